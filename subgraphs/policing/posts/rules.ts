// What the known posts of a township let one say about their number.
import { citationsOf, type Provenance } from '@jinyun/kit/provenance';
import { atLeast, type Quantity, unknown } from '@jinyun/kit/quantity';

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
  return { ...atLeast(real.length), knowledge: inferred ? 'INFERRED' : 'STATED', citations: real.flatMap(citationsOf) };
}
