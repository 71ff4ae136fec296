// Compiles a plan once into what runs it: sequences wait, parallels do not, conditions look at the variables.
import type { QueryPlan } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import type { Execution } from './execution.ts';
import { openProviders, type Providers } from './providers.ts';
import { compileFetch, type FetchWorld } from './run-fetch.ts';
import { readSteps, type Step, type Steps } from './steps.ts';

type Run = (execution: Execution) => Promise<void>;
export type Program = { readonly steps: Steps; readonly run: Run; readonly providers: Providers };

/** `schema` is the supergraph's with everything in it. */
export function compileProgram(queryPlan: QueryPlan, schema: GraphQLSchema): Program {
  const steps = readSteps(queryPlan);
  const share = steps.fetches.every(({ contextRewrites }) => contextRewrites.length === 0);
  const run: Run = steps.first === null ? async () => {} : compileStep(steps.first, { schema, share });
  return { steps, run, providers: openProviders(steps.fetches) };
}

function compileStep(step: Step, world: FetchWorld): Run {
  if (step.kind === 'fetch') return compileFetch(step.fetch, world);
  if (step.kind === 'condition') return compileCondition(step, world);
  const runs = step.steps.map((inner) => compileStep(inner, world));
  if (step.kind === 'sequence')
    return async (execution) => {
      for (const run of runs) await run(execution);
    };
  return async (execution) => {
    await Promise.all(runs.map((run) => run(execution)));
  };
}

function compileCondition(step: Extract<Step, { kind: 'condition' }>, world: FetchWorld): Run {
  const { variable } = step;
  const whenTrue = step.whenTrue && compileStep(step.whenTrue, world);
  const whenFalse = step.whenFalse && compileStep(step.whenFalse, world);
  return async (execution) => {
    const run = execution.asked.coerced[variable] === true ? whenTrue : whenFalse;
    if (run !== null) await run(execution);
  };
}
