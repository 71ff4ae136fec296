// Reads client documents against the contract: which schema coordinates each asks for, and on which line.
import {
  type DocumentNode,
  type FieldNode,
  getLocation,
  Kind,
  type SelectionSetNode,
  type TypeNode,
  type ValueNode,
} from 'graphql';
import type { Place } from '../elements.ts';
import { type Graph, namedType } from './graph.ts';

/** A document as parsed; `firstLine` is 1 unless it stands inside a larger file. */
export type ClientDocument = { readonly name: string; readonly firstLine: number; readonly ast: DocumentNode };

export type Use = {
  readonly coordinate: string;
  readonly place: Place;
  /** The field with its arguments, where the coordinate is a field's. */
  readonly field: FieldNode | null;
  /** Types of the operation's variables, for who must know whether one may be null. */
  readonly variables: ReadonlyMap<string, TypeNode>;
};

type Walk = {
  readonly graph: Graph;
  readonly document: ClientDocument;
  readonly uses: Use[];
  readonly variables: ReadonlyMap<string, TypeNode>;
};

/**
 * Fields (`Post.name`), arguments (`Query.post(id:)`), input fields, enum values, every type that is named, entered or
 * read, and `$PeriodInput` for a variable of that type: nobody knows which of its parts will be given.
 */
export function listUses(documents: readonly ClientDocument[], graph: Graph): Use[] {
  return documents.flatMap((document) => {
    const uses: Use[] = [];
    const variables = variablesOf(document.ast);
    for (const definition of document.ast.definitions) {
      const walk = { graph, document, uses, variables };
      if (definition.kind === Kind.FRAGMENT_DEFINITION) {
        useType(walk, definition.typeCondition);
        walkSelections(walk, definition.selectionSet, definition.typeCondition.name.value);
      } else if (definition.kind === Kind.OPERATION_DEFINITION) {
        for (const { type, defaultValue } of definition.variableDefinitions ?? []) {
          useVariable(walk, type, []);
          if (defaultValue !== undefined) walkValue(walk, defaultValue, type);
        }
        walkSelections(walk, definition.selectionSet, rootOf(definition.operation));
      }
    }
    return uses;
  });
}

/** Whether the use leaves the argument out, or may give null for it. */
export function mayBeNull({ field, variables }: Use, argument: string): boolean {
  const value = field?.arguments?.find(({ name }) => name.value === argument)?.value;
  if (value === undefined || value.kind === Kind.NULL) return true;
  return value.kind === Kind.VARIABLE && variables.get(value.name.value)?.kind !== Kind.NON_NULL_TYPE;
}

function walkSelections(walk: Walk, { selections }: SelectionSetNode, type: string): void {
  for (const selection of selections) {
    if (selection.kind === Kind.FIELD) walkField(walk, selection, type);
    else if (selection.kind === Kind.INLINE_FRAGMENT) {
      if (selection.typeCondition) useType(walk, selection.typeCondition);
      walkSelections(walk, selection.selectionSet, selection.typeCondition?.name.value ?? type);
    }
  }
}

function walkField(walk: Walk, field: FieldNode, type: string): void {
  const coordinate = `${type}.${field.name.value}`;
  const definition = walk.graph.get(type)?.fields.get(field.name.value);
  record(walk, type, field.name, null);
  record(walk, coordinate, field.name, field);
  if (definition === undefined) return;
  for (const { name, value } of field.arguments ?? []) {
    record(walk, `${coordinate}(${name.value}:)`, name, null);
    const argument = definition.arguments?.find((known) => known.name.value === name.value);
    if (argument !== undefined) walkValue(walk, value, argument.type);
  }
  if (field.selectionSet === undefined) record(walk, namedType(definition.type), field.name, null);
  else walkSelections(walk, field.selectionSet, namedType(definition.type));
}

function walkValue(walk: Walk, value: ValueNode, type: TypeNode): void {
  const name = namedType(type);
  if (value.kind === Kind.LIST) for (const item of value.values) walkValue(walk, item, type);
  if (value.kind === Kind.ENUM) record(walk, `${name}.${value.value}`, value, null);
  if (value.kind !== Kind.OBJECT) return;
  record(walk, name, value, null);
  for (const field of value.fields) {
    record(walk, `${name}.${field.name.value}`, field.name, null);
    const input = walk.graph.get(name)?.inputs.get(field.name.value);
    if (input !== undefined) walkValue(walk, field.value, input.type);
  }
}

/** With every input type and enum that a value of it can hold. */
function useVariable(walk: Walk, type: TypeNode, above: readonly string[]): void {
  const name = namedType(type);
  if (above.includes(name)) return;
  record(walk, name, type, null);
  record(walk, `$${name}`, type, null);
  // Their place is the variable's: the document names only the outermost type.
  for (const input of walk.graph.get(name)?.inputs.values() ?? [])
    useVariable(walk, relocate(input.type, type), [...above, name]);
}

function relocate(type: TypeNode, { loc }: TypeNode): TypeNode {
  return { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: namedType(type) }, loc };
}

function useType(walk: Walk, type: TypeNode): void {
  record(walk, namedType(type), type, null);
}

function record(walk: Walk, coordinate: string, node: Pick<FieldNode, 'loc'>, field: FieldNode | null): void {
  const { document, uses, variables } = walk;
  uses.push({ coordinate, place: placeIn(document, node), field, variables });
}

function placeIn({ name, firstLine }: ClientDocument, { loc }: Pick<FieldNode, 'loc'>): Place {
  const line = loc === undefined ? 1 : getLocation(loc.source, loc.start).line;
  return { file: name, line: line + firstLine - 1 };
}

function variablesOf({ definitions }: DocumentNode): ReadonlyMap<string, TypeNode> {
  const operations = definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const variables = operations.flatMap(({ variableDefinitions }) => variableDefinitions ?? []);
  return new Map(variables.map(({ variable, type }) => [variable.name.value, type]));
}

function rootOf(operation: string): string {
  return `${operation.charAt(0).toUpperCase()}${operation.slice(1)}`;
}
