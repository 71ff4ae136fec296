import { expect, test } from '@jest/globals';
import { withinPeriod } from './within-period.ts';

test('a period includes its first and its last day', () => {
  const day = { from: '2022-03-16', to: '2022-03-16' };
  expect(withinPeriod('period', day)).toEqual({ $gte: '2022-03-16', $lte: '2022-03-16' });
});

test('no period restricts nothing', () => {
  expect(withinPeriod('period', null)).toBeNull();
  expect(withinPeriod('period', undefined)).toBeNull();
});

test('a period that ends before it begins is refused, and the argument named', () => {
  expect(() => withinPeriod('during', { from: '2022-03-17', to: '2022-03-16' })).toThrow('"during" ends before');
});
