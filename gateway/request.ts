// One request's walk. Read this first: seven stages, each takes what the one before it made.
import { BytesCounters } from './execute/bytes/bytes-path.ts';
import { execute } from './execute/execute.ts';
import type { Upstreams } from './execute/upstream/upstream.ts';
import { type Amend, guard } from './guard/guard.ts';
import { identify } from './identify/identify.ts';
import { type Incoming, listen } from './listen/listen.ts';
import type { Observe } from './observe.ts';
import { plan } from './plan/plan.ts';
import { type OnRead, type Recorded, record } from './record/record.ts';
import { shape } from './shape/shape.ts';
import { startWatch } from './stopwatch.ts';
import type { Supergraph } from './supergraph.ts';

export const ENGINES = ['bytes', 'objects'] as const;
export type Engine = (typeof ENGINES)[number];

/** What the walk needs beside the request: who answers for each subgraph, and whom to tell what happened. */
export type House = {
  readonly upstreams: Upstreams;
  readonly observe: Observe;
  /** `objects` makes every answer from objects; `bytes`, which is the default, from bytes where it can. */
  readonly engine?: Engine | undefined;
  /** Whether parallel requests to one department become one: fewer calls, but a slow or failing part holds up the others. */
  readonly mergeFetches?: boolean | undefined;
  /** Counts how answers were made. */
  readonly counters?: BytesCounters | undefined;
  /** Whether a label of `@override(label:)` holds, but for percentages; none does unless set. */
  readonly isOverrideOn?: ((label: string) => boolean) | undefined;
  /** From 0 up to 1; decides percentages of overrides. */
  readonly random?: (() => number) | undefined;
  /** What is hidden and what is denied, by caller; nothing unless set. */
  readonly amend?: Amend | undefined;
  /** Told, before the answer leaves, what was fetched beside what the client asked for. */
  readonly onRead?: OnRead | undefined;
  /** Subgraphs that only play a department: every answer names them. */
  readonly mocked?: readonly string[];
};

/** Where nobody reads them. */
const COUNTERS = new BytesCounters();

/** Answers one operation on one supergraph; a request ends on the supergraph it began on. */
export async function answer(
  incoming: Incoming,
  graph: Supergraph,
  {
    upstreams,
    observe,
    engine = 'bytes',
    mergeFetches = false,
    counters = COUNTERS,
    mocked = [],
    amend,
    onRead,
    isOverrideOn,
    random = Math.random,
  }: House,
): Promise<Recorded> {
  const watch = startWatch();
  const asked = listen(incoming);
  watch.lap('listen');
  const identified = identify(asked);
  watch.lap('identify');
  const guarded = guard(identified, graph, amend ?? null);
  watch.lap('guard');
  const planning = plan(guarded, graph, { isOn: isOverrideOn, random });
  // What is planned already is not waited for.
  const planned = planning instanceof Promise ? await planning : planning;
  watch.lap('plan');
  const executed = await execute(planned, graph, { upstreams, quick: engine === 'bytes', mergeFetches, counters });
  watch.lap('execute');
  const shaped = shape(executed, graph, observe);
  watch.lap('shape');
  return record(shaped, watch, { observe, mocked, onRead: onRead ?? null });
}
