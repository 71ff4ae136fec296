// From a cluster on disk to a running server, and back to nothing: process, watchdog, run directory, addresses.
// Knows neither how the cluster was made nor whether it stays.
import type { Binaries } from './binaries.ts';
import { type Address, connectionUrl } from './connection-url.ts';
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
  /** Holds the log, and what is noted of the run. */
  homeDir: string;
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
  const run: Run = {};
  try {
    const { postmaster, ...address } = await launch(cluster, run);
    return {
      host: address.host,
      port: address.port,
      superuser: SUPERUSER,
      pid: postmaster.pid,
      url: (role, database) => connectionUrl(address, role, database),
      stop: () => {
        run.stopped ??= end(cluster, run);
        return run.stopped;
      },
    };
  } catch (error) {
    await end(cluster, run);
    throw error;
  }
}

/** What there is to take down, as far as the launch has got. */
type Run = { postmaster?: Postmaster; watchdog?: Watchdog; stopped?: Promise<void> };

async function launch(cluster: Cluster, run: Run): Promise<Address & { postmaster: Postmaster }> {
  const { binaries, user, dataPath, log, passwords, stopSignal: signal } = cluster;
  const { control, transport } = cluster.surroundings;
  const directory = await makeRunDirectory(cluster);
  const [host, port] = transport === 'socket' ? [directory, SOCKET_PORT] : ['127.0.0.1', await freePort()];
  const args = await serverArguments(cluster, directory, port);
  const spawnIt = control === 'pg_ctl' ? startByPgCtl : spawnPostmaster;
  const postmaster = await spawnIt({ binaries, user, dataPath, args, log });
  run.postmaster = postmaster;
  const watch = { pid: postmaster.pid, signal, user, cwd: dataPath, removes: [directory, ...cluster.removes] };
  run.watchdog = control === 'pg_ctl' ? watchByNode({ ...watch, pgCtl: binaries.pgCtl }) : watchServer(watch);
  await untilReady(postmaster, dataPath, log.lastWords);
  return { postmaster, host, port, passwords };
}

async function end(cluster: Cluster, { postmaster, watchdog }: Run): Promise<void> {
  const signals: StopSignal[] = cluster.stopSignal === 'INT' ? ['INT', 'QUIT', 'KILL'] : ['QUIT', 'KILL'];
  if (postmaster) await stopPostmaster(postmaster, signals);
  await watchdog?.dismiss();
  await untilNoStrays(cluster.dataPath, cluster.user);
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
