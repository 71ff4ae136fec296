// The planner's thread: Apollo's planner over one supergraph, one operation at a time.
import '@jinyun/schema/telemetry-off';
import { parentPort, workerData } from 'node:worker_threads';
import { operationFromDocument, Supergraph } from '@apollo/federation-internals';
import { QueryPlanner } from '@apollo/query-planner';
import { parse } from 'graphql';
import { SUPPORTED_FEATURES } from '../supported-features.ts';
import type { PlannerAnswer, PlannerOrder } from './planner-messages.ts';

/** How Apollo's planner says that it gave up; it has no code for it. */
const GAVE_UP = /^(Too many options generated|Number of non-local selections exceeds)|Invalid array length/;

const { sdl, planPathsMax } = workerData as { readonly sdl: string; readonly planPathsMax: number };
const supergraph = Supergraph.build(sdl, { supportedFeatures: SUPPORTED_FEATURES });
const schema = supergraph.apiSchema();
const planner = new QueryPlanner(supergraph, { debug: { pathsLimit: planPathsMax } });

parentPort?.on('message', (order: PlannerOrder) => {
  answer({ kind: 'began' });
  answer(plan(order));
});

function plan({ text, operationName, overrides }: PlannerOrder): PlannerAnswer {
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
