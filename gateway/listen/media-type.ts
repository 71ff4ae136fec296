// Chooses the media type of an answer by what the client accepts (GraphQL over HTTP, "Body"; RFC 9110, 12.5.1).
import { LRUCache } from 'lru-cache';

export const GRAPHQL_RESPONSE = 'application/graphql-response+json';
export const JSON_TYPE = 'application/json';
export type MediaType = typeof GRAPHQL_RESPONSE | typeof JSON_TYPE;

/** Clients of one kind all send the same header. */
const chosen = new LRUCache<string, { readonly type: MediaType | null }>({ max: 256 });

/** Null where the client accepts neither. Who says nothing, or accepts anything, gets the newer type. */
export function chooseMediaType(accept: string | undefined): MediaType | null {
  if (accept === undefined) return GRAPHQL_RESPONSE;
  const kept = chosen.get(accept) ?? { type: choose(accept) };
  chosen.set(accept, kept);
  return kept.type;
}

/** The type of the highest quality; of equals the one that is named first. */
function choose(accept: string): MediaType | null {
  let best: { type: MediaType; quality: number } | null = null;
  for (const range of accept.split(',')) {
    const [name = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
    const type = typeOf(name);
    const quality = qualityOf(parameters);
    const readable = parameters.every((parameter) => !parameter.startsWith('charset=') || /=.?utf-?8/.test(parameter));
    if (type !== null && readable && quality > (best?.quality ?? 0)) best = { type, quality };
  }
  return best?.type ?? null;
}

function typeOf(name: string): MediaType | null {
  if (name === JSON_TYPE) return JSON_TYPE;
  return [GRAPHQL_RESPONSE, '*/*', 'application/*'].includes(name) ? GRAPHQL_RESPONSE : null;
}

function qualityOf(parameters: readonly string[]): number {
  const told = parameters.find((parameter) => parameter.startsWith('q='));
  if (told === undefined) return 1;
  const quality = Number(told.slice(2));
  return quality >= 0 && quality <= 1 ? quality : 0;
}
