// A period that a caller gives as a filter: checked, then turned into conditions on the columns a row keeps its days in.
import { ToldError } from '@jinyun/schema/told-error';
import type { FilterQuery } from '@mikro-orm/postgresql';

/** First and last day, both included. */
export type GivenPeriod = { readonly from: string; readonly to: string };

/** The period itself, null when none is given. Throws BAD_USER_INPUT where it ends before it begins. */
export function parsePeriod(argument: string, period: GivenPeriod | null | undefined): GivenPeriod | null {
  if (period == null) return null;
  if (period.from <= period.to) return period;
  const message = `Argument "${argument}" ends before it begins: swap "from" and "to".`;
  throw new ToldError('BAD_USER_INPUT', message, { argument });
}

/** `dayWithin` of a checked period, in one step. Throws BAD_USER_INPUT where it ends before it begins. */
export function withinPeriod(argument: string, period: GivenPeriod | null | undefined): ReturnType<typeof dayWithin> {
  return dayWithin(parsePeriod(argument, period));
}

/** For `matching`: a column of one day lies in the period; a row whose day is unknown does not match. */
export function dayWithin(period: GivenPeriod | null): { $gte: string; $lte: string } | null {
  return period === null ? null : { $gte: period.from, $lte: period.to };
}

/**
 * For an `$and`: a row with `fromOn` and `toOn`, or where these are unknown `withinFrom` and `withinTo`, lies wholly in
 * the period. A row of which neither is known does not match.
 */
export function spanWithin<E>(period: GivenPeriod | null): FilterQuery<E>[] {
  if (period === null) return [];
  const { from, to } = period;
  return [
    { $or: [{ fromOn: { $gte: from } }, { fromOn: null, withinFrom: { $gte: from } }] },
    { $or: [{ toOn: { $lte: to } }, { toOn: null, withinTo: { $lte: to } }] },
  ] as FilterQuery<E>[];
}
