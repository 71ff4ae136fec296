// What made-up rows promise before any database sees them: the same for the same numbers, plain to see, legal.
import { expect, test } from '@jest/globals';
import { DEPARTMENT_DEFINITIONS } from '@jinyun/county/departments';
import { isCitizenNumber } from '@jinyun/kit/citizen-number';
import { OutboxMessage } from '@jinyun/kit/outbox/entities';
import { LeadNotice } from '@jinyun/procuratorate/leads/entities';
import type { SeedBatch } from '../batch.ts';
import { DEMO_SEEDS } from '../demo.ts';
import { SEASON } from './season.ts';

type Row = Readonly<Record<string, unknown>> & { readonly id: string };
type Table = { readonly table: string; readonly rows: readonly Row[] };

const departments = DEPARTMENT_DEFINITIONS.map(({ name }) => name);
/** Columns in which a person's name stands. */
const PERSONS = ['landlordName', 'tenantName', 'requesterName', 'applicantName', 'displayName', 'beneficiary'];
const NAME = /^示例·[甲乙丙丁戊己庚辛壬癸][〇一二三四五六七八九]+$/;

test.each(departments)('%s: the same seed number and scale make the same rows', (name) => {
  expect(read(DEMO_SEEDS[name]({ seed: 7, scale: 1 }))).toEqual(read(DEMO_SEEDS[name]({ seed: 7, scale: 1 })));
});

test('another seed number makes other rows with the same ids', () => {
  const [one, other] = [1, 2].map((seed) => read(DEMO_SEEDS.policing({ seed, scale: 1 })));
  expect(other).not.toEqual(one);
  expect(idsOf(other, 'Dispute')).toEqual(idsOf(one, 'Dispute'));
});

test.each(departments)('%s: a greater scale adds rows and changes none', (name) => {
  const larger = new Map(rowsById(DEMO_SEEDS[name]({ seed: 1, scale: 2 })));
  const smaller = rowsById(DEMO_SEEDS[name]({ seed: 1, scale: 1 }));
  expect(smaller.filter(([key, row]) => JSON.stringify(larger.get(key)) !== JSON.stringify(row))).toEqual([]);
  expect(larger.size).toBeGreaterThanOrEqual(smaller.length * 1.8);
});

test.each(departments)('%s: no id comes twice', (name) => {
  const keys = rowsById(DEMO_SEEDS[name]({ seed: 1, scale: 2 })).map(([key]) => key);
  expect(new Set(keys).size).toBe(keys.length);
});

test.each(departments)('%s: every row says that it was made up, and none cites', (name) => {
  for (const { table, rows } of read(DEMO_SEEDS[name]({ seed: 1, scale: 1 }))) {
    // A message between departments or to a submitter is no fact of any origin; it speaks of a row that has one.
    if (table === OutboxMessage.meta.className || table === LeadNotice.meta.className) continue;
    expect(rows.filter(({ origin }) => origin !== 'SYNTHETIC')).toEqual([]);
    expect(
      rows.filter(({ citations, inferredFields }) => citations !== undefined || inferredFields !== undefined),
    ).toEqual([]);
  }
});

test('policing: names follow the pattern, citizen numbers check and are of the nineteenth century, telephones begin with 100', () => {
  const tables = read(DEMO_SEEDS.policing({ seed: 1, scale: 1 }));
  const all = tables.flatMap(({ rows }) => rows);
  const names = [
    ...all.flatMap((row) => PERSONS.flatMap((column) => row[column] ?? [])),
    ...rowsOf(tables, 'Officer').map(({ name }) => name),
  ];
  expect(names.length).toBeGreaterThan(700);
  expect(names.filter((name) => !NAME.test(String(name)))).toEqual([]);
  const text = JSON.stringify(all);
  const numbers = text.match(/(?<!\d)\d{17}[\dX]/g) ?? [];
  expect(numbers).toHaveLength(30);
  expect(numbers.filter((number) => !isCitizenNumber(number) || !/^.{6}18[5-9]/.test(number))).toEqual([]);
  const phones = text.match(/(?<!\d)\d{11}(?![\dX])/g) ?? [];
  expect(phones).toHaveLength(30);
  expect(phones.filter((phone) => !phone.startsWith('100'))).toEqual([]);
  const births = rowsOf(tables, 'Tenancy').flatMap(({ tenantBornOn }) => tenantBornOn ?? []);
  expect(births.filter((day) => !/^18[5-9]/.test(String(day)))).toEqual([]);
});

test('policing: all happens in the season, in the hours in which offices are open in China', () => {
  const events = rowsOf(read(DEMO_SEEDS.policing({ seed: 1, scale: 1 })), 'LifecycleEvent');
  const times = events.map(({ at }) => new Date((at as Date).getTime() + 8 * 3_600_000).toISOString());
  expect(times.length).toBeGreaterThan(3_000);
  expect(times.filter((time) => time < SEASON.from || time.slice(0, 10) > SEASON.to)).toEqual([]);
  expect(times.filter((time) => time.slice(11) < '09:00' || time.slice(11) >= '18:00')).toEqual([]);
});

test('policing: each season holds what was promised of it', () => {
  const tables = read(DEMO_SEEDS.policing({ seed: 1, scale: 1 }));
  const counts = { Officer: 60, RentalProperty: 120, Tenancy: 300, Dispute: 80, ServiceRequest: 50, StarRating: 432 };
  expect(Object.fromEntries(Object.keys(counts).map((table) => [table, rowsOf(tables, table).length]))).toEqual(counts);
  expect(new Set(rowsOf(tables, 'RentalProperty').map(({ landlordName }) => landlordName)).size).toBe(40);
  expect(new Set(rowsOf(tables, 'StarRating').map(({ month }) => month)).size).toBe(6);
  expect(new Set(rowsOf(tables, 'Officer').map(({ post }) => post)).size).toBe(6);
});

test('policing: five disputes were passed on, as the leads of the same numbers, and their messages have been delivered', () => {
  const tables = read(DEMO_SEEDS.policing({ seed: 1, scale: 2 }));
  const referred = rowsOf(tables, 'Dispute').filter(({ referredLeadId }) => referredLeadId !== null);
  expect(referred.map(({ id, referredLeadId, post }) => [id, referredLeadId, post])).toEqual([
    ['dispute-demo0001', 'lead-demo0001', 'post-jinmeiting'],
    ['dispute-demo0002', 'lead-demo0002', 'post-fengjingshan'],
    ['dispute-demo0003', 'lead-demo0003', 'post-sanxi'],
    ['dispute-demo0004', 'lead-demo0004', 'post-huzhen'],
    ['dispute-demo0005', 'lead-demo0005', 'post-fangxi'],
  ]);
  const messages = rowsOf(tables, 'OutboxMessage');
  expect(messages.map(({ id, entityId }) => [id, entityId])).toEqual(
    referred.map(({ id, referralId }) => [referralId, id]),
  );
  expect(messages.filter(({ deliveredAt }) => !(deliveredAt instanceof Date))).toEqual([]);
});

function read(batches: Iterable<SeedBatch>): Table[] {
  return [...batches].map(({ entity, rows }) => ({
    table: (entity as unknown as { meta: { className: string } }).meta.className,
    rows: rows as unknown as readonly Row[],
  }));
}

function rowsOf(tables: readonly Table[] | undefined, table: string): Row[] {
  return (tables ?? []).filter((each) => each.table === table).flatMap(({ rows }) => rows);
}

function idsOf(tables: readonly Table[] | undefined, table: string): string[] {
  return rowsOf(tables, table).map(({ id }) => id);
}

function rowsById(batches: Iterable<SeedBatch>): (readonly [string, Row])[] {
  return read(batches).flatMap(({ table, rows }) => rows.map((row) => [`${table} ${row.id}`, row] as const));
}
