// Counts what happened in the last while: a ring of buckets, so that neither memory nor time grows with the load.

export class SlidingCount {
  readonly #bucketMs: number;
  readonly #buckets: Int32Array;
  #total = 0;
  /** The number of the newest bucket since the clock began. */
  #newest = 0;

  /**
   * Counts the running bucket and the whole ones before it: never more than `bucketMs * buckets`, and never less than one bucket
   * short of it. Where counting too little would be wrong, give one bucket more than the time that matters.
   */
  constructor({ bucketMs, buckets }: { readonly bucketMs: number; readonly buckets: number }) {
    this.#bucketMs = bucketMs;
    this.#buckets = new Int32Array(buckets);
  }

  add(now: number): void {
    this.#advance(now);
    const place = this.#newest % this.#buckets.length;
    this.#buckets[place] = (this.#buckets[place] ?? 0) + 1;
    this.#total++;
  }

  total(now: number): number {
    this.#advance(now);
    return this.#total;
  }

  clear(): void {
    this.#buckets.fill(0);
    this.#total = 0;
  }

  #advance(now: number): void {
    const newest = Math.floor(now / this.#bucketMs);
    if (newest - this.#newest >= this.#buckets.length) this.clear();
    else if (this.#total > 0) for (let bucket = this.#newest + 1; bucket <= newest; bucket++) this.#forget(bucket);
    if (newest > this.#newest) this.#newest = newest;
  }

  #forget(bucket: number): void {
    const place = bucket % this.#buckets.length;
    this.#total -= this.#buckets[place] ?? 0;
    this.#buckets[place] = 0;
  }
}
