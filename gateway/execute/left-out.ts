// Decides which selections `@skip` and `@include` leave out of one fetch, given its variables.
import { type DirectiveNode, Kind, type OperationDefinitionNode, type SelectionNode } from 'graphql';

/** By name: what was given, else the default where that is a boolean. */
export type Given = ReadonlyMap<string, unknown>;

export function readGiven(
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): Given {
  const defaults = variableDefinitions.map(({ variable, defaultValue }): [string, unknown] => [
    variable.name.value,
    defaultValue?.kind === Kind.BOOLEAN ? defaultValue.value : undefined,
  ]);
  return new Map([...defaults, ...Object.entries(variables)]);
}

export function isLeftOut({ directives = [] }: SelectionNode, given: Given): boolean {
  return directives.some((directive) => leavesOut(directive, given));
}

function leavesOut({ name, arguments: [condition] = [] }: DirectiveNode, given: Given): boolean {
  const value = condition?.value;
  const literal = value?.kind === Kind.BOOLEAN ? value.value : undefined;
  const holds = value?.kind === Kind.VARIABLE ? given.get(value.name.value) : literal;
  return (name.value === 'skip' && holds === true) || (name.value === 'include' && holds === false);
}
