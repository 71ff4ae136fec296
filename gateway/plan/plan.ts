// Stage 4. Turns the operation into a query plan: which subgraph is asked for what, in which order.
import { createHash } from 'node:crypto';
import { operationFromDocument } from '@apollo/federation-internals';
import type { QueryPlan } from '@apollo/query-planner';
import { ToldError } from '@jinyun/schema/told-error';
import type { Guarded } from '../guard/guard.ts';
import type { Supergraph } from '../supergraph.ts';

export type Planned = Guarded & { readonly queryPlan: QueryPlan };

/** A plan depends on the document and the operation's name alone: `@skip` and `@include` are decided while executing. */
export function plan(guarded: Guarded, graph: Supergraph): Planned {
  const key = keyOf(guarded);
  const kept = graph.plans.get(key);
  if (kept !== undefined) return { ...guarded, queryPlan: kept };
  const queryPlan = buildPlan(guarded, graph);
  graph.plans.set(key, queryPlan);
  return { ...guarded, queryPlan };
}

/** A digest, because a thousand kept documents of a megabyte would be a gigabyte. A name holds no line break. */
function keyOf({ operation: { operationName, text } }: Guarded): string {
  return createHash('sha256')
    .update(`${operationName ?? ''}\n${text}`)
    .digest('base64');
}

/** How Apollo's planner says that it gave up; it has no code for it. */
const GAVE_UP = /^(Too many options generated|Number of non-local selections exceeds)/;

function buildPlan(
  { operation: { document, operationName } }: Guarded,
  { planner, plannerSchema }: Supergraph,
): QueryPlan {
  const name = operationName === null ? {} : { operationName };
  const operation = operationFromDocument(plannerSchema, document, name);
  try {
    return planner.buildQueryPlan(operation);
  } catch (error) {
    if (!(error instanceof Error && GAVE_UP.test(error.message))) throw error;
    throw new ToldError(
      'LIMIT_EXCEEDED',
      'The operation has too many ways through the graph to plan. Ask for less of it at once.',
      { limit: 'planPathsMax' },
    );
  }
}
