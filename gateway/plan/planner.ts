// Plans operations in a thread of its own, for planning is the one thing here that a client can make take long: the thread
// is ended when it does, and another takes its place.
import { Worker } from 'node:worker_threads';
import type { QueryPlan } from '@apollo/query-planner';
import { ToldError } from '@jinyun/schema/told-error';
import { LIMITS } from '../config.ts';
import type { PlannerAnswer, PlannerOrder } from './planner-messages.ts';

export type PlanRequest = {
  /** The document as text. */
  readonly text: string;
  readonly operationName: string | null;
  /** Labels of `@override` that hold for this plan. */
  readonly overrides: readonly string[];
};
export type MadePlan = { readonly queryPlan: QueryPlan; readonly bytes: number };
export type PlannerLimits = {
  readonly planTimeoutMs: number;
  readonly planPatienceMs: number;
  readonly planPathsMax: number;
  readonly planMemoryMb: number;
};

type Job = { readonly request: PlanRequest; resolve(plan: MadePlan): void; reject(error: Error): void };
/** One thread and what it is at. */
type Thread = { readonly worker: Worker; job: Job | null; clock: NodeJS.Timeout | null };
/** One at work, and one that goes on with the others while it is long about something. */
const THREADS_MAX = 2;

export class Planner {
  readonly #sdl: string;
  readonly #limits: PlannerLimits;
  readonly #threads: Thread[] = [];
  readonly #waiting: Job[] = [];
  #patience: NodeJS.Timeout | null = null;
  #closed = false;

  /** Nothing is started before `start` or the first plan. */
  constructor(sdl: string, limits: PlannerLimits = LIMITS) {
    this.#sdl = sdl;
    this.#limits = limits;
  }

  /** Begins to load the planner, so that the first operation need not wait for it. */
  start(): void {
    if (this.#threads.length === 0 && !this.#closed) this.#openThread();
  }

  /** Rejects with LIMIT_EXCEEDED where the operation takes more time, memory or ways through the graph than it may. */
  plan(request: PlanRequest): Promise<MadePlan> {
    if (this.#closed) return Promise.reject(new Error('the planner is closed'));
    return new Promise((resolve, reject) => {
      this.#waiting.push({ request, resolve, reject });
      this.start();
      this.#assign();
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    if (this.#patience !== null) clearTimeout(this.#patience);
    const closed = new Error('the planner is closed');
    for (const job of this.#waiting.splice(0)) job.reject(closed);
    await Promise.all(this.#threads.splice(0).map((thread) => this.#end(thread, closed)));
  }

  #openThread(): void {
    const { planPathsMax, planMemoryMb } = this.#limits;
    const worker = new Worker(new URL('./planner-worker-main.ts', import.meta.url), {
      workerData: { sdl: this.#sdl, planPathsMax },
      resourceLimits: { maxOldGenerationSizeMb: planMemoryMb },
      // The flags of a test runner are not for it.
      execArgv: [],
    });
    worker.unref();
    const thread: Thread = { worker, job: null, clock: null };
    this.#threads.push(thread);
    worker.on('message', (answer: PlannerAnswer) => this.#finish(thread, answer));
    worker.on('error', (error) => this.#replace(thread, tooMuch('planMemoryMb', error)));
  }

  #assign(): void {
    for (const thread of this.#threads) if (thread.job === null) this.#begin(thread);
    if (this.#waiting.length > 0) this.#bePatient();
  }

  #begin(thread: Thread): void {
    const job = this.#waiting.shift();
    if (job === undefined) return;
    thread.job = job;
    // While it plans, the process stays for the answer.
    thread.worker.ref();
    const order: PlannerOrder = job.request;
    thread.worker.postMessage(order);
  }

  /** Others need not wait for one that takes long. */
  #bePatient(): void {
    if (this.#patience !== null) return;
    this.#patience = setTimeout(() => {
      this.#patience = null;
      if (this.#waiting.length === 0 || this.#closed) return;
      if (this.#threads.length < THREADS_MAX) this.#openThread();
      this.#assign();
    }, this.#limits.planPatienceMs);
  }

  #finish(thread: Thread, answer: PlannerAnswer): void {
    if (answer.kind === 'began') {
      // The clock starts with the planning, not with the loading of the planner.
      thread.clock = setTimeout(() => this.#replace(thread, tooMuch('planTimeoutMs')), this.#limits.planTimeoutMs);
      return;
    }
    const { job } = thread;
    this.#leave(thread);
    if (answer.kind === 'planned') job?.resolve({ queryPlan: JSON.parse(answer.json), bytes: answer.json.length });
    else if (answer.kind === 'gave up') job?.reject(tooMuch('planPathsMax'));
    else job?.reject(new Error(answer.cause));
    this.#assign();
  }

  #leave(thread: Thread): void {
    if (thread.clock !== null) clearTimeout(thread.clock);
    thread.clock = null;
    thread.job = null;
    thread.worker.unref();
  }

  #replace(thread: Thread, error: Error): void {
    const place = this.#threads.indexOf(thread);
    if (place === -1) return;
    this.#threads.splice(place, 1);
    void this.#end(thread, error);
    this.start();
    this.#assign();
  }

  async #end(thread: Thread, error: Error): Promise<void> {
    const { job } = thread;
    this.#leave(thread);
    job?.reject(error);
    thread.worker.removeAllListeners();
    // A thread that is being ended may still tell an error of its own.
    thread.worker.on('error', () => {});
    await thread.worker.terminate();
  }
}

const SENTENCES = {
  planPathsMax: 'The operation has too many ways through the graph to plan. Ask for less of it at once.',
  planTimeoutMs: 'The operation takes too long to plan. Ask for less of it at once.',
  planMemoryMb: 'The operation takes too much memory to plan. Ask for less of it at once.',
} as const;

function tooMuch(limit: keyof typeof SENTENCES, cause?: Error): Error {
  if (cause !== undefined && !('code' in cause && cause.code === 'ERR_WORKER_OUT_OF_MEMORY')) return cause;
  return new ToldError('LIMIT_EXCEEDED', SENTENCES[limit], { limit });
}
