// Made-up rentals hang together: days, checks, stars and plaques say one thing, and the room shows them as its own.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { HOLIDAYS } from '@jinyun/kit/calendar/holidays';
import { LifecycleEvent } from '@jinyun/kit/lifecycle/entities';
import { policing } from '@jinyun/policing/department';
import {
  RatingItem,
  RENTAL_PROPERTY_STATUSES,
  RentalCheck,
  RentalProperty,
  StarRating,
  Tenancy,
} from '@jinyun/policing/rentals/entities';
import { parsePlaqueNo, reportDueOn } from '@jinyun/policing/rentals/rules';
import { PUBLIC_ACTOR } from '@jinyun/schema/actor';
import { type ClonedDepartment, cloneDepartment } from '@jinyun/test/clone';
import { loadSeed } from '../../batch.ts';
import { postsDemo } from './posts.ts';
import { rentalsDemo } from './rentals.ts';
import { countStates, type Row, rowsOf } from './testing/table-rows.ts';

const FIRST = { seed: 1, index: 0 };
const batches = rentalsDemo(FIRST);
const properties = rowsOf(batches, RentalProperty);
const tenancies = rowsOf(batches, Tenancy);
const ratings = rowsOf(batches, StarRating);
const items = rowsOf(batches, RatingItem);
const LISTS = { rentalProperties: properties, tenancies, starRatings: ratings };

let clone: ClonedDepartment;
beforeAll(async () => {
  clone = await cloneDepartment(policing);
});
afterAll(() => clone.close());

async function ask(query: string) {
  const { data, errors } = await clone.department.execute(PUBLIC_ACTOR, { query });
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data));
}

test.each([2, 3, 4, 5, 6, 7, 8])('no guard stands in the way of seed %i, for three seasons', (seed) => {
  for (const index of [0, 1, 2]) expect(rowsOf(rentalsDemo({ seed, index }), RentalProperty)).toHaveLength(120);
});

test('the last day to report is the one that the room counts; some tenancies are reported late, none before it began', () => {
  const due = ({ fromOn }: Row) => reportDueOn(HOLIDAYS, { reportDueOn: null, fromOn: fromOn as string });
  expect(tenancies.filter((row) => row.reportDueOn !== due(row))).toEqual([]);
  const late = tenancies.filter(({ reportedOn, reportDueOn: last }) => `${reportedOn}` > `${last}`);
  expect(late.length).toBeGreaterThan(20);
  expect(late.length).toBeLessThan(100);
  expect(tenancies.filter(({ reportedOn, fromOn }) => `${reportedOn}` < `${fromOn}`)).toEqual([]);
});

test('who fires the report is of the kind that the row names', () => {
  const reports = rowsOf(batches, LifecycleEvent).filter(({ name }) => name === 'reportTenancy');
  const roles = new Map(reports.map(({ entityId, role }) => [entityId, role]));
  const pairs = new Set(tenancies.map(({ id, reportedBy }) => `${reportedBy} ${roles.get(id)}`));
  expect([...pairs].sort()).toEqual([
    'AGENT agency_contact',
    'EMPLOYER agency_contact',
    'LANDLORD resident',
    'PROPERTY_SERVICE agency_contact',
    'TENANT resident',
  ]);
});

test('each state of a property has the checks on site that led there, and a road without a house number', () => {
  const results = Map.groupBy(rowsOf(batches, RentalCheck), ({ property }) => property);
  const checksOf = ({ id }: Row) => `${results.get(id)?.map(({ result }) => result) ?? 'none'}`;
  const found = RENTAL_PROPERTY_STATUSES.map((state) => [
    state,
    ...new Set(properties.filter(({ status }) => status === state).map(checksOf)),
  ]);
  expect(found).toEqual([
    ['SUBMITTED', 'none'],
    ['VERIFYING', 'none'],
    ['VERIFIED', 'PASSED'],
    ['LISTED', 'PASSED'],
    ['LET', 'PASSED'],
    ['VACANT', 'PASSED'],
    ['DELISTED', 'PASSED'],
    ['REJECTED', 'FAILED'],
    ['SUSPENDED', 'PASSED,HAZARD_FOUND'],
  ]);
  expect(properties.filter(({ roadName }) => !/路$/u.test(`${roadName}`))).toEqual([]);
});

test('what is listed or let is rated once a month for six months, and one plaque at most hangs at a door', () => {
  const byProperty = Map.groupBy(ratings, ({ property }) => property);
  const qualified = properties.filter(({ status }) => status === 'LISTED' || status === 'LET');
  expect([...byProperty.keys()].sort()).toEqual(qualified.map(({ id }) => id).sort());
  const months = [...byProperty.values()].map((of) => new Set(of.map(({ month }) => month)).size);
  expect(new Set(months)).toEqual(new Set([6]));
  const hanging = [...byProperty.values()].map((of) => of.filter(({ status }) => status === 'PLAQUE_ISSUED').length);
  expect(Math.max(...hanging)).toBe(1);
});

test('stars are the items met; a plaque has a number that could stand on it, no two the same', () => {
  const met = Map.groupBy(
    items.filter((item) => item.met === true),
    ({ rating }) => rating,
  );
  expect(ratings.filter(({ id, stars }) => (stars ?? 0) !== (met.get(id)?.length ?? 0))).toEqual([]);
  const plaques = ratings.flatMap(({ plaqueNo }) => plaqueNo ?? []).map(String);
  expect(plaques.length).toBeGreaterThan(200);
  expect(plaques.map((no) => parsePlaqueNo('no', no))).toEqual([...new Set(plaques)]);
});

test('loaded twice they are there once, and a row that was worked on stays as it is', async () => {
  const all = [...postsDemo(FIRST), ...batches];
  await loadSeed(clone.department.orm, all);
  const { em } = clone.department.orm;
  await em.fork().nativeUpdate(RentalProperty, 'property-demo0001', { hazard: '示例隐患：改过' });
  await loadSeed(clone.department.orm, all);
  expect(await em.fork().count(Tenancy, { origin: 'SYNTHETIC' })).toBe(tenancies.length);
  const { hazard } = await em.fork().findOneOrFail(RentalProperty, 'property-demo0001');
  expect(hazard).toBe('示例隐患：改过');
});

test.each([
  [
    'rentalProperties',
    `landlordName { text rule } township { name } community roadName post { displayName } facilities rent { text } rejectedReason hazard
     submittedVia submittedOn listedOn checks { checkedOn officer { name } collectorPresent result } tenancies { id } ratings { id }`,
  ],
  [
    'tenancies',
    'property { id } tenantName { text rule } from to reportDueOn reportRule { law } reportedOn reportedBy',
  ],
  [
    'starRatings',
    'property { id } month stars items { criterion met } confirmedBy { name } scoredOn confirmedOn plaqueNo plaqueIssuedOn',
  ],
] as const)('%s answers them with every field and counts their states', async (list, fields) => {
  const { found } = await ask(`{ found: ${list}(origin: SYNTHETIC, first: 100) { totalCount byStatus { status count }
    byTownship { township { name } count } byMonth { month count }
    nodes { id status ${fields} origin citations { sentenceId } inferredFields recordedAt history { since changedFields } } } }`);
  expect([found.totalCount, found.nodes.length]).toEqual([LISTS[list].length, 100]);
  const counted = found.byStatus.map(({ status, count }: { status: string; count: number }) => [status, count]);
  expect(Object.fromEntries(counted)).toEqual(countStates(LISTS[list]));
});

test('by its number a plaque is told to hold, to be replaced or revoked', async () => {
  const plaqueOf = (state: string) => ratings.find(({ status }) => status === state)?.plaqueNo;
  const check = (state: string) => `${state}: verifyPlaque(no: "${plaqueOf(state)}") { validity origin }`;
  const origin = 'SYNTHETIC';
  expect(await ask(`{ ${['PLAQUE_ISSUED', 'SUPERSEDED', 'REVOKED'].map(check)} }`)).toEqual({
    PLAQUE_ISSUED: { validity: 'VALID', origin },
    SUPERSEDED: { validity: 'SUPERSEDED', origin },
    REVOKED: { validity: 'REVOKED', origin },
  });
});
