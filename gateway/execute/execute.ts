// Stage 5. Runs the plan against the departments. The only stage that calls them; a sick one costs only its own fields.
// Interim: @apollo/gateway's own executor walks the plan; ours takes its place behind this function.
import '@jinyun/schema/telemetry-off';
import { buildOperationContext, executeQueryPlan, type GraphQLDataSource, type ServiceMap } from '@apollo/gateway';
import type { GatewayGraphQLResponse } from '@apollo/server-gateway-interface';
import type { Actor } from '@jinyun/schema/actor';
import { isToldCode, TOLD_ERRORS, type ToldCode } from '@jinyun/schema/errors';
import type { ExecutionResult, FormattedExecutionResult, GraphQLSchema } from 'graphql';
import type { Lifetime } from '../lifetime.ts';
import type { Planned } from '../plan/plan.ts';
import type { Supergraph } from '../supergraph.ts';
import { valueFromWire } from '../wire-text.ts';
import { assertFits, type FetchedOperation } from './assert-fits.ts';
import { readAnswer } from './read-answer.ts';
import { listRootFields } from './root-fields.ts';
import { type Upstream, UpstreamError, type UpstreamRequest, type Upstreams } from './upstream/upstream.ts';

/** A department that failed as a whole, with the cause for the operator's log. */
export type Failure = { readonly subgraph: string; readonly cause: string };
export type Executed = Planned & {
  readonly result: ExecutionResult;
  readonly fetchCount: number;
  readonly failures: readonly Failure[];
};

/** Never rejects for a department's fault: it becomes an error that names the department. */
export async function execute(planned: Planned, graph: Supergraph, upstreams: Upstreams): Promise<Executed> {
  const failures: Failure[] = [];
  let fetchCount = 0;
  const { lifetime } = planned;
  const call = {
    actor: planned.actor,
    asOf: planned.asOf,
    lifetime,
    schema: graph.fullSchema,
    onFetch: () => void fetchCount++,
    onFailure: (failure: Failure) => void failures.push(failure),
  };
  const { apiSchema: schema, fullSchema, plannerSchema } = graph;
  const { document: operationDocument, operationName } = planned.operation;
  const name = operationName === null ? {} : { operationName };
  const operation = buildOperationContext({ schema, operationDocument, ...name });
  const services = servicesOf(graph, upstreams, call);
  const result = await executeQueryPlan(
    planned.queryPlan,
    services,
    { request: { variables: valueFromWire(planned.variables) }, metrics: {} } as never,
    operation,
    fullSchema,
    plannerSchema,
  );
  return { ...planned, result, fetchCount, failures };
}

type Call = {
  readonly actor: Actor;
  readonly asOf: string | null;
  readonly lifetime: Lifetime;
  readonly schema: GraphQLSchema;
  onFetch(): void;
  onFailure(failure: Failure): void;
};

function servicesOf(graph: Supergraph, upstreams: Upstreams, call: Call): ServiceMap {
  return Object.fromEntries(graph.subgraphs.map(({ name }) => [name, dataSource(name, upstreams.get(name), call)]));
}

function dataSource(subgraph: string, upstream: Upstream | undefined, call: Call): GraphQLDataSource {
  return {
    process: async ({ request: { query = '', operationName, variables = {} } }) => {
      call.onFetch();
      try {
        if (upstream === undefined) throw new Error(`nobody answers for ${subgraph}`);
        // Past the deadline nothing new is begun, a mutation least of all.
        if (call.lifetime.ended !== null) throw new UpstreamError('DEADLINE_EXCEEDED', 'too late', { sent: false });
        const request = requestOf({ subgraph, query, operationName: operationName ?? null }, variables, call);
        const answer = readAnswer(await untilEnded(upstream(request), call.lifetime));
        if (answer.data != null) assertFits({ query, variables }, answer.data, call.schema);
        return withKnownCodes(answer) as GatewayGraphQLResponse;
      } catch (error) {
        call.onFailure({ subgraph, cause: error instanceof Error ? error.message : String(error) });
        return { data: null, errors: failuresOf(subgraph, { query, variables }, call.lifetime.ended !== null) };
      }
    },
  };
}

function requestOf(
  asked: { readonly subgraph: string; readonly query: string; readonly operationName: string | null },
  variables: Record<string, unknown>,
  { actor, asOf, lifetime }: Call,
): UpstreamRequest {
  const { query, operationName } = asked;
  const head = JSON.stringify({ query, ...(operationName !== null && { operationName }), variables: 0 }).slice(0, -2);
  const body = Buffer.from(`${head}${JSON.stringify(variables)}}`);
  const kind = query.startsWith('mutation') ? 'mutation' : 'query';
  return { actor, asOf, operation: { ...asked, kind }, body, variablesAt: Buffer.byteLength(head), lifetime };
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
function untilEnded<T>(answer: Promise<T>, lifetime: Lifetime): Promise<T> {
  return new Promise((resolve, reject) => {
    const release = lifetime.onEnd((ending) => reject(new UpstreamError('DEADLINE_EXCEEDED', ending, { sent: true })));
    answer.then(resolve, reject).finally(release);
  });
}

/** One error a root field; one for all entities, which the executor places where they stand. */
function failuresOf(subgraph: string, { query, variables }: FetchedOperation, late: boolean) {
  const code: ToldCode = late ? 'DEADLINE_EXCEEDED' : 'SUBGRAPH_UNAVAILABLE';
  const { zh, en } = TOLD_ERRORS[code];
  const message = `${en} (${zh}): ${subgraph} did not answer; its fields are null, ask again later.`;
  const fields = listRootFields(query, variables);
  const paths = fields.includes('_entities') ? [[]] : fields.map((field) => [field]);
  return paths.map((path) => ({ message, path, extensions: { code, subgraph } }));
}
