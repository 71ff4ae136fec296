// Every list a department answers at its root, found by walking its schema, and the selections that ask it for all it has.
import { buildSchema, type DepartmentDefinition } from '@jinyun/kit/department';
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

export type RootList = {
  readonly name: string;
  readonly args: readonly GraphQLArgument[];
  readonly connection: GraphQLObjectType;
  readonly node: GraphQLObjectType;
};
type Field = GraphQLField<unknown, unknown>;

/** What a list must be given to be asked at all; the rows of `synthetic-rows.ts` fit it. */
const REQUIRED: Readonly<Record<string, string>> = { keyword: 'keyword: "示例"', service: 'service: "示例"' };

/** The lists of a department, by name. */
export function listRootLists(definition: DepartmentDefinition): RootList[] {
  const fields = Object.values(buildSchema(definition).getQueryType()?.getFields() ?? {});
  return fields.flatMap((field) => {
    const connection = getNamedType(field.type);
    if (!isObjectType(connection) || !connection.name.endsWith('Connection')) return [];
    const node = getNamedType(connection.getFields().nodes?.type);
    if (!isObjectType(node)) throw new Error(`${field.name} has no nodes.`);
    return [{ name: field.name, args: field.args, connection, node }];
  });
}

/** `list(arguments) { selection }` under the alias `list`. */
export function ask({ name, args }: RootList, given: readonly string[], selection: string): string {
  const required = args.filter(isRequiredArgument).map(({ name: argument }) => REQUIRED[argument] ?? argument);
  return `{ list: ${name}(${[...required, ...given].join(', ')}) { ${selection} } }`;
}

/** The counts that a connection holds, each with its key. */
export function countsOf({ connection }: RootList): string[] {
  const keys = { byTownship: 'township { code name }', byMonth: 'month', byStatus: 'status' };
  const held = Object.entries(keys).filter(([name]) => name in connection.getFields());
  return held.map(([name, key]) => `${name} { ${key} count }`);
}

/** Everything a type tells without an argument: its own values, and those of what it leads to, `depth` steps far. */
export function everythingOf(type: GraphQLObjectType, depth: number): string {
  const fields = Object.values(type.getFields()).filter(({ args }) => !args.some(isRequiredArgument));
  const told = fields.flatMap((field) => selectionOf(field, depth));
  return ['__typename', ...told].join(' ');
}

function selectionOf(field: Field, depth: number): string[] {
  const type: GraphQLNamedType = getNamedType(field.type);
  if (isLeafType(type)) return [field.name];
  if (!isObjectType(type) || depth === 0) return [];
  if (!type.name.endsWith('Connection')) return [`${field.name} { ${everythingOf(type, depth - 1)} }`];
  const node = getNamedType(type.getFields().nodes?.type);
  return isObjectType(node) ? [`${field.name} { totalCount nodes { ${everythingOf(node, depth - 1)} } }`] : [];
}
