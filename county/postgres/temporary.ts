// A throw-away server for tests: its cluster lies in memory, nothing is written through, and nothing of it stays.
import { access, constants, mkdir, mkdtemp, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { findBinaries } from './binaries.ts';
import { initCluster } from './init-cluster.ts';
import { LIMITS } from './limits.ts';
import { makeSecret, passwordsFrom } from './passwords.ts';
import { removeTree } from './remove-tree.ts';
import { isSearchable } from './searchable.ts';
import { type RunningPostgres, serve } from './server.ts';
import { openServerLog } from './server-log.ts';
import { chooseServerUser, handOver, type ServerUser } from './server-user.ts';
import { findSurroundings, type Surroundings } from './surroundings.ts';

/** What a test can do without. Shared memory in files lies in the cluster too, so that a killed server leaves none. */
const VOLATILE = {
  fsync: 'off',
  full_page_writes: 'off',
  synchronous_commit: 'off',
  autovacuum: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  dynamic_shared_memory_type: process.platform === 'win32' ? 'windows' : 'mmap',
};

/** About 1.3 s. `stop()` removes it; the watchdog does when Node dies before. */
export async function startTemporaryPostgres(replaced: Partial<Surroundings> = {}): Promise<RunningPostgres> {
  const surroundings = findSurroundings(replaced);
  const user = await chooseServerUser({ ...surroundings, dataPath: null });
  const binaries = await findBinaries(surroundings, user);
  const passwords = surroundings.transport === 'tcp' ? passwordsFrom(makeSecret()) : null;
  const home = await makeHome(surroundings, user);
  const dataPath = join(home, 'data');
  const release = () => removeTree(home);
  try {
    await initCluster({ binaries, user, directory: dataPath, passwords, durable: false, removes: [home] });
    const log = await openServerLog(join(home, 'postgres.log'), user);
    const end = { homeDir: home, stopSignal: 'QUIT' as const, removes: [home], release };
    return await serve({ surroundings, binaries, user, dataPath, passwords, log, settings: VOLATILE, ...end });
  } catch (error) {
    await release();
    throw error;
  }
}

async function makeHome(surroundings: Surroundings, user: ServerUser): Promise<string> {
  const home = await mkdtemp(join(await chooseBase(surroundings, user), 'jinyun-pg-test-'));
  await mkdir(join(home, 'data'), { mode: 0o700 });
  await handOver(join(home, 'data'), user);
  await handOver(home, user);
  return home;
}

/** Memory where there is enough of it (a container's default is 64 MB), else the temp directory. */
async function chooseBase({ memoryDir, tempDir }: Surroundings, user: ServerUser): Promise<string> {
  const space = await statfs(memoryDir).catch(() => null);
  const writable = await access(memoryDir, constants.W_OK).then(
    () => true,
    () => false,
  );
  if (space && writable && space.bavail * space.bsize > LIMITS.sharedMemoryFreeBytes) return memoryDir;
  return process.platform === 'win32' || (await isSearchable(tempDir, user)) ? tempDir : '/tmp';
}
