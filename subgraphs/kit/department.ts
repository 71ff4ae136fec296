// Opens one department: its database, its subgraph schema and an Apollo Server over both.
import '@jinyun/schema/telemetry-off';
import { ApolloServer, type GraphQLRequest } from '@apollo/server';
import {
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { buildSubgraphSchema } from '@apollo/subgraph';
import type { Actor, Department as DepartmentName } from '@jinyun/schema/actor';
import { readDepartmentSdl } from '@jinyun/schema/department-sdl';
import type { EntitySchema, MikroORM } from '@mikro-orm/postgresql';
import type { FormattedExecutionResult, GraphQLSchema } from 'graphql';
import { migrate, type NamedMigration, openDatabase } from './database.ts';
import { formatErrorsOf } from './format-errors.ts';
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
};

/** A department that answers. */
export type OpenDepartment = {
  readonly name: DepartmentName;
  readonly orm: MikroORM;
  readonly server: ApolloServer<RequestContext>;
  /** Runs the migrations that have not run yet; returns their names. */
  migrate(): Promise<string[]>;
  /** Answers one operation for this actor; never throws for a fault of the operation. */
  execute(actor: Actor, request: GraphQLRequest): Promise<FormattedExecutionResult>;
  /** A fresh context for one request over HTTP. */
  open(actor: Actor): RequestContext;
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
  const open = (actor: Actor): RequestContext => openRequest(actor, orm.em.fork());
  return {
    name,
    orm,
    server,
    open,
    migrate: () => migrate(orm),
    execute: (actor, request) => execute(server, request, open(actor)),
    close: async () => {
      await server.stop();
      await orm.close();
    },
  };
}

/** The executable subgraph schema of a department, without a database. */
export function buildSchema({ folder, resolvers }: DepartmentDefinition): GraphQLSchema {
  const joined = joinResolvers([referenceResolvers, resolvers]);
  const schema = buildSubgraphSchema({ typeDefs: readDepartmentSdl(folder), resolvers: joined as never });
  fillSharedFields(schema);
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
      ApolloServerPluginInlineTraceDisabled(),
    ],
  });
}

async function execute(
  server: ApolloServer<RequestContext>,
  request: GraphQLRequest,
  contextValue: RequestContext,
): Promise<FormattedExecutionResult> {
  const { body } = await server.executeOperation(request, { contextValue });
  if (body.kind !== 'single') throw new Error('A department answers in one piece; it has no @defer.');
  return body.singleResult;
}
