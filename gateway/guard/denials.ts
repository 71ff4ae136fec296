// Lists the denied fields of an operation, each with its place in the answer and the sentence for the client.
import { Kind, type SelectionNode } from 'graphql';
import { reasonOf } from './marks.ts';
import type { Operation } from './operation.ts';
import type { CoercedVariables } from './variables.ts';

/** `path` ends at the field: what is denied for each item of a list is told once. */
export type Denial = { readonly path: readonly string[]; readonly reason: string };

/** Those that `@skip` and `@include` select, or all where no variables are known; the same field of several objects once. */
export function listDenials(
  { node, fragments }: Pick<Operation, 'node' | 'fragments'>,
  coerced: CoercedVariables | null,
): Denial[] {
  const denials = new Map<string, Denial>();
  visit(node.selectionSet.selections, []);
  return [...denials.values()];

  function visit(selections: readonly SelectionNode[], parent: readonly string[]): void {
    for (const selection of selections)
      if (coerced === null || isSelected(selection, coerced)) visitSelection(selection, parent);
  }

  function visitSelection(selection: SelectionNode, parent: readonly string[]): void {
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      visit(fragments.get(selection.name.value)?.selectionSet.selections ?? [], parent);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      visit(selection.selectionSet.selections, parent);
    } else {
      const path = [...parent, selection.alias?.value ?? selection.name.value];
      const reason = reasonOf(selection);
      if (reason !== null) denials.set(`${path.join('/')} ${reason}`, { path, reason });
      visit(selection.selectionSet?.selections ?? [], path);
    }
  }
}

function isSelected({ directives = [] }: SelectionNode, coerced: CoercedVariables): boolean {
  return directives.every(({ name, arguments: [given] = [] }) => {
    if (name.value !== 'skip' && name.value !== 'include') return true;
    const value = given?.value;
    const holds =
      value?.kind === Kind.VARIABLE ? coerced[value.name.value] : value?.kind === Kind.BOOLEAN && value.value;
    return (holds === true) === (name.value === 'include');
  });
}
