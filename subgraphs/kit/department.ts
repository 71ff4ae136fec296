// Opens one department: its database, its subgraph schema and an Apollo Server over both.
import '@jinyun/schema/telemetry-off';
import { ApolloServer, type GraphQLRequest } from '@apollo/server';
import {
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { buildSubgraphSchema } from '@apollo/subgraph';
import type { Actor, Department as DepartmentName } from '@jinyun/schema/actor';
import { readDepartmentSdl } from '@jinyun/schema/department-sdl';
import type { EntitySchema, MikroORM } from '@mikro-orm/postgresql';
import { type FormattedExecutionResult, GraphQLError, type GraphQLSchema } from 'graphql';
import { readAsOf } from './as-of.ts';
import { migrate, type NamedMigration, openDatabase } from './database.ts';
import { formatErrorsOf } from './format-errors.ts';
import type { Machine } from './lifecycle/machine.ts';
import type { Neighbours } from './outbox/neighbour.ts';
import { type Outlet, openSender, type Sender } from './outbox/sender.ts';
import { referenceResolvers } from './reference-resolvers.ts';
import { openRequest, type RequestContext } from './request-data.ts';
import { joinResolvers, type ResolverMap } from './resolver-map.ts';
import { fillSharedFields } from './shared-fields.ts';

/** All that makes a department, as its `department.ts` states it. */
export type DepartmentDefinition = {
  readonly name: DepartmentName;
  /** Absolute path of the folder that holds the rooms. */
  readonly folder: string;
  readonly entities: readonly EntitySchema[];
  readonly migrations: readonly NamedMigration[];
  readonly resolvers: ResolverMap;
  /** The state machines of its rooms. */
  readonly machines?: readonly Machine[];
  /** Who takes what this department has to tell others. */
  readonly outlets?: (orm: MikroORM, neighbours: Neighbours) => readonly Outlet[];
};

/** An operation and, where the past is asked for, the RFC 3339 instant. */
export type DepartmentRequest = Pick<GraphQLRequest, 'query' | 'variables' | 'operationName'> & {
  readonly asOf?: string | null;
};

/** A department that answers. */
export type OpenDepartment = {
  readonly name: DepartmentName;
  readonly orm: MikroORM;
  readonly server: ApolloServer<RequestContext>;
  /** Runs the migrations that have not run yet; returns their names. */
  migrate(): Promise<string[]>;
  /** Answers one operation for this actor, from the rows of now or of the instant `asOf`; never throws for its faults. */
  execute(actor: Actor, request: DepartmentRequest): Promise<FormattedExecutionResult>;
  /** From now on what waits in the outbox is sent; a department without an outbox has nothing to send. */
  startSending(neighbours: Neighbours): void;
  close(): Promise<void>;
};

/** Throws when the SDL and the resolvers do not fit. The database is first touched by a statement, not here. */
export async function openDepartment(
  definition: DepartmentDefinition,
  options: { readonly databaseUrl: string; readonly onStatement?: (sql: string) => void },
): Promise<OpenDepartment> {
  const { name, entities, migrations } = definition;
  const { databaseUrl: url, onStatement } = options;
  const orm = await openDatabase({ url, entities, migrations, ...(onStatement && { onStatement }) });
  const server = startableServer(name, buildSchema(definition));
  await server.start();
  let sender: Sender | null = null;
  return {
    name,
    orm,
    server,
    migrate: () => migrate(orm),
    execute: (actor, request) =>
      execute({ name, server }, request, openRequest(actor, orm.em.fork(), request.asOf ?? null)),
    startSending: (neighbours) => {
      const outlets = definition.outlets?.(orm, neighbours) ?? [];
      if (outlets.length > 0) sender ??= openSender({ department: name, orm, databaseUrl: url, outlets });
    },
    close: async () => {
      await sender?.close();
      await server.stop();
      await orm.close();
    },
  };
}

/** The executable subgraph schema of a department, without a database. */
export function buildSchema({ folder, resolvers, entities, machines = [] }: DepartmentDefinition): GraphQLSchema {
  const joined = joinResolvers([referenceResolvers, resolvers]);
  const schema = buildSubgraphSchema({ typeDefs: readDepartmentSdl(folder), resolvers: joined as never });
  fillSharedFields(schema, { entities, proceedings: new Set(machines.map(({ type }) => type)) });
  return schema;
}

function startableServer(name: string, schema: GraphQLSchema): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    formatError: formatErrorsOf(name),
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
    ],
  });
}

async function execute(
  { name, server }: Pick<OpenDepartment, 'name' | 'server'>,
  { asOf, ...request }: DepartmentRequest,
  context: RequestContext,
): Promise<FormattedExecutionResult> {
  if (asOf == null) return run(server, request, context);
  try {
    return await readAsOf(context.data.em, asOf, () => run(server, request, context));
  } catch (thrown) {
    return failWhole(name, thrown);
  }
}

async function run(
  server: ApolloServer<RequestContext>,
  request: GraphQLRequest,
  contextValue: RequestContext,
): Promise<FormattedExecutionResult> {
  const { body } = await server.executeOperation(request, { contextValue });
  if (body.kind !== 'single') throw new Error('A department answers in one piece; it has no @defer.');
  return body.singleResult;
}

/** An operation that could not begin, because its instant is refused or the database is away. */
function failWhole(name: string, thrown: unknown): FormattedExecutionResult {
  const error = thrown instanceof GraphQLError ? thrown : new GraphQLError('The operation could not begin.');
  return { data: null, errors: [formatErrorsOf(name)(error.toJSON(), thrown)] };
}
