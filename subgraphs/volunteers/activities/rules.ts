// What may be told of an activity's records: how many, never so few that they point at somebody, and how exactly when.
// Pure: no database, no clock.
import type { Origin } from '@jinyun/kit/provenance';
import { atLeast, exactly, lessThan, type Quantity, unknown } from '@jinyun/kit/quantity';

export type OriginCount = { readonly origin: Origin; readonly rowCount: number };
/** A row of a count in SQL, grouped by parent and origin. */
export type CountedRow = { readonly parent: string; readonly origin: Origin; readonly row_count: number };

/** Fewer than this are not told apart: in a county so few could be known by name. */
const SHOWN_MIN = 5;
const CHINA_OFFSET_MS = 8 * 60 * 60 * 1000;

/**
 * The number of rows under a parent of this origin. Under a synthetic parent the synthetic rows are all there are;
 * under any other they do not count, and what is recorded is a lower bound: none recorded is unknown, not zero.
 */
export function countShown(parent: Origin, counts: readonly OriginCount[]): Quantity {
  const synthetic = parent === 'SYNTHETIC';
  const rowCount = counts
    .filter(({ origin }) => (origin === 'SYNTHETIC') === synthetic)
    .reduce((total, each) => total + each.rowCount, 0);
  const few = rowCount > 0 && rowCount < SHOWN_MIN;
  if (synthetic) {
    const figure = few ? lessThan(SHOWN_MIN) : exactly(rowCount);
    return { ...figure, knowledge: 'SYNTHETIC', citations: [] };
  }
  if (rowCount === 0) return unknown();
  return { ...atLeast(few ? 1 : rowCount), knowledge: 'COMPUTED', citations: [] };
}

/** The counts of each parent, in the order of the ids; a parent without rows has none. */
export function countsOf(parentIds: readonly string[], rows: readonly CountedRow[]): (readonly OriginCount[])[] {
  const groups = new Map<string, OriginCount[]>(parentIds.map((id) => [id, []]));
  for (const { parent, origin, row_count: rowCount } of rows) groups.get(parent)?.push({ origin, rowCount });
  return parentIds.map((id) => groups.get(id) ?? []);
}

/** The calendar day in China of an instant, as `2022-02-01`; null where the instant is unknown. */
export function dayOf(instant: Date | null | undefined): string | null {
  if (instant == null) return null;
  return new Date(instant.getTime() + CHINA_OFFSET_MS).toISOString().slice(0, 'YYYY-MM-DD'.length);
}

/** The first instant of that day in China: what may be told of an instant that would be part of a trail. */
export function startOfDay(instant: Date): Date {
  return new Date(`${dayOf(instant)}T00:00:00+08:00`);
}

/** The first instant of that month in China: what may be told of an instant that would point at a reporter. */
export function startOfMonth(instant: Date): Date {
  return new Date(`${dayOf(instant)?.slice(0, 'YYYY-MM'.length)}-01T00:00:00+08:00`);
}
