import { expect, test } from '@jest/globals';
import { PART_NAMES, readOptions } from './options.ts';

test('without a word all parts are run, thirteen rounds, no peers, no soak', () => {
  expect(readOptions([])).toEqual({
    ...{ parts: PART_NAMES, whole: true, peers: false, variants: false, rounds: 13, soakMinutes: 0, conditions: '' },
  });
});

test('parts are run in the order in which they are named', () => {
  const options = readOptions([
    '--only',
    'planning,workloads',
    '--peers',
    '--variants',
    '--rounds',
    '3',
    '--soak-minutes',
    '10',
  ]);
  expect(options).toMatchObject({
    parts: ['planning', 'workloads'],
    whole: false,
    peers: true,
    variants: true,
    rounds: 3,
    soakMinutes: 10,
  });
});

test.each([
  [['--only', 'speed'], 'There is no part "speed"'],
  [['--rounds', '0'], '--rounds is "0"'],
  [['--rounds', 'many'], '--rounds is "many"'],
  [['--fast'], '--fast is not understood'],
])('%j is told in a sentence', (words, why) => {
  expect(() => readOptions(words)).toThrow(why);
});
