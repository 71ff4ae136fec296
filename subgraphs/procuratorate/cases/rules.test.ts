// When a reply to a recommendation is due, without a database.
import { expect, test } from '@jest/globals';
import { HOLIDAYS } from '@jinyun/kit/calendar/holidays';
import { computeDueOn } from './rules.ts';

test.each([
  ['two months from receipt, moved off the May holiday', '2022-03-03', 'NORMAL', '2022-05-05'],
  ['two months from a 31st end with February', '2021-12-31', 'NORMAL', '2022-02-28'],
  ['fifteen days where urgent', '2022-02-15', 'URGENT', '2022-03-02'],
  ['received before there was any such rule', '2017-06-30', 'NORMAL', null],
  ['receipt unknown', null, 'URGENT', null],
  ['urgency unknown: two months or fifteen days is not guessed', '2022-03-03', null, null],
] as const)('a reply is due: %s', (_, receivedOn, urgency, due) => {
  expect(computeDueOn(HOLIDAYS, { receivedOn, urgency })).toBe(due);
});

test('no day is given for a year without a holiday notice', () => {
  expect(() => computeDueOn(HOLIDAYS, { receivedOn: '2027-01-04', urgency: 'NORMAL' })).toThrow(
    expect.objectContaining({ code: 'HOLIDAY_CALENDAR_MISSING' }),
  );
});
