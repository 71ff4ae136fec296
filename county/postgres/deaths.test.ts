// However a run ends, nothing of it stays that a next start does not clear away, and no committed row is lost.
import { type ChildProcess, spawn } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { chooseServerUser } from './server-user.ts';
import { startPostgres } from './start.ts';
import { isServerByCommandLine, isServerProcess } from './stray-processes.ts';
import { findSurroundings } from './surroundings.ts';
import { killLaunchers, launch } from './testing/launcher.ts';
import {
  leftOf,
  makePlayground,
  makeUsedPlayground,
  type Playground,
  processesIn,
  removePlaygrounds,
  watchdogsIn,
} from './testing/playground.ts';
import { query } from './testing/query.ts';

const strangers: ChildProcess[] = [];

afterAll(async () => {
  killLaunchers();
  for (const stranger of strangers) stranger.kill('SIGKILL');
  await removePlaygrounds();
});

test('SIGKILL of Node: the watchdog shuts the server down cleanly', async () => {
  const place = await makeUsedPlayground();
  const launcher = launch(place);
  await launcher.ready;
  await launcher.end('SIGKILL');
  expect(await leftOf(place)).toEqual([]);
  expect(await logOf(place)).toMatch(/database system is shut down\n$/);
});

test('SIGKILL of Node and its watchdog: the next start stops the orphan and has every row', async () => {
  const place = await makeUsedPlayground();
  const launcher = launch(place);
  const { url, pid, host } = await launcher.ready;
  await query(url, 'CREATE TABLE t AS SELECT generate_series(1, 5000)');
  await killWithWatchdog(launcher.process, place);
  expect((await processesIn(place.root)).some((line) => line.startsWith(`${pid} `))).toBe(true);
  const next = launch(place);
  const again = await next.ready;
  expect(again.pid).not.toBe(pid);
  expect(next.lines).toContain('stopped a PostgreSQL server that an earlier run had left behind');
  expect(await query(again.url, 'SELECT count(*) FROM t')).toEqual([{ count: '5000' }]);
  expect(await readdir(place.surroundings.tempDir)).not.toContain(host.split('/').at(-1));
  await next.stop();
  expect(await leftOf(place)).toEqual([]);
});

test('SIGKILL of the postmaster amid writes: every row it acknowledged is there afterwards', async () => {
  const place = await makeUsedPlayground();
  const first = await startPostgres(place);
  await query(first.url('postgres', 'postgres'), 'CREATE TABLE t (id int PRIMARY KEY)');
  const acknowledged = await writeUntilKilled(first.url('postgres', 'postgres'), first.pid);
  await first.stop();
  expect(await processesIn(place.root)).toEqual([]);
  const second = await startPostgres(place);
  const rows = await query(second.url('postgres', 'postgres'), 'SELECT id FROM t ORDER BY id');
  const kept = new Set(rows.map(({ id }) => id));
  expect(acknowledged.length).toBeGreaterThanOrEqual(100);
  expect(acknowledged.filter((id) => !kept.has(id))).toEqual([]);
  await second.stop();
  expect(await leftOf(place)).toEqual([]);
});

test('SIGKILL of everything at once, postmaster and all: the next start recovers', async () => {
  const place = await makeUsedPlayground();
  const launcher = launch(place);
  const { url, pid } = await launcher.ready;
  await query(url, 'CREATE TABLE t AS SELECT generate_series(1, 5000)');
  await killWithWatchdog(launcher.process, place);
  process.kill(pid, 'SIGKILL');
  const next = await startPostgres(place);
  expect(await query(next.url('postgres', 'postgres'), 'SELECT count(*) FROM t')).toEqual([{ count: '5000' }]);
  await next.stop();
  expect(await leftOf(place)).toEqual([]);
});

for (const whom of ['Node', 'Node and its watchdog'] as const) {
  test(`SIGKILL of ${whom} during initdb: the next start makes a whole cluster and removes the half one`, async () => {
    const place = await makePlayground();
    const launcher = launch(place);
    await untilInitdbRuns(place);
    if (whom === 'Node') {
      await launcher.end('SIGKILL');
      expect(await leftOf(place)).toEqual([]);
    } else {
      await killWithWatchdog(launcher.process, place);
    }
    expect((await readdir(place.dataDir)).filter((name) => name.startsWith('initdb-'))).toHaveLength(1);
    const next = await startPostgres(place);
    await next.stop();
    expect((await readdir(place.dataDir)).toSorted()).toEqual(['pg18', 'postgres.log']);
    expect(await leftOf(place)).toEqual([]);
  });
}

for (const stopsOnInterrupt of [true, false]) {
  const node = stopsOnInterrupt ? 'a Node that stops the server' : 'a Node that just dies';
  test(`Ctrl-C to the whole foreground group, with ${node}: a clean shutdown and no process left`, async () => {
    const place = await makeUsedPlayground();
    const launcher = launch({ ...place, stopsOnInterrupt });
    await launcher.ready;
    await launcher.end('SIGINT', 'group');
    expect(await leftOf(place)).toEqual([]);
    expect(await logOf(place)).toMatch(/database system is shut down\n$/);
  });
}

test('SIGKILL of the Node of a temporary server: its cluster vanishes', async () => {
  const place = await makePlayground();
  const launcher = launch({ ...place, dataDir: null });
  await launcher.ready;
  expect(await readdir(place.surroundings.memoryDir)).toHaveLength(1);
  await launcher.end('SIGKILL');
  expect(await leftOf(place)).toEqual([]);
});

test('a process that is not this server is left alone, whatever postmaster.pid says and wherever it works', async () => {
  const place = await makeUsedPlayground();
  const dataPath = join(place.dataDir, 'pg18');
  const user = await chooseServerUser({ ...findSurroundings(), dataPath });
  const stranger = spawn('sleep', ['60'], { cwd: dataPath, ...user.spawnAs });
  strangers.push(stranger);
  const file = [stranger.pid, dataPath, '0', '5432', place.surroundings.tempDir, '', '', 'ready'].join('\n');
  await writeFile(join(dataPath, 'postmaster.pid'), `${file}\n`);
  await writeFile(join(place.dataDir, 'run-directory'), `${place.surroundings.tempDir}\n`);
  await (await startPostgres(place)).stop();
  expect(stranger.exitCode ?? stranger.signalCode).toBeNull();
  expect(await readdir(place.root)).toContain('tmp');
});

test('a server is known by its directory, its program and its user, in /proc and in ps alike', async () => {
  const place = await makeUsedPlayground();
  const server = await startPostgres(place);
  const dataPath = join(place.dataDir, 'pg18');
  const user = await chooseServerUser({ ...findSurroundings(), dataPath });
  const other = { ...user, uid: (user.uid ?? 0) + 1 };
  for (const knows of [isServerProcess, isServerByCommandLine]) {
    expect(await knows(server.pid, dataPath, user)).toBe(true);
    expect(await knows(server.pid, dataPath, other)).toBe(false);
    expect(await knows(server.pid, place.dataDir, user)).toBe(false);
    expect(await knows(process.pid, dataPath, user)).toBe(false);
  }
  await server.stop();
});

function logOf({ dataDir }: Playground): Promise<string> {
  return readFile(join(dataDir, 'postgres.log'), 'utf8');
}

/** The watchdog first, or it would do its work; Node at once after it. */
async function killWithWatchdog(node: ChildProcess, { root }: Playground): Promise<void> {
  const watchdogs = await watchdogsIn(root);
  expect(watchdogs).toHaveLength(1);
  for (const pid of watchdogs) process.kill(pid, 'SIGKILL');
  node.kill('SIGKILL');
}

async function untilInitdbRuns({ dataDir }: Playground): Promise<void> {
  for (let turn = 0; turn < 1000; turn += 1) {
    const [half] = (await readdir(dataDir).catch(() => [])).filter((name) => name.startsWith('initdb-'));
    if (half && (await readdir(join(dataDir, half))).includes('base')) return;
    await sleep(5);
  }
  throw new Error('initdb did not begin');
}

/** One row a transaction; the postmaster and with it every backend is killed while they go in. */
async function writeUntilKilled(url: string, postmaster: number): Promise<number[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
  const acknowledged: number[] = [];
  const killAll = () => {
    for (const pid of [postmaster, ...rows.map((row) => row.pid)]) process.kill(pid, 'SIGKILL');
  };
  try {
    for (let id = 1; ; id += 1) {
      await client.query('INSERT INTO t VALUES ($1)', [id]);
      acknowledged.push(id);
      if (id === 100) setTimeout(killAll, 3);
    }
  } catch {
    return acknowledged;
  }
}
