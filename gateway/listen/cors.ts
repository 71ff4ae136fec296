// Which web pages of other origins may read the graph. Nobody is asked who they are yet, so an allowed page reads
// whatever its visitor could: only origins named exactly are let in, never all of them.
import cors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';

/** What an operator set wrong; the message names the variable and the way out. */
export class BadSettingError extends Error {
  readonly code = 'BAD_SETTING';
}

/** How long a browser may keep the answer to a preflight. */
const PREFLIGHT_MAX_AGE_S = 600;

/**
 * The origins of `CORS_ORIGINS`, separated by commas; none when it is not set. Throws BadSettingError for anything that
 * is not an origin as browsers write it (RFC 6454, 6.1), since it would never match.
 */
export function readCorsOrigins(text: string | undefined): readonly string[] {
  const origins = (text ?? '').split(',').map((origin) => origin.trim());
  const named = origins.filter((origin) => origin !== '');
  for (const origin of named) if (!isOrigin(origin)) throw new BadSettingError(tellWrong(origin));
  return [...new Set(named)];
}

/** Without an origin nothing is added: an answer carries no CORS header and a preflight is not found. */
export async function addCors(app: FastifyInstance, origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  await app.register(cors, {
    origin: [...origins],
    methods: ['GET', 'POST'],
    exposedHeaders: ['Server-Timing'],
    // No cookie and no password of the browser's own is ever sent along.
    credentials: false,
    maxAge: PREFLIGHT_MAX_AGE_S,
    strictPreflight: false,
  });
}

function isOrigin(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && /^https?:$/.test(url.protocol) && url.origin === text && !text.includes('*');
}

function tellWrong(origin: string): string {
  const all = origin === '*' ? ', and "*" would let every web page read what its visitor may' : '';
  return (
    `CORS_ORIGINS names "${origin}"${all}: each must be an exact origin as a browser writes it, such as ` +
    'https://dashboard.example or http://localhost:5173, in lower case, without a path, separated by commas.'
  );
}
