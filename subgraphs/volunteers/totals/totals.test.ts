import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { about, exactly } from '@jinyun/kit/quantity';
import { PUBLIC_ACTOR } from '@jinyun/schema/actor';
import { TOWNSHIPS } from '@jinyun/schema/townships';
import { type ClonedDepartment, cloneDepartment } from '@jinyun/test/clone';
import { volunteers } from '../department.ts';
import { VolunteerTotal } from './entities.ts';

let clone: ClonedDepartment;
beforeAll(async () => {
  clone = await cloneDepartment(volunteers);
});
afterAll(() => clone.close());

const COUNTY = `_entities(representations: [{ __typename: "County", code: "331122" }]) { ... on County`;
const UNKNOWN = { exact: null, atLeast: null, atMost: null, approx: null, knowledge: 'UNKNOWN', citations: [] };
const OPEN = { from: null, to: null };

async function ask(query: string): Promise<unknown> {
  const { data, errors } = await clone.department.execute(PUBLIC_ACTOR, { query });
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data));
}

const STATS = '{ total { exact atLeast atMost approx knowledge citations { sentenceId } } period { from to } }';
const FUNNEL = `{ ${COUNTY} { members ${STATS} observers ${STATS} organisations ${STATS} } } }`;
const STATED = { atLeast: null, knowledge: 'STATED' };
const FUNNEL_ANSWER = {
  _entities: [
    {
      members: {
        total: { ...STATED, exact: null, atMost: 300, approx: 300, citations: [{ sentenceId: 'A2.5' }] },
        period: OPEN,
      },
      observers: {
        total: { ...STATED, exact: 12, atMost: null, approx: null, citations: [{ sentenceId: 'A2.4' }] },
        period: OPEN,
      },
      organisations: {
        total: { ...STATED, exact: 4, atMost: null, approx: null, citations: [{ sentenceId: 'A2.4' }] },
        period: OPEN,
      },
    },
  ],
};

test('the county has nearly 300 members and not above, 12 observers, 4 organisations, each with its sentence', async () => {
  expect(await ask(FUNNEL)).toEqual(FUNNEL_ANSWER);
});

test('all totals are listed as the article has them, without a period', async () => {
  const listed = `{ ${COUNTY} { volunteerTotals { id metric scope origin period { from to } quantity { text } } } } }`;
  const total = { scope: 'county:331122', origin: 'SOURCE', period: OPEN };
  expect(await ask(listed)).toEqual({
    _entities: [
      {
        volunteerTotals: [
          { ...total, id: 'total-members', metric: 'MEMBERS', quantity: { text: '接近300' } },
          { ...total, id: 'total-observers', metric: 'OBSERVERS', quantity: { text: '12' } },
          { ...total, id: 'total-organisations', metric: 'ORGANISATIONS', quantity: { text: '4' } },
          { ...total, id: 'total-townships-covered', metric: 'TOWNSHIPS_COVERED', quantity: { text: '18' } },
        ],
      },
    ],
  });
});

test('the members of each of the 18 townships are unknown: not zero, and no share of 300', async () => {
  const representations = TOWNSHIPS.map(({ code }) => ({ __typename: 'Township', code }));
  const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Township { members ${STATS} } } }`;
  clone.statements.splice(0);
  const { data } = await clone.department.execute(PUBLIC_ACTOR, { query, variables: { representations } });
  const cell = { members: { total: UNKNOWN, period: OPEN } };
  expect(JSON.parse(JSON.stringify(data))).toEqual({ _entities: TOWNSHIPS.map(() => cell) });
  expect(clone.statements).toHaveLength(1);
});

test('a period the article does not state for a total makes it unknown', async () => {
  const inPeriod = `{ ${COUNTY} { members(period: { from: "2021-09-01", to: "2022-02-28" }) ${STATS} volunteerTotals(period: { from: "2021-09-01", to: "2022-02-28" }) { id } } } }`;
  const period = { from: '2021-09-01', to: '2022-02-28' };
  expect(await ask(inPeriod)).toEqual({ _entities: [{ members: { total: UNKNOWN, period }, volunteerTotals: [] }] });
});

test('synthetic totals never stand in for a figure of the article, nor fill in where it is silent', async () => {
  const synthetic = { metric: 'MEMBERS', origin: 'SYNTHETIC' } as const;
  const em = clone.department.orm.em.fork();
  em.create(VolunteerTotal, {
    ...synthetic,
    id: 'total-demo-members',
    scope: 'county:331122',
    periodFrom: '2022-01-01',
    periodTo: '2022-12-31',
    quantity: exactly(9000),
  });
  em.create(VolunteerTotal, {
    ...synthetic,
    id: 'total-demo-sanxi',
    scope: 'township:331122207',
    quantity: about(40),
  });
  await em.flush();
  expect(await ask(FUNNEL)).toEqual(FUNNEL_ANSWER);
  const sanxi = `{ _entities(representations: [{ __typename: "Township", code: "331122207" }]) { ... on Township { members ${STATS} } } }`;
  expect(await ask(sanxi)).toEqual({ _entities: [{ members: { total: UNKNOWN, period: OPEN } }] });
  const inDemo = `{ ${COUNTY} { members(period: { from: "2022-01-01", to: "2022-12-31" }) ${STATS} } } }`;
  const period = { from: '2022-01-01', to: '2022-12-31' };
  expect(await ask(inDemo)).toEqual({ _entities: [{ members: { total: UNKNOWN, period } }] });
  expect(await ask(`{ ${COUNTY} { volunteerTotals { id origin } } } }`)).toMatchObject({
    _entities: [{ volunteerTotals: expect.arrayContaining([{ id: 'total-demo-members', origin: 'SYNTHETIC' }]) }],
  });
});

test('one total is asked for by metric, scope and period; nothing is added up where none is stated', async () => {
  const answer =
    await ask(`{ members: volunteerPeriodTotal(metric: MEMBERS) { id quantity { text } citations { sentenceId } }
    there: volunteerPeriodTotal(metric: MEMBERS, scope: "township:331122207") { id }
    otherDays: volunteerPeriodTotal(metric: MEMBERS, period: { from: "2022-01-01", to: "2022-03-31" }) { id } }`);
  expect(answer).toEqual({
    members: { id: 'total-members', quantity: { text: '接近300' }, citations: [{ sentenceId: 'A2.5' }] },
    there: null,
    otherDays: null,
  });
});
