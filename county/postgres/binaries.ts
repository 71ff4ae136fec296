// From the platform package to programs that the server's user can run, proven by running one.
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { StartError } from '../start-error.ts';
import { makeLibraryLinks } from './library-links.ts';
import { LIMITS } from './limits.ts';
import { type Ended, runProgram } from './program.ts';
import { isSearchable } from './searchable.ts';
import type { ServerUser } from './server-user.ts';
import { stagePackage } from './staging.ts';
import { OWN_SERVER } from './way-out.ts';

export const POSTGRES_MAJOR = '18';

export type Binaries = { postgres: string; initdb: string; pgCtl: string };

type Source = { packageDir: string; cacheRoot: string };

/** @throws StartError when no PostgreSQL 18 can be run as this user. */
export async function findBinaries(source: Source, user: ServerUser): Promise<Binaries> {
  const bin = join(await reachablePackage(source, user), 'native', 'bin');
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const program = (name: string) => join(bin, `${name}${suffix}`);
  const binaries = { postgres: program('postgres'), initdb: program('initdb'), pgCtl: program('pg_ctl') };
  await requireVersion(binaries.postgres, user);
  return binaries;
}

async function reachablePackage({ packageDir, cacheRoot }: Source, user: ServerUser): Promise<string> {
  const isRoot = process.getuid?.() === 0;
  if (isRoot && !(await isSearchable(packageDir, user))) return stagePackage(packageDir, cacheRoot);
  try {
    await makeLibraryLinks(packageDir);
    return packageDir;
  } catch (cause) {
    if (isRoot) return stagePackage(packageDir, cacheRoot);
    throw new StartError(
      'POSTGRES_BINARIES_UNUSABLE',
      `Library links are missing in ${packageDir} and cannot be made there. Run "npm ci" with scripts allowed ` +
        `(without --ignore-scripts), as the owner of the checkout. ${OWN_SERVER}`,
      { cause },
    );
  }
}

async function requireVersion(postgres: string, user: ServerUser): Promise<void> {
  const options = { user, cwd: '/', timeoutMs: LIMITS.versionTimeoutMs };
  const ended = await runProgram(postgres, ['--version'], options).catch((cause) => refuseToRun(postgres, user, cause));
  const version = /PostgreSQL\) (\d+)\.\d+/.exec(ended.output)?.[1];
  if (ended.code === 0 && version === POSTGRES_MAJOR) return;
  throw new StartError(
    version ? 'POSTGRES_WRONG_VERSION' : 'POSTGRES_BINARIES_UNUSABLE',
    `${postgres} should be PostgreSQL ${POSTGRES_MAJOR} but said: ${ended.output.trim() || `nothing (${howEnded(ended)})`}. ` +
      `Run "npm ci" again. ${OWN_SERVER}`,
  );
}

/** A program that is there and yet "not found" lacks its loader: it was built for glibc. */
async function refuseToRun(postgres: string, user: ServerUser, cause: NodeJS.ErrnoException): Promise<never> {
  const exists = (await stat(postgres).catch(() => null)) !== null;
  if (cause.code === 'ENOENT' && exists) {
    throw new StartError(
      'POSTGRES_PLATFORM_UNSUPPORTED',
      `The embedded PostgreSQL needs glibc, which this system (Alpine, or another with musl) does not have. ` +
        `Use a glibc image such as Debian's. ${OWN_SERVER}`,
      { cause },
    );
  }
  if (cause.code === 'EPERM' && user.spawnAs.uid !== undefined) {
    throw new StartError(
      'POSTGRES_USER_UNUSABLE',
      `Root may not change to user ${user.uid} here (a container without CAP_SETUID and CAP_SETGID?), and PostgreSQL ` +
        `does not run as root. Start as an ordinary user. ${OWN_SERVER}`,
      { cause },
    );
  }
  throw new StartError(
    'POSTGRES_BINARIES_UNUSABLE',
    `${postgres} cannot be run (${cause.code ?? cause.message}). Run "npm ci" again. ${OWN_SERVER}`,
    { cause },
  );
}

function howEnded({ code, signal }: Ended): string {
  return signal ? `ended by ${signal}` : `exit code ${code}`;
}
