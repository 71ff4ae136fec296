// Copies the binaries to root's cache when the server's user cannot reach the checkout (a home that is closed to others).
// What is in the cache is run as another user, so every directory above it must be root's alone.
import { chmod, cp, lstat, mkdir, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { StartError } from '../start-error.ts';
import { makeLibraryLinks } from './library-links.ts';
import { stepsTo } from './searchable.ts';
import { OWN_SERVER } from './way-out.ts';

/**
 * The directory of a copy that everybody can read and root alone can write: the same layout as the package. Made once
 * a version. @throws StartError when the cache is not root's or cannot be written.
 */
export async function stagePackage(packageDir: string, cacheRoot: string): Promise<string> {
  const staged = join(resolve(cacheRoot), `pg-${await versionOf(packageDir)}-${process.arch}`);
  try {
    await mkdir(cacheRoot, { recursive: true, mode: 0o755 });
    await refuseUnsafe(cacheRoot);
    if (!(await lstat(staged).catch(() => null))) await copyInto(packageDir, staged);
  } catch (cause) {
    if (cause instanceof StartError) throw cause;
    throw new StartError(
      'POSTGRES_BINARIES_UNUSABLE',
      `The PostgreSQL binaries lie where their user cannot reach them (${packageDir}), and could not be copied to ` +
        `${cacheRoot}. Make that directory writable for root, or the checkout readable for others. ${OWN_SERVER}`,
      { cause },
    );
  }
  await refuseUnsafe(staged);
  return staged;
}

async function versionOf(packageDir: string): Promise<string> {
  const text = await readFile(join(packageDir, 'package.json'), 'utf8');
  return z.object({ version: z.string().regex(/^[\w.-]+$/) }).parse(JSON.parse(text)).version;
}

/** A directory that another user made, may write to, or points elsewhere would let that user choose what runs. */
async function refuseUnsafe(directory: string): Promise<void> {
  for (const step of stepsTo(resolve(directory))) {
    const found = await lstat(step);
    if (found.isDirectory() && found.uid === 0 && (found.mode & 0o022) === 0) continue;
    throw new StartError(
      'POSTGRES_CACHE_UNSAFE',
      `${step} must be a directory (not a link) that belongs to root and that nobody else can write to, because ` +
        `PostgreSQL is run from there. Remove it and start again. ${OWN_SERVER}`,
    );
  }
}

/** Copied beside its place and renamed when whole, so that a copy under the final name is never half a copy. */
async function copyInto(packageDir: string, staged: string): Promise<void> {
  const fresh = await mkdtemp(`${staged}-new-`);
  try {
    await cp(packageDir, fresh, { recursive: true, verbatimSymlinks: true, filter: (path) => !path.endsWith('.a') });
    await makeLibraryLinks(fresh);
    await openForReading(fresh);
    await rename(fresh, staged);
  } catch (error) {
    await rm(fresh, { recursive: true, force: true });
    if (!(await lstat(staged).catch(() => null))) throw error;
  }
}

/** Directories and programs 0755, other files 0644, whatever our umask and the checkout's modes were. */
async function openForReading(directory: string): Promise<void> {
  await chmod(directory, 0o755);
  for (const entry of await readdir(directory, { withFileTypes: true })) {
    const path = join(directory, entry.name);
    if (entry.isDirectory()) await openForReading(path);
    else if (entry.isFile()) await chmod(path, (await lstat(path)).mode & 0o100 ? 0o755 : 0o644);
  }
}
