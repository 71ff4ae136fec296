import { expect, test } from '@jest/globals';
import { dayWithin, parsePeriod, spanWithin, withinPeriod } from './given-period.ts';

const JUNE = { from: '2021-06-01', to: '2021-06-30' };

test('a period passes when it begins no later than it ends; none stays none', () => {
  const day = { from: '2021-06-01', to: '2021-06-01' };
  expect([parsePeriod('period', JUNE), parsePeriod('period', day), parsePeriod('period', null)]).toEqual([
    JUNE,
    day,
    null,
  ]);
});

test('a period that ends before it begins is refused with the way out', () => {
  const refused = () => parsePeriod('period', { from: JUNE.to, to: JUNE.from });
  expect(refused).toThrow('Argument "period" ends before it begins: swap "from" and "to".');
  expect(refused).toThrow(expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT', argument: 'period' } }));
});

test('no period restricts nothing, a period both ends', () => {
  expect([dayWithin(null), spanWithin(null)]).toEqual([null, []]);
  expect(dayWithin(JUNE)).toEqual({ $gte: '2021-06-01', $lte: '2021-06-30' });
  expect(spanWithin(JUNE)).toEqual([
    { $or: [{ fromOn: { $gte: '2021-06-01' } }, { fromOn: null, withinFrom: { $gte: '2021-06-01' } }] },
    { $or: [{ toOn: { $lte: '2021-06-30' } }, { toOn: null, withinTo: { $lte: '2021-06-30' } }] },
  ]);
});

test('checked and turned into a condition in one step', () => {
  expect(withinPeriod('period', JUNE)).toEqual({ $gte: '2021-06-01', $lte: '2021-06-30' });
  expect(withinPeriod('period', null)).toBeNull();
  expect(() => withinPeriod('during', { from: '2022-03-17', to: '2022-03-16' })).toThrow('"during" ends before');
});
