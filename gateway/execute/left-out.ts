// Decides which selections `@skip` and `@include` leave out of one fetch, given the operation's coerced variables.
import { type DirectiveNode, Kind, type SelectionNode } from 'graphql';

export type Given = Readonly<Record<string, unknown>>;

export function isLeftOut({ directives = [] }: SelectionNode, given: Given): boolean {
  return directives.some((directive) => leavesOut(directive, given));
}

function leavesOut({ name, arguments: [condition] = [] }: DirectiveNode, given: Given): boolean {
  const value = condition?.value;
  const literal = value?.kind === Kind.BOOLEAN ? value.value : undefined;
  const holds = value?.kind === Kind.VARIABLE ? given[value.name.value] : literal;
  return (name.value === 'skip' && holds === true) || (name.value === 'include' && holds === false);
}
