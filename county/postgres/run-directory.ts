// The directory of one run of the server: its socket and its access rules, under a random name that nobody can make
// beforehand, open to the server's user alone. That is why the socket needs no password.
import { lstat, mkdtemp, rmdir, unlink, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { writeAccessRules } from './access-rules.ts';
import { LIMITS } from './limits.ts';
import { readSmallFile } from './postmaster-file.ts';
import { isSearchable } from './searchable.ts';
import { handOver, type ServerUser } from './server-user.ts';
import type { Surroundings } from './surroundings.ts';

/** Names the socket file; nothing listens on it as a port. */
export const SOCKET_PORT = 5432;

const PREFIX = 'jinyun-pg-';

export type RunPlace = {
  surroundings: Surroundings;
  user: ServerUser;
  /** Where the directory's path is noted, for a start that finds this run dead. */
  homeDir: string;
};

/** Its path. The rules are written before the directory is given away, so no link can stand in their place. */
export async function makeRunDirectory({ surroundings, user, homeDir }: RunPlace): Promise<string> {
  const directory = await mkdtemp(join(await baseFor(surroundings, user), PREFIX));
  await unlink(noteFile(homeDir)).catch(() => {});
  await writeFile(noteFile(homeDir), `${directory}\n`, { flag: 'wx' });
  await writeFile(rulesFile(directory), writeAccessRules(surroundings.transport), { mode: 0o644 });
  await handOver(rulesFile(directory), user);
  await handOver(directory, user);
  return directory;
}

export function rulesFile(directory: string): string {
  return join(directory, 'pg_hba.conf');
}

/**
 * Removes the noted directory, file by file by name: nothing is followed, so that whoever shares the server's user id
 * cannot make root delete something else. Not ours or already gone: removes the note alone.
 */
export async function removeRunDirectory(place: RunPlace): Promise<void> {
  const directory = (await readSmallFile(noteFile(place.homeDir)))?.trim();
  if (directory && (await isOurs(directory, place))) {
    for (const name of ['pg_hba.conf', `.s.PGSQL.${SOCKET_PORT}`, `.s.PGSQL.${SOCKET_PORT}.lock`]) {
      await unlink(join(directory, name)).catch(() => {});
    }
    await rmdir(directory).catch(() => {});
  }
  await unlink(noteFile(place.homeDir)).catch(() => {});
}

function noteFile(homeDir: string): string {
  return join(homeDir, 'run-directory');
}

/** Its parent is a temp directory, its name has our prefix, and its owner is the server's user. */
async function isOurs(directory: string, { surroundings, user }: RunPlace): Promise<boolean> {
  if (![surroundings.tempDir, '/tmp'].includes(dirname(directory))) return false;
  if (!basename(directory).startsWith(PREFIX)) return false;
  const found = await lstat(directory).catch(() => null);
  return found?.isDirectory() === true && (user.uid === null || found.uid === user.uid);
}

/** A long temp directory does not fit into a socket's path, and a closed one keeps the server's user out. */
async function baseFor({ tempDir }: Surroundings, user: ServerUser): Promise<string> {
  if (process.platform === 'win32') return tempDir;
  const fits = Buffer.byteLength(tempDir) <= LIMITS.socketBaseBytes;
  return fits && (await isSearchable(tempDir, user)) ? tempDir : '/tmp';
}
