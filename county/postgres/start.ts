// The embedded PostgreSQL of one data directory, from whatever the last run left there to a server that is ready.
// The story is told here; each step is a file. Knows nothing of departments, tables or HTTP.
import { mkdir, realpath, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { StartError } from '../start-error.ts';
import { findBinaries } from './binaries.ts';
import { clusterPath, isClusterThere, makeCluster, realClusterPath, removeUnfinished } from './data-directory.ts';
import { lockDataDirectory, lockName } from './lock.ts';
import { stopOrphan } from './orphan.ts';
import { readPasswords } from './secret-file.ts';
import { type RunningPostgres, serve } from './server.ts';
import { openServerLog } from './server-log.ts';
import { chooseServerUser } from './server-user.ts';
import { findSurroundings, type Surroundings } from './surroundings.ts';
import { OWN_SERVER } from './way-out.ts';

export type { RunningPostgres };

type Options = {
  /** Made when missing; the data is in `pg18` below it, the server's messages in `postgres.log`. */
  dataDir: string;
  /** Gets one short line per step. */
  report?: (line: string) => void;
  /** What a test puts in place of the machine's. */
  surroundings?: Partial<Surroundings>;
};

/**
 * Starts the persistent server, or starts it again after any end it may have had; 1.3 s on a new directory, 0.1 s later.
 * @throws StartError, and then nothing runs and nothing is locked.
 */
export async function startPostgres({
  dataDir: given,
  report = () => {},
  ...options
}: Options): Promise<RunningPostgres> {
  const surroundings = findSurroundings(options.surroundings);
  const dataDir = await openDataDirectory(given);
  const lock = await lockDataDirectory(dataDir, lockName(dataDir, await realClusterPath(dataDir)));
  try {
    return await startLocked(dataDir, surroundings, report, lock.release);
  } catch (error) {
    await lock.release();
    throw error;
  }
}

async function startLocked(
  dataDir: string,
  surroundings: Surroundings,
  report: (line: string) => void,
  release: () => Promise<void>,
): Promise<RunningPostgres> {
  const user = await chooseServerUser({ ...surroundings, dataPath: clusterPath(dataDir) });
  const binaries = await findBinaries(surroundings, user);
  await removeUnfinished(dataDir, user);
  const isNew = !(await isClusterThere(dataDir, user));
  const passwords = surroundings.transport === 'tcp' ? await readPasswords(dataDir, { isNew }) : null;
  if (isNew) {
    report(`making a new database cluster in ${clusterPath(dataDir)}`);
    await makeCluster(dataDir, { binaries, user, passwords });
  }
  const dataPath = await realClusterPath(dataDir);
  if (await stopOrphan({ homeDir: dataDir, dataPath, surroundings, user, binaries })) {
    report('stopped a PostgreSQL server that an earlier run had left behind');
  }
  const log = await openServerLog(join(dataDir, 'postgres.log'), user);
  const end = { homeDir: dataDir, stopSignal: 'INT' as const, removes: [], release };
  const server = await serve({ surroundings, binaries, user, dataPath, passwords, log, settings: {}, ...end });
  report(`PostgreSQL is ready (process ${server.pid}, user ${user.uid ?? 'as ourselves'})`);
  return server;
}

/** The real path, so that two ways to one directory meet at one lock. */
async function openDataDirectory(given: string): Promise<string> {
  const path = resolve(given);
  try {
    await mkdir(path, { recursive: true });
    return await realpath(path);
  } catch (cause) {
    const inTheWay = (await stat(path).catch(() => null))?.isFile() ? ' (a file of this name is there)' : '';
    throw new StartError(
      'BAD_SETTING',
      `The data directory ${path} cannot be made${inTheWay}. Set DATA_DIR to a directory you can write to. ${OWN_SERVER}`,
      { cause },
    );
  }
}
