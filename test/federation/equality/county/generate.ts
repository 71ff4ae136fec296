// How operations on the county are generated: ids that are there, few rows, no cursors, nothing that changes a row.
import { type GraphQLSchema, getNamedType, isObjectType, Kind, parse } from 'graphql';
import type { GenerateOptions, ValuesAt } from '../generate/writing.ts';
import type { Subject } from '../subject.ts';

const IDS_OF_A_TYPE = 3;
const TOWNSHIPS = ['331122001', '331122207', '331122206'];
const DATES = ['2021-01-01', '2022-03-16', '2026-10-30'];
/** A cursor is an answer's own, and a filter by text or number finds nothing. */
const LEFT_OUT = ['after', 'before', 'last'];

/** Ids by the name of their type. */
export type KnownIds = ReadonlyMap<string, readonly string[]>;

/** Asks every list of the county for its first rows. */
export async function crawlIds(schema: GraphQLSchema, answer: Subject): Promise<KnownIds> {
  const ids = new Map<string, readonly string[]>();
  for (const { name, type } of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const connection = getNamedType(type);
    const nodes = isObjectType(connection) ? connection.getFields().nodes : undefined;
    const row = nodes && getNamedType(nodes.type);
    if (!isObjectType(row) || row.getFields().id === undefined || ids.has(row.name)) continue;
    const { data } = await answer({ query: `{ list: ${name}(first: ${IDS_OF_A_TYPE}) { nodes { id } } }` });
    const list = data?.list as { nodes: { id: string }[] } | null | undefined;
    ids.set(row.name, list?.nodes.map(({ id }) => id) ?? []);
  }
  return ids;
}

export function countyGenerate(
  { apiSchema, sdl }: { readonly apiSchema: GraphQLSchema; readonly sdl: string },
  ids: KnownIds,
): Omit<GenerateOptions, 'schema'> {
  const preferred = leadingOn(apiSchema, sdl);
  return { valuesAt: countyValues(apiSchema, ids), preferred, rootsMin: 4, fieldsMax: 32, depthMax: 5, mutations: 0 };
}

/** Fields of types that several departments know by a key: below them a plan goes from one department to another. */
function leadingOn(schema: GraphQLSchema, sdl: string): ReadonlySet<string> {
  const shared = new Set(
    parse(sdl).definitions.flatMap((definition) => {
      if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) return [];
      const keyed = (definition.directives ?? []).filter(
        (directive) =>
          directive.name.value === 'join__type' &&
          directive.arguments?.some((argument) => argument.name.value === 'key'),
      );
      return keyed.length > 1 ? [definition.name.value] : [];
    }),
  );
  const leading = Object.values(schema.getTypeMap()).flatMap((type) =>
    isObjectType(type)
      ? Object.values(type.getFields()).flatMap((field) =>
          shared.has(getNamedType(field.type).name) ? [`${type.name}.${field.name}`] : [],
        )
      : [],
  );
  return new Set(leading);
}

function countyValues(schema: GraphQLSchema, ids: KnownIds): ValuesAt {
  const query = schema.getQueryType()?.getFields() ?? {};
  return (place, typeName) => {
    const [, field = '', argument = ''] = /\.(\w+)(?:\((\w+):\))?$/.exec(place) ?? [];
    const name = argument || field;
    if (LEFT_OUT.includes(name)) return [];
    if (name === 'first') return [1, 2, 3];
    if (name === 'township' || place === 'Query.township(code:)') return TOWNSHIPS;
    if (typeName === 'Date') return DATES;
    if (typeName === 'DateTime') return DATES.map((date) => `${date}T08:00:00+08:00`);
    if (typeName === 'String') return [];
    if (typeName !== 'ID') return null;
    const found = place.startsWith('Query.') ? query[field] : undefined;
    return ids.get(found && name === 'id' ? getNamedType(found.type).name : typeOf(name, ids)) ?? [];
  };
}

/** `post` names a PolicePost. */
function typeOf(name: string, ids: KnownIds): string {
  return [...ids.keys()].find((type) => type.toLowerCase().endsWith(name.toLowerCase())) ?? '';
}
