// The lock on a data directory, in the two forms that this machine can hold.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { lockDataDirectory } from './lock.ts';
import { makePlayground, removePlaygrounds } from './testing/playground.ts';

const holders: ChildProcess[] = [];

afterAll(async () => {
  for (const holder of holders) holder.kill('SIGKILL');
  await removePlaygrounds();
});

const HELD = { code: 'POSTGRES_ALREADY_RUNNING' };

for (const form of ['abstract socket', 'socket file'] as const) {
  describe(`as ${form}`, () => {
    test('one holds it, the next is told who, and it can be had again', async () => {
      const { root, name } = await placeFor(form);
      const lock = await lockDataDirectory(root, name);
      await expect(lockDataDirectory(root, name)).rejects.toMatchObject({
        ...HELD,
        message: expect.stringContaining(`process ${process.pid} uses ${root}`),
      });
      await lock.release();
      await (await lockDataDirectory(root, name)).release();
      expect(await readdir(root)).toEqual(['shm', 'tmp']);
    });

    test('of many at once, exactly one gets it', async () => {
      const { root, name } = await placeFor(form);
      const tries = await Promise.allSettled([1, 2, 3, 4, 5, 6].map(() => lockDataDirectory(root, name)));
      const got = tries.filter((each) => each.status === 'fulfilled');
      expect(got).toHaveLength(1);
      for (const each of got) await each.value.release();
    });

    test('a holder that says nothing keeps it while it lives, and not when it is killed', async () => {
      const { root, name } = await placeFor(form);
      const holder = spawn(process.execPath, [
        '-e',
        `net.createServer().listen(${JSON.stringify(name)}, () => console.log())`,
      ]);
      holders.push(holder);
      await once(holder.stdout, 'data');
      const refused = { ...HELD, message: expect.stringContaining('process unknown') };
      for (const _ of [1, 2]) await expect(lockDataDirectory(root, name)).rejects.toMatchObject(refused);
      holder.kill('SIGKILL');
      await (await lockDataDirectory(root, name)).release();
    });
  });
}

test('a holder that answers something else is not believed', async () => {
  const { root, name } = await placeFor('abstract socket');
  const liar = createServer((socket) => socket.end('; rm -rf /\n')).listen(name);
  await once(liar, 'listening');
  await expect(lockDataDirectory(root, name)).rejects.toMatchObject({
    message: expect.stringContaining('process unknown uses'),
  });
  liar.close();
});

async function placeFor(form: 'abstract socket' | 'socket file'): Promise<{ root: string; name: string }> {
  const { root } = await makePlayground();
  return { root, name: form === 'socket file' ? join(root, 'lock.sock') : `\0lock-test-${root}` };
}
