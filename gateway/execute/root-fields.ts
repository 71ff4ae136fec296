// Lists the fields a fetch asks of a department's root, so that each can be told as failed when the department is.
import { type DirectiveNode, Kind, type OperationDefinitionNode, parse, type SelectionSetNode } from 'graphql';

/** Response names, without those that `@skip` or `@include` leave out. A fetch of entities has the one `_entities`. */
export function listRootFields(query: string, variables: Readonly<Record<string, unknown>>): string[] {
  const operation = parse(query, { noLocation: true }).definitions.find(
    (node) => node.kind === Kind.OPERATION_DEFINITION,
  );
  if (operation === undefined) return [];
  const given = new Map([...defaultsOf(operation), ...Object.entries(variables)]);
  return [...new Set(namesIn(operation.selectionSet, given))];
}

function defaultsOf({ variableDefinitions = [] }: OperationDefinitionNode): [string, unknown][] {
  return variableDefinitions.map(({ variable, defaultValue }) => [
    variable.name.value,
    defaultValue?.kind === Kind.BOOLEAN ? defaultValue.value : undefined,
  ]);
}

/** The planner spreads named fragments at the root, so only inline ones are left. */
function namesIn({ selections }: SelectionSetNode, given: ReadonlyMap<string, unknown>): string[] {
  return selections.flatMap((selection) => {
    if (selection.directives?.some((directive) => leavesOut(directive, given))) return [];
    if (selection.kind === Kind.FIELD) return [selection.alias?.value ?? selection.name.value];
    return selection.kind === Kind.INLINE_FRAGMENT ? namesIn(selection.selectionSet, given) : [];
  });
}

function leavesOut(directive: DirectiveNode, given: ReadonlyMap<string, unknown>): boolean {
  const condition = directive.arguments?.[0]?.value;
  const value = condition?.kind === Kind.VARIABLE ? given.get(condition.name.value) : undefined;
  const holds = condition?.kind === Kind.BOOLEAN ? condition.value : value;
  return (directive.name.value === 'skip' && holds === true) || (directive.name.value === 'include' && holds === false);
}
