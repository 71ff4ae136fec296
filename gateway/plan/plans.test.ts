// Plans are kept within bounds in number and in bytes.
import { expect, test } from '@jest/globals';
import { LIMITS } from '../config.ts';
import { type KeptPlan, openPlans } from './plans.ts';

test('of more plans than are kept those used longest ago go', () => {
  const { kept } = openPlans();
  for (let number = 0; number <= LIMITS.plansMax; number++) {
    kept.set(`plan ${number}`, planOf(10));
    kept.get('plan 0');
  }
  expect(kept.size).toBe(LIMITS.plansMax);
  expect([kept.has('plan 0'), kept.has('plan 1')]).toEqual([true, false]);
});

test('few that are large are not kept all, and their texts count', () => {
  const { kept } = openPlans();
  kept.set('first', planOf(LIMITS.plansBytesMax - 20));
  kept.set('second', planOf(9));
  expect(kept.size).toBe(2);
  kept.set('third', planOf(9));
  expect([...kept.keys()]).toEqual(['third', 'second']);
});

test('what is warmed before a switch may all wait to be planned at once', () => {
  expect(LIMITS.warmPlansMax).toBeLessThanOrEqual(LIMITS.planQueueMax);
  expect(LIMITS.warmPlansMax).toBeLessThanOrEqual(LIMITS.plansMax);
});

function planOf(bytes: number): KeptPlan {
  return { queryPlan: { kind: 'QueryPlan' }, request: { text: '', operationName: null, overrides: [] }, bytes };
}
