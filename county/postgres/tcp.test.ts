// The variant for a system without private sockets (Windows): loopback, passwords, pg_ctl, and a second Node as watchdog.
import { readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { DATABASES, ensureDatabases } from './databases.ts';
import { startPostgres } from './start.ts';
import { startTemporaryPostgres } from './temporary.ts';
import { killLaunchers, launch } from './testing/launcher.ts';
import { leftOf, makeUsedPlayground, processesIn, removePlaygrounds, watchdogsIn } from './testing/playground.ts';
import { query } from './testing/query.ts';

afterAll(async () => {
  killLaunchers();
  await removePlaygrounds();
});

for (const control of ['signals', 'pg_ctl'] as const) {
  describe(`over TCP, run by ${control}`, () => {
    test('every role needs its password, which is the same after a restart', async () => {
      const place = await tcpPlace(control);
      const first = await startPostgres(place);
      const urls = await ensureDatabases(first, DATABASES);
      await query(urls.policing, 'CREATE TABLE t AS SELECT 7 AS seven');
      expect(first.host).toBe('127.0.0.1');
      for (const password of ['', 'guess']) {
        const url = Object.assign(new URL(urls.policing), { password });
        await expect(query(url.href, 'SELECT 1')).rejects.toThrow(/password/);
      }
      await expect(query(urls.policing.replace(/policing$/, 'volunteers'), 'SELECT 1')).rejects.toMatchObject({
        code: '28000',
      });
      await first.stop();
      expect(await leftOf(place)).toEqual([]);
      const second = await startPostgres(place);
      expect(await query(second.url('policing', 'policing'), 'SELECT seven FROM t')).toEqual([{ seven: 7 }]);
      await second.stop();
      expect(await leftOf(place)).toEqual([]);
      expect((await stat(join(place.dataDir, 'secret'))).mode & 0o777).toBe(0o600);
    });

    test('SIGKILL of Node: the watchdog shuts the server down cleanly', async () => {
      const place = await tcpPlace(control);
      const launcher = launch(place);
      await launcher.ready;
      await launcher.end('SIGKILL');
      expect(await leftOf(place)).toEqual([]);
      expect(await readFile(join(place.dataDir, 'postgres.log'), 'utf8')).toMatch(/database system is shut down\n$/);
    });

    test('SIGKILL of Node and its watchdog: the next start stops the orphan', async () => {
      const place = await tcpPlace(control);
      const launcher = launch(place);
      const { pid } = await launcher.ready;
      for (const watchdog of await watchdogsIn(place.root)) process.kill(watchdog, 'SIGKILL');
      await launcher.end('SIGKILL');
      expect((await processesIn(place.root)).some((line) => line.startsWith(`${pid} `))).toBe(true);
      const lines: string[] = [];
      const next = await startPostgres({ ...place, report: (line) => lines.push(line) });
      expect(lines[0]).toBe('stopped a PostgreSQL server that an earlier run had left behind');
      await next.stop();
      expect(await leftOf(place)).toEqual([]);
    });
  });
}

test('a temporary server leaves nothing, stopped or killed', async () => {
  const place = await tcpPlace('pg_ctl');
  const server = await startTemporaryPostgres(place.surroundings);
  expect(await query(server.url('postgres', 'postgres'), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  await server.stop();
  expect(await leftOf(place)).toEqual([]);
  const launcher = launch({ ...place, dataDir: null });
  await launcher.ready;
  await launcher.end('SIGKILL');
  expect(await leftOf(place)).toEqual([]);
});

test('data whose secret got lost is refused, not opened to everybody', async () => {
  const place = await tcpPlace('signals');
  await rm(join(place.dataDir, 'secret'));
  await expect(startPostgres(place)).rejects.toMatchObject({
    code: 'POSTGRES_DATA_UNUSABLE',
    message: expect.stringContaining(`${join(place.dataDir, 'secret')} is missing`),
  });
});

async function tcpPlace(control: 'signals' | 'pg_ctl') {
  const place = await makeUsedPlayground({ transport: 'tcp' });
  return { ...place, surroundings: { ...place.surroundings, transport: 'tcp' as const, control } };
}
