// How far outreach came within a period, over synthetic and inferred rows, on a real PostgreSQL.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { PUBLIC_ACTOR } from '@jinyun/schema/actor';
import { type ClonedDepartment, cloneDepartment } from '@jinyun/test/clone';
import { policing } from '../department.ts';
import { MarketDayPatrol } from '../patrols/entities.ts';
import { OutreachSession } from './entities.ts';

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

const FIGURE = '{ exact atLeast text knowledge }';
const UNKNOWN = { exact: null, atLeast: null, text: '不详', knowledge: 'UNKNOWN' };
const known = (n: number) => ({ exact: null, atLeast: n, text: `至少${n}`, knowledge: 'COMPUTED' });
const coverage = (from: string, to: string) => `{ outreachCoverage(period: { from: "${from}", to: "${to}" }) {
  period { from to } sessions ${FIGURE} townshipsReached ${FIGURE} townships { township { code } sessions ${FIGURE} }
  marketDaysPlanned ${FIGURE} marketDaysKept ${FIGURE} } }`;

test('nothing is known of sessions the article only speaks of: no township has a zero', async () => {
  const { outreachCoverage } = (await ask(coverage('2021-08-01', '2022-02-28'))) as { outreachCoverage: never };
  expect(outreachCoverage).toMatchObject({
    period: { from: '2021-08-01', to: '2022-02-28' },
    sessions: UNKNOWN,
    townshipsReached: UNKNOWN,
    marketDaysPlanned: UNKNOWN,
    marketDaysKept: UNKNOWN,
  });
  const { townships } = outreachCoverage as { townships: { sessions: object }[] };
  expect(townships).toHaveLength(18);
  expect(townships.every(({ sessions }) => JSON.stringify(sessions) === JSON.stringify(UNKNOWN))).toBe(true);
});

test('sessions held in the period are counted by township; planned, invented and other days’ ones are not', async () => {
  const em = clone.department.orm.em.fork();
  const [real, invented] = [{ origin: 'INFERRED' as const, citations: ['A1.24'] }, { origin: 'SYNTHETIC' as const }];
  const held = { status: 'HELD' as const, townshipCode: '331122207', heldAt: '2022-02-15T01:00:00Z' };
  await em.insertMany(OutreachSession, [
    { id: 'outreach-a', ...held, ...real },
    { id: 'outreach-b', ...held, status: 'REPORTED', ...real },
    { id: 'outreach-c', ...held, townshipCode: '331122101', ...real },
    { id: 'outreach-d', ...held, townshipCode: null, ...real },
    { id: 'outreach-e', ...held, status: 'PLANNED', ...real },
    { id: 'outreach-f', ...held, ...invented },
    // The first instant of March in China is still February in UTC.
    { id: 'outreach-g', ...held, heldAt: '2022-02-28T16:00:00Z', ...real },
    { id: 'outreach-h', ...held, heldAt: '2022-02-28T15:59:59Z', ...real },
  ]);
  const patrol = {
    station: 'station-dongfang',
    townshipCode: '331122207',
    origin: 'INFERRED' as const,
    citations: ['A1.19'],
  };
  await em.insertMany(MarketDayPatrol, [
    { id: 'patrol-a', ...patrol, date: '2022-02-03', status: 'REPORTED' },
    { id: 'patrol-b', ...patrol, date: '2022-02-08', status: 'MISSED' },
    { id: 'patrol-c', ...patrol, date: '2022-03-05', status: 'REPORTED' },
  ]);
  clone.statements.length = 0;
  const { outreachCoverage } = (await ask(coverage('2022-02-01', '2022-02-28'))) as { outreachCoverage: never };
  expect(clone.statements.splice(0)).toHaveLength(3);
  expect(outreachCoverage).toMatchObject({
    sessions: known(5),
    townshipsReached: known(2),
    marketDaysPlanned: known(2),
    marketDaysKept: known(1),
  });
  const { townships } = outreachCoverage as { townships: { township: { code: string }; sessions: object }[] };
  const told = townships.filter(({ sessions }) => JSON.stringify(sessions) !== JSON.stringify(UNKNOWN));
  expect(told).toEqual([
    { township: { code: '331122101' }, sessions: known(1) },
    { township: { code: '331122207' }, sessions: known(3) },
  ]);
});

test.each([
  ['outreachCoverage(period: { from: "2022-02-02", to: "2022-02-01" }) { sessions { text } }', '"period" ends before'],
])('%s is refused with a sentence', async (selection, sentence) => {
  const { data, errors } = await clone.department.execute(PUBLIC_ACTOR, { query: `{ it: ${selection} }` });
  expect(data).toEqual({ it: null });
  expect(errors?.[0]?.message).toContain(sentence);
  expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
});
