// Gives the HTTP host's own errors our closed list of codes; a cause that is not the client's stays in the log.
import { randomUUID } from 'node:crypto';
import { MASKED_ERRORS, TOLD_ERRORS, type ToldCode } from '@jinyun/schema/errors';
import { maskError } from '@jinyun/schema/mask-error';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import type { Observe } from '../observe.ts';

/** The last word on every error of an operation: those of the walk have our codes already. */
export function formatHostError(
  observe: Observe,
): (error: GraphQLFormattedError, thrown: unknown) => GraphQLFormattedError {
  return (error, thrown) => {
    // The walk has masked it already: its reference is the one in the log.
    if (error.extensions?.code === 'INTERNAL' && 'reference' in error.extensions) return error;
    const { shown, masked } = maskError(withOurCode(error), randomUUID());
    const cause = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
    if (masked !== null) observe({ event: 'error_masked', reference: masked.reference, cause });
    return shown;
  };
}

/** Fastify refuses bodies that are too large, not JSON, or of another type before Apollo Server sees them. */
export function answerHttpError(
  observe: Observe,
): (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => FastifyReply {
  return (error, _request, reply) => {
    const { statusCode = 500, stack = error.message } = error;
    if (statusCode === 413) return send(reply, 413, 'PAYLOAD_TOO_LARGE', 'send a shorter document or fewer variables');
    if (statusCode < 500)
      return send(reply, statusCode, 'BAD_USER_INPUT', 'send JSON with "query" and "variables" as application/json');
    const { shown, masked } = maskError({ message: error.message }, randomUUID());
    if (masked !== null) observe({ event: 'error_masked', reference: masked.reference, cause: stack });
    return reply.code(MASKED_ERRORS.INTERNAL.status).send({ errors: [shown] });
  };
}

function withOurCode(error: GraphQLFormattedError): GraphQLFormattedError {
  // The parser calls itself for each level, and thousands of levels are more than the stack holds.
  if (error.message === 'Maximum call stack size exceeded') return TOO_DEEP;
  const code = ourCode(error);
  return code === undefined ? error : { ...error, extensions: { ...error.extensions, code } };
}

const TOO_DEEP: GraphQLFormattedError = {
  message: 'The document nests too deep to be read. Ask for the deeper part in a query of its own.',
  extensions: { code: 'LIMIT_EXCEEDED', limit: 'operationDepthMax' },
};

/** Apollo Server's codes that ours has under another name. */
function ourCode({ message, extensions }: GraphQLFormattedError): ToldCode | undefined {
  if (extensions?.code === 'BAD_REQUEST')
    return message.includes('Cross-Site Request Forgery') ? 'CSRF_REFUSED' : 'BAD_USER_INPUT';
  if (extensions?.code === 'OPERATION_RESOLUTION_FAILURE') return 'BAD_USER_INPUT';
  // The parser gives up at the limit with a syntax error of these words.
  if (/^Syntax Error: Document contains more tha[nt] \d+ tokens/.test(message)) return 'LIMIT_EXCEEDED';
  if (extensions?.code === 'PERSISTED_QUERY_NOT_SUPPORTED') return 'PERSISTED_QUERY_NOT_FOUND';
  return undefined;
}

function send(reply: FastifyReply, status: number, code: ToldCode, wayOut: string): FastifyReply {
  const { zh, en } = TOLD_ERRORS[code];
  return reply.code(status).send({ errors: [{ message: `${en} (${zh}): ${wayOut}.`, extensions: { code } }] });
}
