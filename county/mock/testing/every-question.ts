// One question for every root field of a department: all fields beneath it that need no argument, so many levels deep.
import { buildSubgraphSchema } from '@apollo/subgraph';
import { readDepartmentSdl } from '@jinyun/schema/department-sdl';
import {
  type GraphQLArgument,
  type GraphQLObjectType,
  getNamedType,
  getNullableType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { demoIdsOf } from '../kinds.ts';

export type EveryQuestion = { readonly name: string; readonly query: string };

/** Values of arguments whose type does not say enough. */
const BY_NAME: Readonly<Record<string, string>> = { code: '"331122207"', no: '"示例检公立〔2026〕1号"' };
const BY_TYPE: Readonly<Record<string, string>> = {
  ID: '"331122207"',
  String: '"示例"',
  Int: '1',
  Boolean: 'true',
  Date: '"2026-06-01"',
  PeriodInput: '{ from: "2026-01-01", to: "2026-12-31" }',
};

export function listQuestions(folder: string, depth: number): EveryQuestion[] {
  const query = buildSubgraphSchema({ typeDefs: readDepartmentSdl(folder) }).getQueryType();
  const fields = Object.values(query?.getFields() ?? {}).filter(({ name }) => !name.startsWith('_'));
  return fields.map(({ name, args, type }) => {
    const named = getNamedType(type) as GraphQLObjectType;
    const given = args.filter(isRequired).map((argument) => `${argument.name}: ${givenFor(argument, named)}`);
    const call = given.length === 0 ? name : `${name}(${given.join(', ')})`;
    return { name, query: `{ ${call} ${selectionOf(named, depth)} }` };
  });
}

function givenFor({ name, type }: GraphQLArgument, of: GraphQLObjectType): string {
  if (name === 'id') return JSON.stringify(demoIdsOf(of.name)[0]);
  const named = getNamedType(type);
  const value = BY_NAME[name] ?? (isEnumType(named) ? named.getValues()[0]?.name : BY_TYPE[named.name]) ?? 'null';
  return isListType(getNullableType(type)) ? `[${value}]` : value;
}

function selectionOf(type: GraphQLObjectType, depth: number): string {
  const fields = Object.values(type.getFields()).filter(({ args }) => !args.some(isRequired));
  const parts = fields.flatMap(({ name, type: of }) => {
    const named = getNamedType(of);
    if (!isObjectType(named)) return [name];
    return depth === 0 ? [] : [`${name} ${selectionOf(named, depth - 1)}`];
  });
  return `{ ${['__typename', ...parts].join(' ')} }`;
}

function isRequired({ type, defaultValue }: GraphQLArgument): boolean {
  return isNonNullType(type) && defaultValue === undefined;
}
