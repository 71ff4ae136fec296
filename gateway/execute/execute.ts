// Stage 5. Runs the plan against the departments. The only stage that calls them; a sick one costs only its own fields.
import type { QueryPlan } from '@apollo/query-planner';
import type { Planned } from '../plan/plan.ts';
import type { Supergraph } from '../supergraph.ts';
import { assertFits } from './assert-fits.ts';
import { type Execution, type Failure, type Fault, openExecution } from './execution.ts';
import { failFetch } from './failed-fetch.ts';
import { introspect } from './introspection.ts';
import { compileProgram, type Program } from './program.ts';
import type { Data } from './targets.ts';
import type { Upstreams } from './upstream/upstream.ts';

export type Executed = Planned & {
  readonly program: Program;
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
export async function execute(planned: Planned, graph: Supergraph, upstreams: Upstreams): Promise<Executed> {
  const program = programOf(planned, graph);
  const execution = openExecution(planned, upstreams, new Map());
  await program.run(execution);
  const { data, faults, failures, fetchCount, entityAbsent } = execution;
  const introspected = introspect(planned, graph.apiSchema);
  const findMisfits = (): readonly Fault[] => addMisfits(execution, graph);
  return { ...planned, program, data, introspected, faults, failures, fetchCount, entityAbsent, findMisfits };
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
