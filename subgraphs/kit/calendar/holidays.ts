// Reads the committed notices of the State Council into one calendar, once, when the process starts.
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { toDate } from './civil-date.ts';
import { type HolidayCalendar, makeHolidayCalendar } from './holiday-calendar.ts';

const FILE = new URL('./holidays.json', import.meta.url);
const YEARS_MAX = 200;
const DAYS_MAX = 30;

const day = z.string().max(10).transform(toDate);
const notice = z.strictObject({
  /** 发文字号; null where the text that was read does not print it. */
  documentNo: z.string().max(40).nullable(),
  issuedOn: day,
  url: z.url().max(200),
});
const table = z.strictObject({
  year: z.int().min(1900).max(2199),
  notices: z.array(notice).min(1).max(5),
  holidays: z
    .array(z.strictObject({ name: z.string().max(20), from: day, to: day }))
    .min(1)
    .max(DAYS_MAX),
  makeUpDays: z.array(day).max(DAYS_MAX),
});

/** One year's arrangement with the notices that made it. */
export type HolidayYear = z.infer<typeof table>;

/** Every year whose notice the house holds, in order. */
export const HOLIDAY_YEARS: readonly HolidayYear[] = z
  .array(table)
  .max(YEARS_MAX)
  .parse(JSON.parse(readFileSync(FILE, 'utf8')));

/** The statutory holidays and make-up days of China, as far as the notices reach. */
export const HOLIDAYS: HolidayCalendar = makeHolidayCalendar(HOLIDAY_YEARS);
