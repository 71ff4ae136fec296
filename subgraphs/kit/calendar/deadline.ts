// The last day of a period, counted from the day of an event as 民法典 201 to 203, 民诉法 85 and 程序规定 35 say.
// Not counted here, because no record holds it yet: what is posted before expiry is in time, and journey time is
// excluded (民诉法 85); who relies on either must show the postmark or the journey.
import { addDays, addMonths, type CalendarDate, chinaDayAt, toDate } from './civil-date.ts';
import { type DeadlineRule, type DeadlineRuleId, type Period, ruleInForce } from './deadline-rules.ts';
import { type HolidayCalendar, nextWorkingDay } from './holiday-calendar.ts';
import { addWorkingDays } from './working-days.ts';

/**
 * The last day under the rule that was in force on the day of the event; null where none is known for that day.
 * Throws BAD_USER_INPUT when `eventOn` is not a day, HOLIDAY_CALENDAR_MISSING where the year's notice is missing.
 */
export function dueUnder(id: DeadlineRuleId, eventOn: string, calendar: HolidayCalendar): CalendarDate | null {
  const from = toDate(eventOn);
  const rule = ruleInForce(id, from);
  return rule === null ? null : lastDayOf(rule, from, calendar);
}

/** The rule by which `dueUnder` counts, as the graph tells it; null where the day of the event is unknown. */
export function ruleBehind(id: DeadlineRuleId, eventOn: string | null | undefined): DeadlineRule | null {
  return eventOn == null ? null : ruleInForce(id, toDate(eventOn));
}

/** The last day of the period; the day of the event is not counted. Throws HOLIDAY_CALENDAR_MISSING. */
export function lastDayOf(period: Period, eventOn: CalendarDate, calendar: HolidayCalendar): CalendarDate {
  const last = countFrom(eventOn, period, calendar);
  return period.rollsOver ? nextWorkingDay(calendar, last) : last;
}

/** Whether the period is over at the instant: its last day ends at 24:00 in China (民法典 203). */
export function hasPassed(lastDay: CalendarDate, at: Date): boolean {
  return chinaDayAt(at) > lastDay;
}

function countFrom(eventOn: CalendarDate, { length, unit }: Period, calendar: HolidayCalendar): CalendarDate {
  switch (unit) {
    case 'CALENDAR_MONTH':
      return addMonths(eventOn, length);
    case 'CALENDAR_DAY':
      return addDays(eventOn, length);
    case 'WORKING_DAY':
      return addWorkingDays(calendar, eventOn, length);
  }
}
