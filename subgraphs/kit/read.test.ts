import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { DEPARTMENT_DEFINITIONS } from '@jinyun/county/departments';
import { type Actor, PUBLIC_ACTOR } from '@jinyun/schema/actor';
import { type ClonedDepartment, cloneDepartment } from '@jinyun/test/clone';
import type { MikroORM } from '@mikro-orm/postgresql';
import { readPage } from './page.ts';
import { readPageOfParent } from './page-of-parent.ts';
import { byId, byOptionalId, byParent } from './read.ts';
import { openRequest, type RequestData } from './request-data.ts';
import { anyDepartment } from './testing/any-department.ts';
import { Book, openShelves, Shelf } from './testing/shelves.ts';

const ANOTHER: Actor = { ...PUBLIC_ACTOR, subject: 'another' };
const SHELVES = ['shelf-b', 'shelf-a', 'twice'];
const BOOKS = [
  { id: 'book-1', shelf: 'shelf-a', topicId: 'topic-1', addedOn: '2022-02-02' },
  { id: 'book-3', shelf: 'shelf-a', topicId: 'topic-2', addedOn: '2022-02-01' },
  { id: 'book-2', shelf: 'shelf-a', topicId: 'topic-1', addedOn: '2022-02-01' },
  { id: 'book-4', shelf: 'shelf-b', topicId: 'topic-1', addedOn: null },
  { id: 'twice', shelf: 'twice', topicId: 'topic-9', addedOn: '2022-05-01' },
];

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

function open(actor: Actor = PUBLIC_ACTOR): RequestData {
  return openRequest(actor, orm.em.fork()).data;
}

test('rows are answered to the ids asked for, in their order, twice where asked twice: one statement', async () => {
  const data = open();
  const ids = ['shelf-b', 'shelf-none', 'shelf-a', 'shelf-b'];
  const rows = await Promise.all(ids.map((id) => byId(PUBLIC_ACTOR, data, Shelf, id)));
  expect(rows.map((row) => row?.id ?? null)).toEqual(['shelf-b', null, 'shelf-a', 'shelf-b']);
  expect(statements).toHaveLength(1);
  expect(await byId(PUBLIC_ACTOR, data, Shelf, 'shelf-a')).toBe(rows[2]);
  expect(statements).toHaveLength(1);
});

test('a reference that is not known costs nothing', async () => {
  const data = open();
  expect(await byOptionalId(PUBLIC_ACTOR, data, Shelf, null)).toBeNull();
  expect(await byOptionalId(PUBLIC_ACTOR, data, Shelf, undefined)).toBeNull();
  expect(statements).toEqual([]);
});

test('children come to their own parents, in order with ids breaking ties, by relation as by column', async () => {
  const data = open();
  const booksOf = (field: 'shelf' | 'topicId', id: string) =>
    byParent(PUBLIC_ACTOR, data, Book, field, id, { addedOn: 'asc' });
  const byShelf = await Promise.all(['shelf-b', 'shelf-none', 'shelf-a'].map((id) => booksOf('shelf', id)));
  expect(byShelf.map((books) => books.map(({ id }) => id.at(-1)))).toEqual([['4'], [], ['2', '3', '1']]);
  expect(statements.splice(0)).toHaveLength(1);
  const byTopic = await Promise.all(['topic-1', 'topic-2', 'topic-3'].map((id) => booksOf('topicId', id)));
  expect(byTopic.map((books) => books.map(({ id }) => id.at(-1)))).toEqual([['2', '1', '4'], ['3'], []]);
  expect(statements.splice(0)).toHaveLength(1);
});

test('two orders of the same children are two lists, never one loader’s answer for both', async () => {
  const data = open();
  const order = (addedOn: 'asc' | 'desc') => byParent(PUBLIC_ACTOR, data, Book, 'shelf', 'shelf-a', { addedOn });
  const [rising, falling] = await Promise.all([order('asc'), order('desc')]);
  expect(rising.map(({ id }) => id.at(-1))).toEqual(['2', '3', '1']);
  expect(falling.map(({ id }) => id.at(-1))).toEqual(['1', '2', '3']);
});

test('entities of two kinds with one id do not answer for each other', async () => {
  const data = open();
  const [shelf, book] = await Promise.all([
    byId(PUBLIC_ACTOR, data, Shelf, 'twice'),
    byId(PUBLIC_ACTOR, data, Book, 'twice'),
  ]);
  expect([shelf === null, book?.addedOn]).toEqual([false, '2022-05-01']);
  expect(shelf).not.toBe(book);
  expect(await byId(PUBLIC_ACTOR, data, Book, 'shelf-a')).toBeNull();
});

const READS: readonly [string, (data: RequestData) => Promise<unknown>][] = [
  ['one row', (data) => byId(ANOTHER, data, Shelf, 'shelf-a')],
  ['an optional row', (data) => byOptionalId(ANOTHER, data, Shelf, 'shelf-a')],
  ['children', async (data) => byParent(ANOTHER, data, Book, 'shelf', 'shelf-a', { id: 'asc' })],
  ['a page', (data) => readPage(ANOTHER, data, Shelf, { where: {}, orderBy: { id: 'asc' }, page: {} })],
  [
    'a page of children',
    (data) => readPageOfParent(ANOTHER, data, Book, { field: 'shelf', parentId: 'shelf-a', page: {} }),
  ],
];
test.each(READS)('%s out of data opened for one actor is refused to another', async (_, read) => {
  const refused = (async () => read(open()))();
  await expect(refused).rejects.toThrow('Data opened for unproven:public was read for another.');
  expect(statements).toEqual([]);
  await expect(read(open(ANOTHER))).resolves.toBeDefined();
});
