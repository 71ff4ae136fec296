import { expect, test } from '@jest/globals';
import { interleave } from './rounds.ts';

test('every round visits all, in reversed order every other time, and keeps each one’s own', async () => {
  const visits: string[] = [];
  const made = await interleave(['a', 'b', 'c'], 3, async (one, round) => {
    visits.push(one);
    return `${one}${round}`;
  });
  expect(visits.join('')).toBe('abccbaabc');
  expect([...made]).toEqual([
    ['a', ['a0', 'a1', 'a2']],
    ['b', ['b0', 'b1', 'b2']],
    ['c', ['c0', 'c1', 'c2']],
  ]);
});
