// What days mean for sessions held at an instant, and where a troupe's totals lie. Pure: no database, no clock.
import { addDays, toDate } from '@jinyun/kit/calendar/civil-date';
import { type GivenPeriod, withinPeriod } from '@jinyun/kit/given-period';

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

/** Sessions are of this century: the county keeps one time zone, eight hours before UTC. */
function startOf(day: string): Date {
  return new Date(`${day}T00:00:00+08:00`);
}
