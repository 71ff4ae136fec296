// When a public notice ends, without a database.
import { expect, test } from '@jest/globals';
import { HOLIDAYS } from '@jinyun/kit/calendar/holidays';
import { computeEndsOn } from './rules.ts';

test.each([
  ['thirty days from publication', '2022-03-01', '2022-03-31'],
  ['a Sunday moves to the Monday', '2022-01-28', '2022-02-28'],
  ['published before there was any such rule', '2017-06-30', null],
  ['publication unknown', null, null],
] as const)('a notice ends: %s', (_, publishedOn, endsOn) => {
  expect(computeEndsOn(HOLIDAYS, publishedOn)).toBe(endsOn);
});

test('no day is given for a year without a notice of holidays', () => {
  expect(() => computeEndsOn(HOLIDAYS, '2027-01-04')).toThrow(
    expect.objectContaining({ code: 'HOLIDAY_CALENDAR_MISSING' }),
  );
});
