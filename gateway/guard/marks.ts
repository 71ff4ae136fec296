// Marks on field nodes that a stage left in an operation after validation. No schema of ours has these directives, so no
// client can send them.
import { type DirectiveNode, type FieldNode, Kind } from 'graphql';

const HIDDEN = 'hidden';
const DENIED = 'denied';

/** Fetched for `record`, kept out of the answer. */
export function isHidden(node: FieldNode): boolean {
  return markOf(node, HIDDEN) !== undefined;
}

/** Not fetched; null in its place in the answer. */
export function isDenied(node: FieldNode): boolean {
  return markOf(node, DENIED) !== undefined;
}

/** The sentence with which it was denied; null where it was not. */
export function reasonOf(node: FieldNode): string | null {
  const value = markOf(node, DENIED)?.arguments?.[0]?.value;
  return value?.kind === Kind.STRING ? value.value : null;
}

export function markHidden(node: FieldNode): FieldNode {
  return mark(node, { kind: Kind.DIRECTIVE, name: { kind: Kind.NAME, value: HIDDEN } });
}

/** What was selected below it goes with it. */
export function markDenied({ selectionSet: _below, ...node }: FieldNode, reason: string): FieldNode {
  const value = { kind: Kind.STRING, value: reason } as const;
  const argument = { kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: 'reason' }, value } as const;
  return mark(node, { kind: Kind.DIRECTIVE, name: { kind: Kind.NAME, value: DENIED }, arguments: [argument] });
}

/** The node as it may be printed: without what is ours. */
export function unmark(node: FieldNode): FieldNode {
  return { ...node, directives: (node.directives ?? []).filter(({ name }) => name.value !== HIDDEN) };
}

function markOf({ directives }: FieldNode, name: string): DirectiveNode | undefined {
  return directives?.find((directive) => directive.name.value === name);
}

function mark(node: FieldNode, directive: DirectiveNode): FieldNode {
  return { ...node, directives: [...(node.directives ?? []), directive] };
}
