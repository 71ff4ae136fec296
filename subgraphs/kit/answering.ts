// One schema that answers for an actor, from the rows of now or of an instant: in this process, or behind an Apollo Server.
import '@jinyun/schema/telemetry-off';
import { ApolloServer, type GraphQLRequest } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { Actor } from '@jinyun/schema/actor';
import { MASKED_ERRORS, TOLD_ERRORS } from '@jinyun/schema/errors';
import { ToldError } from '@jinyun/schema/told-error';
import type { EntityManager } from '@mikro-orm/postgresql';
import { type FormattedExecutionResult, GraphQLError, type GraphQLSchema } from 'graphql';
import { readAsOf } from './as-of.ts';
import { assertWaits, type Ending } from './ending.ts';
import { type Executor, openExecutor } from './executor/executor.ts';
import { formatErrorsOf } from './format-errors.ts';
import { openRequest, type RequestContext } from './request-data.ts';

/** An operation and, where the past is asked for, the RFC 3339 instant. */
export type DepartmentRequest = Pick<GraphQLRequest, 'query' | 'variables' | 'operationName'> & {
  readonly asOf?: string | null;
  /** Who waits for the answer; without it the work is always done to its end. */
  readonly ending?: Ending;
};

/** An answer as HTTP tells it. */
export type ServedAnswer = { readonly status: number; readonly result: FormattedExecutionResult };

export type Answering = {
  readonly server: ApolloServer<RequestContext>;
  /** Answers one operation for this actor; never throws for its faults. */
  execute(actor: Actor, request: DepartmentRequest): Promise<FormattedExecutionResult>;
  /** The same answer as the bytes of its JSON. */
  answer(actor: Actor, request: DepartmentRequest): Promise<Buffer>;
  /** The same answer by way of Apollo Server's pipeline, with the status it gives. */
  serve(actor: Actor, request: DepartmentRequest): Promise<ServedAnswer>;
};

/** `fork` makes the entity manager of one request. `name` stands in errors and in the log. */
export async function openAnswering(
  name: string,
  schema: GraphQLSchema,
  fork: () => EntityManager,
): Promise<Answering> {
  const executor = openExecutor(schema, formatErrorsOf(name));
  const server = serverOver(name, executor);
  await server.start();
  const open = (actor: Actor, { asOf = null, ending }: DepartmentRequest): RequestContext =>
    openRequest(actor, fork(), { asOf, ...(ending && { ending }) });
  const execute = async (actor: Actor, request: DepartmentRequest): Promise<FormattedExecutionResult> => {
    const { query = '', operationName, variables } = request;
    const context = open(actor, request);
    const run = () => executor.run({ query, operationName, variables }, context);
    return within(context, run, (thrown) => failWhole(name, thrown).result);
  };
  return {
    server,
    execute,
    answer: async (actor, request) => Buffer.from(JSON.stringify(await execute(actor, request))),
    serve: async (actor, request) => {
      const context = open(actor, request);
      return within(
        context,
        () => runServed(server, request, context),
        (thrown) => failWhole(name, thrown),
      );
    },
  };
}

function serverOver(name: string, { gateway, documentStore }: Executor): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    gateway,
    documentStore,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    formatError: formatErrorsOf(name),
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      // It would wrap every field in a resolver of its own, columns included, for headers that nobody reads.
      ApolloServerPluginCacheControlDisabled(),
    ],
  });
}

/** Runs `work` on the rows that the request asks for; `fail` answers where it could not begin. */
async function within<T>(
  { data: { em, asOf }, ending }: RequestContext,
  work: () => Promise<T>,
  fail: (thrown: unknown) => T,
): Promise<T> {
  try {
    assertWaits(ending);
    return asOf === null ? await work() : await readAsOf(em, asOf, work);
  } catch (thrown) {
    return fail(thrown);
  }
}

async function runServed(
  server: ApolloServer<RequestContext>,
  { query, operationName, variables }: DepartmentRequest,
  contextValue: RequestContext,
): Promise<ServedAnswer> {
  const request = { ...(query && { query }), ...(operationName && { operationName }), ...(variables && { variables }) };
  const { body, http } = await server.executeOperation(request, { contextValue });
  if (body.kind !== 'single') throw new Error('A department answers in one piece; it has no @defer.');
  return { status: http.status ?? 200, result: body.singleResult };
}

/** An operation that could not begin, because its instant is refused, its time is over or the database is away. */
function failWhole(name: string, thrown: unknown): ServedAnswer {
  const error = thrown instanceof GraphQLError ? thrown : new GraphQLError('The operation could not begin.');
  const shown = formatErrorsOf(name)(error.toJSON(), thrown);
  const code = thrown instanceof ToldError ? thrown.code : null;
  const isTold = code !== null || shown.extensions?.code === 'SUBGRAPH_UNAVAILABLE';
  const { status } = isTold ? TOLD_ERRORS[code ?? 'SUBGRAPH_UNAVAILABLE'] : MASKED_ERRORS.INTERNAL;
  return { status, result: { data: null, errors: [shown] } };
}
