// Turns a list's filter "period" into a condition on one column of dates. Knows no table and no clock.
import { ToldError } from '@jinyun/schema/told-error';

/** Both days included; the scalar Date has checked each. */
export type GivenPeriod = { readonly from: string; readonly to: string };

/** The condition, or null where no period is given. Throws BAD_USER_INPUT for a period that ends before it begins. */
export function withinPeriod(
  argument: string,
  period: GivenPeriod | null | undefined,
): { $gte: string; $lte: string } | null {
  if (period == null) return null;
  const { from, to } = period;
  if (from <= to) return { $gte: from, $lte: to };
  const sentence = `Argument "${argument}" ends before it begins: swap "from" and "to".`;
  throw new ToldError('BAD_USER_INPUT', sentence, { argument });
}
