// Stage 6. Makes the answer the client reads: stable codes, the department of each error, nothing of its inside.
import { randomUUID } from 'node:crypto';
import { maskError } from '@jinyun/schema/mask-error';
import { type ExecutionResult, GraphQLError } from 'graphql';
import type { Executed } from '../execute/execute.ts';
import type { Observe } from '../observe.ts';

export type Shaped = Executed & { readonly errors: readonly GraphQLError[] };

/** Every error has a code of the closed list; one that came from a department names it in `extensions.subgraph`. */
export function shape(executed: Executed, observe: Observe): Shaped {
  for (const { subgraph, cause } of executed.failures) observe({ event: 'upstream_failed', subgraph, cause });
  const errors = errorsOf(executed.result).map((error) => shapeError(error, observe));
  return { ...executed, errors };
}

/** Where a department promised a value and gave none, the executor nulls the parent and tells it only here. */
function errorsOf({ errors, extensions }: ExecutionResult): readonly GraphQLError[] {
  const unkept = extensions?.valueCompletion;
  return errors ?? (Array.isArray(unkept) ? unkept.filter((error) => error instanceof GraphQLError) : []);
}

function shapeError(error: GraphQLError, observe: Observe): GraphQLError {
  // The executor pushes plain errors too, which have no extensions.
  const { message, path, extensions = {} } = error;
  const { serviceName, ...rest } = extensions;
  // What the executor knows goes before what a department says of itself.
  const subgraph = serviceName ?? rest.subgraph;
  const named = { ...rest, ...(typeof subgraph === 'string' && { subgraph }) };
  const shownPath = path && { path: untilList(path) };
  const { shown, masked } = maskError({ message, ...shownPath, extensions: named }, referenceOf(rest));
  if (masked !== null) observe({ event: 'error_masked', reference: masked.reference, cause: error.stack ?? message });
  return new GraphQLError(shown.message, { path: shown.path ?? null, extensions: shown.extensions ?? null });
}

const REFERENCE = /^[0-9a-f-]{36}$/;

/** A department has masked its own error already: its reference is the one in its log. */
function referenceOf({ reference }: Record<string, unknown>): string {
  return typeof reference === 'string' && REFERENCE.test(reference) ? reference : randomUUID();
}

/** The planner writes '@' for "each item of a list"; what failed as a whole is told at the list. */
function untilList(path: readonly (string | number)[]): readonly (string | number)[] {
  const list = path.indexOf('@');
  return list === -1 ? path : path.slice(0, list);
}
