// Made-up requests at a desk hang together: who is matched with whom, and when; the room shows them as its own.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { policing } from '@jinyun/policing/department';
import { RentalProperty } from '@jinyun/policing/rentals/entities';
import { ServiceDesk, ServiceDeskRequest } from '@jinyun/policing/service-desk/entities';
import { PUBLIC_ACTOR } from '@jinyun/schema/actor';
import { type ClonedDepartment, cloneDepartment } from '@jinyun/test/clone';
import { loadSeed } from '../../batch.ts';
import { postsDemo } from './posts.ts';
import { rentalsDemo } from './rentals.ts';
import { serviceDeskDemo } from './service-desk.ts';
import { countStates, rowsOf } from './testing/table-rows.ts';

const FIRST = { seed: 1, index: 0 };
const rentals = rentalsDemo(FIRST);
const batches = serviceDeskDemo(FIRST);
const requests = rowsOf(batches, ServiceDeskRequest);

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

test('all forty are asked at a desk of their own', () => {
  const desks = rowsOf(batches, ServiceDesk).map(({ id }) => id);
  expect(desks).toEqual(['desk-demo0001']);
  expect(requests.map(({ desk }) => desk)).toEqual(Array(40).fill('desk-demo0001'));
});

test.each([1, 2, 3])(
  'two who are matched with each other were matched on the same days, and are two people (seed %i)',
  (seed) => {
    const rows = rowsOf(serviceDeskDemo({ ...FIRST, seed }), ServiceDeskRequest);
    const byId = new Map(rows.map((row) => [row.id, row]));
    const matched = rows.filter(({ matchedRequestId }) => matchedRequestId !== null);
    expect(matched.length).toBeGreaterThan(0);
    for (const { id, matchedRequestId, matchProposedOn, matchAcceptedOn, status } of matched) {
      const other = byId.get(`${matchedRequestId}`);
      expect(other).toMatchObject({ matchedRequestId: id, matchProposedOn, matchAcceptedOn, status });
      expect(`${other?.filedOn}` <= `${matchProposedOn}`).toBe(true);
    }
    const names = new Set(matched.map(({ requesterName }) => requesterName));
    expect(names.size).toBeGreaterThan(matched.length / 2);
  },
);

test.each([1, 2, 3])('a home is proposed once it is on the platform, and only to who seeks one (seed %i)', (seed) => {
  const listed = new Map(
    rowsOf(rentalsDemo({ ...FIRST, seed }), RentalProperty).map(({ id, listedOn }) => [id, listedOn]),
  );
  const housed = rowsOf(serviceDeskDemo({ ...FIRST, seed }), ServiceDeskRequest).filter(
    (row) => row.matchedProperty !== null,
  );
  expect(housed.length).toBeGreaterThan(0);
  for (const { need, matchedProperty, matchProposedOn } of housed) {
    expect(need).toBe('HOUSING');
    expect(`${listed.get(`${matchedProperty}`)}` < `${matchProposedOn}`).toBe(true);
  }
});

test('serviceDeskRequests answers them with every field and counts their states; loaded twice they are there once', async () => {
  const all = [...postsDemo(FIRST), ...rentals, ...batches];
  await loadSeed(clone.department.orm, all);
  await loadSeed(clone.department.orm, all);
  const { found } =
    await ask(`{ found: serviceDeskRequests(origin: SYNTHETIC, first: 100) { totalCount byStatus { status count }
    byTownship { count } byMonth { month count } nodes { id desk { id name sides } from need requesterName { text rule } details
      filedOn status match { request { id } property { id status } proposedOn acceptedOn } helperOrganisation { id }
      origin citations { sentenceId } inferredFields recordedAt history { since changedFields } } } }`);
  expect([found.totalCount, found.nodes.length]).toEqual([40, 40]);
  const counted = found.byStatus.map(({ status, count }: { status: string; count: number }) => [status, count]);
  expect(Object.fromEntries(counted)).toEqual(countStates(requests));
  type Match = { request: object | null; property: object | null };
  const matches: Match[] = found.nodes.flatMap(({ match }: { match: Match | null }) => match ?? []);
  expect(matches.filter(({ request, property }) => (request === null) === (property === null))).toEqual([]);
});

test('the article’s desk stays without requests', async () => {
  const { desk } = await ask('{ desk: serviceDesk(id: "desk-fengjingshan") { origin requests { totalCount } } }');
  expect(desk).toEqual({ origin: 'SOURCE', requests: null });
});
