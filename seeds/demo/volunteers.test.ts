// The made-up rows of the volunteers: the same each time, every state there, every history legal, every list answering.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { LifecycleEvent } from '@jinyun/kit/lifecycle/entities';
import { nextState } from '@jinyun/kit/lifecycle/machine';
import { isUscc } from '@jinyun/kit/uscc';
import { unprovenActor } from '@jinyun/schema/actor';
import { type ClonedDepartment, cloneDepartment } from '@jinyun/test/clone';
import { ACTIVITY_STATUSES, Activity, CheckIn, SIGN_UP_STATUSES, SignUp } from '@jinyun/volunteers/activities/entities';
import { activityMachine, signUpMachine } from '@jinyun/volunteers/activities/lifecycle';
import { volunteers } from '@jinyun/volunteers/department';
import { OBSERVER_STATUSES, Observer, ObserverAppointment, ObserverVisit } from '@jinyun/volunteers/observers/entities';
import { appointmentMachine } from '@jinyun/volunteers/observers/lifecycle';
import { VolunteerMember, VolunteerOrganisation } from '@jinyun/volunteers/organisations/entities';
import { PatrolReport } from '@jinyun/volunteers/patrol-reports/entities';
import { PointEntry } from '@jinyun/volunteers/points/entities';
import { creditHours } from '@jinyun/volunteers/points/rules';
import type { SeedBatch } from '../batch.ts';
import { loadDemo } from '../load-demo.ts';
import { idIn, VISITED } from './crossings.ts';
import { SEASON } from './season.ts';
import { volunteersDemo } from './volunteers.ts';

type Row = Record<string, unknown> & { readonly id: string };
const ONE = { seed: 7, scale: 1 };
const MACHINES = { Activity: activityMachine, SignUp: signUpMachine, ObserverAppointment: appointmentMachine };

const SEASON_ONE = [...volunteersDemo(ONE)];
/** The events of every row, by its id. */
const HISTORIES = Map.groupBy(rowsOf(LifecycleEvent), ({ entityId }) => entityId as string);

/** All rows of a table, from every batch of it. */
function rowsOf(entity: unknown, batches: readonly SeedBatch[] = SEASON_ONE): Row[] {
  return allRows(batches.filter((each) => (each.entity as unknown) === entity));
}

function allRows(batches: Iterable<SeedBatch> = SEASON_ONE): Row[] {
  return [...batches].flatMap(({ rows }) => [...rows] as unknown as Row[]);
}

describe('the rows', () => {
  test('are the same for the same options, others for another seed, and one more season changes none', () => {
    expect(allRows(volunteersDemo(ONE))).toEqual(allRows());
    expect(allRows(volunteersDemo({ ...ONE, seed: 8 }))).not.toEqual(allRows());
    expect(allRows(volunteersDemo({ ...ONE, scale: 2 })).slice(0, allRows().length)).toEqual(allRows());
  });

  test('have ids of their own over seasons, say that they are made up and cite nothing', () => {
    const seasons = [...volunteersDemo({ ...ONE, scale: 3 })];
    for (const { entity } of SEASON_ONE) {
      const ids = rowsOf(entity, seasons).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
    for (const row of allRows()) expect(row).toMatchObject({ origin: 'SYNTHETIC' });
    expect(allRows().some((row) => 'citations' in row)).toBe(false);
  });

  test.each([
    ['VolunteerOrganisation', VolunteerOrganisation, 4],
    ['VolunteerMember', VolunteerMember, 300],
    ['Observer', Observer, 10],
    ['Activity', Activity, 7],
    ['CheckIn', CheckIn, 400],
  ])('a season has so many of %s', (_, entity, count) => {
    expect(rowsOf(entity)).toHaveLength(count);
    expect(rowsOf(entity, [...volunteersDemo({ ...ONE, scale: 2 })])).toHaveLength(2 * count);
  });

  test.each([
    ['Activity', Activity, 'status', ACTIVITY_STATUSES],
    ['SignUp', SignUp, 'status', SIGN_UP_STATUSES],
    ['ObserverAppointment', ObserverAppointment, 'state', OBSERVER_STATUSES],
  ])('every state of %s is there', (_, entity, column, states) => {
    expect(new Set(rowsOf(entity).map((row) => row[column]))).toEqual(new Set(states));
  });

  test('names are plain to see as made up, and codes are well formed', () => {
    for (const { name, uscc } of rowsOf(VolunteerOrganisation)) {
      expect(name).toMatch(/^示例/);
      expect(isUscc(uscc as string)).toBe(true);
    }
    for (const { name } of rowsOf(VolunteerMember))
      expect(name).toMatch(/^示例·[甲乙丙丁戊己庚辛壬癸][〇一二三四五六七八九]+$/);
    for (const { name } of rowsOf(Activity)) expect(name).toMatch(/^示例/);
  });
});

describe('what happened', () => {
  test.each([
    ['Activity', Activity, 'status'],
    ['SignUp', SignUp, 'status'],
    ['ObserverAppointment', ObserverAppointment, 'state'],
  ] as const)('the table of %s allows every history, which ends where the row stands', (type, entity, column) => {
    for (const row of rowsOf(entity)) {
      let state: string | null = null;
      for (const [at, event] of (HISTORIES.get(row.id) ?? []).entries()) {
        expect(event).toMatchObject({ type, version: at + 1, fromState: state });
        state = nextState<string, never>(MACHINES[type] as never, event.name as string, state);
        expect(event.toState).toBe(state);
      }
      expect(row[column]).toBe(state);
    }
  });

  test('lies within the season, one after the other', () => {
    for (const events of HISTORIES.values()) {
      const instants = events.map(({ at }) => (at as Date).toISOString());
      expect(instants).toEqual([...new Set(instants)].sort());
      expect((instants[0]?.slice(0, 10) as string) >= SEASON.from).toBe(true);
      expect((instants.at(-1)?.slice(0, 10) as string) <= SEASON.to).toBe(true);
    }
  });

  test('an observer stands where the appointment stands', () => {
    const states = new Map(rowsOf(ObserverAppointment).map(({ observer, state }) => [observer, state]));
    for (const { id, status } of rowsOf(Observer)) expect(status).toBe(states.get(id));
  });

  test('observers visited each case that the procuratorate tells of, while they served', () => {
    const season = { seed: ONE.seed, index: 0 };
    const visits = rowsOf(ObserverVisit);
    expect(visits.map(({ caseId }) => caseId)).toEqual(VISITED.cases.map((place) => idIn(season, 'case', place)));
    const serving = new Set(
      rowsOf(Observer).flatMap(({ id, status }) => (['ACTIVE', 'RENEWED'].includes(status as string) ? [id] : [])),
    );
    for (const { observer } of visits) expect(serving).toContain(observer);
  });

  test('every stay of a credited sign-up is credited once with its hours, no other, and honours say why', () => {
    const credited = new Set(rowsOf(SignUp).flatMap(({ id, status }) => (status === 'CREDITED' ? [id] : [])));
    const stays = new Map(rowsOf(CheckIn).map((row) => [row.id, row]));
    const [credits, honours] = [
      rowsOf(PointEntry).filter(isCredit),
      rowsOf(PointEntry).filter((row) => !isCredit(row)),
    ];
    const expected = [...stays.values()].filter(({ signUp }) => credited.has(signUp as string));
    expect(credits.map(({ checkIn }) => checkIn)).toEqual(expected.map(({ id }) => id));
    for (const { checkIn, hours } of credits) {
      expect(hours).toMatchObject({ exact: creditHours(stays.get(checkIn as string) as never) });
    }
    expect(honours.length).toBeGreaterThan(0);
    for (const each of honours) expect(each.reason).toMatch(/^示例/);
  });

  test('nobody is in two places at once, and whoever reports was there on that day', () => {
    const members = new Map(rowsOf(SignUp).map(({ id, member, activity }) => [id, `${member} ${activity}`]));
    const there = rowsOf(CheckIn).map(
      (row) => `${members.get(row.signUp as string)} ${dayOf(row.checkedInAt as Date)}`,
    );
    expect(new Set(there).size).toBe(there.length);
    for (const { author, activity, reportedOn } of rowsOf(PatrolReport)) {
      expect(there).toContain(`${author} ${activity} ${reportedOn}`);
    }
  });
});

describe('in the database', () => {
  let clone: ClonedDepartment;
  let first: { rows: number; added: number };
  beforeAll(async () => {
    clone = await cloneDepartment(volunteers);
    first = await loadDemo(clone.department.orm, volunteersDemo, ONE);
  });
  afterAll(() => clone.close());

  test('they load, and a second time nothing changes', async () => {
    expect(first.rows).toBe(allRows().length);
    expect(first.added).toBe(first.rows);
    expect(await loadDemo(clone.department.orm, volunteersDemo, ONE)).toEqual({ rows: first.rows, added: 0 });
  });

  test.each([
    [
      'organisations',
      4,
      'id name uscc leader memberCount { exact knowledge } townships { code } members { totalCount } activities { id }',
    ],
    [
      'observers',
      10,
      'id displayName batch speciality organisation { id } member { id } appointments { state nominatedOn appointedOn termEndsOn }',
    ],
    [
      'activities',
      7,
      'id name topic status from to durationDays { exact } area townships { code } organisation { id } leadCall { id } campaign { id } checklist { text } jointPosts { id } signUps { totalCount nodes { status checkIns { id } } } checkIns { total { exact } }',
    ],
    [
      'patrolReports',
      80,
      'id activity { id } township { code } roadSegment spaceCount { exact } markedCount { exact } blockingCount { exact } reportedMonth',
    ],
    [
      'pointEntries',
      290,
      'id kind hours { exact } activity { id } checkIn { id } member { id } creditedMonth withinActivity',
    ],
    ['awards', 6, 'id name kind year grantor organisation { id } observer { id } member { id }'],
  ])('%s answers as many as are made up', async (list, count, fields) => {
    const query = `{ ${list}(origin: SYNTHETIC, first: 100) { totalCount nodes { ${fields} origin citations { document } } } }`;
    const { data, errors } = await clone.department.execute(unprovenActor('org_manager'), { query });
    expect(errors).toBeUndefined();
    const page = (data as Record<string, { totalCount: number; nodes: object[] }>)[list];
    expect(page?.totalCount).toBe(count);
    expect(page?.nodes).toHaveLength(Math.min(count, 100));
    for (const node of page?.nodes ?? []) expect(node).toMatchObject({ origin: 'SYNTHETIC', citations: [] });
  });

  test.each([
    ['activities', ACTIVITY_STATUSES],
    ['observers', OBSERVER_STATUSES],
  ])('%s by status tells every state', async (list, states) => {
    const query = `{ ${list}(origin: SYNTHETIC) { byStatus { status count } } }`;
    const { data, errors } = await clone.department.execute(unprovenActor('public'), { query });
    expect(errors).toBeUndefined();
    const groups = (data as Record<string, { byStatus: { status: string }[] }>)[list]?.byStatus;
    expect(new Set(groups?.map(({ status }) => status))).toEqual(new Set(states));
  });
});

function isCredit({ kind }: Row): boolean {
  return kind === 'CREDIT_HOURS';
}

/** Offices are open when it is the same day in Greenwich. */
function dayOf(instant: Date): string {
  return instant.toISOString().slice(0, 10);
}
