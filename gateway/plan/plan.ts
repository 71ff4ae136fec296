// Stage 4. Turns the operation into a query plan: which subgraph is asked for what, in which order.
import type { QueryPlan } from '@apollo/query-planner';
import { ToldError } from '@jinyun/schema/told-error';
import { LIMITS } from '../config.ts';
import type { Guarded } from '../guard/guard.ts';
import type { Lifetime } from '../lifetime.ts';
import type { Supergraph } from '../supergraph.ts';
import { type Overrides, overridesOn } from './overrides.ts';
import type { PlanRequest } from './planner-messages.ts';
import type { KeptPlan } from './plans.ts';

export type Planned = Guarded & { readonly queryPlan: QueryPlan };

/**
 * What is known is there at once; what is not is planned once for all who wait. A plan does not depend on variables:
 * `@skip` and `@include` are decided while executing.
 */
export function plan(guarded: Guarded, graph: Supergraph, overrides: Overrides): Planned | Promise<Planned> {
  const on = overridesOn(graph.overrideLabels, overrides);
  const { planKey } = guarded.operation;
  const key = on.length === 0 ? planKey : `${on.join('\t')}\n${planKey}`;
  const kept = graph.plans.kept.get(key);
  if (kept !== undefined) return { ...guarded, queryPlan: kept.queryPlan };
  const { text, operationName } = guarded.operation;
  const made = makePlan(graph, key, { text, operationName, overrides: on });
  return untilEnd(made, guarded.lifetime).then(({ queryPlan }) => ({ ...guarded, queryPlan }));
}

/** A plan that could not be made is not kept: whoever waits for it is told, and who comes later begins anew. */
function makePlan({ plans, planner }: Supergraph, key: string, request: PlanRequest): Promise<KeptPlan> {
  const making = plans.making.get(key);
  if (making !== undefined) return making;
  const made = planner.plan(request).then(({ queryPlan, bytes }): KeptPlan => {
    const kept = { queryPlan, request, bytes };
    plans.kept.set(key, kept);
    return kept;
  });
  plans.making.set(key, made);
  const done = (): void => void plans.making.delete(key);
  made.then(done, done);
  return made;
}

/** One planning takes a moment; only where many wait for theirs may a request's time run out before. */
function untilEnd(made: Promise<KeptPlan>, lifetime: Lifetime): Promise<KeptPlan> {
  return new Promise((resolve, reject) => {
    const takeOff = lifetime.onEnd(() => reject(tooLate()));
    made.then(resolve, reject).finally(takeOff);
  });
}

function tooLate(): ToldError {
  const message = 'Too many operations that are new to the graph wait to be planned. Ask again in a moment.';
  return new ToldError('RATE_LIMITED', message, { limit: 'requestTimeoutMs' });
}

/** Plans on the new supergraph what was last served on the old one, most recent first; what does not fit it is left out. */
export async function warmPlans(before: Supergraph, next: Supergraph): Promise<void> {
  const recent = [...before.plans.kept.entries()].slice(0, LIMITS.warmPlansMax);
  const missing = recent.filter(([key]) => !next.plans.kept.has(key));
  await Promise.allSettled(missing.map(([key, { request }]) => makePlan(next, key, request)));
  // What was used last is kept longest there, too.
  for (const [key] of recent.reverse()) next.plans.kept.get(key);
}
