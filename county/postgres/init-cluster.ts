// Fills an empty directory with a new database cluster: initdb, as the server's user, watched so that it dies with Node.
import { rm, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { StartError } from '../start-error.ts';
import type { Binaries } from './binaries.ts';
import { SUPERUSER } from './database-names.ts';
import { LIMITS } from './limits.ts';
import type { Passwords } from './passwords.ts';
import { type Ended, runProgram } from './program.ts';
import { isSearchable } from './searchable.ts';
import { handOver, type ServerUser } from './server-user.ts';
import { type Watchdog, watchInitdb } from './watchdog.ts';
import { OWN_SERVER } from './way-out.ts';

export type NewCluster = {
  binaries: Binaries;
  user: ServerUser;
  /** Empty, the server user's. */
  directory: string;
  passwords: Passwords | null;
  /** A cluster that must survive a power cut is written through to the disk. */
  durable: boolean;
  /** Removed as well when Node dies meanwhile. */
  removes: string[];
};

/** @throws StartError with what initdb said. */
export async function initCluster(cluster: NewCluster): Promise<void> {
  const { binaries, user, directory, passwords } = cluster;
  const passwordFile = passwords && (await writePassword(`${directory}.password`, passwords(SUPERUSER), user));
  let watchdog: Watchdog | undefined;
  try {
    const ended = await runProgram(binaries.initdb, await initdbArguments(cluster, passwordFile), {
      user,
      cwd: directory,
      timeoutMs: LIMITS.initdbTimeoutMs,
      onSpawn: ({ pid }) => {
        if (pid !== undefined) watchdog = watchInitdb({ pid, user, cwd: directory, removes: cluster.removes });
      },
    });
    if (ended.code !== 0) throw explainInitdb(ended, user);
  } finally {
    await watchdog?.dismiss();
    if (passwordFile) await rm(passwordFile, { force: true });
  }
}

/** The path for `-D`: a user who cannot walk to it is already in it, through the working directory it was started in. */
export async function dataArgument(directory: string, user: ServerUser): Promise<string> {
  if (process.platform === 'win32' || (await isSearchable(directory, user))) return directory;
  if (process.platform === 'linux') return '/proc/self/cwd';
  throw new StartError(
    'POSTGRES_DATA_UNUSABLE',
    `User ${user.uid} runs PostgreSQL and cannot reach ${directory}. Set DATA_DIR to a directory it can reach. ${OWN_SERVER}`,
  );
}

/** Sorting and case of the builtin provider are the same on every platform; only Linux surely has a C.UTF-8 besides. */
async function initdbArguments(cluster: NewCluster, passwordFile: string | null): Promise<string[]> {
  const locale = process.platform === 'linux' ? ['--locale=C.UTF-8'] : ['--builtin-locale=C.UTF-8', '--locale=C'];
  return [
    ...['-D', await dataArgument(cluster.directory, cluster.user), '-U', SUPERUSER, '-E', 'UTF8'],
    ...['--locale-provider=builtin', ...locale, '--lc-messages=C'],
    ...['--auth-local=reject', '--auth-host=reject'],
    ...(passwordFile ? [`--pwfile=../${basename(passwordFile)}`] : []),
    ...(cluster.durable ? [] : ['--no-sync']),
  ];
}

async function writePassword(path: string, password: string, user: ServerUser): Promise<string> {
  await writeFile(path, `${password}\n`, { mode: 0o600, flag: 'wx' });
  await handOver(path, user);
  return path;
}

function explainInitdb({ output, code, signal }: Ended, user: ServerUser): StartError {
  if (output.includes('could not look up effective user ID')) {
    return new StartError(
      'POSTGRES_USER_UNUSABLE',
      `PostgreSQL does not run for user ${user.uid}, who has no entry in /etc/passwd. Add one, or start as a user ` +
        `who has. ${OWN_SERVER}`,
    );
  }
  const said = output.trim().split('\n').slice(-3).join(' ') || `nothing, and ended with ${signal ?? code}`;
  return new StartError(
    'POSTGRES_DATA_UNUSABLE',
    `No new database cluster could be made; initdb said: ${said} ${OWN_SERVER}`,
  );
}
