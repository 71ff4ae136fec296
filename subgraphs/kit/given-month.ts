// A month that a caller gives as a filter, where a row tells no more of its day than the month: checked, then turned into
// conditions on the column that holds the day or the instant.
import { ToldError } from '@jinyun/schema/told-error';

const MONTH = /^(20\d{2})-(0[1-9]|1[0-2])$/;

/** Days from `from` on and before `until`. */
export type DaysOfMonth = { readonly from: string; readonly until: string };

/** The days of a month written as `2022-02`; null when none is given. Throws BAD_USER_INPUT for what is not a month. */
export function parseMonth(argument: string, month: string | null | undefined): DaysOfMonth | null {
  if (month == null) return null;
  const [, year, number] = MONTH.exec(month) ?? [];
  if (year === undefined || number === undefined) {
    throw new ToldError('BAD_USER_INPUT', `Argument "${argument}" is not a month: write it as 2022-02.`, { argument });
  }
  const next = number === '12' ? `${Number(year) + 1}-01` : `${year}-${String(Number(number) + 1).padStart(2, '0')}`;
  return { from: `${month}-01`, until: `${next}-01` };
}

/** For `matching`: an instant of the month in China, null when none is given. Throws BAD_USER_INPUT for what is not a month. */
export function instantsOfMonth(argument: string, month: string | null | undefined): { $gte: Date; $lt: Date } | null {
  const days = parseMonth(argument, month);
  return days && { $gte: startOf(days.from), $lt: startOf(days.until) };
}

/** Of this century, so eight hours before UTC all year round. */
function startOf(day: string): Date {
  return new Date(`${day}T00:00:00+08:00`);
}
