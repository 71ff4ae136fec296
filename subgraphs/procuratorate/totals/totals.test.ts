// What the article states of the procuratorate in figures, for the county and its townships, on a real PostgreSQL.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { PUBLIC_ACTOR } from '@jinyun/schema/actor';
import { TOWNSHIPS } from '@jinyun/schema/townships';
import { type ClonedDepartment, cloneDepartment } from '@jinyun/test/clone';
import { PublicInterestCase } from '../cases/entities.ts';
import { procuratorate } from '../department.ts';
import { Lead } from '../leads/entities.ts';
import { ProcuratorateTotal } from './entities.ts';

let clone: ClonedDepartment;
beforeAll(async () => {
  clone = await cloneDepartment(procuratorate);
});
afterAll(() => clone.close());

/** The county and the townships are answered here by reference: their root fields are another department's. */
async function ask(representations: string, selection: string): Promise<unknown> {
  const query = `{ _entities(representations: [${representations}]) { ${selection} } }`;
  const { data, errors } = await clone.department.execute(PUBLIC_ACTOR, { query });
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data?._entities));
}

const COUNTY = '{ __typename: "County", code: "331122" }';
const FIGURE = '{ exact atLeast atMost approx upperOpen text knowledge citations { sentenceId } }';
const NOTHING = { exact: null, atLeast: null, atMost: null, approx: null, upperOpen: false };
const UNKNOWN = { ...NOTHING, text: '不详', knowledge: 'UNKNOWN', citations: [] };
const UNSTATED = { from: null, to: null };
const FROM_TEN = { knowledge: 'STATED', citations: [{ sentenceId: 'A2.10' }] };
const RECEIVED = { ...NOTHING, ...FROM_TEN, atLeast: 50, text: '至少50' };
const FILED = { ...NOTHING, ...FROM_TEN, exact: 16, text: '16' };
const DOMAINS = { ...NOTHING, ...FROM_TEN, atLeast: 4, text: '至少4' };
const RATE = { ...NOTHING, ...FROM_TEN, atMost: 0.32, text: '至多0.32', knowledge: 'COMPUTED' };
const TREES = { ...NOTHING, exact: 4, text: '4', knowledge: 'STATED', citations: [{ sentenceId: 'A2.7' }] };

const BOARD = `... on County { leadFunnel { received ${FIGURE} filed ${FIGURE} rate ${FIGURE} domains ${FIGURE} }
  leads { total ${FIGURE} period { from to } } cases { total ${FIGURE} period { from to } } }`;
const BOARD_ANSWER = [
  {
    leadFunnel: { received: RECEIVED, filed: FILED, rate: RATE, domains: DOMAINS },
    leads: { total: RECEIVED, period: UNSTATED },
    cases: { total: FILED, period: UNSTATED },
  },
];

test('16 cases of at least 50 leads are at most 32 %, over at least 4 domains', async () => {
  expect(await ask(COUNTY, BOARD)).toEqual(BOARD_ANSWER);
});

test('the figures have no stated period: for given days nothing is known', async () => {
  const period = { from: '2021-09-01', to: '2022-02-28' };
  const given = 'period: { from: "2021-09-01", to: "2022-02-28" }';
  const answer = await ask(
    COUNTY,
    `... on County { leads(${given}) { total ${FIGURE} period { from to } } cases(${given}) { total ${FIGURE} }
      procuratorateTotals(${given}) { id } }`,
  );
  expect(answer).toEqual([{ leads: { total: UNKNOWN, period }, cases: { total: UNKNOWN }, procuratorateTotals: [] }]);
});

test('the four totals are listed with their sentences', async () => {
  const answer = await ask(
    COUNTY,
    `... on County { procuratorateTotals { id metric scope period { from to } quantity ${FIGURE} origin inferredFields } }`,
  );
  const row = { scope: 'county:331122', period: UNSTATED, origin: 'SOURCE', inferredFields: [] };
  expect(answer).toEqual([
    {
      procuratorateTotals: [
        { ...row, id: 'total-cases-filed', metric: 'CASES_FILED', quantity: FILED },
        { ...row, id: 'total-heritage-tree-cases', metric: 'HERITAGE_TREE_CASES', quantity: TREES },
        { ...row, id: 'total-lead-domains', metric: 'LEAD_DOMAINS', quantity: DOMAINS },
        { ...row, id: 'total-leads-received', metric: 'LEADS_RECEIVED', quantity: RECEIVED },
      ],
    },
  ]);
});

test('of no township is the number of leads or cases known, and all eighteen cost one statement', async () => {
  clone.statements.length = 0;
  const townships = TOWNSHIPS.map(({ code }) => `{ __typename: "Township", code: "${code}" }`).join(', ');
  const answer = await ask(townships, `... on Township { name leads { total ${FIGURE} } cases { total ${FIGURE} } }`);
  expect(answer).toEqual(TOWNSHIPS.map(({ name }) => ({ name, leads: { total: UNKNOWN }, cases: { total: UNKNOWN } })));
  expect(clone.statements.splice(0)).toHaveLength(1);
});

test('no source tells a township’s leads by domain: unknown, and the period asked for is kept', async () => {
  const period = { from: '2021-09-01', to: '2022-02-28' };
  const given = 'domain: WORK_SAFETY, period: { from: "2021-09-01", to: "2022-02-28" }';
  const answer = await ask(
    '{ __typename: "Township", code: "331122207" }',
    `... on Township { leads(domain: VULNERABLE_GROUPS) { total ${FIGURE} period { from to } } of: leads(${given}) { total ${FIGURE} period { from to } } }`,
  );
  expect(answer).toEqual([{ leads: { total: UNKNOWN, period: UNSTATED }, of: { total: UNKNOWN, period } }]);
});

test('no synthetic row moves a figure of the county, and none can be stored as a total', async () => {
  const em = clone.department.orm.em.fork();
  const origin = 'SYNTHETIC' as const;
  const ids = Array.from({ length: 30 }, (_, n) => n);
  await em.insertMany(
    Lead,
    ids.map((n) => ({ id: `lead-s${n}`, domain: 'HEROES' as const, townshipCode: '331122207', origin })),
  );
  await em.insertMany(
    PublicInterestCase,
    ids.map((n) => ({ id: `case-s${n}`, domain: 'HERITAGE_TREES' as const, lead: `lead-s${n}`, origin })),
  );
  expect(await ask(COUNTY, BOARD)).toEqual(BOARD_ANSWER);
  const total = { id: 'total-s1', metric: 'CASES_FILED' as const, scope: 'county:331122', origin };
  await expect(em.insert(ProcuratorateTotal, { ...total, quantity: { ...NOTHING, text: '1' } })).rejects.toThrow(
    'procuratorate_total_stated_check',
  );
});

test('one total is asked for by metric, scope and period; nothing is added up where none is stated', async () => {
  const query = `{ filed: procuratoratePeriodTotal(metric: CASES_FILED) { quantity { text } citations { sentenceId } }
    there: procuratoratePeriodTotal(metric: CASES_FILED, scope: "township:331122001") { id }
    otherDays: procuratoratePeriodTotal(metric: CASES_FILED, period: { from: "2022-01-01", to: "2022-03-31" }) { id } }`;
  const { data, errors } = await clone.department.execute(PUBLIC_ACTOR, { query });
  expect(errors).toBeUndefined();
  expect(JSON.parse(JSON.stringify(data))).toEqual({
    filed: { quantity: { text: '16' }, citations: [{ sentenceId: 'A2.10' }] },
    there: null,
    otherDays: null,
  });
});
