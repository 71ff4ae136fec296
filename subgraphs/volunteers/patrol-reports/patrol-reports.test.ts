import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { exactly } from '@jinyun/kit/quantity';
import { PUBLIC_ACTOR } from '@jinyun/schema/actor';
import { type ClonedDepartment, cloneDepartment } from '@jinyun/test/clone';
import type { EntityName } from '@mikro-orm/postgresql';
import { Activity } from '../activities/entities.ts';
import { volunteers } from '../department.ts';
import { VolunteerMember } from '../organisations/entities.ts';
import { PatrolReport } from './entities.ts';

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

const SEEN = {
  townshipCode: '331122101',
  roadSegment: '示例路东段',
  spaceCount: exactly(40),
  blockingCount: exactly(3),
  photosHash: 'b'.repeat(64),
  reportedOn: '2022-05-31',
  recordedAt: '2022-05-31T08:09:10Z',
};

/** Each report with an activity and an author of its own. */
async function insertSynthetic(numbers: Numbers): Promise<void> {
  await insertEach(numbers, VolunteerMember, 'member', () => ({ organisation: 'org-p03' }));
  await insertEach(numbers, Activity, 'activity', () => ({}));
  const of = (n: number) => ({ ...SEEN, activity: `activity-s${n}`, author: `member-s${n}` });
  await insertEach(numbers, PatrolReport, 'patrol-report', of);
}

const OF_REPORT = `id activity { id patrolReports { total { text knowledge } } } township { name } roadSegment spaceCount { exact knowledge }
  markedCount { exact knowledge text } blockingCount { exact } photosHash reportedMonth recordedAt`;

async function costOf(query: string): Promise<number> {
  clone.statements.length = 0;
  await ask(query);
  return clone.statements.splice(0).length;
}

test('how many reports the activity of the article brought is unknown, not none', async () => {
  const query = `{ activity(id: "activity-parking-2021") { patrolReports { total { exact atLeast knowledge text } } }
    patrolReports { totalCount } patrolReport(id: "patrol-report-x") { id } }`;
  expect(await ask(query)).toEqual({
    activity: { patrolReports: { total: { exact: null, atLeast: null, knowledge: 'UNKNOWN', text: '不详' } } },
    patrolReports: { totalCount: 0 },
    patrolReport: null,
  });
});

test('fifty reports cost as many statements as ten, and so do references to them', async () => {
  const list = `{ patrolReports(first: 100) { totalCount nodes { ${OF_REPORT} } } }`;
  const references = (count: number) =>
    Array.from({ length: count }, (_, n) => `{ __typename: "PatrolReport", id: "patrol-report-s${n + 1}" }`);
  const entities = (count: number) =>
    `{ _entities(representations: [${references(count)}]) { ... on PatrolReport { ${OF_REPORT} } } }`;
  await insertSynthetic({ first: 1, count: 10 });
  const forTen = [await costOf(list), await costOf(entities(10))];
  await insertSynthetic({ first: 11, count: 40 });
  expect([await costOf(list), await costOf(entities(50))]).toEqual(forTen);
  expect(Math.max(...forTen)).toBeLessThanOrEqual(4);
});

test('a report tells what was seen and in which month; what nobody counted is unknown', async () => {
  expect(await ask(`{ patrolReport(id: "patrol-report-s7") { ${OF_REPORT} } }`)).toEqual({
    patrolReport: {
      id: 'patrol-report-s7',
      activity: { id: 'activity-s7', patrolReports: { total: { text: '不到5', knowledge: 'SYNTHETIC' } } },
      township: { name: '壶镇镇' },
      roadSegment: '示例路东段',
      spaceCount: { exact: 40, knowledge: 'SYNTHETIC' },
      markedCount: { exact: null, knowledge: 'UNKNOWN', text: '不详' },
      blockingCount: { exact: 3 },
      photosHash: SEEN.photosHash,
      reportedMonth: '2022-05',
      recordedAt: '2022-04-30T16:00:00.000Z',
    },
  });
});

test('who reported, on what day and which lead came of it are neither in the graph nor read', async () => {
  const fields = ['author', 'reportedOn', 'lead'];
  const { errors } = await clone.department.execute(PUBLIC_ACTOR, {
    query: `{ patrolReports { nodes { ${fields.map((field) => `${field} { id }`).join(' ')} } } }`,
  });
  expect(errors?.map(({ message }) => message.split('"')[1])).toEqual(fields);
  clone.statements.length = 0;
  await ask('{ patrolReports { totalCount nodes { roadSegment reportedMonth } } }');
  expect(clone.statements.filter((sql) => /author|\.\*/.test(sql))).toEqual([]);
});

test('reports are filtered by activity, township, month and origin', async () => {
  const count = async (filter: string) =>
    ((await ask(`{ patrolReports(${filter}) { totalCount } }`)) as { patrolReports: object }).patrolReports;
  expect(await count('activity: "activity-s7"')).toEqual({ totalCount: 1 });
  expect(await count('township: "331122101"')).toEqual({ totalCount: 50 });
  expect(await count('township: "331122207"')).toEqual({ totalCount: 0 });
  expect(await count('month: "2022-05"')).toEqual({ totalCount: 50 });
  expect(await count('month: "2022-06"')).toEqual({ totalCount: 0 });
  expect(await count('month: "2021-12"')).toEqual({ totalCount: 0 });
  expect(await count('origin: SOURCE')).toEqual({ totalCount: 0 });
});

test.each([
  ['{ patrolReport(id: "report-1") { id } }', 'id'],
  ['{ patrolReports(activity: "patrol-report-1") { totalCount } }', 'activity'],
  ['{ patrolReports(township: "331122") { totalCount } }', 'township'],
  ['{ patrolReports(month: "2022-5") { totalCount } }', 'month'],
  ['{ patrolReports(before: "x", last: 2) { totalCount } }', 'before'],
])('%s is refused, naming the argument', async (query, argument) => {
  const { errors } = await clone.department.execute(PUBLIC_ACTOR, { query });
  expect(errors?.map(({ extensions }) => [extensions?.code, extensions?.argument])).toEqual([
    ['BAD_USER_INPUT', argument],
  ]);
});

test('invented reports change nothing of the activity of the article', async () => {
  await insertEach({ first: 500, count: 8 }, PatrolReport, 'patrol-report', () => ({
    ...SEEN,
    activity: 'activity-parking-2021',
  }));
  expect(await ask('{ activity(id: "activity-parking-2021") { patrolReports { total { knowledge } } } }')).toEqual({
    activity: { patrolReports: { total: { knowledge: 'UNKNOWN' } } },
  });
});
