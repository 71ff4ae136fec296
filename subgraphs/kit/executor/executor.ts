// Answers operations of one department's schema: straight from a text, or as the executor behind an Apollo Server.
import type { ApolloServerOptions } from '@apollo/server';
import {
  type DocumentNode,
  type ExecutionResult,
  type FormattedExecutionResult,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  Kind,
} from 'graphql';
import type { RequestContext } from '../request-data.ts';
import { KeptDocuments } from './kept-documents.ts';

/** What an Apollo Server asks for a schema and its executor. */
type GatewayInterface = NonNullable<ApolloServerOptions<RequestContext>['gateway']>;
export type FormatError = (error: GraphQLFormattedError, thrown: unknown) => GraphQLFormattedError;

export type Operation = {
  readonly query: string;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
};

export type Executor = {
  /** The answer as a client may read it; never throws for a fault of a resolver. */
  run(operation: Operation, context: RequestContext): Promise<FormattedExecutionResult>;
  /** Apollo Server's way to the same programs: its pipeline in front, ours behind. */
  readonly gateway: GatewayInterface;
  readonly documentStore: KeptDocuments['store'];
};

/** `formatError` is that of the Apollo Server in front, so that both ways tell an error in the same words. */
export function openExecutor(schema: GraphQLSchema, formatError: FormatError): Executor {
  const kept = new KeptDocuments(schema);
  const execute = (
    document: DocumentNode,
    { operationName, variables }: Pick<Operation, 'operationName' | 'variables'>,
    context: RequestContext,
  ): ExecutionResult | Promise<ExecutionResult> =>
    kept.program(
      document,
      operationName ?? null,
    )({
      context,
      variables: variables ?? {},
      ending: context.ending,
    });
  const tell = (error: GraphQLError): GraphQLFormattedError => formatError(error.toJSON(), error);
  return {
    run: async (operation, context) => {
      const { document, errors: wrong } = kept.read(operation.query);
      if (wrong !== null) return { errors: wrong.map(tell) };
      const { errors, ...result } = await execute(document, operation, context);
      return errors === undefined ? result : { errors: errors.map(withCode).map(tell), ...result };
    },
    gateway: behindApollo(schema, async ({ document, request, context }) =>
      execute(document, request, context as RequestContext),
    ),
    documentStore: kept.store,
  };
}

type Execute = NonNullable<Awaited<ReturnType<GatewayInterface['load']>>['executor']>;

function behindApollo(apiSchema: GraphQLSchema, executor: Execute): GatewayInterface {
  return {
    onSchemaLoadOrUpdate: (callback) => {
      callback({ apiSchema, coreSupergraphSdl: '' });
      return () => {};
    },
    load: async () => ({ executor: executor as never }),
    stop: async () => {},
  };
}

/** A variable that does not fit is the caller's fault; graphql-js gives it no code. */
function withCode(error: GraphQLError): GraphQLError {
  const [node, second] = error.nodes ?? [];
  if (error.extensions.code !== undefined || node?.kind !== Kind.VARIABLE_DEFINITION || second !== undefined)
    return error;
  return new GraphQLError(error.message, {
    nodes: error.nodes,
    originalError: error.originalError ?? error,
    extensions: { ...error.extensions, code: 'BAD_USER_INPUT' },
  });
}
