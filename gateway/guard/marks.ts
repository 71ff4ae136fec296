// Marks on field nodes that a stage left in an operation after validation. No schema of ours has these directives, so no
// client can send them.
import { type DirectiveNode, type FieldNode, Kind } from 'graphql';

const HIDDEN = 'hidden';
const DENIED = 'denied';

/** Fetched for `record`, kept out of the answer. */
export function isHidden({ directives }: FieldNode): boolean {
  return has(directives, HIDDEN);
}

/** Not fetched; null in its place in the answer. */
export function isDenied({ directives }: FieldNode): boolean {
  return has(directives, DENIED);
}

export function markHidden(node: FieldNode): FieldNode {
  return mark(node, HIDDEN);
}

export function markDenied(node: FieldNode): FieldNode {
  return mark(node, DENIED);
}

function has(directives: readonly DirectiveNode[] | undefined, name: string): boolean {
  return directives?.some((directive) => directive.name.value === name) ?? false;
}

function mark(node: FieldNode, name: string): FieldNode {
  const directive: DirectiveNode = { kind: Kind.DIRECTIVE, name: { kind: Kind.NAME, value: name } };
  return { ...node, directives: [...(node.directives ?? []), directive] };
}
