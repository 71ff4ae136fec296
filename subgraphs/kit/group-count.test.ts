// Counts beside a list: of whatever the list's condition leaves, whichever page is shown, and paid for only when asked for.
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { DEPARTMENT_DEFINITIONS } from '@jinyun/county/departments';
import { PUBLIC_ACTOR } from '@jinyun/schema/actor';
import { type ClonedDepartment, cloneDepartment } from '@jinyun/test/clone';
import type { MikroORM } from '@mikro-orm/postgresql';
import fc from 'fast-check';
import type { CountBy } from './group-count.ts';
import { readPage } from './page.ts';
import { readPageOfParent } from './page-of-parent.ts';
import { openRequest } from './request-data.ts';
import { anyDepartment } from './testing/any-department.ts';
import { Book, type BookRow, openShelves, Shelf } from './testing/shelves.ts';

const [WUYUN, HUZHEN] = ['331122001', '331122101'];
/** By shelf; the last two codes are none of the county's, one of them sorting before all others. */
const TOWNSHIP_CODES: Record<string, string | null> = {
  a: HUZHEN,
  b: WUYUN,
  c: null,
  d: HUZHEN,
  e: '110000001',
  f: '9',
};
const STATUSES = ['ORDERED', 'HERE', 'LENT', 'GONE'] as const;
const COUNT_BY = { township: 'shelf.townshipCode', month: 'addedOn', status: 'status' };

/** Sixty books dealt out unevenly over shelves, topics, days and states. */
const BOOKS: BookRow[] = Array.from({ length: 60 }, (_, n) => ({
  id: `book-${String(n).padStart(2, '0')}`,
  shelf: 'abcdef'[(n * n) % 6] ?? 'a',
  topicId: `topic-${n % 4}`,
  addedOn: n % 5 === 0 ? null : `2022-0${1 + (n % 3)}-${n % 2 === 0 ? '01' : '28'}`,
  status: STATUSES[(n * 7) % 9] ?? null,
}));

const statements: string[] = [];
let clone: ClonedDepartment;
let orm: MikroORM;
beforeAll(async () => {
  clone = await cloneDepartment(anyDepartment(DEPARTMENT_DEFINITIONS));
  orm = await openShelves(clone.databaseUrl, { shelves: [...'abcdef'], books: BOOKS }, statements);
  for (const [id, townshipCode] of Object.entries(TOWNSHIP_CODES)) {
    await orm.em.fork().nativeUpdate(Shelf, { id }, { townshipCode });
  }
});
beforeEach(() => void statements.splice(0));
afterAll(async () => {
  await orm.close();
  await clone.close();
});

function list(where: object, countBy: CountBy = COUNT_BY, first = 1) {
  const { data } = openRequest(PUBLIC_ACTOR, orm.em.fork());
  return readPage(PUBLIC_ACTOR, data, Book, {
    where: where as never,
    orderBy: { id: 'asc' },
    page: { first },
    countBy,
  });
}

/** How often each value occurs, in the order of `keys`, those that do not occur left out. */
function tally<K>(values: readonly K[], keys: readonly K[]): [K, number][] {
  const count = (key: K) => values.filter((value) => value === key).length;
  return keys.map((key): [K, number] => [key, count(key)]).filter(([, times]) => times > 0);
}

const isHere = (books: readonly BookRow[]) => ({
  townships: tally(
    books.map(({ shelf }) => [WUYUN, HUZHEN].find((code) => code === TOWNSHIP_CODES[shelf]) ?? null),
    [WUYUN, HUZHEN, null],
  ),
  months: tally(
    books.map(({ addedOn }) => addedOn?.slice(0, 7) ?? null),
    ['2022-01', '2022-02', '2022-03', null],
  ),
  statuses: tally(
    books.map(({ status }) => status ?? null),
    [...STATUSES, null],
  ),
});

test('whatever a list’s condition leaves is counted, the unknown as one group that comes last', async () => {
  const some = <T>(all: readonly T[]) => fc.option(fc.subarray([...all], { minLength: 1 }));
  const filters = fc.record({
    shelves: some([...'abcdef']),
    topics: some(['topic-0', 'topic-3']),
    states: some(STATUSES),
  });
  await fc.assert(
    fc.asyncProperty(filters, fc.integer({ min: 1, max: 9 }), async ({ shelves, topics, states }, first) => {
      const where = {
        ...(shelves && { shelf: { id: { $in: shelves } } }),
        ...(topics && { topicId: { $in: topics } }),
        ...(states && { status: { $in: states } }),
      };
      const left = BOOKS.filter(({ shelf }) => shelves?.includes(shelf) ?? true)
        .filter(({ topicId }) => topics?.includes(topicId) ?? true)
        .filter(({ status }) => states === null || (status != null && states.includes(status)));
      const page = await list(where, COUNT_BY, first);
      expect(page.totalCount).toBe(left.length);
      expect({
        townships: (await page.byTownship?.())?.map(({ township, count }) => [township?.code ?? null, count]),
        months: (await page.byMonth?.())?.map(({ month, count }) => [month, count]),
        statuses: (await page.byStatus?.())?.map(({ status, count }) => [status, count]),
      }).toEqual(isHere(left));
    }),
  );
});

test('a township answers with its name, and codes that are none of the county’s are one with the unknown', async () => {
  const page = await list({ shelf: { id: { $in: ['c', 'd', 'e', 'f'] } } });
  const here = BOOKS.filter(({ shelf }) => 'cdef'.includes(shelf));
  const inHuzhen = here.filter(({ shelf }) => shelf === 'd').length;
  expect(await page.byTownship?.()).toEqual([
    ...(inHuzhen === 0 ? [] : [{ township: { code: HUZHEN, name: '壶镇镇', kind: 'TOWN' }, count: inHuzhen }]),
    { township: null, count: here.length - inHuzhen },
  ]);
});

test('counts cost a statement each, once, and nothing unless asked for', async () => {
  const page = await list({ topicId: 'topic-1' });
  expect(statements.splice(0)).toHaveLength(2);
  await page.byMonth?.();
  expect(statements).toHaveLength(1);
  expect(statements[0]).toMatch(/count\(\*\).*where.*group by/);
  await Promise.all([page.byMonth?.(), page.byStatus?.(), page.byStatus?.()]);
  expect(statements.splice(0)).toHaveLength(2);
});

test('no statement of a count names a schema, so that it also answers from the history', async () => {
  const page = await list({ shelf: { townshipCode: WUYUN } });
  await Promise.all([page.byTownship?.(), page.byMonth?.(), page.byStatus?.()]);
  expect(statements).toHaveLength(5);
  expect(statements.filter((sql) => /public|"\."book"|"\."shelf"/.test(sql))).toEqual([]);
});

test('an instant belongs to its month in China', async () => {
  const topicId = 'topic-instants';
  const instants = ['2022-01-31T15:59:59.999Z', '2022-01-31T16:00:00Z', '2022-02-28T15:59:59Z', null];
  const books = instants.map((at, n) => ({ id: `instant-${n}`, shelf: 'a', topicId, lentAt: at && new Date(at) }));
  await orm.em.fork().insertMany(Book, books as never);
  const page = await list({ topicId }, { month: 'lentAt' });
  expect(await page.byMonth?.()).toEqual([
    { month: '2022-01', count: 1 },
    { month: '2022-02', count: 2 },
    { month: null, count: 1 },
  ]);
  await orm.em.fork().nativeDelete(Book, { topicId });
});

test('an empty list has no groups, and a list has no counts but those it names', async () => {
  const page = await list({ topicId: 'topic-none' }, { status: 'status' });
  expect([page.totalCount, await page.byStatus?.(), page.byMonth, page.byTownship]).toEqual([
    0,
    [],
    undefined,
    undefined,
  ]);
});

test('pages of many parents cost one statement a count, and each parent has its own', async () => {
  const { data } = openRequest(PUBLIC_ACTOR, orm.em.fork());
  const of = (parentId: string) =>
    readPageOfParent(PUBLIC_ACTOR, data, Book, { field: 'shelf', parentId, page: { first: 1 }, countBy: COUNT_BY });
  const pages = await Promise.all([...'abcdef'].map(of));
  expect(statements.splice(0)).toHaveLength(2);
  const counts = await Promise.all(pages.map(async (page) => [await page.byMonth?.(), await page.byStatus?.()]));
  expect(statements.splice(0)).toHaveLength(2);
  const expected = [...'abcdef'].map((id) => {
    const { months, statuses } = isHere(BOOKS.filter(({ shelf }) => shelf === id));
    return [months.map(([month, count]) => ({ month, count })), statuses.map(([status, count]) => ({ status, count }))];
  });
  expect(counts).toEqual(expected);
});

test('a condition that would count a row once for each of its children is refused, and $some is not', async () => {
  const { data } = openRequest(PUBLIC_ACTOR, orm.em.fork());
  const shelves = (books: object) =>
    readPage(PUBLIC_ACTOR, data, Shelf, {
      where: { books } as never,
      orderBy: { id: 'asc' },
      page: { first: 1 },
      countBy: { township: 'townshipCode' },
    });
  const some = await shelves({ $some: { topicId: 'topic-1' } });
  const groups = (await some.byTownship?.()) ?? [];
  expect(groups.reduce((total, { count }) => total + count, 0)).toBe(some.totalCount);
  expect(some.totalCount).toBeGreaterThan(1);
  await expect((await shelves({ topicId: 'topic-1' })).byTownship?.()).rejects.toThrow('$some');
});

test('more groups than anybody could draw are refused with the way out', async () => {
  const topicId = 'topic-months';
  const months = `select 'month-' || n, 'a', '${topicId}', date '1000-01-01' + make_interval(months => n)
    from generate_series(0, 10000) n`;
  await orm.em.fork().execute(`insert into book (id, shelf_id, topic_id, added_on) ${months}`);
  await expect((await list({ topicId })).byMonth?.()).rejects.toMatchObject({ code: 'LIMIT_EXCEEDED' });
  const fewer = await list({ topicId, addedOn: { $gte: '1000-02-01' } });
  expect(await fewer.byMonth?.()).toHaveLength(10_000);
  await orm.em.fork().nativeDelete(Book, { topicId });
});

test('a list cannot be counted by what is not a column', async () => {
  const page = await list({}, { month: 'shelf.addedOn' });
  await expect(page.byMonth?.()).rejects.toThrow('"shelf.addedOn"');
});
