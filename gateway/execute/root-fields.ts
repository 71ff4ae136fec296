// Lists the fields a fetch asks of a department's root, so that each can be told as failed when the department is.
import { Kind, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';
import { type Given, isLeftOut } from './left-out.ts';

/** Response names, without those that `@skip` or `@include` leave out. A fetch of entities has the one `_entities`. */
export function listRootFields({ selectionSet }: OperationDefinitionNode, coerced: Given): string[] {
  return [...new Set(namesIn(selectionSet, coerced))];
}

/** The planner spreads named fragments at the root, so only inline ones are left. */
function namesIn({ selections }: SelectionSetNode, given: Given): string[] {
  return selections.flatMap((selection) => {
    if (isLeftOut(selection, given)) return [];
    if (selection.kind === Kind.FIELD) return [selection.alias?.value ?? selection.name.value];
    return selection.kind === Kind.INLINE_FRAGMENT ? namesIn(selection.selectionSet, given) : [];
  });
}
