// Activities when there are many: statements stay few, counts told with care, the article's row untouched.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { PUBLIC_ACTOR } from '@jinyun/schema/actor';
import { type ClonedDepartment, cloneDepartment } from '@jinyun/test/clone';
import type { EntityName } from '@mikro-orm/postgresql';
import { volunteers } from '../department.ts';
import { OrganisationArea, VolunteerMember } from '../organisations/entities.ts';
import { Activity, ActivityArea, ActivityPost, CheckIn, ChecklistItem, SignUp } from './entities.ts';

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

/** Synthetic activities, each with an area, a post, a thing to look at and one member who signed up and came. */
async function insertSynthetic(numbers: Numbers): Promise<void> {
  await insertEach(numbers, Activity, 'activity', (n) => ({
    topic: 'HERITAGE_TREES',
    status: 'ENROLLING',
    fromOn: '2022-05-02',
    toOn: '2022-05-03',
    organisation: 'org-p02',
    leadCallId: `leadcall-s${n}`,
    campaignId: 'campaign-s',
  }));
  const of = (n: number) => ({ activity: `activity-s${n}` });
  await insertEach(numbers, ActivityArea, 'activity-area', (n) => ({ ...of(n), townshipCode: '331122203' }));
  await insertEach(numbers, ActivityPost, 'activity-post', (n) => ({ ...of(n), postId: `post-s${n}` }));
  await insertEach(numbers, ChecklistItem, 'checklist-item', (n) => ({ ...of(n), position: 1, text: `示例${n}` }));
  await insertEach(numbers, VolunteerMember, 'member', () => ({ organisation: 'org-p02', name: '示例·甲' }));
  await insertEach(numbers, SignUp, 'sign-up', (n) => ({ ...of(n), member: `member-s${n}`, status: 'CHECKED_OUT' }));
  await insertEach(numbers, CheckIn, 'check-in', (n) => ({ signUp: `sign-up-s${n}`, ...SEEN }));
}

/** Half past midnight of 3 May in Jinyun, still 2 May in Greenwich. */
const SEEN = {
  checkedInAt: '2022-05-02T16:30:00Z',
  checkedOutAt: '2022-05-02T18:30:00Z',
  recordedAt: '2022-05-02T16:30:01Z',
  place: '示例路',
  latitude: 28.65,
  longitude: 120.07,
  photoHash: 'a'.repeat(64),
};

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

const OF_ACTIVITY = `id from to within { from to } townships { code } organisation { id activities { id } } leadCall { id activities { id } turnout { text } }
  campaign { id } checklist { text } jointPosts { id jointActivities { id } } checkIns { total { text knowledge } }
  signUps(first: 5) { totalCount nodes { id status activity { id } member { id name { text } } recordedAt
    checkIns { id checkedInOn photoHash recordedAt signUp { id } } } }`;

async function costOf(query: string): Promise<number> {
  clone.statements.length = 0;
  await ask(query);
  return clone.statements.splice(0).length;
}

test('fifty activities with all that belongs to them cost as many statements as ten, and so do references', async () => {
  const list = `{ activities(origin: SYNTHETIC, township: "331122203", first: 100) { totalCount nodes { ${OF_ACTIVITY} } } }`;
  const helpers = `{ _entities(representations: [{ __typename: "Township", code: "331122203" }]) { ... on Township {
    activities { id checkIns { total { text } } } helpers { organisation { id } activities { id } } } } }`;
  const references = (type: string, prefix: string, count: number) =>
    Array.from({ length: count }, (_, n) => `{ __typename: "${type}", id: "${prefix}-s${n + 1}" }`);
  const entities = (count: number) => `{ _entities(representations: [${references('Activity', 'activity', count)},
    ${references('LeadCall', 'leadcall', count)}, ${references('PolicePost', 'post', count)}]) {
    ... on Activity { ${OF_ACTIVITY} } ... on LeadCall { activities { id } turnout { text } }
    ... on PolicePost { jointActivities { id } } } }`;
  await insertSynthetic({ first: 1, count: 10 });
  const forTen = [await costOf(list), await costOf(helpers), await costOf(entities(10))];
  await insertSynthetic({ first: 11, count: 40 });
  expect([await costOf(list), await costOf(helpers), await costOf(entities(50))]).toEqual(forTen);
  expect(Math.max(...forTen)).toBeLessThanOrEqual(20);
});

test('what belongs to an activity is its own, and a check-in tells its day in Jinyun, no more', async () => {
  const [activity, signUp] = [{ id: 'activity-s7' }, { id: 'sign-up-s7' }];
  const days = { from: '2022-05-02', to: '2022-05-03' };
  const midnight = '2022-05-02T16:00:00.000Z';
  const answer = (await ask(`{ activity(id: "activity-s7") { ${OF_ACTIVITY} } }`)) as { activity: object };
  expect(answer.activity).toMatchObject({
    ...activity,
    ...days,
    within: days,
    townships: [{ code: '331122203' }],
    organisation: { id: 'org-p02' },
    leadCall: { id: 'leadcall-s7', activities: [activity], turnout: { text: '不到5' } },
    checklist: [{ text: '示例7' }],
    jointPosts: [{ id: 'post-s7', jointActivities: [activity] }],
    checkIns: { total: { text: '不到5', knowledge: 'SYNTHETIC' } },
    signUps: {
      totalCount: 1,
      nodes: [
        {
          ...signUp,
          status: 'CHECKED_OUT',
          activity,
          member: { id: 'member-s7', name: { text: '示例·甲' } },
          checkIns: [
            { id: 'check-in-s7', checkedInOn: '2022-05-03', photoHash: SEEN.photoHash, recordedAt: midnight, signUp },
          ],
        },
      ],
    },
  });
});

test('the place of a check-in is not even read', async () => {
  clone.statements.length = 0;
  await ask('{ activities(origin: SYNTHETIC) { nodes { signUps { nodes { checkIns { checkedInOn photoHash } } } } } }');
  const ofCheckIns = clone.statements.filter((sql) => sql.includes('"check_in"'));
  expect(ofCheckIns).toHaveLength(1);
  expect(ofCheckIns.filter((sql) => /place|latitude|longitude|\.\*/.test(sql))).toEqual([]);
});

test('who helps in a township: those known to serve it and those active in it, each once', async () => {
  const area = { townshipCode: '331122203' };
  await insertEach({ first: 1, count: 1 }, OrganisationArea, 'area', () => ({ ...area, organisation: 'org-p02' }));
  await insertEach({ first: 2, count: 1 }, OrganisationArea, 'area', () => ({ ...area, organisation: 'org-p04' }));
  const query = `{ _entities(representations: [{ __typename: "Township", code: "331122203" }]) {
    ... on Township { activities { id } helpers { organisation { id } activities { id } } } } }`;
  const activities = (await clone.department.orm.em.fork().find(Activity, { organisation: 'org-p02' }))
    .map(({ id }) => ({ id }))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
  expect(activities).toHaveLength(50);
  expect(await ask(query)).toEqual({
    _entities: [
      {
        activities,
        helpers: [
          { organisation: { id: 'org-p02' }, activities },
          { organisation: { id: 'org-p04' }, activities: null },
        ],
      },
    ],
  });
});

test('lists are filtered by organisation, township, topic, status, period and origin', async () => {
  const count = async (filter: string) =>
    ((await ask(`{ activities(${filter}) { totalCount } }`)) as { activities: { totalCount: number } }).activities;
  expect(await count('organisation: "org-p02"')).toEqual({ totalCount: 50 });
  expect(await count('organisation: "org-1"')).toEqual({ totalCount: 1 });
  expect(await count('township: "331122203"')).toEqual({ totalCount: 50 });
  expect(await count('township: "331122207"')).toEqual({ totalCount: 0 });
  expect(await count('topic: WORK_SAFETY')).toEqual({ totalCount: 1 });
  expect(await count('status: ENROLLING')).toEqual({ totalCount: 50 });
  expect(await count('period: { from: "2022-05-02", to: "2022-05-03" }')).toEqual({ totalCount: 50 });
  expect(await count('period: { from: "2022-05-02", to: "2022-05-02" }')).toEqual({ totalCount: 0 });
  expect(await count('origin: SOURCE, topic: HERITAGE_TREES')).toEqual({ totalCount: 0 });
});

test('invented people who come to the activity of the article change none of its figures', async () => {
  const parking = { activity: 'activity-parking-2021', member: 'member-s1' };
  await insertEach({ first: 900, count: 1 }, SignUp, 'sign-up', () => parking);
  await insertEach({ first: 900, count: 9 }, CheckIn, 'check-in', () => ({ signUp: 'sign-up-s900', ...SEEN }));
  const query = `{ activity(id: "activity-parking-2021") { durationDays { exact } checkIns { total { knowledge text } }
    leadCall { turnout { knowledge text } } } }`;
  expect(await ask(query)).toEqual({
    activity: {
      durationDays: { exact: 7 },
      checkIns: { total: { knowledge: 'UNKNOWN', text: '不详' } },
      leadCall: { turnout: { knowledge: 'UNKNOWN', text: '不详' } },
    },
  });
});
