// A department that fails most of the time is left alone, is asked by one call at a time, and is back as soon as it is well.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type BreakerChange, CircuitBreaker, type Pass } from './circuit-breaker.ts';
import type { Health } from './health.ts';
import { handClock } from './testing/hand-clock.ts';

const SETTINGS = { windowMs: 10_000, callsMin: 10, sickShare: 0.5, openMs: 1_000, openMsMax: 4_000 };

function open({ chance = (): number => 0, callsMin = SETTINGS.callsMin } = {}) {
  const clock = handClock({ chance });
  const changes: BreakerChange[] = [];
  const breaker = new CircuitBreaker({ ...SETTINGS, callsMin }, clock, (change) => void changes.push(change));
  const call = (health: Health): boolean => {
    const pass = breaker.admit();
    if (pass !== null) breaker.report(pass, health);
    return pass !== null;
  };
  const callOften = (times: number, health: Health): void => {
    for (let time = 0; time < times; time++) call(health);
  };
  return { breaker, clock, changes, call, callOften };
}

test('it opens at half of the calls, and not before there were enough of them', () => {
  const { changes, callOften } = open();
  callOften(9, 'sick');
  expect(changes).toEqual([]);
  callOften(1, 'sick');
  expect(changes).toEqual([{ state: 'open', calls: 10, sick: 10, forMs: 1_000 }]);
});

test('a few failures among many answers open nothing, and old ones are forgotten', () => {
  const { changes, callOften, clock } = open();
  callOften(30, 'well');
  callOften(29, 'sick');
  expect(changes).toEqual([]);
  clock.pass(11_000);
  callOften(9, 'sick');
  expect(changes).toEqual([]);
});

test('while it is open nobody is let through; then one, and with its answer everybody', () => {
  const { breaker, changes, call, callOften, clock } = open();
  callOften(10, 'sick');
  clock.pass(999);
  expect(call('well')).toBe(false);
  clock.pass(1);
  const probe = breaker.admit();
  expect(probe).not.toBeNull();
  expect(breaker.admit()).toBeNull();
  breaker.report(probe ?? { era: -1 }, 'well');
  expect(changes.at(-1)).toEqual({ state: 'closed' });
  expect(call('well')).toBe(true);
});

test('each time it is still sick it is left alone for twice as long, up to a limit', () => {
  const { changes, call, callOften, clock } = open();
  callOften(10, 'sick');
  for (const forMs of [1_000, 2_000, 4_000, 4_000]) {
    clock.pass(forMs - 1);
    expect(call('sick')).toBe(false);
    clock.pass(1);
    expect(call('sick')).toBe(true);
  }
  expect(changes.map((change) => (change.state === 'open' ? change.forMs : 0))).toEqual([1e3, 2e3, 4e3, 4e3, 4e3]);
});

test('a probe from which nothing was learnt leaves its place to the next', () => {
  const { call, callOften, clock, changes } = open();
  callOften(10, 'sick');
  clock.pass(1_000);
  expect(call('unknown')).toBe(true);
  expect(call('well')).toBe(true);
  expect(changes.at(-1)).toEqual({ state: 'closed' });
});

test('a call from before a change says nothing about what is after it', () => {
  const { breaker, callOften, clock, changes } = open();
  const before = breaker.admit();
  callOften(10, 'sick');
  clock.pass(1_000);
  const probe = breaker.admit();
  if (before !== null) breaker.report(before, 'well');
  expect(changes).toHaveLength(1);
  if (probe !== null) breaker.report(probe, 'sick');
  expect(changes).toHaveLength(2);
});

/** What may happen to a breaker: a call begins, the oldest one that runs ends, time passes. */
const Happening = fc.oneof(
  fc.constant({ what: 'begin' } as const),
  fc.record({ what: fc.constant('end' as const), health: fc.constantFrom<Health>('well', 'sick', 'sick', 'unknown') }),
  fc.record({ what: fc.constant('pass' as const), milliseconds: fc.nat(2_000) }),
);

test('whatever happens: closed lets all through, open none, and never two probes at a time', () => {
  const seen = new Set<string>();
  const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
  fc.assert(
    fc.property(fc.array(Happening, { maxLength: 300, size: 'max' }), chance, (happenings, drawn) => {
      const { breaker, clock, changes } = open({ chance: () => drawn, callsMin: 3 });
      const running: { readonly pass: Pass; readonly probe: boolean }[] = [];
      let openedAt: number | null = null;
      for (const happening of happenings) {
        if (happening.what === 'pass') clock.pass(happening.milliseconds);
        else if (happening.what === 'begin') {
          const forMs = lengthOf(changes);
          const pass = breaker.admit();
          if (forMs === null) expect(pass).not.toBeNull();
          else if (clock.now() < (openedAt ?? 0) + forMs) expect(pass).toBeNull();
          if (pass !== null) running.push({ pass, probe: forMs !== null });
          if (pass !== null && forMs !== null) seen.add('probe');
        } else {
          const ended = running.shift();
          const before = changes.length;
          if (ended !== undefined) breaker.report(ended.pass, happening.health);
          if (changes.length > before) openedAt = clock.now();
          if (changes.length > before) seen.add(changes.at(-1)?.state ?? '');
        }
        const probes = running.filter(({ pass, probe }) => probe && isCurrent(breaker, pass));
        expect(probes.length).toBeLessThanOrEqual(1);
      }
    }),
    { numRuns: 300 },
  );
  expect([...seen].sort()).toEqual(['closed', 'open', 'probe']);
});

/** How long the circuit is open; null while it is closed. */
function lengthOf(changes: readonly BreakerChange[]): number | null {
  const last = changes.at(-1);
  return last?.state === 'open' ? last.forMs : null;
}

/** Whether this pass still counts: passes of one era are one object. */
function isCurrent(breaker: CircuitBreaker, pass: Pass): boolean {
  return breaker.counts(pass);
}
