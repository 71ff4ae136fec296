// How many calls of one department may be repeated: a share of what was asked anyway, so that retries never become the load.
import { SlidingCount } from './sliding-count.ts';

export type RetryBudgetSettings = {
  /** Repeats for each first call, over the last `windowMs`. */
  readonly share: number;
  readonly windowMs: number;
};

const BUCKETS = 100;

/**
 * Whenever a repeat is taken, the repeats of the last `windowMs` are no more than `share` of the first calls of that time. A
 * department that is asked less than once in `windowMs * share` gets none: one failure more is cheaper there than a rule of its own.
 */
export class RetryBudget {
  readonly #share: number;
  readonly #first: SlidingCount;
  readonly #repeated: SlidingCount;

  constructor({ share, windowMs }: RetryBudgetSettings) {
    this.#share = share;
    // One too few of the first calls and one too many of the repeats, wherever a bucket is cut by the window's edge.
    this.#first = new SlidingCount({ bucketMs: windowMs / BUCKETS, buckets: BUCKETS });
    this.#repeated = new SlidingCount({ bucketMs: windowMs / BUCKETS, buckets: BUCKETS + 1 });
  }

  countFirst(now: number): void {
    this.#first.add(now);
  }

  allows(now: number): boolean {
    return this.#repeated.total(now) + 1 <= this.#share * this.#first.total(now);
  }

  /** Takes one repeat where it is allowed. */
  take(now: number): boolean {
    if (!this.allows(now)) return false;
    this.#repeated.add(now);
    return true;
  }
}
