import { expect, test } from '@jest/globals';
import { parseAsOf } from './as-of.ts';

test.each(['2022-03-16T09:00:00+08:00', '2022-03-16T01:00:00Z', '2024-02-29T23:59:59.123456-11:30'])(
  '%s is an instant, and is handed on as it was written',
  (text) => {
    expect(parseAsOf(text)).toBe(text);
  },
);

test.each([null, undefined, ''])('%p asks about now', (text) => {
  expect(parseAsOf(text)).toBeNull();
});

test.each([
  'yesterday',
  '2022-03-16',
  '2022-03-16T09:00:00',
  '2022-02-30T09:00:00Z',
  '2022-03-16T24:00:00Z',
  '2022-03-16T09:00:60Z',
  '2022-03-16 09:00:00Z',
  "2022-03-16T09:00:00Z'; drop table lead; --",
])('%s is refused with the form it must have', (text) => {
  expect(() => parseAsOf(text)).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
});
