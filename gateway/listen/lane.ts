// The way in and out of the graph: GraphQL over HTTP on Fastify's routes, the answer written as the bytes that the walk made.

import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { MASKED_ERRORS } from '@jinyun/schema/errors';
import { maskError } from '@jinyun/schema/mask-error';
import { ToldError } from '@jinyun/schema/told-error';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Lifetime } from '../lifetime.ts';
import type { Observe } from '../observe.ts';
import type { Recorded } from '../record/record.ts';
import { asRefusal, Refusal } from '../refusal.ts';
import { type Lap, toServerTiming } from '../stopwatch.ts';
import type { Incoming } from './listen.ts';
import { chooseMediaType, GRAPHQL_RESPONSE, JSON_TYPE, type MediaType } from './media-type.ts';
import { readBytes, withStatus } from './read-body.ts';
import { type Parameters, readBody, readQueryString } from './read-request.ts';

/** Whoever answers: the walk over the supergraph of the moment. */
export type Lane = {
  answer(incoming: Incoming): Promise<Recorded>;
  readonly requestTimeoutMs: number;
  readonly observe: Observe;
};

/** A header that no page of another origin can send without asking first; the same names as Apollo Server has. */
const PREFLIGHTED = ['apollo-require-preflight', 'x-apollo-operation-name'];

/** Whether hooks set headers for the answers of routes: where none do, none are asked for. */
type Hooked = { readonly hooked: boolean };
type Headers = Readonly<Record<string, number | string | string[] | undefined>>;
const NO_HEADERS: Headers = {};

/** Adds `POST /graphql` and `GET /graphql`. */
export function addLane(app: FastifyInstance, answering: Lane, hooked: Hooked): void {
  const lane = { ...answering, ...hooked };
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(/^application\/json\s*(;|$)/i, (request, payload, done) => {
    const { 'content-type': type = '', 'content-encoding': coding = 'identity' } = request.headers;
    const charset = /charset\s*=\s*"?([^;"\s]+)/i.exec(type)?.[1] ?? 'utf-8';
    if (coding === 'identity' && /^utf-?8$/i.test(charset)) readBytes(request, payload, done);
    else done(withStatus(415));
  });
  app.addContentTypeParser('text/plain', { parseAs: 'buffer' }, refuseForm);
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'buffer' }, refuseForm);
  app.addContentTypeParser('multipart/form-data', refuseForm);
  app.post('/graphql', (request, reply) => serve(lane, request, reply, readBodyOf));
  app.get('/graphql', (request, reply) => serve(lane, request, reply, readUrlOf));
}

/** The types that a page of any origin may send without a preflight. */
function refuseForm(_request: unknown, _body: unknown, done: (error: Error) => void): void {
  done(CSRF);
}

const CSRF = new ToldError(
  'CSRF_REFUSED',
  'The request could be a cross-site forgery: send application/json, or the header Apollo-Require-Preflight with a GET.',
);

function readBodyOf({ body }: FastifyRequest): Parameters {
  return readBody(body);
}

function readUrlOf({ url, headers }: FastifyRequest): Parameters {
  if (
    !PREFLIGHTED.some((name) => headers[name] !== undefined) &&
    !/^application\/json/i.test(headers['content-type'] ?? '')
  )
    throw CSRF;
  return readQueryString(url);
}

async function serve(
  lane: Lane & Hooked,
  request: FastifyRequest,
  reply: FastifyReply,
  read: (request: FastifyRequest) => Parameters,
): Promise<void> {
  const { raw } = reply;
  // What hooks have set (CORS) goes out with the answer; Fastify itself writes nothing more.
  const headers = lane.hooked ? reply.getHeaders() : NO_HEADERS;
  reply.hijack();
  const type = chooseMediaType(request.headers.accept);
  if (type === null) return writeRefusal(raw, { type: JSON_TYPE, headers, refusal: NOT_ACCEPTABLE, status: 406 });
  const lifetime = new Lifetime(lane.requestTimeoutMs);
  let recorded: Recorded | null = null;
  let closed = false;
  raw.once('close', () => {
    closed = true;
    lifetime.end('client_left');
    recorded?.release();
  });
  try {
    recorded = await lane.answer(toIncoming(request, read(request), lifetime));
    // The client was gone before its answer was made: nobody reads it.
    if (closed) recorded.release();
    else write(raw, { type, headers, status: 200, body: recorded.body, laps: recorded.laps });
  } catch (error) {
    writeFailure(raw, { type, headers, error, observe: lane.observe });
  } finally {
    lifetime.close();
  }
}

function toIncoming({ headers, method }: FastifyRequest, parameters: Parameters, lifetime: Lifetime): Incoming {
  return {
    query: parameters.query,
    operationName: parameters.operationName,
    variables: parameters.variables,
    header: (name) => one(headers[name]),
    // A HEAD is a GET whose body is not wanted.
    readOnly: method !== 'POST',
    lifetime,
  };
}

function one(header: IncomingMessage['headers'][string]): string | undefined {
  return Array.isArray(header) ? header[0] : header;
}

type Written = {
  readonly type: MediaType;
  readonly headers: Headers;
  readonly status: number;
  readonly body: Buffer;
  readonly laps?: readonly Lap[];
};

function write(raw: ServerResponse, { type, headers, status, body, laps }: Written): void {
  if (raw.destroyed) return;
  for (const name in headers) {
    const value = headers[name];
    if (value !== undefined) raw.setHeader(name, value);
  }
  raw.writeHead(status, {
    'content-type': type === JSON_TYPE ? 'application/json; charset=utf-8' : `${GRAPHQL_RESPONSE}; charset=utf-8`,
    'content-length': body.length,
    'cache-control': 'no-store',
    ...(laps && { 'server-timing': toServerTiming(laps) }),
  });
  // Node joins head and body into one write where both are text, which is cheaper as long as the copy is short.
  if (body.length < ONE_WRITE_BYTES_MAX) raw.end(body.toString('latin1'), 'latin1');
  else raw.end(body);
}

const ONE_WRITE_BYTES_MAX = 16 * 1024;

const NOT_ACCEPTABLE = new Refusal([
  {
    message: `The client accepts neither ${GRAPHQL_RESPONSE} nor ${JSON_TYPE}: name one of them in Accept.`,
    extensions: { code: 'BAD_USER_INPUT', argument: 'accept' },
  },
]);

type Refused = Pick<Written, 'type' | 'headers' | 'status'> & { readonly refusal: Refusal };

function writeRefusal(raw: ServerResponse, { refusal, ...reply }: Refused): void {
  write(raw, { ...reply, body: Buffer.from(JSON.stringify({ errors: refusal.errors })) });
}

type Failed = Pick<Written, 'type' | 'headers'> & { readonly error: unknown; readonly observe: Observe };

/** A fault of ours stays in the log under a reference. */
function writeFailure(raw: ServerResponse, { error, observe, ...reply }: Failed): void {
  const refusal = asRefusal(error);
  if (refusal !== null) {
    const status = statusOf(refusal, reply.type);
    if (status === 405) raw.setHeader('allow', 'POST');
    writeRefusal(raw, { ...reply, refusal, status });
    return;
  }
  const cause = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const { shown, masked } = maskError({ message: cause }, randomUUID());
  if (masked !== null) observe({ event: 'error_masked', reference: masked.reference, cause });
  writeRefusal(raw, { ...reply, refusal: new Refusal([shown]), status: MASKED_ERRORS.INTERNAL.status });
}

const REQUEST_ERRORS: readonly unknown[] = [
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'LIMIT_EXCEEDED',
  'BAD_USER_INPUT',
];

/**
 * With the older type a 4xx could be any proxy's, so errors of a well-formed request go out with 200 there. Those of a
 * header or a method name it in `argument`.
 */
function statusOf({ status, errors }: Refusal, type: MediaType): number {
  const { code, argument } = errors[0]?.extensions ?? {};
  if (argument === 'method') return 405;
  return type === JSON_TYPE && argument === undefined && REQUEST_ERRORS.includes(code) ? 200 : status;
}
