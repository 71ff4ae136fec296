// Shows whoever opens the graph's address in a browser a page to ask it with. The page's files come from the caller;
// a request for GraphQL never reaches this file's answer.

import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** A page's files by name; `index.html` is the page, which asks for the others at `explorer/<name>`. */
export type PageFiles = ReadonlyMap<string, Uint8Array>;
/** Asked at the first visit, and kept; asked again after a failure. */
export type ReadPage = () => Promise<PageFiles>;

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

/**
 * Nothing of another host, no script in the page itself, no frame around it. The editor writes its colours into style
 * elements and its fonts and cursors are data.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Adds the page at `/graphql` and its files below `/explorer/`. */
export function addExplorer(app: FastifyInstance, read: ReadPage): void {
  const files = once(read);
  // Before the routes: the same address is the graph's for everybody who asks for JSON.
  app.addHook('onRequest', async (request, reply) => {
    if (!isVisit(request)) return;
    reply.header('vary', [reply.getHeader('vary'), 'accept'].filter(Boolean).join(', '));
    return send(reply, request, 'index.html', await files());
  });
  app.get<{ Params: { '*': string } }>('/explorer/*', async (request, reply) =>
    send(reply, request, request.params['*'], await files()),
  );
}

/** Browsers name HTML first when they open an address, and no client of a graph names it without naming JSON, too. */
function isVisit({ method, url, headers: { accept = '' } }: FastifyRequest): boolean {
  const isPage = (method === 'GET' || method === 'HEAD') && /^\/graphql(\?|$)/.test(url);
  return isPage && accept.includes('text/html') && !accept.includes('json');
}

/** A browser asks each time whether what it has is still what is served, and is told so without the body. */
function send(reply: FastifyReply, request: FastifyRequest, name: string, files: PageFiles): FastifyReply {
  const contents = files.get(name);
  if (contents === undefined) {
    reply.callNotFound();
    return reply;
  }
  const tag = `"${createHash('sha256').update(contents).digest('base64url')}"`;
  reply.headers({
    'cache-control': 'no-cache',
    etag: tag,
    'content-security-policy': POLICY,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-resource-policy': 'same-origin',
  });
  if (request.headers['if-none-match'] === tag) return reply.code(304).send();
  return reply.type(TYPES[extname(name)] ?? 'application/octet-stream').send(contents);
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = null;
      throw error;
    });
    return made;
  };
}
