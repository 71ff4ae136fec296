// An embedded PostgreSQL starts on whatever the last run left, or says in a sentence why it cannot.
import { mkdir, readdir, readFile, rename, symlink, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { startPostgres } from './start.ts';
import { killLaunchers, launch } from './testing/launcher.ts';
import { leftOf, makePlayground, makeUsedPlayground, removePlaygrounds, watchdogsIn } from './testing/playground.ts';
import { query } from './testing/query.ts';

afterAll(async () => {
  killLaunchers();
  await removePlaygrounds();
});

describe('a data directory', () => {
  test('keeps its rows over a stop and a start, and a stop leaves no process and no file of the run', async () => {
    const place = await makePlayground();
    const lines: string[] = [];
    const options = { ...place, report: (line: string) => lines.push(line) };
    const first = await startPostgres(options);
    await query(first.url('postgres', 'postgres'), 'CREATE TABLE t AS SELECT generate_series(1, 1000)');
    await first.stop();
    expect(await leftOf(place)).toEqual([]);
    const second = await startPostgres(options);
    expect(await query(second.url('postgres', 'postgres'), 'SELECT count(*) FROM t')).toEqual([{ count: '1000' }]);
    await Promise.all([second.stop(), second.stop()]);
    expect(await leftOf(place)).toEqual([]);
    expect(lines.map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual([
      'making a new',
      'PostgreSQL is ready',
      'PostgreSQL is ready',
    ]);
  });

  test('has no TCP listener, and a socket that is closed to other users', async () => {
    const place = await makeUsedPlayground();
    const server = await startPostgres(place);
    const [settings] = await query(
      server.url('postgres', 'postgres'),
      `SELECT current_setting('listen_addresses') AS listens, current_setting('fsync') AS fsync,
              current_setting('server_encoding') AS encoding, datcollate, datlocprovider, datlocale
       FROM pg_database WHERE datname = 'postgres'`,
    );
    expect(settings).toMatchObject({
      listens: '',
      fsync: 'on',
      encoding: 'UTF8',
      datlocprovider: 'b',
      datlocale: 'C.UTF-8',
    });
    await server.stop();
  });

  test('is used by one launcher: of two at once on a new directory, the second names the first', async () => {
    const place = await makePlayground();
    const both = [launch(place), launch(place)];
    const ready = await Promise.allSettled(both.map((launcher) => launcher.ready));
    const [winner, loser] = ready[0]?.status === 'fulfilled' ? both : both.toReversed();
    const refusal = await loser?.refusal;
    expect(refusal?.code).toBe('POSTGRES_ALREADY_RUNNING');
    expect(refusal?.message).toContain(`process ${winner?.process.pid} uses ${place.dataDir}`);
    expect(await winner?.stop()).toBe(0);
    expect(await leftOf(place)).toEqual([]);
  });

  test('can be reached by two paths and still has one lock', async () => {
    const place = await makeUsedPlayground();
    const server = await startPostgres(place);
    const alias = join(place.root, 'alias');
    await symlink(place.dataDir, alias);
    await expect(startPostgres({ ...place, dataDir: alias })).rejects.toMatchObject({
      code: 'POSTGRES_ALREADY_RUNNING',
    });
    await server.stop();
  });

  test('may be a link to another disk: its orphan is found there, and its lock holds for all who have that link', async () => {
    const place = await makeUsedPlayground();
    await rename(join(place.dataDir, 'pg18'), join(place.root, 'elsewhere'));
    await symlink(join(place.root, 'elsewhere'), join(place.dataDir, 'pg18'));
    const launcher = launch(place);
    await launcher.ready;
    for (const watchdog of await watchdogsIn(place.root)) process.kill(watchdog, 'SIGKILL');
    await launcher.end('SIGKILL');
    const lines: string[] = [];
    const server = await startPostgres({ ...place, report: (line) => lines.push(line) });
    expect(lines[0]).toContain('stopped a PostgreSQL server');
    const other = join(place.root, 'other data');
    await mkdir(other);
    await symlink(join(place.root, 'elsewhere'), join(other, 'pg18'));
    await expect(startPostgres({ ...place, dataDir: other })).rejects.toMatchObject({
      code: 'POSTGRES_ALREADY_RUNNING',
    });
    await server.stop();
    expect(await leftOf(place)).toEqual([]);
  });

  test('of another PostgreSQL version is refused and not touched', async () => {
    const place = await makePlayground();
    await mkdir(join(place.dataDir, 'pg17'), { recursive: true });
    await expect(startPostgres(place)).rejects.toMatchObject({
      code: 'POSTGRES_WRONG_VERSION',
      message: expect.stringContaining(`${join(place.dataDir, 'pg17')} holds data of PostgreSQL 17`),
    });
    expect(await readdir(place.dataDir)).toEqual(['pg17']);
    const used = await makeUsedPlayground();
    await writeFile(join(used.dataDir, 'pg18', 'PG_VERSION'), '16\n');
    await expect(startPostgres(used)).rejects.toMatchObject({
      code: 'POSTGRES_WRONG_VERSION',
      message: expect.stringContaining('holds data of PostgreSQL 16'),
    });
  });

  test('that cannot be is a wrong setting', async () => {
    const place = await makePlayground();
    await writeFile(place.dataDir, 'a file');
    await expect(startPostgres(place)).rejects.toMatchObject({
      code: 'BAD_SETTING',
      message: expect.stringContaining('a file of this name is there'),
    });
  });

  test('whose server does not come up is told with the end of its log, and is free again', async () => {
    const place = await makeUsedPlayground();
    await rename(join(place.dataDir, 'pg18', 'global', 'pg_control'), join(place.root, 'pg_control'));
    await expect(startPostgres(place)).rejects.toMatchObject({
      code: 'POSTGRES_DID_NOT_START',
      message: expect.stringMatching(/could not find the database system.* DATABASE_URL_POLICING/s),
    });
    expect(await leftOf(place)).toEqual([]);
    await rename(join(place.root, 'pg_control'), join(place.dataDir, 'pg18', 'global', 'pg_control'));
    await (await startPostgres(place)).stop();
  });

  test('in which the log is a link to elsewhere is refused, because root might be the one who writes', async () => {
    const place = await makeUsedPlayground();
    await unlink(join(place.dataDir, 'postgres.log'));
    const target = join(place.root, 'precious');
    await writeFile(target, 'precious');
    await symlink(target, join(place.dataDir, 'postgres.log'));
    await expect(startPostgres(place)).rejects.toMatchObject({ code: 'POSTGRES_DATA_UNUSABLE' });
    expect(await readFile(target, 'utf8')).toBe('precious');
    expect(await leftOf(place)).toEqual([]);
  });
});

test('a temp directory with a long path does not stop a start: the socket then lies in /tmp', async () => {
  const place = await makeUsedPlayground();
  const tempDir = join(place.root, 'a'.repeat(95));
  await mkdir(tempDir);
  const server = await startPostgres({ ...place, surroundings: { tempDir } });
  expect(server.host).toMatch(/^\/tmp\/jinyun-pg-\w+$/);
  expect(await query(server.url('postgres', 'postgres'), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  await server.stop();
});
