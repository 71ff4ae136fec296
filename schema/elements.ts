// Walks SDL once: every type, field, argument, enum value and input field with its schema coordinate and its parent.
import {
  type ASTNode,
  type DefinitionNode,
  type EnumValueDefinitionNode,
  type FieldDefinitionNode,
  getLocation,
  type InputValueDefinitionNode,
  isTypeDefinitionNode,
  isTypeExtensionNode,
  Kind,
  type TypeDefinitionNode,
  type TypeExtensionNode,
} from 'graphql';

export type TypeNodes = TypeDefinitionNode | TypeExtensionNode;
export type ElementNode = TypeNodes | FieldDefinitionNode | EnumValueDefinitionNode | InputValueDefinitionNode;
export type Element = {
  /** `Post`, `Post.name`, `Query.post(id:)`, `PostSetting.RURAL`. */
  readonly coordinate: string;
  readonly node: ElementNode;
  readonly parent: Element | null;
};

/** 1-based, as editors count. */
export type Place = { readonly file: string; readonly line: number };

/** In the order of the text; a type that is written in several places is listed once a place. */
export function listElements(definitions: readonly DefinitionNode[]): Element[] {
  return definitions.filter(isTypeNode).flatMap((node) => {
    const type: Element = { coordinate: node.name.value, node, parent: null };
    return [type, ...membersOf(node).flatMap((member) => listMember(member, type))];
  });
}

/** Fields, input fields or enum values; none for scalars and unions. */
export function membersOf(
  node: TypeNodes,
): readonly (FieldDefinitionNode | EnumValueDefinitionNode | InputValueDefinitionNode)[] {
  if ('fields' in node) return node.fields ?? [];
  return 'values' in node ? (node.values ?? []) : [];
}

export function isTypeNode(node: DefinitionNode): node is TypeNodes {
  return isTypeDefinitionNode(node) || isTypeExtensionNode(node);
}

/** The line of the name, not of the description above it: that is where the eye looks. Null for what came from no file. */
export function placeOfNode(node: ASTNode): Place | null {
  const at = 'name' in node && node.name?.kind === Kind.NAME && node.kind !== Kind.DIRECTIVE ? node.name.loc : node.loc;
  if (at === undefined) return null;
  return { file: at.source.name, line: getLocation(at.source, at.start).line };
}

function listMember(node: ReturnType<typeof membersOf>[number], parent: Element): Element[] {
  const member: Element = { coordinate: `${parent.coordinate}.${node.name.value}`, node, parent };
  const args = 'arguments' in node ? (node.arguments ?? []) : [];
  return [
    member,
    ...args.map((arg) => ({ coordinate: `${member.coordinate}(${arg.name.value}:)`, node: arg, parent: member })),
  ];
}
