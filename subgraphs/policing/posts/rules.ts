// What the known posts of a township let one say about their number.
import type { Provenance } from '@jinyun/kit/provenance';
import { atLeast, type Quantity, unknown } from '@jinyun/kit/quantity';
import { citeArticle } from '@jinyun/schema/article';

/**
 * A lower bound over rows that are not synthetic: sixteen posts have no known place, so no township's count is closed.
 * INFERRED as soon as one post's township is inferred.
 */
export function countPosts(posts: readonly Provenance[]): Quantity {
  const real = posts.filter(({ origin }) => origin !== 'SYNTHETIC');
  if (real.length === 0) return unknown();
  const inferred = real.some(
    ({ origin, inferredFields }) => origin === 'INFERRED' || inferredFields?.includes('township'),
  );
  const sentenceIds = new Set(real.flatMap(({ citations }) => citations));
  const citations = [...sentenceIds].map(citeArticle);
  return { ...atLeast(real.length), knowledge: inferred ? 'INFERRED' : 'STATED', citations };
}

export type NearbyPost<P> = { readonly post: P; readonly because: 'IN_TOWNSHIP' | 'STATION_SERVES' };

/**
 * Posts that are near a township as far as is known: those in it, then those of a station that serves it, each once. Of
 * distances nothing is known, so within each part the order is that of the lists.
 */
export function nearby<P extends { readonly id: string }>(
  inside: readonly P[],
  ofStations: readonly P[],
): NearbyPost<P>[] {
  const known = new Set(inside.map(({ id }) => id));
  const others = ofStations.filter(({ id }) => !known.has(id));
  return [
    ...inside.map((post) => ({ post, because: 'IN_TOWNSHIP' as const })),
    ...others.map((post) => ({ post, because: 'STATION_SERVES' as const })),
  ];
}

/** A list read from a source that never says it is complete: none stated is not known, not an empty list. */
export function orUnknown<T>(stated: readonly T[]): readonly T[] | null {
  return stated.length === 0 ? null : stated;
}
