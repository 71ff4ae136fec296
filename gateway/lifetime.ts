// How long one request may take. It ends at its deadline or when its client leaves, and whoever works for it is told.

export type Ending = 'deadline' | 'client_left';
type Listener = (ending: Ending) => void;

/** One clock for all requests, because a timer each would cost more than the request's own bookkeeping. */
const TICK_MS = 20;
const open = new Set<Lifetime>();
let clock: NodeJS.Timeout | null = null;

export class Lifetime {
  /** On the clock of `performance.now()`, in milliseconds. */
  readonly endsAt: number;
  /** Null while the request lives. */
  ended: Ending | null = null;
  #listeners: Set<Listener> | null = null;

  /** Ends by itself within 20 ms after `budgetMs` unless it is closed before. */
  constructor(budgetMs: number) {
    this.endsAt = performance.now() + budgetMs;
    open.add(this);
    clock ??= setInterval(tick, TICK_MS).unref();
  }

  get remainingMs(): number {
    return Math.max(0, this.endsAt - performance.now());
  }

  /** Calls `listener` once at the end, or at once where it is over; returns how to take it off again. */
  onEnd(listener: Listener): () => void {
    if (this.ended !== null) {
      listener(this.ended);
      return () => {};
    }
    this.#listeners ??= new Set();
    const listeners = this.#listeners.add(listener);
    return () => void listeners.delete(listener);
  }

  /** Nothing new is begun for it from now on. A second ending changes nothing. */
  end(ending: Ending): void {
    if (this.ended !== null || !open.delete(this)) return;
    this.ended = ending;
    for (const listener of this.#listeners ?? []) listener(ending);
    this.#listeners = null;
  }

  /** The answer is made: it ends no more. */
  close(): void {
    open.delete(this);
    this.#listeners = null;
    if (open.size === 0 && clock !== null) {
      clearInterval(clock);
      clock = null;
    }
  }
}

function tick(): void {
  const now = performance.now();
  for (const lifetime of open) if (now >= lifetime.endsAt) lifetime.end('deadline');
}
