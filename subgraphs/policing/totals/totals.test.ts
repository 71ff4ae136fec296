// What the article states of policing in figures, for the county and its townships, on a real PostgreSQL.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { PUBLIC_ACTOR } from '@jinyun/schema/actor';
import { TOWNSHIPS } from '@jinyun/schema/townships';
import { type ClonedDepartment, cloneDepartment } from '@jinyun/test/clone';
import { policing } from '../department.ts';
import { Dispute } from '../mediation/entities.ts';
import { PolicePost } from '../posts/entities.ts';
import { PolicingTotal } from './entities.ts';

let clone: ClonedDepartment;
beforeAll(async () => {
  clone = await cloneDepartment(policing);
});
afterAll(() => clone.close());

async function ask(query: string): Promise<unknown> {
  const { data, errors } = await clone.department.execute(PUBLIC_ACTOR, { query });
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data));
}

const FIGURE = '{ exact atLeast atMost approx upperOpen text knowledge citations { sentenceId } }';
const NOTHING = { exact: null, atLeast: null, atMost: null, approx: null, upperOpen: false };
const UNKNOWN = { ...NOTHING, text: '不详', knowledge: 'UNKNOWN', citations: [] };
const cite = (sentenceIds: string[]) => sentenceIds.map((sentenceId) => ({ sentenceId }));
const exactly = (n: number, ...ids: string[]) => ({
  ...NOTHING,
  exact: n,
  text: String(n),
  knowledge: 'STATED',
  citations: cite(ids),
});
const atLeast = (n: number, ...ids: string[]) => ({
  ...NOTHING,
  atLeast: n,
  text: `至少${n}`,
  knowledge: 'STATED',
  citations: cite(ids),
});
const UNSTATED = { from: null, to: null };
const HALF_YEAR = { from: '2021-09-01', to: '2022-02-28' };
const BOARD = `{ county { posts { count ${FIGURE} urban ${FIGURE} rural ${FIGURE} }
  disputes { total ${FIGURE} period { from to } } postsReferring { total ${FIGURE} } } }`;
const BOARD_ANSWER = {
  county: {
    posts: { count: exactly(22, 'A1.1', 'A1.28'), urban: exactly(10, 'A1.1'), rural: exactly(12, 'A1.1') },
    disputes: { total: atLeast(500, 'A1.28'), period: HALF_YEAR },
    postsReferring: { total: UNKNOWN },
  },
};

test('the county has 22 posts, 10 urban and 12 rural, and at least 500 resolved disputes in the half year', async () => {
  expect(await ask(BOARD)).toEqual(BOARD_ANSWER);
});

test('disputes are answered for the stated period alone: for other days the number is unknown, not zero', async () => {
  const answer = await ask(`{ county {
    stated: disputes(period: { from: "2021-09-01", to: "2022-02-28" }) { total ${FIGURE} period { from to } }
    part: disputes(period: { from: "2021-09-01", to: "2021-12-31" }) { total ${FIGURE} period { from to } } } }`);
  expect(answer).toEqual({
    county: {
      stated: { total: atLeast(500, 'A1.28'), period: HALF_YEAR },
      part: { total: UNKNOWN, period: { from: '2021-09-01', to: '2021-12-31' } },
    },
  });
});

test('the county’s totals are listed with their periods; those of one post or troupe stand apart', async () => {
  const answer = await ask(`{ county {
      all: policingTotals { metric quantity ${FIGURE} period { from to } }
      halfYear: policingTotals(period: { from: "2021-09-01", to: "2022-02-28" }) { metric } }
    post(id: "post-huzhen") { totals { metric quantity ${FIGURE} period { from to } scope } }
    other: post(id: "post-sanxi") { totals { metric } }
    lectures: policingTotal(id: "total-lectures") { metric quantity ${FIGURE} period { from to } scope } }`);
  const day = { from: '2021-08-10', to: '2021-08-10' };
  expect(answer).toEqual({
    county: {
      all: [
        { metric: 'POSTS', quantity: exactly(22, 'A1.1', 'A1.28'), period: UNSTATED },
        { metric: 'POSTS_RURAL', quantity: exactly(12, 'A1.1'), period: UNSTATED },
        { metric: 'POSTS_URBAN', quantity: exactly(10, 'A1.1'), period: UNSTATED },
        { metric: 'OFFICERS_APPLIED_FOR_POSTING', quantity: exactly(10, 'A1.3'), period: day },
        { metric: 'DISPUTES_RESOLVED', quantity: atLeast(500, 'A1.28'), period: HALF_YEAR },
        { metric: 'GOOD_DEEDS', quantity: atLeast(800, 'A1.28'), period: HALF_YEAR },
      ],
      halfYear: [{ metric: 'DISPUTES_RESOLVED' }, { metric: 'GOOD_DEEDS' }],
    },
    post: {
      totals: [
        {
          metric: 'ASSISTANCE_CASES',
          quantity: atLeast(1000, 'A1.23'),
          period: UNSTATED,
          scope: 'post:post-huzhen',
        },
      ],
    },
    other: { totals: null },
    lectures: {
      metric: 'LECTURES',
      quantity: atLeast(400, 'A1.24'),
      period: UNSTATED,
      scope: 'troupe:ai-zai-pugongying',
    },
  });
});

test('三溪乡 has its stated figures; its number of disputes is unknown', async () => {
  const answer = await ask(`{ township(code: "331122207") { name kind disputes { total ${FIGURE} period { from to } }
    households { administrativeVillages ${FIGURE} registeredPopulation ${FIGURE} residentPopulation ${FIGURE}
      distanceToCountySeatKm ${FIGURE} } } }`);
  expect(answer).toEqual({
    township: {
      name: '三溪乡',
      kind: 'TOWNSHIP',
      disputes: { total: UNKNOWN, period: UNSTATED },
      households: {
        administrativeVillages: exactly(4, 'A1.18'),
        registeredPopulation: atLeast(7900, 'A1.18'),
        residentPopulation: atLeast(3800, 'A1.18'),
        distanceToCountySeatKm: exactly(36, 'A1.18'),
      },
    },
  });
});

test('of 18 townships one has a stated post, two an inferred one, fifteen none that is known', async () => {
  const answer =
    await ask(`{ county { townships { code posts { count ${FIGURE} nodes { id } } disputes { total ${FIGURE} }
    households { residentPopulation ${FIGURE} } } } }`);
  const known: Record<string, object> = {
    '331122207': {
      count: atLeast(1, 'A1.18', 'A1.19', 'A1.20', 'A1.21', 'A1.22'),
      nodes: [{ id: 'post-sanxi' }],
    },
    '331122101': { count: { ...atLeast(1, 'A1.23'), knowledge: 'INFERRED' }, nodes: [{ id: 'post-huzhen' }] },
    '331122211': { count: { ...atLeast(1, 'A1.25'), knowledge: 'INFERRED' }, nodes: [{ id: 'post-fangxi' }] },
  };
  const townships = TOWNSHIPS.map(({ code }) => ({
    code,
    posts: known[code] ?? { count: UNKNOWN, nodes: null },
    disputes: { total: UNKNOWN },
    households: { residentPopulation: code === '331122207' ? atLeast(3800, 'A1.18') : UNKNOWN },
  }));
  expect(answer).toEqual({ county: { townships } });
});

test('the whole balance sheet of the townships costs two statements', async () => {
  clone.statements.length = 0;
  await ask(`{ county { townships { name posts { count { text } } disputes { total { text } }
    households { administrativeVillages { text } registeredPopulation { text } } } } }`);
  expect(clone.statements.splice(0)).toHaveLength(2);
});

test('one total is asked for by metric, scope and period: other days, other places and other metrics have none', async () => {
  const STATED = '{ id scope quantity { text } period { from to } citations { sentenceId } }';
  const answer = await ask(`{
    latest: policingPeriodTotal(metric: DISPUTES_RESOLVED) ${STATED}
    exact: policingPeriodTotal(metric: DISPUTES_RESOLVED, scope: "county:331122", period: { from: "2021-09-01", to: "2022-02-28" }) { id }
    part: policingPeriodTotal(metric: DISPUTES_RESOLVED, period: { from: "2021-09-01", to: "2021-12-31" }) { id }
    there: policingPeriodTotal(metric: RESIDENT_POPULATION, scope: "township:331122207") { quantity { text } }
    elsewhere: policingPeriodTotal(metric: RESIDENT_POPULATION, scope: "township:331122001") { id }
    troupe: policingPeriodTotal(metric: LECTURES, scope: "troupe:ai-zai-pugongying") { quantity { text } }
    never: policingPeriodTotal(metric: LECTURES) { id } }`);
  expect(answer).toEqual({
    latest: {
      id: 'total-disputes-resolved',
      scope: 'county:331122',
      quantity: { text: '至少500' },
      period: HALF_YEAR,
      citations: [{ sentenceId: 'A1.28' }],
    },
    exact: { id: 'total-disputes-resolved' },
    part: null,
    there: { quantity: { text: '至少3800' } },
    elsewhere: null,
    troupe: { quantity: { text: '至少400' } },
    never: null,
  });
});

test('no synthetic row moves a figure of the county, and none can be stored as a total', async () => {
  const em = clone.department.orm.em.fork();
  const origin = 'SYNTHETIC' as const;
  await em.insertMany(PolicePost, [{ id: 'post-s1', displayName: '示例', setting: 'URBAN', origin }]);
  await em.insertMany(Dispute, [
    { id: 'dispute-s1', status: 'AGREED', occurredOn: '2021-09-02', townshipCode: '331122207', origin },
  ]);
  expect(await ask(BOARD)).toEqual(BOARD_ANSWER);
  const total = { id: 'total-s1', metric: 'POSTS', scope: 'county:331122', quantity: null, origin } as const;
  await expect(em.insert(PolicingTotal, { ...total, quantity: { ...NOTHING, text: '1' } })).rejects.toThrow(
    'policing_total_stated_check',
  );
});

test.each([
  ['township(code: "331122")', '{ name }', 'Argument "code" is not a township of the county'],
  ['policingPeriodTotal(metric: POSTS, scope: "county 331122")', '{ id }', 'Argument "scope" is not a scope of totals'],
  ['policingTotal(id: "posts")', '{ metric }', 'Argument "id" is not the id of a total'],
])('%s is refused with a sentence', async (field, selection, sentence) => {
  const { data, errors } = await clone.department.execute(PUBLIC_ACTOR, { query: `{ it: ${field} ${selection} }` });
  expect(data).toEqual({ it: null });
  expect(errors?.[0]?.message).toContain(sentence);
  expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
});
