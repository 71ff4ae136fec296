import { expect, test } from '@jest/globals';
import { knownRows } from './known-rows.ts';

test('no rows under a row from the source means not known', () => {
  expect(knownRows({ origin: 'SOURCE' }, [])).toBeNull();
  expect(knownRows({ origin: 'INFERRED' }, [])).toBeNull();
  expect(knownRows({ origin: 'PLACEHOLDER' }, [])).toBeNull();
});

test('no rows under a row made up by the house means none', () => {
  expect(knownRows({ origin: 'SYNTHETIC' }, [])).toEqual([]);
});

test('rows that are there are the rows', () => {
  expect(knownRows({ origin: 'SOURCE' }, ['visit'])).toEqual(['visit']);
});
