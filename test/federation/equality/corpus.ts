// The operations of a suite: drawn seed by seed, each with its query plan, until there are enough.
import { operationFromDocument, Supergraph } from '@apollo/federation-internals';
import { type QueryPlan, QueryPlanner } from '@apollo/query-planner';
import { LIMITS } from '@jinyun/gateway/config';
import type { Supergraph as Graph } from '@jinyun/gateway/supergraph';
import { SUPPORTED_FEATURES } from '@jinyun/gateway/supported-features';
import { parse } from 'graphql';
import { type Generated, generateOperation } from './generate/operation.ts';
import type { GenerateOptions } from './generate/writing.ts';
import { listFetches } from './plan-nodes.ts';
import type { Operation } from './subject.ts';

export type Case = Generated & {
  readonly plan: QueryPlan;
  /** Fetches that the plan holds, both ways of a condition counted. */
  readonly fetchCount: number;
};
export type Corpus = {
  readonly cases: readonly Case[];
  /** Seeds whose operation Apollo's planner cannot plan, or has too many ways to plan, with the reason. */
  readonly skipped: readonly { readonly seed: number; readonly reason: string }[];
};
type CorpusOptions = {
  readonly graph: Graph;
  readonly generate: Omit<GenerateOptions, 'schema'>;
  readonly firstSeed: number;
  readonly count: number;
};

/** Beyond it a plan takes seconds to choose, which is the planner's own matter and has tests there. */
const PLANS_MAX = 64;

/** The same for the same options. Throws where more than a tenth of the seeds has to be skipped. */
export function drawCorpus({ graph, generate, firstSeed, count }: CorpusOptions): Corpus {
  const planner = openPlanner(graph.sdl);
  const cases: Case[] = [];
  const skipped: { seed: number; reason: string }[] = [];
  for (let seed = firstSeed; cases.length < count; seed++) {
    const operation = generateOperation(seed, { ...generate, schema: graph.apiSchema });
    const plan = planner(operation);
    if (typeof plan === 'string') skipped.push({ seed, reason: plan });
    else cases.push({ ...operation, plan, fetchCount: listFetches(plan).length });
    if (skipped.length > 10 + count / 10)
      throw new Error(`too many operations cannot be planned: ${JSON.stringify(skipped)}`);
  }
  return { cases, skipped };
}

/** Throws where the planner has none. */
export function planOf(sdl: string, { query, operationName = null, variables = {} }: Operation): QueryPlan {
  const plan = openPlanner(sdl)({ seed: 0, query, operationName, variables });
  if (typeof plan === 'string') throw new Error(plan);
  return plan;
}

/** A plan, or why there is none. */
function openPlanner(sdl: string): (operation: Generated) => QueryPlan | string {
  const supergraph = Supergraph.build(sdl, { supportedFeatures: SUPPORTED_FEATURES });
  const planner = new QueryPlanner(supergraph, {
    debug: { maxEvaluatedPlans: PLANS_MAX, pathsLimit: LIMITS.planPathsMax },
  });
  const schema = supergraph.apiSchema();
  return ({ query, operationName }) => {
    try {
      const name = operationName === null ? {} : { operationName };
      const plan = planner.buildQueryPlan(operationFromDocument(schema, parse(query), name));
      const { evaluatedPlanCount = 0 } = planner.lastGeneratedPlanStatistics() ?? {};
      return evaluatedPlanCount > PLANS_MAX / 2 ? `${evaluatedPlanCount} or more plans to choose from` : plan;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  };
}
