// Stage 4. Turns the operation into a query plan: which subgraph is asked for what, in which order.
import { operationFromDocument } from '@apollo/federation-internals';
import type { QueryPlan } from '@apollo/query-planner';
import { ToldError } from '@jinyun/schema/told-error';
import type { Guarded } from '../guard/guard.ts';
import type { Supergraph } from '../supergraph.ts';

export type Planned = Guarded & { readonly queryPlan: QueryPlan };

/** A plan depends on the document and the operation's name alone: `@skip` and `@include` are decided while executing. */
export function plan(guarded: Guarded, graph: Supergraph): Planned {
  const key = `${guarded.operationName ?? ''}\n${guarded.source}`;
  const kept = graph.plans.get(key);
  if (kept !== undefined) return { ...guarded, queryPlan: kept };
  const queryPlan = buildPlan(guarded, graph);
  graph.plans.set(key, queryPlan);
  return { ...guarded, queryPlan };
}

function buildPlan({ document, operationName }: Guarded, { planner, plannerSchema }: Supergraph): QueryPlan {
  const name = operationName === null ? {} : { operationName };
  const operation = operationFromDocument(plannerSchema, document, name);
  try {
    return planner.buildQueryPlan(operation);
  } catch (error) {
    if (!(error instanceof Error && error.message.includes('path'))) throw error;
    throw new ToldError(
      'LIMIT_EXCEEDED',
      'The operation has too many ways through the graph to plan. Ask for less of it at once.',
      {
        limit: 'planPathsMax',
      },
    );
  }
}
