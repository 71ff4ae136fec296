// When a public notice ends. Pure: no database, no clock; the holidays come in as an argument.
import { dueUnder } from '@jinyun/kit/calendar/deadline';
import type { HolidayCalendar } from '@jinyun/kit/calendar/holiday-calendar';

/**
 * The last day (YYYY-MM-DD) of a notice under 解释 13; null where publication is unknown, or where no rule was in force
 * then. Throws HOLIDAY_CALENDAR_MISSING where the year of the last day has no notice of holidays.
 */
export function computeEndsOn(holidays: HolidayCalendar, publishedOn: string | null | undefined): string | null {
  return publishedOn == null ? null : dueUnder('CIVIL_NOTICE', publishedOn, holidays);
}
