// Turns whatever a resolver threw into an error a client may read, and keeps the cause for the operator's log.
import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { TOLD_ERRORS } from '@jinyun/schema/errors';
import { maskError } from '@jinyun/schema/mask-error';
import type { GraphQLFormattedError } from 'graphql';
import { observe } from './observe.ts';

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

const UNREACHABLE_CODES = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'ENOTFOUND', 'EPIPE', 'ETIMEDOUT']);
const CAUSES_MAX = 5;

/**
 * PostgreSQL classes 08 (connection), 28 (not let in), 57P (shutdown), the states 3D000 (no such database), 53300 (too many
 * connections) and 55000 (closed to connections), or a socket that does not answer.
 */
function isUnreachable(error: unknown): boolean {
  let cause = error;
  for (let depth = 0; depth < CAUSES_MAX && cause instanceof Error; depth++) {
    const code = 'code' in cause ? String(cause.code) : '';
    if (UNREACHABLE_CODES.has(code) || /^(08|28|57P|3D000|53300|55000)/.test(code)) return true;
    if (
      /Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect/.test(
        cause.message,
      )
    )
      return true;
    cause = 'previous' in cause ? cause.previous : cause.cause;
  }
  return false;
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
