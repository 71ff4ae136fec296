import { expect, test } from '@jest/globals';
import { median, pairedRatio, slopeOf, spreadOf } from './statistics.ts';

test('a median is the middle one, or between the middle two; of nothing there is none', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([10, 1, 2, 4])).toBe(3);
  expect(median([])).toBeNaN();
});

test('values are left in their order', () => {
  const values = [3, 1, 2];
  spreadOf(values);
  expect(values).toEqual([3, 1, 2]);
});

test('a ratio is taken inside each round: a machine that slows down moves both', () => {
  expect(pairedRatio([200, 100, 20], [100, 50, 10])).toEqual({ median: 2, min: 2, max: 2 });
  expect(pairedRatio([300, 100, 20], [100, 50, 20])).toEqual({ median: 2, min: 1, max: 3 });
});

test('slices that are not of the same rounds are refused', () => {
  expect(() => pairedRatio([1, 2], [1])).toThrow('2 slices cannot be paired with 1');
});

test('the slope is that of the line with the least squares', () => {
  expect(slopeOf([0, 1, 2, 3].map((x) => ({ x, y: 7 + 2 * x })))).toBeCloseTo(2);
  expect(
    slopeOf([
      { x: 0, y: 1 },
      { x: 1, y: 0 },
      { x: 2, y: 2 },
    ]),
  ).toBeCloseTo(0.5);
});
