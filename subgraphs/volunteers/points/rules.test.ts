import { expect, test } from '@jest/globals';
import type { Origin } from '@jinyun/kit/provenance';
import { about, atLeast, exactly, type Figure, lessThan } from '@jinyun/kit/quantity';
import fc from 'fast-check';
import { addHours, creditHours, creditOf, isWithinLength } from './rules.ts';

const NOON = Date.parse('2022-05-02T04:00:00Z');
const MINUTE_MS = 60_000;
const DAY_MINUTES = 24 * 60;
const stay = (minutes: number) => ({ checkedInAt: new Date(NOON), checkedOutAt: new Date(NOON + minutes * MINUTE_MS) });
const citationsOf = (origin: Origin) => (origin === 'SOURCE' || origin === 'INFERRED' ? ['A2.9'] : []);
const row = (origin: Origin) => ({ origin, citations: citationsOf(origin), inferredFields: [] });
const entry = (origin: Origin, kind: string, hours: Figure) => ({ ...row(origin), kind, hours });

test('credit is whole quarters of an hour, never above the stay and less than a quarter below it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: DAY_MINUTES }), (minutes) => {
      const credited = creditHours(stay(minutes)) ?? Number.NaN;
      expect(Number.isInteger(credited * 4)).toBe(true);
      expect(credited).toBeLessThanOrEqual(minutes / 60);
      expect(credited).toBeGreaterThan(minutes / 60 - 0.25);
    }),
  );
});

test('leaving and coming back at once is never credited more than staying', () => {
  const parts = fc.array(fc.integer({ min: 1, max: 240 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(parts, (minutes) => {
      const apart = minutes.reduce((total, each) => total + (creditHours(stay(each)) ?? 0), 0);
      expect(apart).toBeLessThanOrEqual(creditHours(stay(minutes.reduce((total, each) => total + each, 0))) ?? 0);
    }),
  );
});

test.each([
  ['nobody checked in', { checkedInAt: null, checkedOutAt: new Date(NOON) }],
  ['nobody checked out', { checkedInAt: new Date(NOON), checkedOutAt: null }],
  ['in and out are one instant', stay(0)],
  ['out lies before in', stay(-1)],
  ['more than a day lies between', stay(DAY_MINUTES + 1)],
])('where %s, no credit is known', (_, ends) => {
  expect(creditHours(ends)).toBeNull();
  expect(creditOf({ ...ends, ...row('SYNTHETIC') })).toMatchObject({ exact: null, knowledge: 'UNKNOWN' });
});

test.each([
  ['SYNTHETIC', 'SYNTHETIC', 2.5],
  ['SOURCE', 'COMPUTED', 2.5],
  ['INFERRED', 'INFERRED', 2.5],
  ['PLACEHOLDER', 'UNKNOWN', null],
] as const)('the credit of a %s check-in is known as %s', (origin, knowledge, exact) => {
  expect(creditOf({ ...stay(150), ...row(origin) })).toMatchObject({ exact, knowledge, citations: [] });
});

test('honour hours are within an activity exactly when they are no more than its hours', () => {
  const hours = fc.integer({ min: 0, max: 400 }).map((quarters) => quarters / 4);
  fc.assert(
    fc.property(hours, fc.integer({ min: 1, max: 4 }), (asked, days) => {
      expect(isWithinLength(exactly(asked), exactly(days))).toBe(asked <= days * 24);
    }),
  );
});

test.each([
  ['its length is unknown', exactly(1), null, null],
  ['its length has no upper end and the hours are more than the lower', exactly(30), atLeast(1), null],
  ['its length has no upper end and the hours fit the lower', exactly(24), atLeast(1), true],
  ['its length is only about so much', exactly(1), about(7), null],
  ['it is shorter than a bound, and the hours are beyond it', exactly(49), lessThan(2), false],
  ['the hours have no upper end', atLeast(1), exactly(7), null],
  ['the hours have no upper end but begin beyond it', atLeast(200), exactly(7), false],
] as const)('whether hours fit an activity where %s', (_, hours, days, fits) => {
  expect(isWithinLength(hours, days)).toBe(fits);
});

const KINDS = ['CREDIT_HOURS', 'HONOUR_HOURS'] as const;
const entries = fc.array(
  fc
    .tuple(fc.constantFrom<Origin>('SOURCE', 'INFERRED', 'SYNTHETIC'), fc.constantFrom(...KINDS), fc.nat(40))
    .map(([origin, kind, quarters]) => entry(origin, kind, exactly(quarters / 4))),
);

test('hours of one kind never move the sum of the other, nor do synthetic hours that of a real member', () => {
  fc.assert(
    fc.property(entries, fc.constantFrom(...KINDS), (all, kind) => {
      const counted = all.filter((each) => each.kind === kind && each.origin !== 'SYNTHETIC');
      const total = counted.reduce((hours, each) => hours + (each.hours.exact ?? 0), 0);
      const known = counted.length > 0;
      const expected = { exact: known ? total : null, knowledge: known ? 'COMPUTED' : 'UNKNOWN' };
      expect(addHours(row('SOURCE'), all, kind)).toMatchObject(expected);
    }),
  );
});

test('the hours of a synthetic member are synthetic, without a citation, and without entries they are none', () => {
  const mixed = [entry('SOURCE', 'CREDIT_HOURS', exactly(9)), entry('SYNTHETIC', 'CREDIT_HOURS', exactly(2.25))];
  const of = (kind: string) => addHours(row('SYNTHETIC'), mixed, kind);
  expect(of('CREDIT_HOURS')).toMatchObject({ exact: 2.25, knowledge: 'SYNTHETIC', citations: [], text: '2.25' });
  expect(of('HONOUR_HOURS')).toMatchObject({ exact: 0, knowledge: 'SYNTHETIC', citations: [] });
});
