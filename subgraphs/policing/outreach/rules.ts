// What days mean for sessions held at an instant, where a troupe's totals lie, and how far sessions reach. Pure: no database,
// no clock.
import { addDays, toDate } from '@jinyun/kit/calendar/civil-date';
import { type GivenPeriod, withinPeriod } from '@jinyun/kit/given-period';
import { atLeast, type Quantity, unknown } from '@jinyun/kit/quantity';
import { TOWNSHIPS, type Township } from '@jinyun/schema/townships';

/** From the first instant of the first day in China to the last of the last; null where no period is given. */
export function instantsWithin(
  argument: string,
  period: GivenPeriod | null | undefined,
): { $gte: Date; $lt: Date } | null {
  const days = withinPeriod(argument, period);
  return days === null ? null : { $gte: startOf(days.$gte), $lt: startOf(addDays(toDate(days.$lte), 1)) };
}

/** The scope of totals that belong to a troupe alone: its id with a colon behind the kind. */
export function scopeOfTroupe(id: string): string {
  return id.replace(/^troupe-/, 'troupe:');
}

/** Rows counted in SQL by township; sessions without a known one are under null. */
export type CountByTownship = { readonly townshipCode: string | null; readonly rowCount: number };
export type OutreachReach = {
  readonly sessions: Quantity;
  readonly townshipsReached: Quantity;
  readonly townships: readonly { readonly township: Township; readonly sessions: Quantity }[];
};

/**
 * How many sessions are known, in all and in each of the 18 townships: lower bounds, as nobody says that the records are
 * complete. A township without one is unknown, not zero.
 */
export function reachOf(counts: readonly CountByTownship[]): OutreachReach {
  const total = counts.reduce((sum, { rowCount }) => sum + rowCount, 0);
  const byTownship = new Map(counts.map(({ townshipCode, rowCount }) => [townshipCode, rowCount]));
  const townships = TOWNSHIPS.map((township) => ({ township, sessions: known(byTownship.get(township.code) ?? 0) }));
  const reached = TOWNSHIPS.filter(({ code }) => (byTownship.get(code) ?? 0) > 0).length;
  return { sessions: known(total), townshipsReached: known(reached), townships };
}

/** A number of records where there may be more than are kept. */
export function known(rowCount: number): Quantity {
  return rowCount === 0 ? unknown() : { ...atLeast(rowCount), knowledge: 'COMPUTED', citations: [] };
}

/** Sessions are of this century: the county keeps one time zone, eight hours before UTC. */
function startOf(day: string): Date {
  return new Date(`${day}T00:00:00+08:00`);
}
