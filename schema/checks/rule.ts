// What a check of our own is: it reads the departments' SDL and returns sentences, each with its file and line.
import {
  type DirectiveNode,
  type FieldDefinitionNode,
  getLocation,
  type InterfaceTypeDefinitionNode,
  type InterfaceTypeExtensionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
} from 'graphql';
import type { SubgraphSdl } from '../compose.ts';

export type Problem = {
  readonly rule: string;
  readonly department: string;
  /** Schema coordinate, for example `Dispute.summary`. */
  readonly coordinate: string;
  /** `mediation/schema.graphql:12`, or null where the node has no source. */
  readonly place: string | null;
  readonly sentence: string;
};

/** One rule a file; `rules.ts` names them all. */
export type Rule = (subgraphs: readonly SubgraphSdl[]) => readonly Problem[];

type FieldsNode =
  | ObjectTypeDefinitionNode
  | ObjectTypeExtensionNode
  | InterfaceTypeDefinitionNode
  | InterfaceTypeExtensionNode;

export type FieldPlace = {
  readonly department: string;
  readonly type: FieldsNode;
  readonly field: FieldDefinitionNode;
  readonly coordinate: string;
};

/** Every field of every object and interface type, in the order of the files. */
export function listFields(subgraphs: readonly SubgraphSdl[]): FieldPlace[] {
  return subgraphs.flatMap(({ name: department, typeDefs }) =>
    typeDefs.definitions.filter(hasFields).flatMap((type) =>
      (type.fields ?? []).map((field) => ({
        department,
        type,
        field,
        coordinate: `${type.name.value}.${field.name.value}`,
      })),
    ),
  );
}

/** The classes a field carries, as written: usually one. */
export function classesOf(field: FieldDefinitionNode): string[] {
  return (field.directives ?? []).filter(({ name }) => name.value === 'classified').map(classArgument);
}

/** `file:line` of a node parsed from a named source. It counts lines from the start of the file: ask only for a problem. */
export function placeOf(node: { readonly loc?: FieldDefinitionNode['loc'] }): string | null {
  if (node.loc === undefined) return null;
  return `${node.loc.source.name}:${getLocation(node.loc.source, node.loc.start).line}`;
}

/** A problem of one field, for rules that judge fields one by one. */
export function fieldProblem(rule: string, at: FieldPlace, sentence: string): Problem {
  const { department, coordinate, field } = at;
  return { rule, department, coordinate, place: placeOf(field), sentence };
}

function classArgument(directive: DirectiveNode): string {
  const value = directive.arguments?.find(({ name }) => name.value === 'as')?.value;
  return value?.kind === Kind.STRING ? value.value : '';
}

function hasFields(node: { readonly kind: string }): node is FieldsNode {
  return (
    node.kind === Kind.OBJECT_TYPE_DEFINITION ||
    node.kind === Kind.OBJECT_TYPE_EXTENSION ||
    node.kind === Kind.INTERFACE_TYPE_DEFINITION ||
    node.kind === Kind.INTERFACE_TYPE_EXTENSION
  );
}
