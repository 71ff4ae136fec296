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

/** A list read from a source that never says it is complete: none stated is not known, not an empty list. */
export function orUnknown<T>(stated: readonly T[]): readonly T[] | null {
  return stated.length === 0 ? null : stated;
}
