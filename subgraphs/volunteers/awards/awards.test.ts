import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { PUBLIC_ACTOR } from '@jinyun/schema/actor';
import { type ClonedDepartment, cloneDepartment } from '@jinyun/test/clone';
import type { EntityName } from '@mikro-orm/postgresql';
import { volunteers } from '../department.ts';
import { Observer } from '../observers/entities.ts';
import { VolunteerMember, VolunteerOrganisation } from '../organisations/entities.ts';
import { Award } from './entities.ts';

let clone: ClonedDepartment;
beforeAll(async () => {
  clone = await cloneDepartment(volunteers);
});
afterAll(() => clone.close());

async function ask(query: string): Promise<unknown> {
  const { data, errors } = await clone.department.execute(PUBLIC_ACTOR, { query });
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data));
}

type Numbers = { first: number; count: number };

async function insertEach<E extends object>(
  { first, count }: Numbers,
  entity: EntityName<E>,
  prefix: string,
  columns: (n: number) => object,
): Promise<void> {
  const numbers = Array.from({ length: count }, (_, index) => first + index);
  const rows = numbers.map((n) => ({ id: `${prefix}-s${n}`, ...columns(n), origin: 'SYNTHETIC' }));
  await clone.department.orm.em.fork().insertMany(entity, rows as never);
}

/** Organisations with a member and an observer, each of the three awarded, and the observer also in secret. */
async function insertSynthetic(numbers: Numbers): Promise<void> {
  await insertEach(numbers, VolunteerOrganisation, 'org', (n) => ({ displayName: `示例${n}` }));
  const of = (n: number) => ({ organisation: `org-s${n}` });
  await insertEach(numbers, VolunteerMember, 'member', of);
  await insertEach(numbers, Observer, 'observer', of);
  const open = { name: '示例表彰', year: 2023, grantor: '示例单位', published: true };
  await insertEach(numbers, Award, 'award-o', (n) => ({ ...open, kind: 'ORGANISATION', ...of(n) }));
  await insertEach(numbers, Award, 'award-m', (n) => ({ ...open, kind: 'MEMBER', member: `member-s${n}` }));
  const observer = (n: number) => ({ kind: 'OBSERVER', observer: `observer-s${n}` });
  await insertEach(numbers, Award, 'award-b', (n) => ({ ...open, ...observer(n) }));
  await insertEach(numbers, Award, 'award-x', (n) => ({ ...open, ...observer(n), published: false }));
}

async function costOf(query: string): Promise<number> {
  clone.statements.length = 0;
  await ask(query);
  return clone.statements.splice(0).length;
}

const COUNTY = '_entities(representations: [{ __typename: "County", code: "331122" }])';

test('the three awards of the article: to the county and to two observers, year and grantor unstated', async () => {
  const query = `{ awards { totalCount nodes { id name kind year grantor county { name } organisation { id } observer { displayName }
    member { id } origin inferredFields citations { sentenceId } } } }`;
  const stated = {
    year: null,
    grantor: null,
    county: null,
    organisation: null,
    observer: null,
    member: null,
    origin: 'SOURCE',
    inferredFields: [],
    citations: [{ sentenceId: 'A2.6' }],
  };
  const toObserver = (who: string, displayName: string) => ({
    ...stated,
    id: `award-observer-${who}`,
    name: '优秀志愿观察员',
    kind: 'OBSERVER',
    observer: { displayName },
  });
  expect(await ask(query)).toEqual({
    awards: {
      totalCount: 3,
      nodes: [
        toObserver('laocheng', '老程'),
        toObserver('laozhao', '老赵'),
        { ...stated, id: 'award-pilot-county', name: '优秀试点地区', kind: 'COUNTY', county: { name: '缙云县' } },
      ],
    },
  });
});

test('county and observers know their awards; organisations of which none is known answer unknown', async () => {
  const query = `{ ${COUNTY} { ... on County { awards { name } } } observer(id: "observer-laozhao") { awards { name } }
    organisation(id: "org-1") { awards { name } } known: award(id: "award-pilot-county") { id } none: award(id: "award-no") { id } }`;
  expect(await ask(query)).toEqual({
    _entities: [{ awards: [{ name: '优秀试点地区' }] }],
    observer: { awards: [{ name: '优秀志愿观察员' }] },
    organisation: { awards: null },
    known: { id: 'award-pilot-county' },
    none: null,
  });
});

test('fifty awards of each kind cost as many statements as ten', async () => {
  const everything = 'id observer { id awards { id } } organisation { id awards { id } } member { id awards { id } }';
  const list = (kind: string) => `{ awards(kind: ${kind}, origin: SYNTHETIC, first: 100) { nodes { ${everything} } } }`;
  const kinds = ['ORGANISATION', 'OBSERVER', 'MEMBER'].map(list);
  const costs = async () => [await costOf(kinds[0] ?? ''), await costOf(kinds[1] ?? ''), await costOf(kinds[2] ?? '')];
  await insertSynthetic({ first: 1, count: 10 });
  const forTen = await costs();
  await insertSynthetic({ first: 11, count: 40 });
  expect(await costs()).toEqual(forTen);
  expect(forTen).toEqual([4, 4, 4]);
});

test('an award that is not public is in no list, on no observer, and not found by its id', async () => {
  const query = `{ awards(kind: OBSERVER, origin: SYNTHETIC, first: 100) { totalCount nodes { id } } award(id: "award-x-s7") { id }
    observer(id: "observer-s7") { awards { id } } }`;
  const answer = (await ask(query)) as { awards: { totalCount: number; nodes: { id: string }[] } };
  expect(answer).toMatchObject({
    award: null,
    observer: { awards: [{ id: 'award-b-s7' }] },
    awards: { totalCount: 50 },
  });
  expect(answer.awards.nodes.filter(({ id }) => id.startsWith('award-x'))).toEqual([]);
});

test('awards are filtered by kind, year and origin, and no invented one joins those of the article', async () => {
  const count = async (filter: string) =>
    ((await ask(`{ awards(${filter}) { totalCount } }`)) as { awards: object }).awards;
  expect(await count('kind: COUNTY')).toEqual({ totalCount: 1 });
  expect(await count('kind: MEMBER')).toEqual({ totalCount: 50 });
  expect(await count('year: 2023')).toEqual({ totalCount: 150 });
  expect(await count('year: 2021')).toEqual({ totalCount: 0 });
  expect(await count('origin: SOURCE')).toEqual({ totalCount: 3 });
});

test.each([
  ['{ award(id: "prize-1") { id } }', 'id'],
  ['{ awards(first: 0) { totalCount } }', 'first'],
  ['{ awards(after: "bm8") { totalCount } }', 'after'],
])('%s is refused, naming the argument', async (query, argument) => {
  const { errors } = await clone.department.execute(PUBLIC_ACTOR, { query });
  expect(errors?.map(({ extensions }) => [extensions?.code, extensions?.argument])).toEqual([
    ['BAD_USER_INPUT', argument],
  ]);
});

test.each([
  ['without a recipient', { kind: 'COUNTY' }],
  ['whose recipient is of another kind', { kind: 'COUNTY', organisation: 'org-1' }],
  ['with two recipients', { kind: 'COUNTY', countyCode: '331122', organisation: 'org-1' }],
])('the database refuses an award %s', async (_, recipient) => {
  const award = { name: '示例表彰', published: true, ...recipient };
  const inserting = insertEach({ first: 999, count: 1 }, Award, 'award-bad', () => award);
  await expect(inserting).rejects.toThrow('award_recipient_check');
});
