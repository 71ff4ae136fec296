// Days of the calendar as text YYYY-MM-DD and the arithmetic on them: whole days, never instants of a local time zone.
// Knows no holidays, no deadlines and no clock.
import { ToldError } from '@jinyun/schema/told-error';

declare const calendarDate: unique symbol;
/** A day that exists, as YYYY-MM-DD; such texts sort as the days do. */
export type CalendarDate = string & { readonly [calendarDate]: true };

const DAY_MS = 86_400_000;
const FORM = /^\d{4}-\d{2}-\d{2}$/;
/** Wide enough for every record a county keeps; a year outside is a slip of the pen. */
const YEARS = { first: 1900, last: 2199 } as const;

/** The day itself. Throws BAD_USER_INPUT for another form, a day that does not exist, or one outside 1900 to 2199. */
export function toDate(text: string): CalendarDate {
  if (isDate(text)) return text;
  const limits = `from ${YEARS.first}-01-01 to ${YEARS.last}-12-31`;
  throw new ToldError('BAD_USER_INPUT', `"${text.slice(0, 20)}" is not a day: write one ${limits} as YYYY-MM-DD.`);
}

/** The day that many days later; earlier where `days` is negative. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return fromDayNumber(dayNumberOf(date) + days);
}

/** The corresponding day that many months later, or that month's last day where it has no such day (民法典 202). */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const { year, month, day } = partsOf(date);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const daysInMonth = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return fromDayNumber(first.getTime() / DAY_MS + Math.min(day, daysInMonth) - 1);
}

/** Whole days from one day to another: 1 to the next day, negative to an earlier one. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumberOf(to) - dayNumberOf(from);
}

/** Monday is 1, Sunday is 7. */
export function weekdayOf(date: CalendarDate): number {
  // Day 0 was a Thursday; the second remainder keeps the days before it from turning negative.
  return ((((dayNumberOf(date) + 3) % 7) + 7) % 7) + 1;
}

/** Year, month (1 to 12) and day of the month. */
export function partsOf(date: CalendarDate): { year: number; month: number; day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

/** The day it is in China at an instant; from 1986 to 1991 that took summer time into account. */
export function chinaDayAt(instant: Date): CalendarDate {
  const parts = new Map(CHINA_DAY.formatToParts(instant).map(({ type, value }) => [type, value]));
  return toDate(`${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`);
}

const CHINA_DAY = new Intl.DateTimeFormat('en', {
  calendar: 'gregory',
  numberingSystem: 'latn',
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

function isDate(text: string): text is CalendarDate {
  if (!FORM.test(text)) return false;
  const year = Number(text.slice(0, 4));
  if (year < YEARS.first || year > YEARS.last) return false;
  const instantMs = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(instantMs) && new Date(instantMs).toISOString().startsWith(text);
}

/** Days since 1970-01-01. UTC has no summer time, so each of its days is as long as the next. */
function dayNumberOf(date: CalendarDate): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY_MS;
}

function fromDayNumber(dayNumber: number): CalendarDate {
  return toDate(new Date(dayNumber * DAY_MS).toISOString().slice(0, 10));
}
