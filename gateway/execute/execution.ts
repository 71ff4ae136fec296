// What one execution has so far: the answer being put together, what went wrong, and how to reach the departments.
import type { Guarded } from '../guard/guard.ts';
import type { WireText } from '../wire-text.ts';
import type { Fetch } from './steps.ts';
import type { AnswerPath, Data } from './targets.ts';
import { type UpstreamAnswer, UpstreamError, type Upstreams } from './upstream/upstream.ts';

/** An error at a place of the answer, from a department or about one; in ordinary text. */
export type Fault = {
  readonly subgraph: string;
  readonly message: string;
  readonly path: AnswerPath | undefined;
  readonly extensions: Readonly<Record<string, unknown>>;
};
/** A department that failed as a whole, with the cause for the operator's log. */
export type Failure = { readonly subgraph: string; readonly cause: string };
/** What a fetch asked in bytes, and what came of it. */
export type Fetched = { readonly body: Buffer; readonly answer: UpstreamAnswer | UpstreamError };

export type Execution = {
  readonly asked: Guarded;
  readonly upstreams: Upstreams;
  /** Without prototype-less copies: it is what JSON.parse made, and is read by own properties only. */
  data: Data;
  readonly faults: Fault[];
  readonly failures: Failure[];
  /** The data of each fetch that was answered, `whole` without errors, to find afterwards what a department left out. */
  readonly answered: { readonly fetch: Fetch; readonly data: Data; readonly whole: boolean }[];
  /** Fetches answered before, by their ids: another way began on this execution and gave up. */
  readonly replay: ReadonlyMap<number, Fetched>;
  /** Whether some department knows no entity it was asked about: then its fields are null, and nothing is wrong. */
  entityAbsent: boolean;
  fetchCount: number;
};

export function openExecution(asked: Guarded, upstreams: Upstreams, replay: ReadonlyMap<number, Fetched>): Execution {
  return {
    asked,
    upstreams,
    data: {},
    faults: [],
    failures: [],
    answered: [],
    replay,
    entityAbsent: false,
    fetchCount: replay.size,
  };
}

/** Asks the fetch's department, unless the same bytes were answered already. Rejects with an UpstreamError. */
export async function callDepartment(execution: Execution, fetch: Fetch, text: WireText): Promise<UpstreamAnswer> {
  const body = Buffer.from(text, 'latin1');
  const replayed = execution.replay.get(fetch.id);
  // A mutation is never sent twice: it has the same bytes whichever way sends it.
  if (replayed !== undefined && (fetch.operation.kind === 'mutation' || replayed.body.equals(body))) {
    if (replayed.answer instanceof UpstreamError) throw replayed.answer;
    return replayed.answer;
  }
  execution.fetchCount++;
  return sendTo(execution.upstreams, execution.asked, { fetch, body });
}

/** Begins nothing once the request is over, a mutation least of all. */
export async function sendTo(
  upstreams: Upstreams,
  { actor, asOf, lifetime }: Pick<Guarded, 'actor' | 'asOf' | 'lifetime'>,
  { fetch, body }: { readonly fetch: Fetch; readonly body: Buffer },
): Promise<UpstreamAnswer> {
  const { operation, head } = fetch;
  if (lifetime.ended !== null) throw new UpstreamError('DEADLINE_EXCEEDED', lifetime.ended, { sent: false });
  const upstream = upstreams.get(operation.subgraph);
  const nobody = `nobody answers for ${operation.subgraph}`;
  if (upstream === undefined) throw new UpstreamError('SUBGRAPH_UNAVAILABLE', nobody, { sent: false });
  return upstream({ actor, asOf, operation, body, variablesAt: head.length - 1, lifetime });
}
