// What a check of our own is: it reads the departments' SDL and returns problems, each with its code, file and line.
import {
  type ASTNode,
  type DirectiveNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  type InterfaceTypeExtensionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
} from 'graphql';
import type { Facts } from '../check/messages/message.ts';
import type { RuleCode } from '../check/messages/rules.ts';
import type { SubgraphSdl } from '../compose.ts';
import { type Place, placeOfNode } from '../elements.ts';

export type Problem = {
  readonly rule: string;
  /** What is said of it, in both languages: check/messages/rules.ts. */
  readonly code: RuleCode;
  readonly department: string;
  /** Schema coordinate, for example `Dispute.summary`. */
  readonly coordinate: string;
  /** Null where the node has no source. */
  readonly place: Place | null;
  /** What the sentences of the code have places for, besides the coordinate. */
  readonly facts: Facts;
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

/** Where the class is written; the field itself where there is none. */
export function classNodeOf(field: FieldDefinitionNode): ASTNode {
  return (field.directives ?? []).find(({ name }) => name.value === 'classified') ?? field;
}

/** A problem of one field, for rules that judge fields one by one. `node` is the part of it that is to be edited. */
export function fieldProblem(
  rule: string,
  code: RuleCode,
  at: FieldPlace,
  node: ASTNode = at.field,
  facts: Facts = {},
): Problem {
  return { rule, code, department: at.department, coordinate: at.coordinate, place: placeOfNode(node), facts };
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
