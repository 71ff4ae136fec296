// Gives the HTTP host's own errors our closed list of codes; a cause that is not the client's stays in the log.
import { randomUUID } from 'node:crypto';
import { MASKED_ERRORS, TOLD_ERRORS, type ToldCode } from '@jinyun/schema/errors';
import { maskError } from '@jinyun/schema/mask-error';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import type { Observe } from '../observe.ts';
import { asRefusal } from '../refusal.ts';

/** Fastify refuses bodies that are too large or of another type before the lane sees them. */
export function answerHttpError(
  observe: Observe,
): (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => FastifyReply {
  return (error, _request, reply) => {
    const refusal = asRefusal(error);
    if (refusal !== null) return reply.code(refusal.status).send({ errors: refusal.errors });
    const { statusCode = 500, stack = error.message } = error;
    if (statusCode === 413) return send(reply, 413, 'PAYLOAD_TOO_LARGE', 'send a shorter document or fewer variables');
    if (statusCode < 500)
      return send(reply, statusCode, 'BAD_USER_INPUT', 'send JSON with "query" and "variables" as application/json');
    const { shown, masked } = maskError({ message: error.message }, randomUUID());
    if (masked !== null) observe({ event: 'error_masked', reference: masked.reference, cause: stack });
    return reply.code(MASKED_ERRORS.INTERNAL.status).send({ errors: [shown] });
  };
}

function send(reply: FastifyReply, status: number, code: ToldCode, wayOut: string): FastifyReply {
  const { zh, en } = TOLD_ERRORS[code];
  return reply.code(status).send({ errors: [{ message: `${en} (${zh}): ${wayOut}.`, extensions: { code } }] });
}
