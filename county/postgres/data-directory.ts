// The persistent cluster in `<dataDir>/pg18`: found fit for use, or made. Under the lock, with no server running.
import { chmod, mkdtemp, readdir, realpath, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { StartError } from '../start-error.ts';
import { POSTGRES_MAJOR } from './binaries.ts';
import { initCluster, type NewCluster } from './init-cluster.ts';
import { readSmallFile } from './postmaster-file.ts';
import { removeTree } from './remove-tree.ts';
import { handOver, type ServerUser } from './server-user.ts';
import { untilNoStrays } from './stray-processes.ts';
import { OWN_SERVER } from './way-out.ts';

const CLUSTER = `pg${POSTGRES_MAJOR}`;
const UNFINISHED = 'initdb-';

/** The major version is in the name: the directory of another one is never touched. */
export function clusterPath(dataDir: string): string {
  return join(dataDir, CLUSTER);
}

/** It may be a link to another disk: the lock and the processes are known by the real directory. */
export function realClusterPath(dataDir: string): Promise<string> {
  return realpath(clusterPath(dataDir)).catch(() => clusterPath(dataDir));
}

/** True when there is a cluster this user can serve; false when there is none. @throws StartError when it cannot be. */
export async function isClusterThere(dataDir: string, user: ServerUser): Promise<boolean> {
  const path = clusterPath(dataDir);
  const found = await stat(path).catch(() => null);
  if (!found) {
    await refuseOtherVersions(dataDir);
    return false;
  }
  if (user.uid !== null && found.uid !== user.uid) refuseOwner(path, found.uid, user.uid);
  const version = (await readSmallFile(join(path, 'PG_VERSION')))?.trim();
  if (version !== POSTGRES_MAJOR) refuseVersion(path, version ?? 'no version at all');
  return true;
}

/** Made under another name and renamed when whole: a cluster under the final name is never half a cluster. */
export async function makeCluster(dataDir: string, cluster: Omit<NewCluster, 'directory' | 'durable' | 'removes'>) {
  const directory = await mkdtemp(join(dataDir, UNFINISHED)).catch((cause) => refuseUnwritable(dataDir, cause));
  await handOver(directory, cluster.user);
  try {
    await initCluster({ ...cluster, directory, durable: true, removes: [] });
    await chmod(directory, 0o700);
    await rename(directory, clusterPath(dataDir));
  } catch (error) {
    await removeTree(directory);
    throw error;
  }
}

/** What an initdb left that was killed; one that still runs is ended first. */
export async function removeUnfinished(dataDir: string, user: ServerUser): Promise<void> {
  for (const name of await readdir(dataDir)) {
    if (!name.startsWith(UNFINISHED)) continue;
    const directory = join(dataDir, name);
    await untilNoStrays(directory, user);
    await removeTree(directory);
  }
}

async function refuseOtherVersions(dataDir: string): Promise<void> {
  const other = (await readdir(dataDir)).find((name) => /^pg\d+$/.test(name));
  if (other) refuseVersion(join(dataDir, other), other.slice(2));
}

function refuseVersion(path: string, version: string): never {
  throw new StartError(
    'POSTGRES_WRONG_VERSION',
    `${path} holds data of PostgreSQL ${version}, and this is PostgreSQL ${POSTGRES_MAJOR}, which cannot read it. Move it ` +
      `away to begin anew, or set DATA_DIR to another directory. ${OWN_SERVER}`,
  );
}

function refuseOwner(path: string, owner: number, uid: number): never {
  throw new StartError(
    'POSTGRES_DATA_UNUSABLE',
    `${path} belongs to user ${owner}, and this is user ${uid}. Start as its owner (or as root), or set DATA_DIR to ` +
      `another directory. ${OWN_SERVER}`,
  );
}

function refuseUnwritable(dataDir: string, cause: NodeJS.ErrnoException): never {
  throw new StartError(
    'POSTGRES_DATA_UNUSABLE',
    `${dataDir} cannot be written to (${cause.code}), so no database can be made there. Make it yours, or set DATA_DIR to ` +
      `another directory. ${OWN_SERVER}`,
    { cause },
  );
}
