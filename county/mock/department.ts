// A department that is not there: it answers from its own SDL, as the real one would in form, with values that are made up.
import '@jinyun/schema/telemetry-off';
import { buildSubgraphSchema } from '@apollo/subgraph';
import type { DepartmentDefinition, OpenDepartment } from '@jinyun/kit/department';
import { formatErrorsOf } from '@jinyun/kit/format-errors';
import { DateScalar, DateTimeScalar } from '@jinyun/kit/scalars';
import { readDepartmentSdl } from '@jinyun/schema/department-sdl';
import { TOLD_ERRORS } from '@jinyun/schema/errors';
import { ToldError } from '@jinyun/schema/told-error';
import {
  type DocumentNode,
  type FormattedExecutionResult,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  graphql,
  isObjectType,
  Kind,
} from 'graphql';
import { makeUp } from './make-up.ts';
import { isThing, ROOT, type Thing, thingOf } from './thing.ts';
import type { Asker, IdsOf, World } from './world.ts';

/** What the gateway needs of a department. */
export type AnsweringDepartment = Pick<OpenDepartment, 'name' | 'execute'>;

/** Needs no database; `idsOf` says which ids exist. */
export function mockDepartment(definition: DepartmentDefinition, idsOf: IdsOf): AnsweringDepartment {
  const { name } = definition;
  const schema = buildMockSchema(definition);
  const world = openWorld(schema, definition, idsOf);
  const fieldResolver = resolverOf(name, world);
  const formatError = formatErrorsOf(name);
  return {
    name,
    execute: async ({ role }, { query = '', variables, operationName, asOf }) => {
      const { data, errors } = await graphql({
        schema,
        source: query,
        fieldResolver,
        variableValues: variables ?? null,
        operationName: operationName ?? null,
        contextValue: { role, asOf: asOf ?? null } satisfies Asker,
      });
      const told = errors?.map((error) => formatError(error.toJSON(), error));
      return { ...(data !== undefined && { data }), ...(told && { errors: told }) } as FormattedExecutionResult;
    },
  };
}

/** Entities answer to every key they are asked by: rows that the real department holds name them by ids of its own. */
function buildMockSchema({ folder }: DepartmentDefinition): GraphQLSchema {
  const typeDefs = readDepartmentSdl(folder);
  const resolveReference = ({ __typename, id, code }: Record<string, string>) =>
    thingOf(__typename ?? '', id ?? code ?? '');
  const references = keyedTypes(typeDefs).map((type) => [type, { __resolveReference: resolveReference }]);
  const resolvers = { ...Object.fromEntries(references), Date: DateScalar, DateTime: DateTimeScalar };
  return buildSubgraphSchema({ typeDefs, resolvers });
}

function keyedTypes({ definitions }: DocumentNode): string[] {
  return definitions.flatMap((node) => {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.OBJECT_TYPE_EXTENSION) return [];
    return node.directives?.some(({ name }) => name.value === 'key') ? [node.name.value] : [];
  });
}

function openWorld(schema: GraphQLSchema, { machines = [] }: DepartmentDefinition, idsOf: IdsOf): World {
  const asker: Asker = { role: 'public', asOf: null };
  const world: World = {
    schema,
    idsOf,
    machines: new Map(machines.map((machine) => [machine.type, machine])),
    ask: (thing: Thing, name: string) => {
      const type = schema.getType(thing.__typename);
      const field = isObjectType(type) ? type.getFields()[name] : undefined;
      if (field === undefined) throw new Error(`${thing.__typename} has no field ${name}.`);
      return makeUp(world, { thing, field, args: {}, asker });
    },
  };
  return world;
}

function resolverOf(department: string, world: World): GraphQLFieldResolver<unknown, Asker> {
  return (source, args, asker, { parentType, fieldName }) => {
    if (parentType === world.schema.getMutationType()) throw refusal(department, fieldName);
    const thing = source === undefined ? ROOT : source;
    const field = parentType.getFields()[fieldName];
    if (isThing(thing) && field !== undefined) return makeUp(world, { thing, field, args, asker });
    return (thing as Record<string, unknown>)[fieldName] ?? null;
  };
}

function refusal(department: string, mutation: string): ToldError {
  const { zh, en } = TOLD_ERRORS.SUBGRAPH_UNAVAILABLE;
  const sentence = `${department} is mocked, so ${mutation} changes nothing: start the county without --only, or with --only ${department}.`;
  return new ToldError('SUBGRAPH_UNAVAILABLE', `${en} (${zh}): ${sentence}`, { subgraph: department });
}
