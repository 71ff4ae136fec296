// The committed notices: what they must have in common, and what follows from them for single days.
import { expect, test } from '@jest/globals';
import { addDays, type CalendarDate, toDate, weekdayOf } from './civil-date.ts';
import { isWorkingDay, makeHolidayCalendar, nextWorkingDay } from './holiday-calendar.ts';
import { HOLIDAY_YEARS, HOLIDAYS } from './holidays.ts';
import { countWorkingDays } from './working-days.ts';

const FIRST = 2020;
const LAST = 2026;

test('the years follow one another, each with the notice it comes from', () => {
  expect(HOLIDAY_YEARS.map(({ year }) => year)).toEqual(
    Array.from({ length: LAST - FIRST + 1 }, (_, at) => FIRST + at),
  );
  for (const { year, notices } of HOLIDAY_YEARS)
    for (const { issuedOn, url } of notices) {
      expect(url).toMatch(/^https:\/\/www\.gov\.cn\/zhengce\//);
      expect(issuedOn >= `${year - 1}-10-01` && issuedOn < `${year}-02-01`).toBe(true);
    }
});

test('only weekend days are made up for, and none of them is a holiday', () => {
  for (const day of HOLIDAYS.makeUpDays) {
    expect(weekdayOf(day)).toBeGreaterThan(5);
    expect(HOLIDAYS.daysOff.has(day)).toBe(false);
  }
});

test('no notice reaches further back than the last week of the year before', () => {
  for (const { year, holidays, makeUpDays } of HOLIDAY_YEARS)
    for (const day of [...holidays.flatMap(({ from, to }) => [from, to]), ...makeUpDays]) {
      expect(day >= `${year - 1}-12-25` && day <= `${year}-12-31`).toBe(true);
    }
});

test('2022 is as its notice has it', () => {
  const table = HOLIDAY_YEARS.find(({ year }) => year === 2022);
  expect(table?.holidays.map(({ from, to }) => `${from.slice(5)} ${to.slice(5)}`)).toEqual([
    '01-01 01-03',
    '01-31 02-06',
    '04-03 04-05',
    '04-30 05-04',
    '06-03 06-05',
    '09-10 09-12',
    '10-01 10-07',
  ]);
  const worked = ['01-29', '01-30', '04-02', '04-24', '05-07', '10-08', '10-09'];
  expect(table?.makeUpDays.map((day) => day.slice(5))).toEqual(worked);
});

// Days off move but are not lost: a year has its weekends and its statutory days (11, since 2025 13) off, no more.
// In 2020 the Spring Festival was made longer: a Friday was added and a Saturday of work taken back.
test.each([
  [2020, 366 - 104 - 11 - 2],
  [2021, 365 - 104 - 11],
  [2022, 365 - 105 - 11],
  [2023, 365 - 105 - 11],
  [2024, 366 - 104 - 11],
  [2025, 365 - 104 - 13],
])('%i has %i working days', (year, days) => {
  const before = { ...HOLIDAYS, years: new Set([...HOLIDAYS.years, FIRST - 1]) };
  expect(countWorkingDays(before, toDate(`${year - 1}-12-31`), toDate(`${year}-12-31`))).toBe(days);
});

test('in 2026 they are 248, once the notice for 2027 leaves December alone', () => {
  const guessed = { ...HOLIDAYS, years: new Set([...HOLIDAYS.years, LAST + 1]) };
  expect(countWorkingDays(guessed, toDate('2025-12-31'), toDate('2026-12-31'))).toBe(365 - 104 - 13);
});

test.each([
  ['2022-01-28', true, 'a Friday'],
  ['2022-01-29', true, 'a Saturday made up for'],
  ['2022-01-31', false, 'a Monday of the Spring Festival'],
  ['2022-02-26', false, 'a Saturday'],
  ['2022-02-27', false, 'a Sunday'],
  ['2022-05-04', false, 'a Wednesday off in exchange'],
  ['2022-12-31', false, 'a holiday of the next year'],
  ['2020-01-31', false, 'a day that the second notice added'],
  ['2020-02-01', false, 'a make-up day that the second notice took back'],
  ['2020-02-03', true, 'the first day after'],
])('%s: worked is %s, %s', (day, worked) => {
  expect(isWorkingDay(HOLIDAYS, toDate(day))).toBe(worked);
});

test.each([
  ['2019-12-24', 2019],
  ['2019-12-31', 2019],
  ['2027-01-04', 2027],
  ['2026-12-25', 2027],
  ['2030-06-01', 2030],
])('for %s the notice for %i is missing, and the answer says where to put it', (day, year) => {
  expect(() => isWorkingDay(HOLIDAYS, toDate(day))).toThrow(
    expect.objectContaining({
      code: 'HOLIDAY_CALENDAR_MISSING',
      message: expect.stringMatching(new RegExp(`of ${year} is missing.*${day}.*kit/calendar/holidays\\.json\\.$`)),
    }),
  );
});

test('a day in late December waits for the notice that can still change it', () => {
  expect(isWorkingDay(HOLIDAYS, toDate('2026-12-24'))).toBe(true);
  const eve: CalendarDate = toDate('2018-12-31');
  const only2018 = makeHolidayCalendar([{ year: 2018, holidays: [], makeUpDays: [] }]);
  expect(() => isWorkingDay(only2018, eve)).toThrow(/of 2019 is missing/);
  const both = makeHolidayCalendar([
    { year: 2018, holidays: [], makeUpDays: [] },
    { year: 2019, holidays: [{ from: toDate('2018-12-30'), to: toDate('2019-01-01') }], makeUpDays: [] },
  ]);
  expect(isWorkingDay(both, eve)).toBe(false);
});

test('the next working day is the first one worked, the day itself included', () => {
  for (let day = toDate('2020-01-01'); day < '2026-12-01'; day = addDays(day, 1)) {
    const next = nextWorkingDay(HOLIDAYS, day);
    expect(isWorkingDay(HOLIDAYS, next)).toBe(true);
    for (let between = day; between < next; between = addDays(between, 1)) {
      expect(isWorkingDay(HOLIDAYS, between)).toBe(false);
    }
  }
});
