// What the dates of a dispute let one say. Pure: no database, no clock; the holidays come in as an argument.
import { dueUnder } from '@jinyun/kit/calendar/deadline';
import type { HolidayCalendar } from '@jinyun/kit/calendar/holiday-calendar';

const DAY_MS = 86_400_000;

/** Whole days from one calendar date to another, the first not counted; null where either is unknown. */
export function daysBetween(from: string | null | undefined, to: string | null | undefined): number | null {
  if (from == null || to == null) return null;
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

/**
 * The last day (YYYY-MM-DD) on which both parties may apply for judicial confirmation of an agreement (调解法 33,
 * 民诉法 205); null where its day of effect is unknown. Throws HOLIDAY_CALENDAR_MISSING where that year has no notice.
 */
export function lastDayToConfirm(holidays: HolidayCalendar, effectiveOn: string | null | undefined): string | null {
  return effectiveOn == null ? null : dueUnder('JUDICIAL_CONFIRMATION', effectiveOn, holidays);
}
