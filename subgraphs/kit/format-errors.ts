// Turns whatever a resolver threw into an error a client may read, and keeps the cause for the operator's log.
import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { TOLD_ERRORS } from '@jinyun/schema/errors';
import { maskError } from '@jinyun/schema/mask-error';
import type { GraphQLFormattedError } from 'graphql';
import { observe } from './observe.ts';
import { isUnreachable } from './unreachable.ts';

/** Formatter for one department's Apollo Server: told, unreachable database (named), or masked with a reference. */
export function formatErrorsOf(
  department: string,
): (error: GraphQLFormattedError, thrown: unknown) => GraphQLFormattedError {
  return (error, thrown) => {
    const cause = unwrapResolverError(thrown);
    if (isUnreachable(cause)) return tellUnreachable(department, error, cause);
    const { shown, masked } = maskError(error, randomUUID());
    if (masked !== null) observe({ event: 'masked_error', department, reference: masked.reference, cause });
    return shown;
  };
}

function tellUnreachable(department: string, error: GraphQLFormattedError, cause: unknown): GraphQLFormattedError {
  observe({ event: 'database_unreachable', department, cause });
  const { zh, en } = TOLD_ERRORS.SUBGRAPH_UNAVAILABLE;
  const message = `${en} (${zh}): the database of ${department} does not answer; ask again when it is back.`;
  return {
    message,
    ...(error.path && { path: error.path }),
    extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: department },
  };
}
