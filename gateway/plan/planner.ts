// Plans operations away from the main thread, for planning is the one thing here that a client can make take long. What
// takes longer than others have patience for does not keep them waiting: a second thread goes on with them.
import { ToldError } from '@jinyun/schema/told-error';
import { LIMITS } from '../config.ts';
import type { GraphFacts, PlanRequest } from './planner-messages.ts';
import { type MadePlan, PlannerThread, type ThreadLimits } from './planner-thread.ts';

export type PlannerLimits = ThreadLimits & {
  readonly planPatienceMs: number;
  readonly planQueueMax: number;
  readonly planSpareMs: number;
};

type Job = { readonly request: PlanRequest; resolve(plan: MadePlan): void; reject(error: Error): void };
const THREADS_MAX = 2;

export class Planner {
  /** What the supergraph says. Rejects with an UnfitError for a text that is none; close the planner then, too. */
  readonly opened: Promise<GraphFacts>;
  readonly #sdl: string;
  readonly #limits: PlannerLimits;
  /** One as a rule. */
  #threads: PlannerThread[] = [];
  /** Those that are long about their operation. */
  readonly #long = new Set<PlannerThread>();
  readonly #waiting: Job[] = [];
  #spare: NodeJS.Timeout | null = null;
  #closed = false;

  constructor(sdl: string, limits: PlannerLimits = LIMITS) {
    this.#sdl = sdl;
    this.#limits = limits;
    this.opened = this.#openThread().opened;
  }

  /**
   * Rejects with LIMIT_EXCEEDED where the operation takes more time, memory or ways through the graph than it may, with
   * RATE_LIMITED where too many wait already.
   */
  plan(request: PlanRequest): Promise<MadePlan> {
    if (this.#closed) return Promise.reject(new Error(CLOSED));
    if (this.#waiting.length >= this.#limits.planQueueMax) return Promise.reject(tooMany());
    return new Promise((resolve, reject) => {
      this.#waiting.push({ request, resolve, reject });
      this.#go();
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    if (this.#spare !== null) clearTimeout(this.#spare);
    const closed = new Error(CLOSED);
    this.#rejectWaiting(closed);
    await Promise.all(this.#threads.map((thread) => thread.end(closed)));
  }

  #go(): void {
    if (this.#closed) return;
    this.#threads = this.#threads.filter(({ ended }) => !ended);
    for (const thread of this.#threads) if (thread.idle) this.#give(thread);
    const [live, waiting] = [this.#threads.length, this.#waiting.length];
    const allLong = this.#threads.every((thread) => this.#long.has(thread));
    if (live === 0 || (waiting > 0 && live < THREADS_MAX && allLong)) this.#openThread();
    if (live > 1 && waiting === 0) this.#endSpareLater();
  }

  #openThread(): PlannerThread {
    const thread = new PlannerThread(this.#sdl, this.#limits);
    this.#threads.push(thread);
    thread.opened.then(
      () => this.#go(),
      (error: Error) => {
        void thread.end(error);
        // Nobody would come for them. Whoever asks next begins anew.
        if (this.#threads.every(({ ended }) => ended)) this.#rejectWaiting(error);
      },
    );
    return thread;
  }

  #give(thread: PlannerThread): void {
    const job = this.#waiting.shift();
    if (job === undefined) return;
    const patience = setTimeout(() => {
      this.#long.add(thread);
      this.#go();
    }, this.#limits.planPatienceMs);
    const done = (): void => {
      clearTimeout(patience);
      this.#long.delete(thread);
      this.#go();
    };
    const planning = thread.plan(job.request);
    planning.then(job.resolve, job.reject);
    planning.then(done, done);
  }

  #endSpareLater(): void {
    if (this.#spare !== null) return;
    const endSpare = (): void => {
      this.#spare = null;
      const spare = this.#threads.find(({ idle }) => idle);
      if (spare !== undefined && this.#threads.length > 1) void spare.end(new Error('not needed'));
      this.#go();
    };
    this.#spare = setTimeout(endSpare, this.#limits.planSpareMs).unref();
  }

  #rejectWaiting(error: Error): void {
    for (const job of this.#waiting.splice(0)) job.reject(error);
  }
}

const CLOSED = 'the planner is closed';

function tooMany(): ToldError {
  const message = 'Too many operations that are new to the graph wait to be planned. Ask again in a moment.';
  return new ToldError('RATE_LIMITED', message, { limit: 'planQueueMax' });
}
