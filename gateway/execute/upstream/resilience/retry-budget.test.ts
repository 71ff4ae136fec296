// Retries never become the load: whatever comes when, they stay within their share of what was asked anyway.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { RetryBudget } from './retry-budget.ts';

const SETTINGS = { share: 0.2, windowMs: 10_000 };
const Step = fc.record({
  waitMs: fc.oneof(
    { arbitrary: fc.nat(40), weight: 6 },
    { arbitrary: fc.nat(3_000), weight: 2 },
    { arbitrary: fc.nat(30_000), weight: 1 },
  ),
  firsts: fc.nat(12),
  tries: fc.nat(5),
});

test('over any 10 seconds up to a repeat, the repeats are at most a fifth of the first calls', () => {
  let taken = 0;
  fc.assert(
    fc.property(fc.nat(1e9), fc.array(Step, { maxLength: 80 }), (start, steps) => {
      const budget = new RetryBudget(SETTINGS);
      const [firsts, repeats]: [number[], number[]] = [[], []];
      let now = start;
      for (const step of steps) {
        now += step.waitMs;
        for (let count = 0; count < step.firsts; count++) {
          budget.countFirst(now);
          firsts.push(now);
        }
        for (let count = 0; count < step.tries; count++) {
          if (!budget.take(now)) continue;
          repeats.push(now);
          taken++;
          const recent = (times: readonly number[]) => times.filter((at) => at > now - SETTINGS.windowMs).length;
          expect(recent(repeats)).toBeLessThanOrEqual(SETTINGS.share * recent(firsts));
        }
      }
    }),
  );
  expect(taken).toBeGreaterThan(100);
});

test('a fifth is given, not less, and comes back with time', () => {
  const budget = new RetryBudget(SETTINGS);
  const takeAll = (now: number): number => {
    let count = 0;
    while (budget.take(now)) count++;
    return count;
  };
  for (let call = 0; call < 100; call++) budget.countFirst(1_000 + call * 10);
  expect(takeAll(2_500)).toBe(20);
  expect(takeAll(9_000)).toBe(0);
  for (let call = 0; call < 50; call++) budget.countFirst(20_000);
  expect(takeAll(20_000)).toBe(10);
});

test('whoever is hardly asked is not asked again', () => {
  const budget = new RetryBudget(SETTINGS);
  for (let call = 0; call < 4; call++) budget.countFirst(1_000);
  expect(budget.take(1_000)).toBe(false);
  budget.countFirst(1_000);
  expect(budget.take(1_000)).toBe(true);
});
