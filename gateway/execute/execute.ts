// Stage 5. Runs the plan against the departments. The only stage that calls them; a sick one costs only its own fields.
// Interim: @apollo/gateway's own executor walks the plan; ours takes its place behind this function.
import '@jinyun/schema/telemetry-off';
import { buildOperationContext, executeQueryPlan, type GraphQLDataSource, type ServiceMap } from '@apollo/gateway';
import type { GatewayGraphQLResponse } from '@apollo/server-gateway-interface';
import type { Actor } from '@jinyun/schema/actor';
import { isToldCode, TOLD_ERRORS, type ToldCode } from '@jinyun/schema/errors';
import type { ExecutionResult, FormattedExecutionResult } from 'graphql';
import type { Planned } from '../plan/plan.ts';
import type { Supergraph } from '../supergraph.ts';
import { listRootFields } from './root-fields.ts';
import type { Upstream, UpstreamRequest, Upstreams } from './upstream/upstream.ts';

/** A department that failed as a whole, with the cause for the operator's log. */
export type Failure = { readonly subgraph: string; readonly cause: string };
export type Executed = Planned & {
  readonly result: ExecutionResult;
  readonly fetchCount: number;
  readonly failures: readonly Failure[];
};

/** Who answers for each subgraph, and how long all of them together may take. */
export type Reach = { readonly upstreams: Upstreams; readonly requestTimeoutMs: number };

/** Never rejects for a department's fault: it becomes an error that names the department. */
export async function execute(planned: Planned, graph: Supergraph, reach: Reach): Promise<Executed> {
  const failures: Failure[] = [];
  let fetchCount = 0;
  const signal = AbortSignal.timeout(reach.requestTimeoutMs);
  const call = {
    actor: planned.actor,
    asOf: planned.asOf,
    signal,
    onFetch: () => void fetchCount++,
    onFailure: (failure: Failure) => void failures.push(failure),
  };
  const { apiSchema: schema, fullSchema, plannerSchema } = graph;
  const operation = buildOperationContext({ schema, operationDocument: planned.document, ...nameOf(planned) });
  const services = servicesOf(graph, reach.upstreams, call);
  const result = await executeQueryPlan(
    planned.queryPlan,
    services,
    planned.incoming,
    operation,
    fullSchema,
    plannerSchema,
  );
  return { ...planned, result, fetchCount, failures };
}

type Call = {
  readonly actor: Actor;
  readonly asOf: string | null;
  readonly signal: AbortSignal;
  onFetch(): void;
  onFailure(failure: Failure): void;
};

function nameOf({ operationName }: Planned): { operationName?: string } {
  return operationName === null ? {} : { operationName };
}

function servicesOf(graph: Supergraph, upstreams: Upstreams, call: Call): ServiceMap {
  return Object.fromEntries(graph.subgraphs.map(({ name }) => [name, dataSource(name, upstreams.get(name), call)]));
}

function dataSource(subgraph: string, upstream: Upstream | undefined, call: Call): GraphQLDataSource {
  return {
    process: async ({ request: { query = '', operationName, variables = {} } }) => {
      call.onFetch();
      const request = { query, variables, asOf: call.asOf, ...(operationName && { operationName }) };
      try {
        if (upstream === undefined) throw new Error(`nobody answers for ${subgraph}`);
        // Past the deadline nothing new is begun, a mutation least of all.
        call.signal.throwIfAborted();
        const answer = await untilAborted(upstream(call.actor, request, call.signal), call.signal);
        return withKnownCodes(answer) as GatewayGraphQLResponse;
      } catch (error) {
        call.onFailure({
          subgraph,
          cause: error instanceof Error ? `${error.message} ${error.cause ?? ''}`.trim() : String(error),
        });
        return { data: null, errors: failuresOf(subgraph, request, call.signal.aborted) };
      }
    },
  };
}

/** The executor looks any code up as a property and stumbles over "constructor"; `shape` masks what has no code of ours. */
function withKnownCodes(answer: FormattedExecutionResult): FormattedExecutionResult {
  const errors = answer.errors?.map((error) => {
    const { code, ...extensions } = error.extensions ?? {};
    return { ...error, extensions: isToldCode(code) ? { ...extensions, code } : extensions };
  });
  return { ...answer, ...(errors && { errors }) };
}

/** A department in this process cannot be interrupted, so its answer is left behind when the time is over. */
function untilAborted<T>(answer: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason);
    signal.addEventListener('abort', abort, { once: true });
    answer.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}

/** One error a root field; one for all entities, which the executor places where they stand. */
function failuresOf(subgraph: string, { query, variables }: UpstreamRequest, late: boolean) {
  const code: ToldCode = late ? 'DEADLINE_EXCEEDED' : 'SUBGRAPH_UNAVAILABLE';
  const { zh, en } = TOLD_ERRORS[code];
  const message = `${en} (${zh}): ${subgraph} did not answer; its fields are null, ask again later.`;
  const fields = listRootFields(query, variables);
  const paths = fields.includes('_entities') ? [[]] : fields.map((field) => [field]);
  return paths.map((path) => ({ message, path, extensions: { code, subgraph } }));
}
