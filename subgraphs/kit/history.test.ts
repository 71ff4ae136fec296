import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { DEPARTMENT_DEFINITIONS } from '@jinyun/county/departments';
import { type ClonedDepartment, cloneDepartment } from '@jinyun/test/clone';
import fc from 'fast-check';
import pg from 'pg';
import { trackHistory } from './history.ts';
import { anyDepartment } from './testing/any-department.ts';

let clone: ClonedDepartment;
let first: pg.Client;
let second: pg.Client;
beforeAll(async () => {
  clone = await cloneDepartment(anyDepartment(DEPARTMENT_DEFINITIONS));
  [first, second] = [await connect(clone), await connect(clone)];
  await first.query('create table thing (id text primary key, word text)');
  await first.query(trackHistory('thing'));
});
beforeEach(async () => {
  await first.query('truncate thing');
  await first.query('truncate hist.thing');
});
afterAll(async () => {
  await Promise.all([first, second].map((client) => client.end()));
  await clone.close();
});

async function connect({ databaseUrl }: ClonedDepartment): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  return client;
}

type Version = { word: string | null; open: boolean; from: string; to: string | null };

/** The versions kept of a thing, oldest first; instants as text, to the microsecond. */
async function versionsOf(id: string): Promise<Version[]> {
  const { rows } = await first.query(
    `select word, upper_inf(sys) as open, lower(sys)::text as "from", upper(sys)::text as "to"
       from hist.thing where id = $1 order by lower(sys)`,
    [id],
  );
  return rows;
}

/** Words of the versions, with `…` after the one that is still open. */
async function wordsOf(id: string): Promise<string[]> {
  return (await versionsOf(id)).map(({ word, open }) => (open ? `${word}…` : `${word}`));
}

/** Ids for which two versions overlap, or one is empty, or more than one is open. Always none. */
async function faultyIds(): Promise<string[]> {
  const { rows } = await first.query<{ id: string }>(
    `select distinct a.id from hist.thing a left join hist.thing b on a.id = b.id and a.ctid <> b.ctid and a.sys && b.sys
      where isempty(a.sys) or b.id is not null`,
  );
  return rows.map(({ id }) => id);
}

test('insert, update and delete leave versions that touch, and the last one closed', async () => {
  await first.query(`insert into thing values ('a', 'one')`);
  await first.query(`update thing set word = 'two'`);
  expect(await wordsOf('a')).toEqual(['one', 'two…']);
  await first.query('delete from thing');
  expect(await wordsOf('a')).toEqual(['one', 'two']);
  const [one, two] = await versionsOf('a');
  expect(one?.to).toBe(two?.from);
  expect(await faultyIds()).toEqual([]);
});

test('a row deleted and written again has a gap, not an overlap', async () => {
  for (const sql of [
    `insert into thing values ('a', 'one')`,
    'delete from thing',
    `insert into thing values ('a', 'two')`,
  ])
    await first.query(sql);
  expect(await wordsOf('a')).toEqual(['one', 'two…']);
  expect(await faultyIds()).toEqual([]);
});

test('a second change in one transaction replaces the version it opened', async () => {
  await first.query(`insert into thing values ('a', 'one')`);
  await inTransaction(first, [`update thing set word = 'two'`, `update thing set word = 'three'`]);
  expect(await wordsOf('a')).toEqual(['one', 'three…']);
  await inTransaction(first, [`update thing set word = 'four'`, 'delete from thing']);
  expect(await wordsOf('a')).toEqual(['one', 'three']);
  await inTransaction(first, [`insert into thing values ('b', 'one')`, `delete from thing where id = 'b'`]);
  expect(await wordsOf('b')).toEqual([]);
});

test('what is rolled back, wholly or to a savepoint, was never there', async () => {
  await first.query(`insert into thing values ('a', 'one')`);
  const change = `update thing set word = 'two'`;
  await first.query(`begin; ${change}; rollback`);
  expect(await wordsOf('a')).toEqual(['one…']);
  await first.query(`begin; ${change}; savepoint here; update thing set word = 'three'; rollback to here; commit`);
  expect(await wordsOf('a')).toEqual(['one', 'two…']);
});

test('an update that changes nothing leaves no version', async () => {
  await first.query(`insert into thing values ('a', null)`);
  await first.query('update thing set word = null');
  await first.query(`update thing set word = word, id = 'a'`);
  expect(await wordsOf('a')).toEqual(['null…']);
});

test('a row that gets another id closes under the old and opens under the new', async () => {
  await first.query(`insert into thing values ('a', 'one')`);
  await first.query(`update thing set id = 'b'`);
  expect([await wordsOf('a'), await wordsOf('b')]).toEqual([['one'], ['one…']]);
});

test('a writer that began before the open version did moves up behind it', async () => {
  await first.query(`insert into thing values ('a', 'one')`);
  await second.query('begin; select now()');
  await first.query(`update thing set word = 'two'`);
  await second.query(`update thing set word = 'three'; commit`);
  expect(await wordsOf('a')).toEqual(['one', 'two', 'three…']);
  const versions = await versionsOf('a');
  expect(versions.slice(1).map(({ from }) => from)).toEqual(versions.slice(0, -1).map(({ to }) => to));
  expect(await faultyIds()).toEqual([]);
});

test('so does one that deletes', async () => {
  await first.query(`insert into thing values ('a', 'one')`);
  await second.query('begin; select now()');
  await first.query(`update thing set word = 'two'`);
  await second.query('delete from thing; commit');
  expect(await wordsOf('a')).toEqual(['one', 'two']);
  expect(await faultyIds()).toEqual([]);
});

test('so does one that writes a row again which another deleted after it began', async () => {
  await first.query(`insert into thing values ('a', 'one')`);
  await second.query('begin; select now()');
  await first.query('delete from thing');
  await second.query(`insert into thing values ('a', 'two'); commit`);
  expect(await wordsOf('a')).toEqual(['one', 'two…']);
  expect(await faultyIds()).toEqual([]);
});

test('a writer that waits for another is behind it when it goes on', async () => {
  await first.query(`insert into thing values ('a', 'one')`);
  await second.query('begin; select now()');
  await first.query('begin');
  await first.query(`update thing set word = 'two'`);
  const waiting = second.query(`update thing set word = 'three'`);
  await first.query('commit');
  await waiting;
  await second.query('commit');
  expect(await wordsOf('a')).toEqual(['one', 'two', 'three…']);
  expect(await faultyIds()).toEqual([]);
});

const steps = fc.record({
  by: fc.constantFrom('first', 'second'),
  does: fc.constantFrom('write', 'delete', 'begin', 'commit', 'rollback'),
  word: fc.constantFrom('one', 'two', 'three'),
});
type Step = typeof steps extends fc.Arbitrary<infer Kind> ? Kind : never;

test('no order of two writers leaves an overlap, and the open version is the row', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(steps, { minLength: 2, maxLength: 16 }), async (order) => {
      await first.query('truncate thing; truncate hist.thing');
      await replay(order);
      expect(await faultyIds()).toEqual([]);
      const { rows } = await first.query<{ word: string }>('select word from thing');
      const current = (await versionsOf('a')).filter(({ open }) => open);
      expect(current.map(({ word }) => word)).toEqual(rows.map(({ word }) => word));
    }),
    { numRuns: 200 },
  );
});

/** Does the steps on two connections, one row between them. A step that would wait for the other's transaction is left out. */
async function replay(order: readonly Step[]): Promise<void> {
  const clients = { first, second };
  const open = new Set<Step['by']>();
  let holder: Step['by'] | null = null;
  for (const { by, does, word } of order) {
    if (does === 'begin') {
      if (!open.has(by)) await clients[by].query('begin; select now()');
      open.add(by);
    } else if (does === 'commit' || does === 'rollback') {
      if (open.delete(by)) await clients[by].query(does);
      if (holder === by) holder = null;
    } else if (holder === null || holder === by) {
      if (open.has(by)) holder = by;
      await clients[by].query(does === 'delete' ? 'delete from thing' : writing(word));
    }
  }
  for (const by of open) await clients[by].query('commit');
}

function writing(word: string): string {
  return `insert into thing values ('a', '${word}') on conflict (id) do update set word = excluded.word`;
}

test('a column added and tracked is kept from then on; what was written before keeps no value for it', async () => {
  await first.query(`insert into thing values ('a', 'one')`);
  await first.query('alter table thing add column size int');
  await first.query(trackHistory('thing'));
  await first.query('update thing set size = 7');
  await first.query('update thing set size = 8');
  const { rows } = await first.query('select word, size from hist.thing order by lower(sys)');
  expect(rows).toEqual([
    { word: 'one', size: null },
    { word: 'one', size: 7 },
    { word: 'one', size: 8 },
  ]);
  await first.query('alter table thing drop column size');
  await first.query(trackHistory('thing'));
  await first.query(`update thing set word = 'two'`);
  expect((await wordsOf('a')).at(-1)).toBe('two…');
});

test('a table without a primary key cannot be tracked, and the error names it', async () => {
  await first.query('create table keyless (word text)');
  await expect(first.query(trackHistory('keyless'))).rejects.toThrow('Table keyless has no primary key');
});

async function inTransaction(client: pg.Client, statements: readonly string[]): Promise<void> {
  for (const sql of ['begin', ...statements, 'commit']) await client.query(sql);
}
