import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { exactly } from '@jinyun/kit/quantity';
import { PUBLIC_ACTOR } from '@jinyun/schema/actor';
import { type ClonedDepartment, cloneDepartment } from '@jinyun/test/clone';
import type { EntityName } from '@mikro-orm/postgresql';
import { Activity, CheckIn, SignUp } from '../activities/entities.ts';
import { volunteers } from '../department.ts';
import { VolunteerMember } from '../organisations/entities.ts';
import { PointEntry } from './entities.ts';

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

/** Members who each came to an activity of one day for two hours and a half, and got thirty honour hours for it. */
async function insertSynthetic(numbers: Numbers): Promise<void> {
  const recordedAt = '2022-05-20T01:02:03Z';
  await insertEach(numbers, VolunteerMember, 'member', () => ({ organisation: 'org-p03' }));
  await insertEach(numbers, Activity, 'activity', () => ({ durationDays: exactly(1) }));
  const of = (n: number) => ({ activity: `activity-s${n}`, member: `member-s${n}` });
  await insertEach(numbers, SignUp, 'sign-up', of);
  const seen = { checkedInAt: '2022-05-02T01:00:00Z', checkedOutAt: '2022-05-02T03:38:00Z' };
  await insertEach(numbers, CheckIn, 'check-in', (n) => ({ signUp: `sign-up-s${n}`, ...seen }));
  const credit = { kind: 'CREDIT_HOURS', hours: exactly(2.5), creditedOn: '2022-05-03', recordedAt };
  await insertEach(numbers, PointEntry, 'point-credit', (n) => ({ ...of(n), ...credit, checkIn: `check-in-s${n}` }));
  const honour = { kind: 'HONOUR_HOURS', hours: exactly(30), creditedOn: '2022-06-30', reason: '示例', recordedAt };
  await insertEach(numbers, PointEntry, 'point-honour', (n) => ({ ...of(n), ...honour }));
}

const OF_ENTRY = `id kind hours { exact knowledge } creditedMonth recordedAt withinActivity activity { id }
  checkIn { id creditHours { exact knowledge } } member { id }`;
const OF_MEMBER = `id pointBalance { creditHours { exact knowledge } honourHours { exact knowledge } }
  pointEntries(first: 5) { totalCount nodes { ${OF_ENTRY} } }`;

async function costOf(query: string): Promise<number> {
  clone.statements.length = 0;
  await ask(query);
  return clone.statements.splice(0).length;
}

test('the article credits nobody with any hour', async () => {
  expect(await ask('{ pointEntries { totalCount nodes { id } } pointEntry(id: "point-x") { id } }')).toEqual({
    pointEntries: { totalCount: 0, nodes: [] },
    pointEntry: null,
  });
});

test('fifty members and their entries cost as many statements as ten', async () => {
  const entries = `{ pointEntries(first: 100) { totalCount nodes { ${OF_ENTRY} } } }`;
  const members = `{ organisation(id: "org-p03") { members(first: 100) { nodes { ${OF_MEMBER} } } } }`;
  await insertSynthetic({ first: 1, count: 10 });
  const forTen = [await costOf(entries), await costOf(members)];
  await insertSynthetic({ first: 11, count: 40 });
  expect([await costOf(entries), await costOf(members)]).toEqual(forTen);
  expect(Math.max(...forTen)).toBeLessThanOrEqual(9);
});

test('a member sees credit and honour apart, each entry by its month, and an honour beyond the activity is noticed', async () => {
  const organisation = `{ organisation(id: "org-p03") { members(first: 1) { nodes { ${OF_MEMBER} } } } }`;
  const figure = (exact: number) => ({ exact, knowledge: 'SYNTHETIC' });
  const shared = {
    activity: { id: 'activity-s1' },
    member: { id: 'member-s1' },
    recordedAt: '2022-04-30T16:00:00.000Z',
  };
  expect(await ask(organisation)).toEqual({
    organisation: {
      members: {
        nodes: [
          {
            id: 'member-s1',
            pointBalance: { creditHours: figure(2.5), honourHours: figure(30) },
            pointEntries: {
              totalCount: 2,
              nodes: [
                {
                  ...shared,
                  id: 'point-credit-s1',
                  kind: 'CREDIT_HOURS',
                  hours: figure(2.5),
                  creditedMonth: '2022-05',
                  withinActivity: true,
                  checkIn: { id: 'check-in-s1', creditHours: figure(2.5) },
                },
                {
                  ...shared,
                  id: 'point-honour-s1',
                  kind: 'HONOUR_HOURS',
                  hours: figure(30),
                  creditedMonth: '2022-06',
                  withinActivity: false,
                  checkIn: null,
                },
              ],
            },
          },
        ],
      },
    },
  });
});

test('entries are filtered by member, kind, month and origin', async () => {
  const count = async (filter: string) =>
    ((await ask(`{ pointEntries(${filter}) { totalCount } }`)) as { pointEntries: object }).pointEntries;
  expect(await count('member: "member-s7"')).toEqual({ totalCount: 2 });
  expect(await count('kind: HONOUR_HOURS')).toEqual({ totalCount: 50 });
  expect(await count('month: "2022-05"')).toEqual({ totalCount: 50 });
  expect(await count('month: "2022-06", kind: CREDIT_HOURS')).toEqual({ totalCount: 0 });
  expect(await count('month: "2021-12"')).toEqual({ totalCount: 0 });
  expect(await count('origin: SOURCE')).toEqual({ totalCount: 0 });
});

test.each([
  ['{ pointEntry(id: "points-1") { id } }', 'id'],
  ['{ pointEntries(member: "observer-1") { totalCount } }', 'member'],
  ['{ pointEntries(month: "2022-13") { totalCount } }', 'month'],
  ['{ pointEntries(month: "2022-05-01") { totalCount } }', 'month'],
  ['{ pointEntries(last: 0) { totalCount } }', 'last'],
])('%s is refused, naming the argument', async (query, argument) => {
  const { errors } = await clone.department.execute(PUBLIC_ACTOR, { query });
  expect(errors?.map(({ extensions }) => [extensions?.code, extensions?.argument])).toEqual([
    ['BAD_USER_INPUT', argument],
  ]);
});

test('the reason of an honour is neither in the graph nor read', async () => {
  const { errors } = await clone.department.execute(PUBLIC_ACTOR, {
    query: '{ pointEntries { nodes { reason grantedBy creditedOn } } }',
  });
  expect(errors?.map(({ message }) => message.split('"')[1])).toEqual(['reason', 'grantedBy', 'creditedOn']);
  clone.statements.length = 0;
  await ask('{ pointEntries { totalCount nodes { kind creditedMonth } } }');
  expect(clone.statements.filter((sql) => /reason|granted_by|\.\*/.test(sql))).toEqual([]);
});

test.each([
  ['credit without a check-in', { kind: 'CREDIT_HOURS' }, 'point_entry_check_in_check'],
  ['an honour without a reason', { kind: 'HONOUR_HOURS' }, 'point_entry_reason_check'],
  ['a check-in credited twice', { kind: 'CREDIT_HOURS', checkIn: 'check-in-s1' }, 'point_entry_check_in_id_unique'],
  ['credit with a reason', { kind: 'CREDIT_HOURS', checkIn: 'check-in-s2', reason: '示例' }, 'reason_check'],
])('the database refuses %s', async (_, columns, constraint) => {
  const entry = { member: 'member-s1', hours: exactly(1), ...columns };
  await expect(insertEach({ first: 999, count: 1 }, PointEntry, 'point-bad', () => entry)).rejects.toThrow(constraint);
});

test('a certificate of service holds the hours of both kinds apart, the activities, and no more than a mask of the name', async () => {
  await insertSynthetic({ first: 801, count: 1 });
  const em = clone.department.orm.em.fork();
  await em.nativeUpdate(VolunteerMember, 'member-s801', { name: '黄大明' });
  const CERTIFICATE = `{ member { name { text masked } } creditHours { exact knowledge } honourHours { exact }
    activities { id durationDays { exact } } }`;
  const answer = await ask(`{ some: serviceCertificate(member: "member-s801") ${CERTIFICATE}
    none: serviceCertificate(member: "member-x") ${CERTIFICATE} }`);
  expect(answer).toEqual({
    some: {
      member: { name: { text: '黄某', masked: true } },
      creditHours: { exact: 2.5, knowledge: 'SYNTHETIC' },
      honourHours: { exact: 30 },
      activities: [{ id: 'activity-s801', durationDays: { exact: 1 } }],
    },
    none: null,
  });
  const { errors } = await clone.department.execute(PUBLIC_ACTOR, {
    query: '{ serviceCertificate(member: "黄大明") { creditHours { exact } } }',
  });
  expect(errors?.[0]?.message).toContain('Argument "member" is not the id of a member');
});
