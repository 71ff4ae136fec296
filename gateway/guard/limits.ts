// Measures an operation's depth and size with its fragments spread, without spreading them.
import { ToldError } from '@jinyun/schema/told-error';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { LIMITS } from '../config.ts';

type Size = { readonly depth: number; readonly fieldCount: number };

/** Throws LIMIT_EXCEEDED that names the limit, the figure and the way out. */
export function checkLimits(document: DocumentNode, operation: OperationDefinitionNode): void {
  const { depth, fieldCount } = measureOperation(document, operation);
  refuseAbove('operationDepthMax', depth, 'nests fields', LIMITS.operationDepthMax);
  refuseAbove('operationFieldsMax', fieldCount, 'selects fields', LIMITS.operationFieldsMax);
}

/** Each fragment is measured once, so a document that spreads fragments in fragments costs its own length. */
export function measureOperation(document: DocumentNode, operation: OperationDefinitionNode): Size {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  }
  const measured = new Map<string, Size>();

  function measureSet({ selections }: SelectionSetNode): Size {
    const sizes = selections.map(measureSelection);
    return {
      depth: Math.max(0, ...sizes.map(({ depth }) => depth)),
      fieldCount: sizes.reduce((total, size) => total + size.fieldCount, 0),
    };
  }

  function measureSelection(selection: SelectionNode): Size {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return measureFragment(selection.name.value);
    const inner = selection.selectionSet ? measureSet(selection.selectionSet) : { depth: 0, fieldCount: 0 };
    if (selection.kind === Kind.INLINE_FRAGMENT) return inner;
    return { depth: inner.depth + 1, fieldCount: inner.fieldCount + 1 };
  }

  // Validation has refused fragment cycles before; the empty size set first keeps even a cycle finite.
  function measureFragment(name: string): Size {
    const present = measured.get(name);
    const fragment = fragments.get(name);
    if (present !== undefined || fragment === undefined) return present ?? { depth: 0, fieldCount: 0 };
    measured.set(name, { depth: 0, fieldCount: 0 });
    const size = measureSet(fragment.selectionSet);
    measured.set(name, size);
    return size;
  }

  return measureSet(operation.selectionSet);
}

function refuseAbove(limit: string, found: number, does: string, max: number): void {
  if (found <= max) return;
  const depth = limit === 'operationDepthMax';
  const message = depth
    ? `The operation ${does} ${found} deep; at most ${max} are allowed. Ask for the deeper part in a query of its own.`
    : `The operation ${does} ${found} times; at most ${max} are allowed. Split it into several operations.`;
  throw new ToldError('LIMIT_EXCEEDED', message, { limit });
}
