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
  const kept = chosen.get(accept);
  if (kept !== undefined) return kept.type;
  const type = choose(readRanges(accept));
  chosen.set(accept, { type });
  return type;
}

type Range = { readonly name: string; readonly quality: number };

/** The type of the higher quality; of equals the one that is named first, and the newer one where neither is. */
function choose(ranges: readonly Range[]): MediaType | null {
  const [modern, older] = [rank(ranges, GRAPHQL_RESPONSE), rank(ranges, JSON_TYPE)];
  if (modern.quality === 0 && older.quality === 0) return null;
  if (modern.quality !== older.quality) return modern.quality > older.quality ? GRAPHQL_RESPONSE : JSON_TYPE;
  return modern.place <= older.place ? GRAPHQL_RESPONSE : JSON_TYPE;
}

/** By the most specific range that covers the type, whatever a wider one says. */
function rank(ranges: readonly Range[], type: MediaType): { readonly quality: number; readonly place: number } {
  for (const name of [type, 'application/*', '*/*']) {
    const place = ranges.findIndex((range) => range.name === name);
    const quality = ranges[place]?.quality;
    if (quality !== undefined) return { quality, place };
  }
  return { quality: 0, place: ranges.length };
}

/** Without those that ask for another encoding than UTF-8. */
function readRanges(accept: string): Range[] {
  return accept.split(',').flatMap((range) => {
    const [name = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
    const readable = parameters.every((parameter) => !parameter.startsWith('charset=') || /=.?utf-?8/.test(parameter));
    return readable ? [{ name, quality: qualityOf(parameters) }] : [];
  });
}

function qualityOf(parameters: readonly string[]): number {
  const told = parameters.find((parameter) => parameter.startsWith('q='));
  if (told === undefined) return 1;
  const quality = Number(told.slice(2));
  return quality >= 0 && quality <= 1 ? quality : 0;
}
