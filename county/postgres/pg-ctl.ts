// The postmaster through pg_ctl: for Windows, where a process has no signals to send and where pg_ctl starts the server
// without the administrator's rights that it refuses to run with.
import { StartError } from '../start-error.ts';
import { errorCode } from './error-code.ts';
import { LIMITS } from './limits.ts';
import type { Postmaster, PostmasterSpawn } from './postmaster.ts';
import { readPostmasterFile } from './postmaster-file.ts';
import { runProgram } from './program.ts';
import { OWN_SERVER } from './way-out.ts';

type Place = Pick<PostmasterSpawn, 'binaries' | 'user' | 'dataPath'>;

/** Resolves once the server is ready. @throws StartError when it is not. */
export async function startByPgCtl({ args, log, ...place }: PostmasterSpawn): Promise<Postmaster> {
  const { dataPath, binaries, user } = place;
  const options = args.map((arg) => `"${arg}"`).join(' ');
  const seconds = String(LIMITS.startTimeoutMs / 1000);
  const start = ['start', '-w', '-t', seconds, '-D', dataPath, '-p', binaries.postgres, '-l', log.path, '-o', options];
  const run = { user, cwd: dataPath, timeoutMs: LIMITS.startTimeoutMs + LIMITS.versionTimeoutMs, collects: false };
  const { code } = await runProgram(binaries.pgCtl, start, run);
  const file = await readPostmasterFile(dataPath);
  if (code === 0 && file) return controlled(file.pid, place);
  const said = await log.lastWords();
  throw new StartError('POSTGRES_DID_NOT_START', `PostgreSQL did not start; its log ends: ${said}. ${OWN_SERVER}`);
}

/** True when a server was running in the directory; it is gone then. */
export async function stopByPgCtl({ dataPath, binaries, user }: Place): Promise<boolean> {
  const seconds = String(LIMITS.fastStopTimeoutMs / 1000);
  const stop = ['stop', '-m', 'fast', '-w', '-t', seconds, '-D', dataPath];
  const run = { user, cwd: dataPath, timeoutMs: LIMITS.fastStopTimeoutMs + LIMITS.versionTimeoutMs };
  return (await runProgram(binaries.pgCtl, stop, run)).code === 0;
}

/** Alive while the server keeps its file: a process number alone says little once it is not our child. */
function controlled(pid: number, { dataPath, binaries, user }: Place): Postmaster {
  const run = { user, cwd: dataPath, timeoutMs: LIMITS.versionTimeoutMs };
  return {
    pid,
    isAlive: async () => (await readPostmasterFile(dataPath))?.pid === pid && exists(pid),
    signal: async (name) => {
      await runProgram(binaries.pgCtl, ['kill', name, String(pid)], run);
    },
  };
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}
