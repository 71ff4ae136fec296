// Made-up rows of the procuratorate and the volunteers: replayable, plain to see as such, in every state there is, and never
// where no sequence of events could have brought them.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { LifecycleEvent } from '@jinyun/kit/lifecycle/entities';
import { type Machine, nextState } from '@jinyun/kit/lifecycle/machine';
import { isUscc } from '@jinyun/kit/uscc';
import { procuratorate } from '@jinyun/procuratorate/department';
import { PUBLIC_ACTOR } from '@jinyun/schema/actor';
import { loadSeed, type SeedBatch } from '@jinyun/seeds/batch';
import { policingDemo } from '@jinyun/seeds/demo/policing';
import { procuratorateDemo } from '@jinyun/seeds/demo/procuratorate';
import { SEASON } from '@jinyun/seeds/demo/season';
import { volunteersDemo } from '@jinyun/seeds/demo/volunteers';
import { volunteers } from '@jinyun/volunteers/department';
import { type ClonedDepartment, cloneDepartment } from '../clone.ts';
import { ask, everythingOf, listRootLists } from './testing/root-lists.ts';

type Row = { readonly id: string; readonly [column: string]: unknown };
type Rows = ReadonlyMap<string, readonly Row[]>;

const OPTIONS = { seed: 1, scale: 1 };
const DEMOS = [
  { name: 'procuratorate', definition: procuratorate, demo: procuratorateDemo },
  { name: 'volunteers', definition: volunteers, demo: volunteersDemo },
] as const;
const ALL = new Map([...rowsOf(procuratorateDemo(OPTIONS)), ...rowsOf(volunteersDemo(OPTIONS))]);
const MACHINES = DEMOS.flatMap(({ definition }) => definition.machines ?? []);

test.each(DEMOS)('$name: the same rows for the same seed, others for another, more for a greater scale', ({ demo }) => {
  const one = [...rowsOf(demo(OPTIONS))];
  expect([...rowsOf(demo(OPTIONS))]).toEqual(one);
  expect([...rowsOf(demo({ seed: 2, scale: 1 }))]).not.toEqual(one);
  const two = rowsOf(demo({ seed: 1, scale: 2 }));
  for (const [entity, rows] of one) {
    expect(two.get(entity)).toHaveLength(rows.length * 2);
    expect(two.get(entity)?.slice(0, rows.length)).toEqual(rows);
  }
});

test.each([1, 2, 3, 4, 5, 6, 7, 8])('seed %d: every step is legal, within the season and in working hours', (seed) => {
  for (const demo of [procuratorateDemo, volunteersDemo])
    for (const { id, at } of rowsOf(demo({ seed, scale: 2 })).get('LifecycleEvent') ?? []) {
      const [day = '', time = ''] = inChina(at as Date);
      expect([id, day >= SEASON.from && day <= SEASON.to, time >= '08:00' && time <= '18:30']).toEqual([
        id,
        true,
        true,
      ]);
    }
});

test('no row cites, none says that it is anything but made up, and every name shows it', () => {
  for (const [entity, rows] of ALL)
    for (const row of rows) {
      if (entity !== 'LeadNotice') expect([row.id, row.origin]).toEqual([row.id, 'SYNTHETIC']);
      expect([row.id, row.citations, row.inferredFields]).toEqual([row.id, undefined, undefined]);
      expect(row.id).toMatch(/^[a-z]+(-[a-z]+)*-demo\d{4,}(-[a-z0-9]+)*$/);
      for (const column of ['name', 'displayName', 'leader', 'handler', 'place', 'title', 'court', 'grantor', 'caseNo'])
        if (entity !== 'LifecycleEvent' && row[column] != null) expect(row[column]).toMatch(/^示例/);
    }
  for (const entity of ['VolunteerMember', 'Observer'])
    for (const { name, displayName } of ALL.get(entity) ?? [])
      expect(name ?? displayName).toMatch(/^示例·[甲乙丙丁戊己庚辛壬癸][〇一二三四五六七八九]+$/);
});

test('nobody reported a lead: no sealed name, no digest, no tracking number, and no way from a report', () => {
  for (const lead of ALL.get('Lead') ?? [])
    for (const column of ['reporterSealed', 'submitterDigest', 'trackingHash', 'activityId', 'patrolReportId'])
      expect([lead.id, lead[column]]).toEqual([lead.id, undefined]);
  const reported = (ALL.get('LifecycleEvent') ?? []).filter(({ name }) => name === 'submitLead');
  expect(reported.map(({ subject }) => subject)).toEqual(reported.map(() => null));
});

test('every code of an organisation is well formed, and there are as many rows as were promised', () => {
  for (const entity of ['RespondingAgency', 'VolunteerOrganisation'])
    for (const { uscc } of ALL.get(entity) ?? []) expect([uscc, isUscc(String(uscc))]).toEqual([uscc, true]);
  const counts = { Lead: 30, VolunteerOrganisation: 4, VolunteerMember: 300, Observer: 10, CheckIn: 400 };
  for (const [entity, count] of Object.entries(counts)) expect(ALL.get(entity)).toHaveLength(count);
});

test.each(MACHINES.map((machine) => [machine.type, machine] as const))(
  '%s: every state is there',
  (type, { states }) => {
    const column = type === 'ObserverAppointment' ? 'state' : 'status';
    const present = new Set((ALL.get(type) ?? []).map((row) => row[column]));
    expect([...present].sort()).toEqual(Object.keys(states).sort());
  },
);

test('the first five leads are what policing passed on: its post, its township, its moment', () => {
  const referred = (ALL.get('Lead') ?? []).filter(({ channel }) => channel === 'POLICE_REFERRAL');
  const policing = rowsOf(policingDemo(OPTIONS));
  const leads = (policing.get('Dispute') ?? []).filter(({ referredLeadId }) => referredLeadId != null);
  const sent = new Map((policing.get('OutboxMessage') ?? []).map((message) => [message.entityId, message]));
  expect(
    referred.map(({ id, referredByPostId, townshipCode, submittedAt }) => [
      id,
      referredByPostId,
      townshipCode,
      submittedAt,
    ]),
  ).toEqual(
    leads.map(({ id, referredLeadId, post, townshipCode }) => [
      referredLeadId,
      post,
      townshipCode,
      sent.get(id)?.deliveredAt,
    ]),
  );
  expect(referred.map(({ referredByPostId }) => referredByPostId)).toEqual([
    'post-jinmeiting',
    'post-fengjingshan',
    'post-sanxi',
    'post-huzhen',
    'post-fangxi',
  ]);
});

test.each([
  ['LeadCallAnswer', 'organisationId', 'VolunteerOrganisation'],
  ['SiteVerification', 'accompanyingObserverId', 'Observer'],
  ['RectificationVerification', 'observerId', 'Observer'],
  ['RectificationVerification', 'organisationId', 'VolunteerOrganisation'],
  ['FollowUpObserver', 'observerId', 'Observer'],
  ['ExpertAssistance', 'expertId', 'Observer'],
  ['Activity', 'leadCallId', 'LeadCall'],
  ['Activity', 'campaignId', 'SpecialCampaign'],
  ['ObserverVisit', 'caseId', 'PublicInterestCase'],
])('%s.%s names a %s that the other department has', (entity, column, named) => {
  const ids = new Set((ALL.get(named) ?? []).map(({ id }) => id));
  const names = (ALL.get(entity) ?? []).map((row) => row[column]).filter((id) => id != null);
  expect(names).not.toEqual([]);
  expect(names.filter((id) => !ids.has(String(id)))).toEqual([]);
});

test.each([1, 2, 3, 4, 5])(
  'seed %d: no observer takes part in a case before the term of that observer began',
  (seed) => {
    const [cases, people] = [procuratorateDemo, volunteersDemo].map((demo) => rowsOf(demo({ seed, scale: 2 })));
    const began = new Map<unknown, Date>();
    for (const { id, observer } of people?.get('ObserverAppointment') ?? [])
      for (const { entityId, name, at } of people?.get('LifecycleEvent') ?? [])
        if (entityId === id && name === 'beginTerm') began.set(observer, at as Date);
    const visits = new Map((cases?.get('FollowUpVisit') ?? []).map(({ id, on }) => [id, on]));
    const named = [
      ...(cases?.get('SiteVerification') ?? []).map((row) => [row.accompanyingObserverId, row.visitedAt]),
      ...(cases?.get('RectificationVerification') ?? []).map((row) => [row.observerId, row.on]),
      ...(cases?.get('FollowUpObserver') ?? []).map((row) => [row.observerId, visits.get(String(row.visit))]),
      ...(cases?.get('ExpertAssistance') ?? []).map((row) => [row.expertId, row.fromOn]),
    ].filter(([observer]) => observer != null);
    expect(named.length).toBeGreaterThan(20);
    for (const [observer, when] of named)
      expect([observer, new Date(when as string) >= (began.get(observer) ?? new Date('2100-01-01'))]).toEqual([
        observer,
        true,
      ]);
  },
);

test('who verifies is of another organisation than who claims, and a check-in is credited with what it lasted', () => {
  const claims = ALL.get('RectificationClaim') ?? [];
  for (const { id, item, organisationId } of ALL.get('RectificationVerification') ?? [])
    for (const claim of claims.filter((each) => each.item === item && each.organisationId != null))
      expect([id, claim.organisationId === organisationId]).toEqual([id, false]);
  const stays = new Map((ALL.get('CheckIn') ?? []).map((row) => [row.id, row]));
  for (const { checkIn, hours } of ALL.get('PointEntry') ?? []) {
    if (checkIn == null) continue;
    const { checkedInAt, checkedOutAt } = stays.get(String(checkIn)) as Record<string, unknown>;
    const hoursThere = ((checkedOutAt as Date).getTime() - (checkedInAt as Date).getTime()) / 3_600_000;
    const { exact } = hours as { exact: number };
    expect(hoursThere - exact).toBeGreaterThanOrEqual(0);
    expect(hoursThere - exact).toBeLessThan(0.25);
  }
});

describe.each(DEMOS)('$name, loaded', ({ definition, demo }) => {
  let clone: ClonedDepartment;
  beforeAll(async () => {
    clone = await cloneDepartment(definition);
    await loadSeed(clone.department.orm, [...demo(OPTIONS)]);
  });
  afterAll(() => clone.close());

  test('loading it again changes nothing', async () => {
    const before = await countEverything();
    expect(before['public.lifecycle_event']).toBe(rowsOf(demo(OPTIONS)).get('LifecycleEvent')?.length);
    await loadSeed(clone.department.orm, [...demo(OPTIONS)]);
    expect(await countEverything()).toEqual(before);
  });

  test('every stored sequence of events is one that its machine allows, and leaves the state the row is in', async () => {
    const machines = new Map((definition.machines ?? []).map((machine) => [machine.type, machine]));
    const em = clone.department.orm.em.fork();
    const events = await em.find(
      LifecycleEvent,
      { origin: 'SYNTHETIC' },
      { orderBy: { entityId: 'asc', version: 'asc' } },
    );
    const states = new Map<string, string | null>();
    for (const { type, entityId, name, fromState, toState } of events) {
      const from = states.get(entityId) ?? null;
      expect([entityId, name, fromState]).toEqual([entityId, name, from]);
      expect([entityId, name, nextState(machines.get(type) as Machine, name, from)]).toEqual([entityId, name, toState]);
      states.set(entityId, toState);
    }
    for (const type of new Set(events.map((event) => event.type)))
      for (const row of (await em.find(type as never, { origin: 'SYNTHETIC' } as never)) as unknown as Row[])
        expect([row.id, row.status ?? row.state]).toEqual([row.id, states.get(row.id)]);
  });

  test.each(listRootLists(definition).map((list) => [list.name, list] as const))(
    '%s answers over it',
    async (_, list) => {
      const hasOrigin = list.args.some(({ name }) => name === 'origin');
      const given = ['first: 100', ...(hasOrigin ? ['origin: SYNTHETIC'] : [])];
      const query = ask(list, given, `totalCount nodes { ${everythingOf(list.node, 0)} }`);
      const { data, errors } = await clone.department.execute(PUBLIC_ACTOR, { query });
      expect(errors).toBeUndefined();
      const { totalCount } = (data as { list: { totalCount: number } }).list;
      const made = rowsOf(demo(OPTIONS)).get(list.node.name) ?? [];
      if (hasOrigin) expect(totalCount).toBe(made.filter(({ published }) => published !== false).length);
    },
  );

  /** Of every table and of its history. */
  async function countEverything(): Promise<Record<string, number>> {
    const em = clone.department.orm.em.fork();
    const tables = await em.execute<{ name: string }[]>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'hist')`,
    );
    const counts: Record<string, number> = {};
    for (const { name } of tables) {
      const [row] = await em.execute<{ count: number }[]>(`select count(*)::int as count from ${name}`);
      counts[name] = row?.count ?? 0;
    }
    return counts;
  }
});

function rowsOf(batches: Iterable<SeedBatch>): Rows {
  const rows = new Map<string, Row[]>();
  for (const { entity, rows: made } of batches) {
    const name = (entity as unknown as { meta: { className: string } }).meta.className;
    rows.set(name, [...(rows.get(name) ?? []), ...(made as unknown as Row[])]);
  }
  return rows;
}

/** The day and the time of day in China. */
function inChina(at: Date): string[] {
  return new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(0, 16).split('T');
}
