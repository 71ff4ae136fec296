// Stops asking a department that fails most of the time, and finds out with one call at a time when it is well again.
import type { Health } from './health.ts';
import { SlidingCount } from './sliding-count.ts';
import type { Surroundings } from './surroundings.ts';

export type BreakerSettings = {
  readonly windowMs: number;
  /** Calls within the window before any share of failed ones means something. */
  readonly callsMin: number;
  readonly sickShare: number;
  /** How long nobody is let through after the first opening; doubled each time the department is still sick. */
  readonly openMs: number;
  readonly openMsMax: number;
};
export type BreakerChange =
  | { readonly state: 'open'; readonly calls: number; readonly sick: number; readonly forMs: number }
  | { readonly state: 'closed' };

/** A call that was let through: give it back with how it ended. It counts only in the state it was let through in. */
export type Pass = { readonly era: number };
type Opening = { readonly until: number; readonly forMs: number; probing: boolean };
const BUCKETS = 20;

export class CircuitBreaker {
  readonly #settings: BreakerSettings;
  readonly #surroundings: Surroundings;
  readonly #onChange: (change: BreakerChange) => void;
  readonly #calls: SlidingCount;
  readonly #sick: SlidingCount;
  /** Counts changes of the state, so that calls from before one are known. */
  #pass: Pass = { era: 0 };
  /** Null while closed. */
  #open: Opening | null = null;

  constructor(settings: BreakerSettings, surroundings: Surroundings, onChange: (change: BreakerChange) => void) {
    this.#settings = settings;
    this.#surroundings = surroundings;
    this.#onChange = onChange;
    this.#calls = new SlidingCount({ bucketMs: settings.windowMs / BUCKETS, buckets: BUCKETS });
    this.#sick = new SlidingCount({ bucketMs: settings.windowMs / BUCKETS, buckets: BUCKETS });
  }

  /** Null where the department is not to be asked now. */
  admit(): Pass | null {
    const open = this.#open;
    if (open === null) return this.#pass;
    if (open.probing || this.#surroundings.now() < open.until) return null;
    open.probing = true;
    return this.#pass;
  }

  /** Milliseconds until somebody may be let through again; 0 while closed or while that call is under way. */
  get waitMs(): number {
    return this.#open === null ? 0 : Math.max(0, this.#open.until - this.#surroundings.now());
  }

  /** Whether how this call ends still matters. */
  counts(pass: Pass): boolean {
    return pass === this.#pass;
  }

  report(pass: Pass, health: Health): void {
    if (!this.counts(pass)) return;
    if (this.#open !== null) this.#judgeProbe(this.#open, health);
    else if (health !== 'unknown') this.#count(health);
  }

  #count(health: 'well' | 'sick'): void {
    const now = this.#surroundings.now();
    this.#calls.add(now);
    if (health === 'well') return;
    this.#sick.add(now);
    const [calls, sick] = [this.#calls.total(now), this.#sick.total(now)];
    const { callsMin, sickShare, openMs } = this.#settings;
    if (calls >= callsMin && sick >= sickShare * calls) this.#openFor(openMs, { calls, sick });
  }

  #judgeProbe(open: Opening, health: Health): void {
    if (health === 'sick') this.#openFor(Math.min(open.forMs * 2, this.#settings.openMsMax), { calls: 1, sick: 1 });
    else if (health === 'well') this.#close();
    // Nothing was learnt: the next caller is the probe.
    else open.probing = false;
  }

  /** By chance up to a quarter longer, so that several gateways do not return at once. */
  #openFor(forMs: number, seen: { readonly calls: number; readonly sick: number }): void {
    const { now, random } = this.#surroundings;
    this.#begin({ until: now() + forMs * (1 + random() / 4), forMs, probing: false });
    this.#onChange({ state: 'open', ...seen, forMs });
  }

  #close(): void {
    this.#begin(null);
    this.#onChange({ state: 'closed' });
  }

  #begin(open: Opening | null): void {
    this.#open = open;
    this.#pass = { era: this.#pass.era + 1 };
    this.#calls.clear();
    this.#sick.clear();
  }
}
