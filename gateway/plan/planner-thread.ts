// One thread with a planner in it. It does one thing at a time, and is ended when that takes too long or too much memory.
import { getCompileCacheDir } from 'node:module';
import { dirname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { QueryPlan } from '@apollo/query-planner';
import { ToldError } from '@jinyun/schema/told-error';
import type { GraphFacts, PlannerAnswer, PlannerData, PlanRequest, Unfit } from './planner-messages.ts';

export type ThreadLimits = {
  readonly planOpenTimeoutMs: number;
  readonly planTimeoutMs: number;
  readonly planPathsMax: number;
  readonly planChoicesMax: number;
  readonly planMemoryMb: number;
};
export type MadePlan = { readonly queryPlan: QueryPlan; readonly bytes: number };

/** The text is no supergraph. */
export class UnfitError extends Error {
  readonly unfit: Unfit;

  constructor(unfit: Unfit) {
    super(unfit.message);
    this.unfit = unfit;
  }
}

type Turn = {
  readonly clock: NodeJS.Timeout;
  resolve(answer: PlannerAnswer): void;
  reject(error: Error): void;
};

export class PlannerThread {
  /** Rejects with an UnfitError for what is no supergraph. */
  readonly opened: Promise<GraphFacts>;
  readonly #worker: Worker;
  readonly #limits: ThreadLimits;
  #turn: Turn | null = null;
  #ended = false;

  constructor(sdl: string, limits: ThreadLimits) {
    const { planPathsMax, planChoicesMax, planMemoryMb, planOpenTimeoutMs } = limits;
    this.#limits = limits;
    this.#worker = new Worker(new URL('./planner-worker-main.ts', import.meta.url), {
      workerData: { sdl, planPathsMax, planChoicesMax, compileCache: findCompileCache() } satisfies PlannerData,
      resourceLimits: { maxOldGenerationSizeMb: planMemoryMb, maxYoungGenerationSizeMb: YOUNG_MB },
      // The flags of a test runner are not for it.
      execArgv: [],
    });
    this.#worker.on('message', (answer: PlannerAnswer) => this.#take().resolve(answer));
    this.#worker.on('error', (error) => void this.end(isOutOfMemory(error) ? tooMuch('planMemoryMb') : error));
    this.#worker.on('exit', () => void this.end(new Error('the planner ended by itself')));
    const late = new Error(`the planner was not open after ${planOpenTimeoutMs} ms`);
    this.opened = this.#begin(planOpenTimeoutMs, late).then(readOpening);
  }

  get ended(): boolean {
    return this.#ended;
  }

  get idle(): boolean {
    return this.#turn === null && !this.#ended;
  }

  /** For an idle thread. Rejects with LIMIT_EXCEEDED for an operation that takes too much of something. */
  async plan(request: PlanRequest): Promise<MadePlan> {
    this.#worker.postMessage(request);
    return readPlanning(await this.#begin(this.#limits.planTimeoutMs, tooMuch('planTimeoutMs')));
  }

  /** What it is at is not done, for this reason. */
  async end(reason: Error): Promise<void> {
    if (this.#ended) return;
    this.#ended = true;
    if (this.#turn !== null) this.#take().reject(reason);
    this.#worker.removeAllListeners();
    // A thread that is being ended may still tell an error of its own.
    this.#worker.on('error', () => {});
    await this.#worker.terminate();
  }

  /** The process stays for the answer, but not for a thread that has nothing to do. */
  #begin(timeoutMs: number, late: Error): Promise<PlannerAnswer> {
    this.#worker.ref();
    return new Promise((resolve, reject) => {
      this.#turn = { resolve, reject, clock: setTimeout(() => void this.end(late), timeoutMs) };
    });
  }

  #take(): Turn {
    const turn = this.#turn;
    if (turn === null) throw new Error('the planner answered unasked');
    clearTimeout(turn.clock);
    this.#turn = null;
    this.#worker.unref();
    return turn;
  }
}

/** What is planned is soon old or gone: V8 would otherwise reserve many times as much, and never give it back. */
const YOUNG_MB = 4;

/** Node adds a folder of its own version to the one that it is given. */
function findCompileCache(): string | null {
  const folder = getCompileCacheDir();
  return folder === undefined ? null : dirname(folder);
}

function isOutOfMemory(error: Error): boolean {
  return 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

function readOpening(answer: PlannerAnswer): GraphFacts {
  if (answer.kind === 'opened') return answer.facts;
  throw answer.kind === 'unfit' ? new UnfitError(answer.unfit) : new Error(`the planner answered ${answer.kind}`);
}

function readPlanning(answer: PlannerAnswer): MadePlan {
  if (answer.kind === 'planned') return { queryPlan: JSON.parse(answer.json), bytes: answer.json.length };
  if (answer.kind === 'gave up') throw tooMuch('planPathsMax');
  throw new Error(answer.kind === 'failed' ? answer.cause : `the planner answered ${answer.kind}`);
}

const SENTENCES = {
  planPathsMax: 'The operation has too many ways through the graph to plan. Ask for less of it at once.',
  planTimeoutMs: 'The operation takes too long to plan. Ask for less of it at once.',
  planMemoryMb: 'The operation takes too much memory to plan. Ask for less of it at once.',
} as const;

function tooMuch(limit: keyof typeof SENTENCES): ToldError {
  return new ToldError('LIMIT_EXCEEDED', SENTENCES[limit], { limit });
}
