// A department's GraphQL over HTTP: one path, POST and JSON alone, in as few steps as Fastify allows.
import type { IncomingHttpHeaders } from 'node:http';
import { ACTING_ROLE_HEADER, actorOfHeader } from '@jinyun/schema/actor';
import { AS_OF_HEADER, parseAsOf } from '@jinyun/schema/as-of';
import { TOLD_ERRORS } from '@jinyun/schema/errors';
import { ToldError } from '@jinyun/schema/told-error';
import Fastify, { type FastifyReply } from 'fastify';
import { z } from 'zod';
import type { Answering, DepartmentRequest, ServedAnswer } from './answering.ts';
import { CallerWaits } from './ending.ts';

export type Address = { readonly host: string; readonly port: number };
export type HttpServer = { readonly url: string; close(): Promise<void> };

/** By this header the caller says how many milliseconds it will still wait. */
export const DEADLINE_HEADER = 'x-deadline-ms';
/** A caller who says nothing of a deadline, or is more patient than this, is given up then. */
const DEADLINE_MAX_MS = 600_000;
/** A gateway's entity fetch carries its representations, so this is wider than what a client may send. */
const BODY_BYTES_MAX = 8 * 1024 * 1024;
const RESPONSE_TYPE = 'application/graphql-response+json';

const Body = z.object({
  query: z.string().optional(),
  operationName: z.string().nullish(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  extensions: z.looseObject({ persistedQuery: z.unknown().optional() }).nullish(),
});

/** Listens for POST on `/graphql`; port 0 takes any free one. No cross-origin header is ever sent. */
export async function listenHttp(answering: Pick<Answering, 'serve'>, address: Address): Promise<HttpServer> {
  const app = Fastify({ bodyLimit: BODY_BYTES_MAX, forceCloseConnections: true });
  // Nothing but JSON, so that no page of another origin can send it unasked; and parsed by us, because Fastify would look
  // every body over for names that set a prototype, which nothing here does.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'string' }, async (_request: unknown, body: string) => body);
  app.post('/graphql', async ({ body, headers }, reply) => {
    const { status, result } = await answer(answering, { body: String(body ?? ''), headers, reply });
    const type = headers.accept?.includes(RESPONSE_TYPE) ? RESPONSE_TYPE : 'application/json';
    return reply.code(status).header('content-type', `${type}; charset=utf-8`).send(JSON.stringify(result));
  });
  const url = `${await app.listen({ ...address })}/graphql`;
  return { url, close: () => app.close() };
}

type Call = { readonly body: string; readonly headers: IncomingHttpHeaders; readonly reply: FastifyReply };

/** A refusal is an answer too: the gateway reads one form only. */
async function answer(answering: Pick<Answering, 'serve'>, { body, headers, reply }: Call): Promise<ServedAnswer> {
  try {
    const operation = parseOperation(body);
    const actor = actorOfHeader(headers[ACTING_ROLE_HEADER]?.toString());
    const asOf = parseAsOf(headers[AS_OF_HEADER]?.toString());
    const ending = new CallerWaits(parseDeadline(headers[DEADLINE_HEADER]?.toString()));
    reply.raw.once('close', () => ending.leave());
    return await answering.serve(actor, { ...operation, asOf, ending });
  } catch (error) {
    if (error instanceof ToldError)
      return { status: TOLD_ERRORS[error.code].status, result: { errors: [error.toJSON()] } };
    throw error;
  }
}

function parseOperation(body: string): Pick<DepartmentRequest, 'query' | 'operationName' | 'variables'> {
  const { data: operation } = Body.safeParse(parseJson(body));
  if (operation === undefined) throw noOperation();
  const { query, operationName, variables, extensions } = operation;
  if (query) return { query, ...(operationName && { operationName }), ...(variables && { variables }) };
  if (extensions?.persistedQuery === undefined) throw noOperation();
  throw new ToldError(
    'PERSISTED_QUERY_NOT_FOUND',
    'The body names a document by its hash, but a department keeps none: send the document itself as "query".',
  );
}

function noOperation(): ToldError {
  return new ToldError('BAD_USER_INPUT', 'The body is no GraphQL operation: send JSON with "query" and "variables".');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Throws BAD_USER_INPUT for what is no whole number of milliseconds. */
function parseDeadline(header: string | undefined): number {
  if (header === undefined) return DEADLINE_MAX_MS;
  if (/^\d{1,15}$/.test(header)) return Math.min(Number(header), DEADLINE_MAX_MS);
  throw new ToldError(
    'BAD_USER_INPUT',
    'The header X-Deadline-Ms is no whole number: say in it how many milliseconds you will still wait, or leave it out.',
    { argument: DEADLINE_HEADER },
  );
}
