// The supergraph of the moment with everything a request needs beside it. It is switched whole: a request ends on the one
// it began on, and whoever switched learns when the last request has left the one before.
import type { House } from './request.ts';
import type { Supergraph } from './supergraph.ts';

export type Served = { readonly graph: Supergraph; readonly house: House };
type Tenure = Served & { requests: number; left: (() => void) | null };

export class ServedGraph {
  #now: Tenure;
  readonly #listeners = new Set<(graph: Supergraph) => void>();

  constructor(first: Served) {
    this.#now = { ...first, requests: 0, left: null };
  }

  /** Does `work` on the supergraph of the moment, whatever is switched to meanwhile. */
  async serve<Result>(work: (served: Served) => Promise<Result>): Promise<Result> {
    const tenure = this.#now;
    tenure.requests += 1;
    try {
      return await work(tenure);
    } finally {
      tenure.requests -= 1;
      if (tenure.requests === 0) tenure.left?.();
    }
  }

  /** Requests begin on this one from now on. Resolves once the last one on the one before has ended. */
  switchTo(next: Served): Promise<void> {
    const before = this.#now;
    this.#now = { ...next, requests: 0, left: null };
    for (const listener of this.#listeners) listener(next.graph);
    if (before.requests === 0) return Promise.resolve();
    return new Promise((resolve) => {
      before.left = resolve;
    });
  }

  /** Tells the supergraph of the moment, and each one that is switched to; returns how to end that. */
  follow(listener: (graph: Supergraph) => void): () => void {
    listener(this.#now.graph);
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }
}
