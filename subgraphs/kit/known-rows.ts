// Tells an empty list from an unknown one: a source that tells of a thing does not list all that belongs to it.
import { isComplete, type Provenance } from './provenance.ts';

/**
 * The rows under a parent, or null where nobody can say whether there are any: no rows under a row from the source
 * means not known, no rows under a row that was made up or entered in this house means none.
 */
export function knownRows<T>(parent: Pick<Provenance, 'origin'>, rows: readonly T[]): readonly T[] | null {
  return rows.length === 0 && !isComplete(parent) ? null : rows;
}
