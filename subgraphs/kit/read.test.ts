import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { type Actor, BUILT_IN_ACTOR } from '@jinyun/schema/actor';
import { type ClonedDepartment, cloneDepartment } from '@jinyun/test/clone';
import { volunteers } from '@jinyun/volunteers/department';
import { Observer, ObserverVisit } from '@jinyun/volunteers/observers/entities';
import { VolunteerOrganisation } from '@jinyun/volunteers/organisations/entities';
import { readPage } from './page.ts';
import { readPageOfParent } from './page-of-parent.ts';
import { byId, byOptionalId, byParent } from './read.ts';
import { openRequest, type RequestData } from './request-data.ts';

const ANOTHER: Actor = { ...BUILT_IN_ACTOR, subject: 'another' };

let clone: ClonedDepartment;
beforeAll(async () => {
  clone = await cloneDepartment(volunteers);
  const em = clone.department.orm.em.fork();
  for (const id of ['observer-b', 'observer-a']) em.create(Observer, { id, origin: 'SYNTHETIC' });
  const visit = (id: string, observer: string, caseId: string, visitedOn: string | null) =>
    em.create(ObserverVisit, { id, observer, caseId, visitedOn, origin: 'SYNTHETIC' });
  visit('observer-visit-1', 'observer-a', 'case-1', '2022-02-02');
  visit('observer-visit-3', 'observer-a', 'case-2', '2022-02-01');
  visit('observer-visit-2', 'observer-a', 'case-1', '2022-02-01');
  visit('observer-visit-4', 'observer-b', 'case-1', null);
  await em.flush();
});
beforeEach(() => void clone.statements.splice(0));
afterAll(() => clone.close());

function open(actor: Actor = BUILT_IN_ACTOR): RequestData {
  return openRequest(actor, clone.department.orm.em.fork()).data;
}

test('rows are answered to the ids asked for, in their order, twice where asked twice: one statement', async () => {
  const data = open();
  const ids = ['observer-b', 'observer-none', 'observer-a', 'observer-b'];
  const rows = await Promise.all(ids.map((id) => byId(BUILT_IN_ACTOR, data, Observer, id)));
  expect(rows.map((row) => row?.id ?? null)).toEqual(['observer-b', null, 'observer-a', 'observer-b']);
  expect(clone.statements).toHaveLength(1);
  expect(await byId(BUILT_IN_ACTOR, data, Observer, 'observer-a')).toBe(rows[2]);
  expect(clone.statements).toHaveLength(1);
});

test('a reference that is not known costs nothing', async () => {
  const data = open();
  expect(await byOptionalId(BUILT_IN_ACTOR, data, Observer, null)).toBeNull();
  expect(await byOptionalId(BUILT_IN_ACTOR, data, Observer, undefined)).toBeNull();
  expect(clone.statements).toEqual([]);
});

test('children come to their own parents, in order with ids breaking ties, by relation as by column', async () => {
  const data = open();
  const visitsOf = (field: 'observer' | 'caseId', id: string) =>
    byParent(BUILT_IN_ACTOR, data, ObserverVisit, field, id, { visitedOn: 'asc' });
  const byObserver = await Promise.all(
    ['observer-b', 'observer-none', 'observer-a'].map((id) => visitsOf('observer', id)),
  );
  expect(byObserver.map((visits) => visits.map(({ id }) => id.at(-1)))).toEqual([['4'], [], ['2', '3', '1']]);
  expect(clone.statements.splice(0)).toHaveLength(1);
  const byCase = await Promise.all(['case-1', 'case-2', 'case-3'].map((id) => visitsOf('caseId', id)));
  expect(byCase.map((visits) => visits.map(({ id }) => id.at(-1)))).toEqual([['2', '1', '4'], ['3'], []]);
  expect(clone.statements.splice(0)).toHaveLength(1);
});

test('two orders of the same children are two lists, never one loader’s answer for both', async () => {
  const data = open();
  const order = (visitedOn: 'asc' | 'desc') =>
    byParent(BUILT_IN_ACTOR, data, ObserverVisit, 'observer', 'observer-a', { visitedOn });
  const [rising, falling] = await Promise.all([order('asc'), order('desc')]);
  expect(rising.map(({ id }) => id.at(-1))).toEqual(['2', '3', '1']);
  expect(falling.map(({ id }) => id.at(-1))).toEqual(['1', '2', '3']);
});

test('entities of two kinds with one id do not answer for each other', async () => {
  const data = open();
  const [observer, organisation] = await Promise.all([
    byId(BUILT_IN_ACTOR, data, Observer, 'org-1'),
    byId(BUILT_IN_ACTOR, data, VolunteerOrganisation, 'org-1'),
  ]);
  expect([observer, organisation?.leader]).toEqual([null, '老程']);
});

const READS: readonly [string, (data: RequestData) => Promise<unknown>][] = [
  ['one row', (data) => byId(ANOTHER, data, Observer, 'observer-a')],
  ['an optional row', (data) => byOptionalId(ANOTHER, data, Observer, 'observer-a')],
  ['children', async (data) => byParent(ANOTHER, data, ObserverVisit, 'observer', 'observer-a', { id: 'asc' })],
  ['a page', (data) => readPage(ANOTHER, data, Observer, { where: {}, orderBy: { id: 'asc' }, page: {} })],
  [
    'a page of children',
    (data) => readPageOfParent(ANOTHER, data, ObserverVisit, { field: 'observer', parentId: 'observer-a', page: {} }),
  ],
];
test.each(READS)('%s out of data opened for one actor is refused to another', async (_, read) => {
  const refused = (async () => read(open()))();
  await expect(refused).rejects.toThrow('Data opened for built-in was read for another.');
  expect(clone.statements).toEqual([]);
  await expect(read(open(ANOTHER))).resolves.toBeDefined();
});
