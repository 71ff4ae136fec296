// What the departments' SDL holds, by coordinate: every field with its class and room, every enum with its values.
import { Kind, type TypeNode } from 'graphql';
import { classesOf, type FieldPlace, listFields } from '../checks/rule.ts';
import type { SubgraphSdl } from '../compose.ts';

export type GraphIndex = {
  /** All declarations of a coordinate: one, or one a department where the field is shared. */
  readonly fields: ReadonlyMap<string, readonly FieldPlace[]>;
  readonly enums: ReadonlyMap<string, ReadonlySet<string>>;
};

export function indexGraph(subgraphs: readonly SubgraphSdl[]): GraphIndex {
  const fields = new Map<string, FieldPlace[]>();
  for (const at of listFields(subgraphs)) fields.set(at.coordinate, [...(fields.get(at.coordinate) ?? []), at]);
  return { fields, enums: indexEnums(subgraphs) };
}

/** `subgraphs/policing/posts/schema.graphql`, without the line: a moved line is no news. */
export function fileOf({ field }: FieldPlace): string {
  return field.loc?.source.name ?? '';
}

export function classOf({ field }: FieldPlace): string {
  return classesOf(field).join();
}

/** The type a field answers, in brackets where it is a list; whether null or not does not matter here. */
export function answerOf({ field }: FieldPlace): string {
  return nameOf(field.type);
}

function nameOf(type: TypeNode): string {
  if (type.kind === Kind.NON_NULL_TYPE) return nameOf(type.type);
  return type.kind === Kind.LIST_TYPE ? `[${nameOf(type.type)}]` : type.name.value;
}

function indexEnums(subgraphs: readonly SubgraphSdl[]): Map<string, Set<string>> {
  const definitions = subgraphs.flatMap(({ typeDefs }) => typeDefs.definitions);
  return new Map(
    definitions.flatMap((node) =>
      node.kind === Kind.ENUM_TYPE_DEFINITION
        ? [[node.name.value, new Set((node.values ?? []).map(({ name }) => name.value))] as const]
        : [],
    ),
  );
}
