// A server whose launcher died, and its watchdog with it. It is stopped rather than taken over: that costs 50 ms and
// leaves no doubt about its settings, its version and who watches it.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Binaries } from './binaries.ts';
import { stopByPgCtl } from './pg-ctl.ts';
import { type Postmaster, stopPostmaster } from './postmaster.ts';
import { readPostmasterFile } from './postmaster-file.ts';
import { type RunPlace, removeRunDirectory } from './run-directory.ts';
import type { ServerUser } from './server-user.ts';
import { isProcessOf, isServerProcess, untilNoStrays } from './stray-processes.ts';

type Place = RunPlace & { dataPath: string; binaries: Binaries };

/**
 * True when there was one. Resolves when nothing works in the data directory any more; call it under the lock.
 * A file that names another process of this user (the numbers start anew at a boot), or a dead one that nobody collects
 * (a container without an init), is removed: PostgreSQL does not look at what the process is, and would refuse to start.
 * Should a server be there and not be seen, PostgreSQL still knows it by its shared memory.
 */
export async function stopOrphan(place: Place): Promise<boolean> {
  const { dataPath, user } = place;
  const file = await readPostmasterFile(dataPath);
  const found = file !== null && (await stopIfOurs(file.pid, place));
  await untilNoStrays(dataPath, user);
  const misleads = file !== null && !found && (await isProcessOf(file.pid, user));
  if (misleads) await rm(join(dataPath, 'postmaster.pid'), { force: true });
  await removeRunDirectory(place);
  return found;
}

async function stopIfOurs(pid: number, { dataPath, surroundings, user, binaries }: Place): Promise<boolean> {
  if (surroundings.control === 'pg_ctl') return stopByPgCtl({ binaries, user, dataPath });
  const found = await isServerProcess(pid, dataPath, user);
  if (found) await stopPostmaster(notOurChild(pid, dataPath, user), ['INT', 'QUIT', 'KILL']);
  return found;
}

/** Asked again before each signal whether it is still that server, since its number may be given to another process. */
function notOurChild(pid: number, dataPath: string, user: ServerUser): Postmaster {
  return {
    pid,
    isAlive: () => isServerProcess(pid, dataPath, user),
    signal: async (name) => {
      if (await isServerProcess(pid, dataPath, user)) process.kill(pid, `SIG${name}`);
    },
  };
}
