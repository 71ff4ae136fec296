// What the dates of a dispute let one say. Pure: no database, no clock.
const DAY_MS = 86_400_000;

/** Whole days from one calendar date to another, the first not counted; null where either is unknown. */
export function daysBetween(from: string | null | undefined, to: string | null | undefined): number | null {
  if (from == null || to == null) return null;
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}
