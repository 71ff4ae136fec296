// Counts latencies by size, so that millions take a few kilobytes: each step is 2 % longer than the one before it.

const GROWTH = Math.log(1.02);

export class Latencies {
  readonly #counts = new Map<number, number>();
  #count = 0;

  add(microseconds: number): void {
    const step = Math.floor(Math.log(Math.max(microseconds, 1)) / GROWTH);
    this.#counts.set(step, (this.#counts.get(step) ?? 0) + 1);
    this.#count += 1;
  }

  get count(): number {
    return this.#count;
  }

  /** The latency that this share of all does not exceed, within 2 %, in microseconds. NaN where there is none. */
  quantile(share: number): number {
    let left = share * this.#count;
    for (const [step, count] of [...this.#counts].sort(([one], [other]) => one - other)) {
      left -= count;
      if (left <= 0) return Math.exp((step + 0.5) * GROWTH);
    }
    return Number.NaN;
  }
}
