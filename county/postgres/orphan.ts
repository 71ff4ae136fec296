// A server whose launcher died, and its watchdog with it. It is stopped rather than taken over: that costs 50 ms and
// leaves no doubt about its settings, its version and who watches it.

import { type Postmaster, stopPostmaster } from './postmaster.ts';
import { readPostmasterFile } from './postmaster-file.ts';
import { removeRunDirectory } from './run-directory.ts';
import type { ServerUser } from './server-user.ts';
import { untilNoStrays, worksIn } from './stray-processes.ts';
import type { Surroundings } from './surroundings.ts';

/** True when there was one. Resolves when nothing works in the data directory any more; call it under the lock. */
export async function stopOrphan(dataPath: string, surroundings: Surroundings, user: ServerUser): Promise<boolean> {
  const file = await readPostmasterFile(dataPath);
  if (!file) return false;
  const found = await worksIn(file.pid, dataPath, user);
  if (found) await stopPostmaster(notOurChild(file.pid, dataPath, user), ['INT', 'QUIT', 'KILL']);
  await untilNoStrays(dataPath, user);
  await removeRunDirectory(file.socketDir, surroundings, user);
  return found;
}

/** Asked again before each signal whether it is still that server, since its number may be given to another process. */
function notOurChild(pid: number, dataPath: string, user: ServerUser): Postmaster {
  return {
    pid,
    isAlive: () => worksIn(pid, dataPath, user),
    signal: async (name) => {
      if (await worksIn(pid, dataPath, user)) process.kill(pid, `SIG${name}`);
    },
  };
}
