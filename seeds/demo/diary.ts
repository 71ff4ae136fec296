// The days on which made-up things happen: working days of the season, in the hours in which offices are open in China.
import { addDays, type CalendarDate, toDate } from '@jinyun/kit/calendar/civil-date';
import { isWorkingDay } from '@jinyun/kit/calendar/holiday-calendar';
import { HOLIDAYS } from '@jinyun/kit/calendar/holidays';
import { addWorkingDays } from '@jinyun/kit/calendar/working-days';
import type { Random } from './random.ts';

export type Moment = { readonly day: CalendarDate; readonly at: Date };
export type Diary = {
  /** The moment it is open at. */
  now(): Moment;
  /** Turns to a moment so many working days later; on the same day to a later hour. */
  later(daysMin: number, daysMax: number): Moment;
  /** Turns to a day, which is not before the one it is open at, whether offices work on it or not. */
  on(day: string): Moment;
};

const OPENING = '09:00:00+08:00';
const MINUTE_MS = 60_000;
/** On one day: begun by 12:00, and each next step within half an hour, so that a dozen end by 18:00. */
const FIRST_MINUTES_MAX = 180;
const STEP_MINUTES_MAX = 30;

/** Open at the first working day from `from` on. */
export function openDiary(random: Random, from: string): Diary {
  let now = beginning(random, workingDayFrom(from));
  const turnTo = (day: CalendarDate): Moment => {
    if (day < now.day) throw new Error(`A diary open at ${now.day} does not turn back to ${day}.`);
    now =
      day === now.day ? { day, at: minutesLater(now.at, random.integer(1, STEP_MINUTES_MAX)) } : beginning(random, day);
    return now;
  };
  return {
    now: () => now,
    later: (daysMin, daysMax) => turnTo(addWorkingDays(HOLIDAYS, now.day, random.integer(daysMin, daysMax))),
    on: (day) => turnTo(toDate(day)),
  };
}

/** A day between two, both included; the first working day from it on. */
export function workingDayWithin(random: Random, from: string, to: string): CalendarDate {
  const first = toDate(from);
  const days = Math.round((Date.parse(to) - Date.parse(from)) / (24 * 60 * MINUTE_MS));
  return workingDayFrom(addDays(first, random.integer(0, days)));
}

function workingDayFrom(text: string): CalendarDate {
  let day = toDate(text);
  while (!isWorkingDay(HOLIDAYS, day)) day = addDays(day, 1);
  return day;
}

function beginning(random: Random, day: CalendarDate): Moment {
  return { day, at: minutesLater(new Date(`${day}T${OPENING}`), random.integer(0, FIRST_MINUTES_MAX)) };
}

function minutesLater(at: Date, minutes: number): Date {
  return new Date(at.getTime() + minutes * MINUTE_MS);
}
