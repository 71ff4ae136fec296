// Days of a dispute: promises over any dates, without a database.
import { expect, test } from '@jest/globals';
import { HOLIDAYS } from '@jinyun/kit/calendar/holidays';
import fc from 'fast-check';
import { daysBetween, lastDayToConfirm } from './rules.ts';

// From before to after China's summer time (1986 to 1991), when a midnight instant would lose an hour.
const date = fc
  .date({ min: new Date('1980-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));

test('from 2021-10-20 to 2022-01-28 are 100 days', () => {
  expect(daysBetween('2021-10-20', '2022-01-28')).toBe(100);
});

test('a leap day counts, a day is no days from itself', () => {
  expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
  expect(daysBetween('2023-02-28', '2023-03-01')).toBe(1);
  expect(daysBetween('2022-01-28', '2022-01-28')).toBe(0);
});

test('an unknown day makes the number unknown', () => {
  expect(daysBetween(null, '2022-01-28')).toBeNull();
  expect(daysBetween('2021-10-20', undefined)).toBeNull();
});

test('days add up along the way, and back again they are the same with the other sign', () => {
  fc.assert(
    fc.property(date, date, date, (a, b, c) => {
      const [ab, bc, ac, ba] = [daysBetween(a, b), daysBetween(b, c), daysBetween(a, c), daysBetween(b, a)];
      expect([ab, bc, ac, ba].every(Number.isInteger)).toBe(true);
      expect(Number(ab) + Number(bc)).toBe(ac);
      expect(Number(ab) + Number(ba)).toBe(0);
    }),
  );
});

test.each([
  ['2022-01-28', '2022-02-28'],
  ['2022-03-04', '2022-04-06'],
  [null, null],
  [undefined, null],
])('an agreement that took effect on %s can be taken to court until %s', (effectiveOn, last) => {
  expect(lastDayToConfirm(HOLIDAYS, effectiveOn)).toBe(last);
});
