import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { DEPARTMENT_DEFINITIONS } from '@jinyun/county/departments';
import { PUBLIC_ACTOR } from '@jinyun/schema/actor';
import { type ClonedDepartment, cloneDepartment } from '@jinyun/test/clone';
import type { MikroORM } from '@mikro-orm/postgresql';
import fc from 'fast-check';
import { type ListOrder, orderedBy } from './list-order.ts';
import { type Connection, type PageArguments, readPage } from './page.ts';
import { readPageOfParent } from './page-of-parent.ts';
import { openRequest } from './request-data.ts';
import { anyDepartment } from './testing/any-department.ts';
import { Book, openShelves } from './testing/shelves.ts';

const SHELVES = ['shelf-a', 'shelf-b', 'shelf-c', 'shelf-empty'];
const DAYS = ['2022-01-05', null, '2022-01-05', '2021-12-31', null, '2022-02-03', null];
// 23 books dealt out unevenly, so that some days are shared, some unknown, and one shelf has none.
const BOOKS = Array.from({ length: 23 }, (_, at) => ({
  id: `book-${String((at * 7) % 23).padStart(2, '0')}`,
  shelf: at % 5 === 0 ? 'shelf-b' : at % 7 === 0 ? 'shelf-c' : 'shelf-a',
  topicId: 'topic-1',
  addedOn: DAYS[at % 7] ?? null,
}));

const statements: string[] = [];
let clone: ClonedDepartment;
let orm: MikroORM;
beforeAll(async () => {
  clone = await cloneDepartment(anyDepartment(DEPARTMENT_DEFINITIONS));
  orm = await openShelves(clone.databaseUrl, { shelves: SHELVES, books: BOOKS }, statements);
});
beforeEach(() => void statements.splice(0));
afterAll(async () => {
  await orm.close();
  await clone.close();
});

type Books = Connection<{ id: string }>;
type Reader = (page: PageArguments) => Promise<Books>;

function byDay(page: PageArguments): Promise<Books> {
  const { data } = openRequest(PUBLIC_ACTOR, orm.em.fork());
  return readPage(PUBLIC_ACTOR, data, Book, { where: {}, orderBy: { addedOn: 'asc' }, page });
}

function inOrder(column: 'addedOn' | 'lentAt', order: ListOrder, topicId = 'topic-1'): Reader {
  return (page) => {
    const { data } = openRequest(PUBLIC_ACTOR, orm.em.fork());
    return readPage(PUBLIC_ACTOR, data, Book, { where: { topicId }, orderBy: orderedBy(column, order), page });
  };
}

function ofParent(parentId: string): Reader {
  return (page) => {
    const { data } = openRequest(PUBLIC_ACTOR, orm.em.fork());
    return readPageOfParent(PUBLIC_ACTOR, data, Book, { field: 'shelf', parentId, page });
  };
}

/** All ids of the list, in its order, asked for at once. */
async function allIds(read: Reader): Promise<string[]> {
  return (await read({ first: 100 })).nodes.map(({ id }) => id);
}

/** The pages of a walk through the whole list, forward or back, as lists of ids. */
async function walk(read: Reader, size: number, backward: boolean): Promise<string[][]> {
  const pages: string[][] = [];
  for (let cursor: string | null = null; pages.length < 30; ) {
    const { nodes, pageInfo } = await read(backward ? { last: size, before: cursor } : { first: size, after: cursor });
    pages.push(nodes.map(({ id }) => id));
    cursor = backward ? pageInfo.startCursor : pageInfo.endCursor;
    if (!(backward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage)) return pages;
  }
  throw new Error('The walk does not end.');
}

const LISTS: readonly [string, Reader][] = [
  ['ordered by a day that may be unknown', byDay],
  ['in the order ADDED_ON_ASC', inOrder('addedOn', 'ADDED_ON_ASC')],
  ['in the order ADDED_ON_DESC', inOrder('addedOn', 'ADDED_ON_DESC')],
  ...SHELVES.map((id): [string, Reader] => [`of the children of ${id}`, ofParent(id)]),
];

test.each(LISTS)('pages %s cover each row exactly once, in one order, forward and back', async (_, read) => {
  const all = await allIds(read);
  expect(new Set(all).size).toBe(all.length);
  for (const size of [1, 2, 5, 22, 23, 24]) {
    expect((await walk(read, size, false)).flat()).toEqual(all);
    expect((await walk(read, size, true)).reverse().flat()).toEqual(all);
  }
});

test.each(LISTS)('every page %s counts all rows of the list, and an edge stands at its node', async (_, read) => {
  const all = await allIds(read);
  const { edges, nodes, totalCount } = await read({ first: 3 });
  expect(totalCount).toBe(all.length);
  expect(edges.map(({ node }) => node)).toEqual(nodes);
  for (const [at, { cursor }] of edges.entries()) {
    const next = await read({ first: 1, after: cursor });
    expect([next.totalCount, next.nodes.map(({ id }) => id)]).toEqual([all.length, all.slice(at + 1, at + 2)]);
  }
});

test('without an order a list stands by id; days come earliest or latest first, the unknown last, ids breaking ties', async () => {
  const byId = [...BOOKS].sort((a, b) => (a.id < b.id ? -1 : 1));
  const days = ['2021-12-31', '2022-01-05', '2022-02-03'];
  const by = (order: readonly (string | null)[]) =>
    order.flatMap((day) => byId.filter(({ addedOn }) => addedOn === day).map(({ id }) => id));
  expect(await allIds(inOrder('addedOn', 'ID'))).toEqual(byId.map(({ id }) => id));
  expect(await allIds(inOrder('addedOn', 'ADDED_ON_ASC'))).toEqual(by([...days, null]));
  expect(await allIds(inOrder('addedOn', 'ADDED_ON_DESC'))).toEqual(by([...days.reverse(), null]));
});

const DAY = fc.option(fc.integer({ min: 1, max: 5 }).map((day) => `2022-02-0${day}`));
const INSTANT = fc.option(fc.integer({ min: 0, max: 5 }).map((ms) => new Date(Date.UTC(2022, 1, 1) + ms)));
test('whatever days are known, an ordered list is the same walked from either end, in pages of any size', async () => {
  const books = fc.array(fc.record({ addedOn: DAY, lentAt: INSTANT }), { maxLength: 12 });
  const column = fc.constantFrom('addedOn' as const, 'lentAt' as const);
  const order = fc.constantFrom<ListOrder>('DAY_ASC', 'DAY_DESC');
  let topic = 1;
  const walks = fc.asyncProperty(books, column, order, fc.integer({ min: 1, max: 5 }), async (rows, by, as, size) => {
    const topicId = `topic-${++topic}`;
    const made = rows.map((row, n) => ({ id: `${topicId}-${n}`, shelf: 'shelf-a', topicId, ...row }));
    await orm.em.fork().insertMany(Book, made);
    try {
      const read = inOrder(by, as, topicId);
      const known = made.map((row) => row[by]?.valueOf() ?? null).filter((value) => value !== null);
      const sorted = as === 'DAY_ASC' ? known.sort(compare) : known.sort(compare).reverse();
      const { nodes } = await read({ first: 100 });
      const read100 = (nodes as unknown as typeof made).map((row) => row[by]?.valueOf() ?? null);
      expect(read100).toEqual([...sorted, ...made.slice(sorted.length).map(() => null)]);
      const all = nodes.map(({ id }) => id);
      expect((await walk(read, size, false)).flat()).toEqual(all);
      expect((await walk(read, size, true)).reverse().flat()).toEqual(all);
    } finally {
      await orm.em.fork().nativeDelete(Book, { topicId });
    }
  });
  await fc.assert(walks, { numRuns: 60 });
});

function compare(left: string | number, right: string | number): number {
  return left < right ? -1 : Number(left > right);
}

test('the children of all parents together are the list, and no parent has another’s', async () => {
  const children = await Promise.all(SHELVES.map((id) => allIds(ofParent(id))));
  expect(children.map(({ length }) => length)).toEqual([15, 5, 3, 0]);
  expect(children.flat().sort()).toEqual((await allIds(byDay)).sort());
});

test('a page costs two statements, and so does a page for each of many parents asked for together', async () => {
  await byDay({ first: 5 });
  expect(statements.splice(0)).toHaveLength(2);
  const { data } = openRequest(PUBLIC_ACTOR, orm.em.fork());
  const page = { last: 2 };
  const pages = await Promise.all(
    SHELVES.map((parentId) => readPageOfParent(PUBLIC_ACTOR, data, Book, { field: 'shelf', parentId, page })),
  );
  expect(statements.splice(0)).toHaveLength(2);
  expect(pages.map(({ nodes }) => nodes.length)).toEqual([2, 2, 2, 0]);
});

test('without a size a page has twenty', async () => {
  const { nodes, pageInfo } = await byDay({});
  expect([nodes.length, pageInfo.hasNextPage, pageInfo.hasPreviousPage]).toEqual([20, true, false]);
});

const written = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const WRONG_PAGES: readonly [string, PageArguments, string][] = [
  ['nothing', { first: 0 }, 'first'],
  ['a negative size', { last: -1 }, 'last'],
  ['more than a hundred', { first: 101 }, 'first'],
  ['a part of a row', { first: 1.5 }, 'first'],
  ['both directions', { first: 1, last: 1 }, 'first'],
  ['"before" with "first"', { first: 1, before: written(['2022-01-05', 'book-01']) }, 'before'],
  ['"before" alone', { before: written(['2022-01-05', 'book-01']) }, 'before'],
  ['"after" with "last"', { last: 1, after: written(['2022-01-05', 'book-01']) }, 'after'],
];
test.each(WRONG_PAGES)('a page of %s is refused, naming the argument', async (_, page, argument) => {
  await expectRefusal(byDay(page), argument);
  expect(statements).toEqual([]);
});

const WRONG_CURSORS: readonly [string, string][] = [
  ['empty', ''],
  ['not base64', '%%%'],
  ['not JSON', Buffer.from('book-01').toString('base64url')],
  ['an object', written({ id: 'book-01' })],
  ['null', written(null)],
  ['an empty list', written([])],
  ['too short', written(['book-01'])],
  ['too long', written(['2022-01-05', 'book-01', 'book-01'])],
  ['one that has an operator in an id’s place', written(['2022-01-05', { $ne: 'x' }])],
  ['one that has an operator in a day’s place', written([{ $ne: null }, 'book-01'])],
  ['one that has a list in an id’s place', written(['2022-01-05', ['book-01']])],
  ['one that has a number in an id’s place', written(['2022-01-05', 1])],
  ['one that has a truth in a day’s place', written([true, 'book-01'])],
  ['one that has no id', written(['2022-01-05', null])],
  ['one whose day does not exist', written(['2022-02-30', 'book-01'])],
  ['one whose day is no day', written(['soon', 'book-01'])],
  ['one that holds a character no text column can', written(['2022-01-05', 'shelf\u0000'])],
  ['one longer than any of ours', written(['2022-01-05', 'x'.repeat(5_000)])],
];
test.each(WRONG_CURSORS)('a cursor that is %s is refused before any statement', async (_, cursor) => {
  await expectRefusal(byDay({ first: 1, after: cursor }), 'after');
  await expectRefusal(byDay({ last: 1, before: cursor }), 'before');
  expect(statements).toEqual([]);
});

test.each([
  ['of a list in another order', written(['2022-01-05', 'book-01'])],
  ['of an operator', written([{ $ne: 'x' }])],
])('a cursor %s is refused for a page of children too', async (_, cursor) => {
  await expectRefusal(ofParent('shelf-a')({ first: 1, after: cursor }), 'after');
  await expectRefusal(ofParent('shelf-a')({ last: 1, before: cursor }), 'before');
  expect(statements).toEqual([]);
});

test('no text at all makes a cursor fail in any other way', async () => {
  const values = fc.oneof(fc.string(), fc.jsonValue().map(written), fc.array(fc.jsonValue()).map(written));
  await fc.assert(
    fc.asyncProperty(values, async (cursor) => {
      const outcome = await byDay({ first: 1, after: cursor }).then(
        () => 'answered',
        (error: { code?: string }) => error.code,
      );
      expect(['answered', 'BAD_USER_INPUT']).toContain(outcome);
    }),
  );
});

async function expectRefusal(page: Promise<unknown>, argument: string): Promise<void> {
  await expect(page).rejects.toMatchObject({ code: 'BAD_USER_INPUT', extensions: { argument } });
}
