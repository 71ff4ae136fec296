// Answers what an operation asks of the schema itself, from what clients may see of it.
import type { GraphQLSchema, OperationDefinitionNode, SelectionNode } from 'graphql';
import { executeSync, Kind } from 'graphql';
import type { Guarded } from '../guard/guard.ts';
import { valueToWire } from '../wire-text.ts';
import { type Data, isData } from './targets.ts';

/** By response name, as wire text; null where nothing of the schema is asked for. */
export function introspect({ operation, variables }: Guarded, schema: GraphQLSchema): Data | null {
  const { node, fragments } = operation;
  if (node.operation !== 'query' || !asksSchema(node.selectionSet.selections)) return null;
  const document = {
    kind: Kind.DOCUMENT,
    definitions: [onlySchema(node), ...fragments.values()],
  } as const;
  const { data } = executeSync({ schema, document, variableValues: variables });
  const wire = valueToWire(data);
  return isData(wire) ? wire : null;

  function asksSchema(selections: readonly SelectionNode[]): boolean {
    return selections.some((selection) =>
      selection.kind === Kind.FIELD ? isOfSchema(selection.name.value) : asksSchema(setOf(selection)),
    );
  }

  function onlySchema(definition: OperationDefinitionNode): OperationDefinitionNode {
    const { selectionSet } = definition;
    return { ...definition, selectionSet: { ...selectionSet, selections: keep(selectionSet.selections) } };
  }

  /** Fragments are spread, so that conditions on them stay. */
  function keep(selections: readonly SelectionNode[]): SelectionNode[] {
    return selections.flatMap((selection): SelectionNode[] => {
      if (selection.kind === Kind.FIELD) return isOfSchema(selection.name.value) ? [selection] : [];
      const { directives = [] } = selection;
      const inner = keep(setOf(selection));
      if (inner.length === 0) return [];
      return [
        { kind: Kind.INLINE_FRAGMENT, directives, selectionSet: { kind: Kind.SELECTION_SET, selections: inner } },
      ];
    });
  }

  function setOf(selection: Exclude<SelectionNode, { kind: Kind.FIELD }>): readonly SelectionNode[] {
    if (selection.kind === Kind.INLINE_FRAGMENT) return selection.selectionSet.selections;
    return fragments.get(selection.name.value)?.selectionSet.selections ?? [];
  }
}

function isOfSchema(fieldName: string): boolean {
  return fieldName === '__schema' || fieldName === '__type';
}
