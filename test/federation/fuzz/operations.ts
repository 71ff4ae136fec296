// Operations that fit a schema by construction: fields, aliases, fragments on abstract types, conditions, arguments.
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';
import type { Random } from './random.ts';

export type FuzzOperation = { readonly query: string; readonly variables: Readonly<Record<string, boolean>> };

const DEPTH_MAX = 5;
/** Fields in one operation. */
const FIELDS_MAX = 60;

/** A query; its variables are those of its conditions. */
export function makeOperation(schema: GraphQLSchema, random: Random): FuzzOperation {
  const query = schema.getQueryType();
  if (query == null) throw new Error('a schema without queries');
  const state = { names: 0, fields: 0, conditions: random.once(2) };
  const selections = selectOf(query, DEPTH_MAX);
  const used = ['on', 'off'].filter((name) => selections.includes(`$${name}`));
  const head = used.length === 0 ? 'query' : `query (${used.map((name) => `$${name}: Boolean!`).join(', ')})`;
  const values = { on: random.once(2), off: random.once(2) };
  return {
    query: `${head} ${selections}`,
    variables: Object.fromEntries(used.map((name) => [name, values[name as 'on']])),
  };

  function selectOf(type: GraphQLNamedType, depth: number): string {
    const parts: string[] = [];
    if (random.once(4) || !('getFields' in type)) parts.push('__typename');
    if (isObjectType(type) || isInterfaceType(type)) {
      const fields = Object.values(type.getFields()).filter((field) => fits(field, depth));
      for (let left = 1 + random.int(5); left > 0 && fields.length > 0; left--)
        parts.push(fieldOf(random.pick(fields), depth));
    }
    if (isAbstractType(type))
      for (const possible of schema.getPossibleTypes(type))
        if (!random.once(3)) parts.push(`... on ${possible.name}${condition()} ${selectOf(possible, depth - 1)}`);
    if (isObjectType(type) && random.once(6)) parts.push(`...${condition()} ${selectOf(type, depth - 1)}`);
    return `{ ${parts.length === 0 ? '__typename' : parts.join(' ')} }`;
  }

  /** Every field has a name of its own, so that no two of them have to be one. */
  function fieldOf({ name, args, type }: GraphQLField<unknown, unknown>, depth: number): string {
    state.fields++;
    const plain = args.length === 0 && random.once(3) && isLeafType(getNamedType(type)) && name === 'id';
    const alias = plain ? '' : `f${state.names++}: `;
    const named = getNamedType(type);
    const below = isCompositeType(named) ? ` ${selectOf(named, depth - 1)}` : '';
    return `${alias}${name}${argumentsOf(args)}${condition()}${below}`;
  }

  function fits({ type }: GraphQLField<unknown, unknown>, depth: number): boolean {
    return state.fields < FIELDS_MAX && (depth > 1 || isLeafType(getNamedType(type)));
  }

  function condition(): string {
    if (!state.conditions || !random.once(8)) return '';
    return ` @${random.pick(['skip', 'include'])}(if: ${random.pick(['$on', '$off', 'true', 'false'])})`;
  }

  function argumentsOf(args: readonly GraphQLArgument[]): string {
    const given = args.filter((arg) => isRequiredArgument(arg));
    if (given.length === 0) return '';
    return `(${given.map(({ name, type }) => `${name}: ${literalOf(type)}`).join(', ')})`;
  }

  function literalOf(type: GraphQLInputType): string {
    if (isNonNullType(type)) return literalOf(type.ofType);
    if (isListType(type)) return `[${literalOf(type.ofType)}]`;
    if (isEnumType(type)) return random.pick(type.getValues()).name;
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).filter((field) => isRequiredInputField(field));
      return `{${fields.map((field) => `${field.name}: ${literalOf(field.type)}`).join(', ')}}`;
    }
    return { Int: '3', Float: '1.5', Boolean: 'true' }[type.name] ?? `"v${random.int(4)}"`;
  }
}
