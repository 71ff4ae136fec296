// What the known rows of a project let one say about their number. Pure: no database, no clock.
import type { Provenance } from '@jinyun/kit/provenance';
import { atLeast, type Quantity, unknown } from '@jinyun/kit/quantity';
import { citeArticle } from '@jinyun/schema/article';

/**
 * A lower bound over rows that are not synthetic: nobody says that the rows are complete, so without one the number is
 * unknown and never zero. Computed, with the citations of the rows counted, each once.
 */
export function countKnown(rows: readonly Provenance[]): Quantity {
  const real = rows.filter(({ origin }) => origin !== 'SYNTHETIC');
  if (real.length === 0) return unknown();
  const sentenceIds = new Set(real.flatMap(({ citations }) => citations));
  return { ...atLeast(real.length), knowledge: 'COMPUTED', citations: [...sentenceIds].map(citeArticle) };
}
