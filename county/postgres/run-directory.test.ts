// A directory is removed only when everything says that it is the one a run of ours has made.
import { mkdir, readdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { makeRunDirectory, removeRunDirectory } from './run-directory.ts';
import { chooseServerUser } from './server-user.ts';
import { findSurroundings } from './surroundings.ts';
import { makePlayground, removePlaygrounds } from './testing/playground.ts';

afterAll(removePlaygrounds);

test('the directory of a run is removed with its socket, rules and note', async () => {
  const { place, tempDir, dataDir } = await runPlace();
  const directory = await makeRunDirectory(place);
  await writeFile(join(directory, '.s.PGSQL.5432'), '');
  expect(await readdir(dataDir)).toEqual(['run-directory']);
  await removeRunDirectory(place);
  expect([await readdir(tempDir), await readdir(dataDir)]).toEqual([[], []]);
});

test('what lies elsewhere, has another name, another owner, or is a link stays, with all that is in it', async () => {
  const { place, tempDir, dataDir, root } = await runPlace();
  const another = { ...place, user: { ...place.user, uid: 4242 } };
  const own = await makeRunDirectory(place);
  const named = join(tempDir, 'jinyun-pg-link');
  for (const directory of [join(root, 'jinyun-pg-elsewhere'), join(tempDir, 'another-name')]) await mkdir(directory);
  await symlink(own, named);
  const cases = [
    { directory: join(root, 'jinyun-pg-elsewhere'), as: place },
    { directory: join(tempDir, 'another-name'), as: place },
    { directory: named, as: place },
    { directory: own, as: another },
    { directory: `${own}/../../jinyun-pg-elsewhere`, as: place },
  ];
  for (const { directory, as } of cases) {
    await writeFile(join(dataDir, 'run-directory'), directory);
    await removeRunDirectory(as);
    expect(await readdir(dataDir)).toEqual([]);
  }
  expect(await readdir(own)).toEqual(['pg_hba.conf']);
  expect(await readdir(root)).toContain('jinyun-pg-elsewhere');
  expect((await readdir(tempDir)).toSorted()).toEqual(
    ['another-name', 'jinyun-pg-link', own.split('/').at(-1)].toSorted(),
  );
});

async function runPlace() {
  const { root, dataDir, surroundings } = await makePlayground();
  await mkdir(dataDir);
  const user = await chooseServerUser({ ...findSurroundings(), dataPath: null });
  const place = { surroundings: findSurroundings(surroundings), user, homeDir: dataDir };
  return { root, dataDir, tempDir: surroundings.tempDir, place };
}
