// An index of what a schema has, made from its SDL alone: the supergraph's, or the departments' laid over one another.
import {
  type DefinitionNode,
  type EnumValueDefinitionNode,
  type FieldDefinitionNode,
  type InputValueDefinitionNode,
  Kind,
  type TypeNode,
} from 'graphql';
import { isTypeNode, membersOf, type TypeNodes } from '../elements.ts';

export type TypeKind = 'OBJECT' | 'INTERFACE' | 'UNION' | 'ENUM' | 'INPUT' | 'SCALAR';
export type GraphType = {
  readonly kind: TypeKind;
  readonly fields: Map<string, FieldDefinitionNode>;
  readonly inputs: Map<string, InputValueDefinitionNode>;
  readonly values: Map<string, EnumValueDefinitionNode>;
  /** Of a union. */
  readonly members: Set<string>;
  readonly interfaces: Set<string>;
};
export type Graph = ReadonlyMap<string, GraphType>;

/** Root types by the names that all departments use. */
export const ROOTS = ['Query', 'Mutation'] as const;
const FEDERATION_NAME = /^(join|link|core|federation)__|^_/;

/** What clients cannot see (`@inaccessible`, federation's own types) is left out. */
export function graphOf(definitions: readonly DefinitionNode[]): Graph {
  const graph = new Map<string, GraphType>();
  for (const node of definitions) {
    if (!isTypeNode(node) || FEDERATION_NAME.test(node.name.value) || isHidden(node)) continue;
    const type = graph.get(node.name.value) ?? emptyType(kindOf(node));
    graph.set(node.name.value, type);
    fill(type, node);
  }
  return graph;
}

export function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}

/** No query can leave it out. */
export function isRequired(input: InputValueDefinitionNode): boolean {
  return input.type.kind === Kind.NON_NULL_TYPE && input.defaultValue === undefined;
}

/** The object types that a value of this union or interface can be. */
export function possibleTypes(graph: Graph, name: string): string[] {
  const type = graph.get(name);
  if (type?.kind === 'UNION') return [...type.members];
  if (type?.kind !== 'INTERFACE') return [];
  return [...graph]
    .filter(([, other]) => other.kind === 'OBJECT' && other.interfaces.has(name))
    .map(([found]) => found);
}

export function isComposite(type: GraphType | undefined): boolean {
  return type?.kind === 'OBJECT' || type?.kind === 'INTERFACE' || type?.kind === 'UNION';
}

function fill(type: GraphType, node: TypeNodes): void {
  for (const member of membersOf(node)) {
    if (isHidden(member)) continue;
    const name = member.name.value;
    if (member.kind === Kind.FIELD_DEFINITION) type.fields.set(name, type.fields.get(name) ?? member);
    else if (member.kind === Kind.INPUT_VALUE_DEFINITION) type.inputs.set(name, member);
    else type.values.set(name, member);
  }
  if ('interfaces' in node) for (const { name } of node.interfaces ?? []) type.interfaces.add(name.value);
  if ('types' in node) for (const { name } of node.types ?? []) type.members.add(name.value);
}

function emptyType(kind: TypeKind): GraphType {
  return {
    kind,
    fields: new Map(),
    inputs: new Map(),
    values: new Map(),
    members: new Set(),
    interfaces: new Set(),
  };
}

function kindOf({ kind }: TypeNodes): TypeKind {
  if (kind === Kind.OBJECT_TYPE_DEFINITION || kind === Kind.OBJECT_TYPE_EXTENSION) return 'OBJECT';
  if (kind === Kind.INTERFACE_TYPE_DEFINITION || kind === Kind.INTERFACE_TYPE_EXTENSION) return 'INTERFACE';
  if (kind === Kind.UNION_TYPE_DEFINITION || kind === Kind.UNION_TYPE_EXTENSION) return 'UNION';
  if (kind === Kind.ENUM_TYPE_DEFINITION || kind === Kind.ENUM_TYPE_EXTENSION) return 'ENUM';
  return kind === Kind.SCALAR_TYPE_DEFINITION || kind === Kind.SCALAR_TYPE_EXTENSION ? 'SCALAR' : 'INPUT';
}

function isHidden({ directives }: Pick<TypeNodes, 'directives'>): boolean {
  return (directives ?? []).some(({ name }) => name.value === 'inaccessible');
}
