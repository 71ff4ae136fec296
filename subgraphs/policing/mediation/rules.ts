// What the dates and rows of a dispute let one say. Pure: no database, no clock.
import type { Origin } from '@jinyun/kit/provenance';

const DAY_MS = 86_400_000;

/** Whole days from one calendar date to another, the first not counted; null where either is unknown. */
export function daysBetween(from: string | null | undefined, to: string | null | undefined): number | null {
  if (from == null || to == null) return null;
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

/**
 * The rows under a parent, or null where nobody can say whether there are any: a source that tells of a dispute does
 * not list all that happened to it, so for a row from the source no rows means not known.
 */
export function knownRows<T>(parent: { readonly origin: Origin }, rows: readonly T[]): readonly T[] | null {
  return rows.length === 0 && parent.origin !== 'SYNTHETIC' ? null : rows;
}
