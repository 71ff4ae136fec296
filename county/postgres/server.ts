// From a cluster on disk to a running server, and back to nothing: process, watchdog, run directory, addresses.
// Knows neither how the cluster was made nor whether it stays.
import type { Binaries } from './binaries.ts';
import { connectionUrl } from './connection-url.ts';
import { SUPERUSER } from './database-names.ts';
import { freePort } from './free-port.ts';
import { dataArgument } from './init-cluster.ts';
import type { Passwords } from './passwords.ts';
import { startByPgCtl } from './pg-ctl.ts';
import { type Postmaster, type StopSignal, spawnPostmaster, stopPostmaster, untilReady } from './postmaster.ts';
import { makeRunDirectory, removeRunDirectory, rulesFile, SOCKET_PORT } from './run-directory.ts';
import type { ServerLog } from './server-log.ts';
import type { ServerUser } from './server-user.ts';
import { untilNoStrays } from './stray-processes.ts';
import type { Surroundings } from './surroundings.ts';
import { type Watchdog, watchByNode, watchServer } from './watchdog.ts';

export type RunningPostgres = {
  /** The socket's directory, or 127.0.0.1 for the TCP variant. */
  host: string;
  /** Names the socket file, or is the TCP port. */
  port: number;
  superuser: string;
  /** The server's process id. */
  pid: number;
  /** The address for MikroORM and pg of a database, as a role: `postgresql://role@%2Ftmp%2Fdir/database`. */
  url(role: string, database: string): string;
  /** Shuts down; resolves when no process and no file of the run is left. A second call awaits the first. */
  stop(): Promise<void>;
};

export type Cluster = {
  surroundings: Surroundings;
  binaries: Binaries;
  user: ServerUser;
  dataPath: string;
  passwords: Passwords | null;
  log: ServerLog;
  settings: Record<string, string>;
  /** INT waits for a checkpoint; QUIT is for data that nobody will read again. */
  stopSignal: 'INT' | 'QUIT';
  /** What the watchdog removes as well when Node dies. */
  removes: string[];
  /** The last step of a stop: what the caller holds for the time of the run. */
  release(): Promise<void>;
};

/** @throws StartError when it does not become ready; nothing of the run is left then, and `release` was called. */
export async function serve(cluster: Cluster): Promise<RunningPostgres> {
  const { surroundings, passwords } = cluster;
  const directory = await makeRunDirectory(cluster);
  const socket = surroundings.transport === 'socket';
  const port = socket ? SOCKET_PORT : await freePort();
  const address = { host: socket ? directory : '127.0.0.1', port, passwords };
  const server = await launch(cluster, directory, port);
  let stopped: Promise<void> | undefined;
  return {
    host: address.host,
    port,
    superuser: SUPERUSER,
    pid: server.postmaster.pid,
    url: (role, database) => connectionUrl(address, role, database),
    stop: () => {
      stopped ??= end(cluster, server);
      return stopped;
    },
  };
}

type Launched = { postmaster: Postmaster; watchdog: Watchdog };

async function launch(cluster: Cluster, directory: string, port: number): Promise<Launched> {
  const { binaries, user, dataPath, log, stopSignal: signal } = cluster;
  const { control } = cluster.surroundings;
  let launched: Launched | undefined;
  try {
    const args = await serverArguments(cluster, directory, port);
    const spawnIt = control === 'pg_ctl' ? startByPgCtl : spawnPostmaster;
    const postmaster = await spawnIt({ binaries, user, dataPath, args, log });
    const removes = [directory, ...cluster.removes];
    const watch = { pid: postmaster.pid, signal, user, cwd: dataPath, removes };
    const watchdog = control === 'pg_ctl' ? watchByNode({ ...watch, pgCtl: binaries.pgCtl }) : watchServer(watch);
    launched = { postmaster, watchdog };
    await untilReady(postmaster, dataPath, log.lastWords);
    return launched;
  } catch (error) {
    await end(cluster, launched);
    throw error;
  }
}

async function end(cluster: Cluster, launched: Launched | undefined): Promise<void> {
  const { user, dataPath, stopSignal } = cluster;
  const signals: StopSignal[] = stopSignal === 'INT' ? ['INT', 'QUIT', 'KILL'] : ['QUIT', 'KILL'];
  if (launched) await stopPostmaster(launched.postmaster, signals);
  await launched?.watchdog.dismiss();
  await untilNoStrays(dataPath, user);
  await removeRunDirectory(cluster);
  await cluster.log.close();
  await cluster.release();
}

/** Every setting is given at each start, so that nothing written into the data directory can change one. */
async function serverArguments(cluster: Cluster, directory: string, port: number): Promise<string[]> {
  const socket = cluster.surroundings.transport === 'socket';
  const settings: Record<string, string> = {
    listen_addresses: socket ? '' : '127.0.0.1',
    port: String(port),
    unix_socket_directories: socket ? directory : '',
    unix_socket_permissions: '0700',
    hba_file: rulesFile(directory),
    shared_buffers: '64MB',
    max_connections: '200',
    timezone: 'UTC',
    log_timezone: 'UTC',
    logging_collector: 'off',
    log_checkpoints: 'off',
    ...cluster.settings,
  };
  const pairs = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  return ['-D', await dataArgument(cluster.dataPath, cluster.user), ...pairs];
}
