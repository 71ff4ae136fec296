import { expect, test } from '@jest/globals';
import { instantsOfMonth, parseMonth } from './given-month.ts';

test.each([
  ['2022-02', { from: '2022-02-01', until: '2022-03-01' }],
  ['2022-09', { from: '2022-09-01', until: '2022-10-01' }],
  ['2021-12', { from: '2021-12-01', until: '2022-01-01' }],
  [null, null],
  [undefined, null],
])('the days of the month %s', (month, days) => {
  expect(parseMonth('month', month)).toEqual(days);
});

test.each(['2022-00', '2022-13', '2022-2', '1922-02', '2022-02-01', ' 2022-02', '2022-02\n', ''])(
  '%j is no month',
  (month) => {
    expect(() => parseMonth('month', month)).toThrow('Argument "month" is not a month');
  },
);

test('a month holds its instants in China, from its first to just before the next', () => {
  const [december, begins, ends] = ['2021-12', '2021-11-30T16:00:00Z', '2021-12-31T16:00:00Z'];
  expect(instantsOfMonth('month', december)).toEqual({ $gte: new Date(begins), $lt: new Date(ends) });
  expect(instantsOfMonth('month', null)).toBeNull();
  expect(() => instantsOfMonth('month', '2021-13')).toThrow('Argument "month" is not a month');
});
