// The cache from which root lets another user run programs is root's alone, or it is not used.
import { chmod, chown, mkdir, mkdtemp, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { stagePackage } from './staging.ts';
import { makePlayground, removePlaygrounds } from './testing/playground.ts';
import { isRoot, STRANGER } from './testing/users.ts';

let base: string;
let packageDir: string;

beforeAll(async () => {
  packageDir = await makePackage(join((await makePlayground()).root, 'package'));
  base = isRoot ? await mkdtemp('/var/cache/county-test-') : (await makePlayground()).root;
});

afterAll(async () => {
  await rm(base, { recursive: true, force: true });
  await removePlaygrounds();
});

const UNSAFE = { code: 'POSTGRES_CACHE_UNSAFE', message: expect.stringContaining('must be a directory (not a link)') };

if (isRoot) {
  test('the copy is whole, readable for all, writable for none, and made once', async () => {
    await chmod(base, 0o755);
    const cacheRoot = join(base, 'new', 'cache');
    const all = [1, 2].map(() => stagePackage(packageDir, cacheRoot));
    const [staged = '', same] = await Promise.all(all);
    expect(same).toBe(staged);
    expect(await readdir(cacheRoot)).toEqual([staged.split('/').at(-1)]);
    for (const path of ['', 'native/bin', 'native/bin/postgres', 'native/lib']) {
      expect((await stat(join(staged, path))).mode & 0o7777).toBe(0o755);
    }
    expect((await stat(join(staged, 'native/lib/libpq.so.5.18'))).mode & 0o7777).toBe(0o644);
    expect((await readdir(join(staged, 'native/lib'))).toSorted()).toEqual(['libpq.so', 'libpq.so.5.18']);
    const { ino } = await stat(staged);
    await stagePackage(packageDir, cacheRoot);
    expect((await stat(staged)).ino).toBe(ino);
  });

  const spoilt: Record<string, (cacheRoot: string) => Promise<unknown>> = {
    'made by somebody else': async (cacheRoot) => {
      await mkdir(cacheRoot);
      await chown(cacheRoot, STRANGER.uid, STRANGER.gid);
    },
    'writable for its group': async (cacheRoot) => {
      await mkdir(cacheRoot);
      await chmod(cacheRoot, 0o775);
    },
    'a link, even to a good directory': async (cacheRoot) => {
      await mkdir(`${cacheRoot}-target`);
      await symlink(`${cacheRoot}-target`, cacheRoot);
    },
    'below a directory of somebody else': async (cacheRoot) => {
      await mkdir(join(cacheRoot, '..'), { recursive: true });
      await chown(join(cacheRoot, '..'), STRANGER.uid, STRANGER.gid);
    },
  };
  for (const [what, spoil] of Object.entries(spoilt)) {
    test(`a cache that is ${what} is refused, and nothing is put there`, async () => {
      await chmod(base, 0o755);
      const cacheRoot = join(base, what.replaceAll(' ', '-'), 'cache');
      if (!what.startsWith('below')) await mkdir(join(cacheRoot, '..'));
      await spoil(cacheRoot);
      await expect(stagePackage(packageDir, cacheRoot)).rejects.toMatchObject(UNSAFE);
      expect(await readdir(cacheRoot)).toEqual([]);
    });
  }

  test('a copy of somebody else under the right name is refused', async () => {
    await chmod(base, 0o755);
    const cacheRoot = join(base, 'premade');
    const staged = await stagePackage(packageDir, cacheRoot);
    await chown(staged, STRANGER.uid, STRANGER.gid);
    await expect(stagePackage(packageDir, cacheRoot)).rejects.toMatchObject(UNSAFE);
  });

  test('a cache that cannot be made is a sentence about the checkout and the cache', async () => {
    await writeFile(join(base, 'file'), '');
    await expect(stagePackage(packageDir, join(base, 'file', 'cache'))).rejects.toMatchObject({
      code: 'POSTGRES_BINARIES_UNUSABLE',
      message: expect.stringContaining('could not be copied'),
    });
  });
} else {
  test('a cache that is not root’s is refused', async () => {
    await expect(stagePackage(packageDir, join(base, 'cache'))).rejects.toMatchObject(UNSAFE);
  });
}

/** The package in small, as a checkout under a strict umask has it, and with one link missing. */
async function makePackage(directory: string): Promise<string> {
  const files = {
    'package.json': '{ "version": "18.4.0" }',
    'native/pg-symlinks.json': '[{ "source": "native/lib/libpq.so.5.18", "target": "native/lib/libpq.so" }]',
    'native/bin/postgres': 'a program',
    'native/lib/libpq.so.5.18': 'a library',
    'native/lib/libpq.a': 'not needed to run',
  };
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(directory, path, '..'), { recursive: true, mode: 0o700 });
    await writeFile(join(directory, path), text, { mode: path.includes('/bin/') ? 0o700 : 0o600 });
  }
  return directory;
}
