// Surroundings that a test moves by hand: no time passes unless it says so, and chance is what it says.
import type { Surroundings } from '../surroundings.ts';

export type HandClock = Surroundings & {
  /** Lets this time pass; whoever waits is called in order, each at its own time. */
  pass(milliseconds: number): void;
  /** How long those wait who wait now, counted from when they began. */
  readonly pauses: readonly number[];
};

/** Begins at the clock of lifetimes, so that theirs and this one agree for as long as the test runs. */
export function handClock({ chance = () => 0.5 }: { readonly chance?: () => number } = {}): HandClock {
  let now = performance.now();
  const waiting = new Set<{ readonly at: number; readonly pause: number; readonly callBack: () => void }>();
  const pass = (milliseconds: number): void => {
    const until = now + milliseconds;
    for (;;) {
      const [next] = [...waiting].filter(({ at }) => at <= until).sort((one, other) => one.at - other.at);
      if (next === undefined) break;
      waiting.delete(next);
      now = next.at;
      next.callBack();
    }
    now = until;
  };
  const after = (pause: number, callBack: () => void): (() => void) => {
    const entry = { at: now + pause, pause, callBack };
    waiting.add(entry);
    return () => void waiting.delete(entry);
  };
  return {
    ...{ now: () => now, random: chance, after, pass },
    get pauses() {
      return [...waiting].map(({ pause }) => pause);
    },
  };
}
