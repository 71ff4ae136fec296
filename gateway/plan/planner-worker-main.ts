// The planner's thread: reads one supergraph with Apollo's libraries, then plans one operation at a time.
import './use-compile-cache.ts';
import '@jinyun/schema/telemetry-off';
import { parentPort, workerData } from 'node:worker_threads';
import { operationFromDocument, type Schema, Supergraph } from '@apollo/federation-internals';
import { QueryPlanner } from '@apollo/query-planner';
import { GraphQLError, parse, printSchema } from 'graphql';
import { SUPPORTED_FEATURES } from '../supported-features.ts';
import type { PlannerAnswer, PlannerData, PlanRequest } from './planner-messages.ts';

/** How Apollo's planner says that it gave up; it has no code for it. */
const GAVE_UP =
  /^(Too many options generated|Number of non-local selections exceeds|Exceeded maximum recursive selections)|Invalid array length|Maximum call stack/;

const data = workerData as PlannerData;
try {
  const supergraph = Supergraph.build(data.sdl, { supportedFeatures: SUPPORTED_FEATURES, validateSupergraph: true });
  const schema = supergraph.apiSchema();
  const debug = { pathsLimit: data.planPathsMax, maxEvaluatedPlans: data.planChoicesMax };
  const planner = new QueryPlanner(supergraph, { debug });
  parentPort?.on('message', (request: PlanRequest) => answer(plan(request, schema, planner)));
  const subgraphs = supergraph.subgraphsMetadata().map(({ name, url }) => ({ name, url }));
  answer({ kind: 'opened', facts: { apiSdl: printSchema(schema.toGraphQLJSSchema()), subgraphs } });
} catch (error) {
  const place = error instanceof GraphQLError ? (error.locations?.[0] ?? null) : null;
  const message = error instanceof Error ? error.message : String(error);
  answer({ kind: 'unfit', unfit: { message, place: place && { line: place.line, column: place.column } } });
}

function plan({ text, operationName, overrides }: PlanRequest, schema: Schema, planner: QueryPlanner): PlannerAnswer {
  try {
    const name = operationName === null ? {} : { operationName };
    const operation = operationFromDocument(schema, parse(text), name);
    const overrideConditions = new Map(overrides.map((label) => [label, true]));
    const queryPlan = planner.buildQueryPlan(operation, { overrideConditions });
    return { kind: 'planned', json: JSON.stringify(queryPlan) };
  } catch (error) {
    if (error instanceof Error && GAVE_UP.test(error.message)) return { kind: 'gave up' };
    return { kind: 'failed', cause: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

function answer(message: PlannerAnswer): void {
  parentPort?.postMessage(message);
}
