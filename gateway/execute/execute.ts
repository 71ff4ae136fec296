// Stage 5. Runs the plan against the departments. The only stage that calls them; a sick one costs only its own fields.
import type { QueryPlan } from '@apollo/query-planner';
import type { Operation } from '../guard/operation.ts';
import type { Planned } from '../plan/plan.ts';
import type { Supergraph } from '../supergraph.ts';
import { assertFits } from './assert-fits.ts';
import { type BytesAnswer, type BytesCounters, BytesPath } from './bytes/bytes-path.ts';
import type { BytesRun, Gave } from './bytes/run-bytes.ts';
import { type Execution, type Failure, type Fault, openExecution, sendTo } from './execution.ts';
import { failFetch } from './failed-fetch.ts';
import { introspect } from './introspection.ts';
import { compileProgram, type Program } from './program.ts';
import type { Data } from './targets.ts';
import type { Upstreams } from './upstream/upstream.ts';
import { writeVariables } from './variables-text.ts';

/** How departments are reached, and which way answers are made. */
export type Reach = {
  readonly upstreams: Upstreams;
  /** Whether answers are put together from bytes where they come as asked for. */
  readonly quick: boolean;
  /** Whether the quick way asks a department once for what would be parallel requests. */
  readonly mergeFetches: boolean;
  readonly counters: BytesCounters;
};

export type Executed = Planned & {
  readonly program: Program;
  /** The whole answer, where it was put together from bytes; then there is nothing in the fields below. */
  readonly answer: BytesAnswer | null;
  /** What the departments brought, put together, as wire text. Shared: it is read, never changed, from here on. */
  readonly data: Data;
  /** What the schema says of itself, where the operation asks for it. */
  readonly introspected: Data | null;
  readonly faults: readonly Fault[];
  readonly failures: readonly Failure[];
  readonly fetchCount: number;
  /** Whether some value is null because no department knows the entity. */
  readonly entityAbsent: boolean;
  /** Adds what a department left out to the faults; asked for once, where a value is missing or something failed. */
  findMisfits(): readonly Fault[];
};

/** Never rejects for a department's fault: it becomes an error that names the department. */
export async function execute(planned: Planned, graph: Supergraph, reach: Reach): Promise<Executed> {
  const program = programOf(planned, graph);
  const quick = reach.quick ? await answerQuickly(planned, graph, { program, reach }) : null;
  if (quick !== null && 'body' in quick)
    return { ...planned, program, ...NOTHING_ELSE, answer: quick, fetchCount: program.steps.fetches.length };
  const execution = openExecution(planned, reach.upstreams, quick?.fetched ?? new Map());
  await program.run(execution);
  const { data, faults, failures, fetchCount, entityAbsent } = execution;
  const introspected = introspect(planned, graph.apiSchema);
  const findMisfits = (): readonly Fault[] => addMisfits(execution, graph);
  return {
    ...planned,
    program,
    answer: null,
    data,
    introspected,
    faults,
    failures,
    fetchCount,
    entityAbsent,
    findMisfits,
  };
}

const NOTHING_ELSE = {
  data: {},
  introspected: null,
  faults: [],
  failures: [],
  entityAbsent: false,
  findMisfits: () => [],
} as const;

type Quick = { readonly program: Program; readonly reach: Reach };

/** Null where the operation is one for the other path. */
function answerQuickly(
  planned: Planned,
  graph: Supergraph,
  { program, reach }: Quick,
): Promise<BytesAnswer | Gave | null> {
  const path = bytesPathOf(planned, graph, { program, reach });
  const run = {
    coerced: planned.coerced,
    variables: (fetch) => writeVariables(fetch, planned.variables),
    send: (fetch, body) => sendTo(reach.upstreams, planned, { fetch, body }),
  } satisfies BytesRun;
  return path.answer(run, reach.counters);
}

type Paths = WeakMap<QueryPlan, WeakMap<Operation, BytesPath>>;
/** One operation may be planned in several ways, and operations that differ in what is denied may have one plan. */
const paths: Paths = new WeakMap();
const mergingPaths: Paths = new WeakMap();

function bytesPathOf(
  { queryPlan, operation }: Planned,
  { apiSchema, fullSchema }: Supergraph,
  { program, reach }: Quick,
): BytesPath {
  const { mergeFetches } = reach;
  const known = mergeFetches ? mergingPaths : paths;
  const ofPlan = known.get(queryPlan) ?? new WeakMap<Operation, BytesPath>();
  known.set(queryPlan, ofPlan);
  const kept = ofPlan.get(operation);
  if (kept !== undefined) return kept;
  const path = new BytesPath({ steps: program.steps, operation, apiSchema, fullSchema, mergeFetches });
  ofPlan.set(operation, path);
  return path;
}

/** A plan is compiled when it is first run, and kept as long as the plan is. It belongs to one supergraph. */
const programs = new WeakMap<QueryPlan, Program>();

function programOf({ queryPlan }: Planned, { fullSchema }: Supergraph): Program {
  const kept = programs.get(queryPlan);
  if (kept !== undefined) return kept;
  const program = compileProgram(queryPlan, fullSchema);
  programs.set(queryPlan, program);
  return program;
}

/** An answer with errors may leave things out; one without any is something else than what was asked. */
function addMisfits(execution: Execution, { fullSchema: schema }: Supergraph): readonly Fault[] {
  const { answered, asked, faults } = execution;
  const before = faults.splice(0);
  for (const { fetch, data, whole } of answered) {
    if (!whole) continue;
    try {
      assertFits(fetch, data, { schema, given: asked.coerced });
    } catch (error) {
      failFetch(execution, fetch, error);
    }
  }
  faults.push(...before);
  return faults;
}
