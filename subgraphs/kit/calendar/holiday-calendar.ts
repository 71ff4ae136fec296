// Which days are worked and which are rest, from the yearly notices of the State Council. Pure: it reads no file, and
// where a year's notice is missing it refuses to guess.
import { ToldError } from '@jinyun/schema/told-error';
import { addDays, type CalendarDate, partsOf, weekdayOf } from './civil-date.ts';

/** What the notices for one year say; the days themselves may lie in the last week of the year before. */
export type HolidayTable = {
  readonly year: number;
  readonly holidays: readonly { readonly from: CalendarDate; readonly to: CalendarDate }[];
  /** Saturdays and Sundays that are worked in exchange. */
  readonly makeUpDays: readonly CalendarDate[];
};

export type HolidayCalendar = {
  readonly years: ReadonlySet<number>;
  readonly daysOff: ReadonlySet<CalendarDate>;
  readonly makeUpDays: ReadonlySet<CalendarDate>;
};

const FRIDAY = 5;
/** A notice may make its new year's holiday begin in December: of those for 2004 to 2026, the earliest day is the 29th. */
const NEXT_NOTICE_FROM = '12-25';

/** One calendar out of the tables of several years. */
export function makeHolidayCalendar(tables: readonly HolidayTable[]): HolidayCalendar {
  return {
    years: new Set(tables.map(({ year }) => year)),
    daysOff: new Set(tables.flatMap(({ holidays }) => holidays.flatMap(eachDay))),
    makeUpDays: new Set(tables.flatMap(({ makeUpDays }) => makeUpDays)),
  };
}

/** Monday to Friday without holidays, and make-up days. Throws HOLIDAY_CALENDAR_MISSING where no notice decides. */
export function isWorkingDay(calendar: HolidayCalendar, date: CalendarDate): boolean {
  const missing = decidingYears(date).find((year) => !calendar.years.has(year));
  if (missing !== undefined) throw missingYear(missing, date);
  if (calendar.makeUpDays.has(date)) return true;
  return weekdayOf(date) <= FRIDAY && !calendar.daysOff.has(date);
}

/** The day itself when it is worked, else the next one that is. */
export function nextWorkingDay(calendar: HolidayCalendar, date: CalendarDate): CalendarDate {
  let day = date;
  while (!isWorkingDay(calendar, day)) day = addDays(day, 1);
  return day;
}

/** The years whose notices must be known before anyone can tell whether the day is worked. */
function decidingYears(date: CalendarDate): readonly number[] {
  const { year } = partsOf(date);
  return date.slice(5) < NEXT_NOTICE_FROM ? [year] : [year, year + 1];
}

function missingYear(year: number, date: CalendarDate): ToldError {
  const why = `so nobody can say whether ${date} is a working day`;
  const wayOut = `add the State Council's notice for ${year} to subgraphs/kit/calendar/holidays.json`;
  const message = `The holiday calendar of ${year} is missing, ${why}: ${wayOut}.`;
  return new ToldError('HOLIDAY_CALENDAR_MISSING', message);
}

function eachDay({ from, to }: { from: CalendarDate; to: CalendarDate }): CalendarDate[] {
  const days: CalendarDate[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}
