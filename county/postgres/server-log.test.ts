// The server's log is begun anew when it has grown large, and the one before it is kept.
import { readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { openServerLog } from './server-log.ts';
import { makePlayground, removePlaygrounds } from './testing/playground.ts';

afterAll(removePlaygrounds);

const OURSELVES = { uid: null, gid: null, spawnAs: {} };

test('a log of more than 10 MB is moved aside; a small one is continued, and only its new lines are last words', async () => {
  const { root } = await makePlayground();
  const path = join(root, 'postgres.log');
  for (const size of [0, 10 * 1024 * 1024 + 1]) {
    await truncate(path, size).catch(() => writeFile(path, 'old\n'));
    const log = await openServerLog(path, OURSELVES);
    expect(await log.lastWords()).toBe('(empty)');
    await writeFile(path, 'one\ntwo\n', { flag: 'a' });
    expect(await log.lastWords()).toBe('one two');
    await log.close();
  }
  expect(await readFile(path, 'utf8')).toBe('one\ntwo\n');
  expect(await readdir(root)).toContain('postgres.log.1');
});
