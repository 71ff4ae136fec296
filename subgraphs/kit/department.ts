// Opens one department: its database, its subgraph schema and what answers over both.
import '@jinyun/schema/telemetry-off';
import { buildSubgraphSchema } from '@apollo/subgraph';
import type { Department as DepartmentName } from '@jinyun/schema/actor';
import { readDepartmentSdl } from '@jinyun/schema/department-sdl';
import type { EntitySchema, MikroORM } from '@mikro-orm/postgresql';
import type { GraphQLSchema } from 'graphql';
import { type Answering, openAnswering } from './answering.ts';
import { migrate, type NamedMigration, openDatabase } from './database.ts';
import type { Machine } from './lifecycle/machine.ts';
import type { Neighbours } from './outbox/neighbour.ts';
import { type Outlet, openSender, type Sender } from './outbox/sender.ts';
import { referenceResolvers } from './reference-resolvers.ts';
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

/** A department that answers. */
export type OpenDepartment = Answering & {
  readonly name: DepartmentName;
  readonly orm: MikroORM;
  /** Runs the migrations that have not run yet; returns their names. */
  migrate(): Promise<string[]>;
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
  const answering = await openAnswering(name, buildSchema(definition), () => orm.em.fork());
  let sender: Sender | null = null;
  return {
    name,
    orm,
    ...answering,
    migrate: () => migrate(orm),
    startSending: (neighbours) => {
      const outlets = definition.outlets?.(orm, neighbours) ?? [];
      if (outlets.length > 0) sender ??= openSender({ department: name, orm, databaseUrl: url, outlets });
    },
    close: async () => {
      await sender?.close();
      await answering.server.stop();
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
