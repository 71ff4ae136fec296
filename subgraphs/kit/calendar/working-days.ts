// Counts working days (工作日) between days and steps forward by them. Knows no law: how many is the caller's rule.
import { addDays, type CalendarDate } from './civil-date.ts';
import { type HolidayCalendar, isWorkingDay } from './holiday-calendar.ts';

/**
 * The n-th working day after a day, which itself is not counted; the day itself for none.
 * Throws HOLIDAY_CALENDAR_MISSING where the way leads into a year without a notice.
 */
export function addWorkingDays(calendar: HolidayCalendar, from: CalendarDate, count: number): CalendarDate {
  let day = from;
  for (let left = count; left > 0; ) {
    day = addDays(day, 1);
    if (isWorkingDay(calendar, day)) left -= 1;
  }
  return day;
}

/** The working days after `from` up to and including `to`; negative where `to` lies before `from`. */
export function countWorkingDays(calendar: HolidayCalendar, from: CalendarDate, to: CalendarDate): number {
  if (to < from) return -countWorkingDays(calendar, to, from);
  let count = 0;
  for (let day = from; day < to; ) {
    day = addDays(day, 1);
    if (isWorkingDay(calendar, day)) count += 1;
  }
  return count;
}
