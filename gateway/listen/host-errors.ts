// Gives the HTTP host's own errors our closed list of codes; a cause that is not the client's stays in the log.
import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { MASKED_ERRORS, TOLD_ERRORS, type ToldCode } from '@jinyun/schema/errors';
import { maskError } from '@jinyun/schema/mask-error';
import type { ConnectionError, FastifyError, FastifyReply, FastifyRequest } from 'fastify';
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

/** What is no HTTP reaches no route: its answer is written by hand, and the connection is over. */
export function answerBrokenRequest(error: Pick<ConnectionError, 'code'>, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || socket.destroyed || !socket.writable) return void socket.destroy();
  const status = BROKEN[error.code] ?? 400;
  const wayOut = `${STATUS_CODES[status]}: send HTTP/1.1 with a short head and the whole body at once`;
  const body = JSON.stringify({ errors: [toError('BAD_USER_INPUT', wayOut)] });
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\ncontent-type: application/json; charset=utf-8\r\n` +
      `content-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`,
  );
}

const BROKEN: Readonly<Record<string, number>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 408,
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
};

function send(reply: FastifyReply, status: number, code: ToldCode, wayOut: string): FastifyReply {
  return reply.code(status).send({ errors: [toError(code, wayOut)] });
}

function toError(code: ToldCode, wayOut: string) {
  const { zh, en } = TOLD_ERRORS[code];
  return { message: `${en} (${zh}): ${wayOut}.`, extensions: { code } };
}
