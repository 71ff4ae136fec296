// Days and months, without a time zone: promises over any days from 1900 to 2199.
import { execFileSync } from 'node:child_process';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, addMonths, chinaDayAt, daysBetween, partsOf, toDate, weekdayOf } from './civil-date.ts';

const date = fc
  .date({ min: new Date('1901-01-01'), max: new Date('2190-12-31'), noInvalidDate: true })
  .map((day) => toDate(day.toISOString().slice(0, 10)));

test.each([
  '2022-02-30',
  '2023-02-29',
  '2022-13-01',
  '2022-00-10',
  '2022-04-31',
  '2022-1-1',
  '20220101',
  '2022-01-01T00:00:00Z',
  ' 2022-01-01',
  '2022-01-01\n',
  '２０２２-01-01',
  '1899-12-31',
  '2200-01-01',
  '0000-00-00',
  '-02022-01-01',
  '',
])('%j is no day', (text) => {
  expect(() => toDate(text)).toThrow(
    expect.objectContaining({ code: 'BAD_USER_INPUT', message: expect.stringMatching(/write one from 1900-01-01/) }),
  );
});

test('a refusal repeats no more than the start of what was sent', () => {
  expect(() => toDate('9'.repeat(10_000))).toThrow(/^"9{20}" is not a day/);
});

test.each(['2024-02-29', '2000-02-29', '1900-01-01', '2199-12-31'])('%s is a day', (text) => {
  expect(toDate(text)).toBe(text);
});

test('1900 had no leap day, 2000 had one', () => {
  expect(addDays(toDate('1900-02-28'), 1)).toBe('1900-03-01');
  expect(addDays(toDate('2000-02-28'), 1)).toBe('2000-02-29');
});

test('arithmetic never leaves the calendar', () => {
  expect(() => addDays(toDate('2199-12-31'), 1)).toThrow(/"2200-01-01" is not a day/);
  expect(() => addMonths(toDate('2199-12-31'), 2)).toThrow(/"2200-02-28" is not a day/);
});

test.each([
  ['2021-12-31', 2, '2022-02-28'],
  ['2023-12-31', 2, '2024-02-29'],
  ['2022-02-28', 1, '2022-03-28'],
  ['2022-10-31', 1, '2022-11-30'],
  ['2022-11-15', 2, '2023-01-15'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2022-03-31', -1, '2022-02-28'],
  ['2022-01-15', -13, '2020-12-15'],
])('from %s, %i months end on %s', (from, months, to) => {
  expect(addMonths(toDate(from), months)).toBe(to);
});

test('the corresponding day, or the last of its month where there is none', () => {
  fc.assert(
    fc.property(date, fc.integer({ min: 0, max: 100 }), (from, months) => {
      const to = addMonths(from, months);
      const [start, end] = [partsOf(from), partsOf(to)];
      expect(end.year * 12 + end.month).toBe(start.year * 12 + start.month + months);
      expect(end.day === start.day || (end.day < start.day && partsOf(addDays(to, 1)).day === 1)).toBe(true);
    }),
  );
});

test('days add up, and a week later it is the same weekday', () => {
  const step = fc.integer({ min: -200, max: 200 });
  fc.assert(
    fc.property(date, step, step, (from, a, b) => {
      expect(addDays(addDays(from, a), b)).toBe(addDays(from, a + b));
      expect(addDays(from, a) < from).toBe(a < 0);
      expect(weekdayOf(addDays(from, 7))).toBe(weekdayOf(from));
      expect(weekdayOf(addDays(from, 1))).toBe((weekdayOf(from) % 7) + 1);
    }),
  );
});

test('days between two days are whole, and adding them leads from one to the other', () => {
  const [first, last] = [toDate('1986-01-01'), toDate('1992-01-01')];
  expect(daysBetween(first, last)).toBe(6 * 365 + 1);
  expect(daysBetween(last, first)).toBe(-(6 * 365 + 1));
  expect(addDays(first, daysBetween(first, last))).toBe(last);
});

test('weekdays are those of the wall calendar', () => {
  expect(['2022-01-28', '2022-02-27', '1969-12-31', '1949-10-01'].map((day) => weekdayOf(toDate(day)))).toEqual([
    5, 7, 3, 6,
  ]);
});

test("China's summer time moves no day, whatever the time zone of the machine", () => {
  // A fresh process each, because a time zone is fixed once a process has read it.
  const walk = `
    const { addDays, addMonths, toDate } = await import(${JSON.stringify(new URL('./civil-date.ts', import.meta.url).href)});
    const days = [toDate('1986-01-01')];
    while (days.at(-1) < '1992-01-01') days.push(addDays(days.at(-1), 1));
    console.log(JSON.stringify([Intl.DateTimeFormat().resolvedOptions().timeZone, days, days.map((day) => addMonths(day, 2))]));`;
  const walks = ['Asia/Shanghai', 'UTC', 'America/New_York'].map((zone) => {
    const options = { env: { ...process.env, TZ: zone }, encoding: 'utf8' } as const;
    const [seen, ...rest] = JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', walk], options));
    expect(seen).toBe(zone);
    return rest;
  });
  expect(walks[0][0]).toHaveLength(6 * 365 + 2);
  expect(new Set(walks[0][0]).size).toBe(6 * 365 + 2);
  expect(walks[1]).toEqual(walks[0]);
  expect(walks[2]).toEqual(walks[0]);
});

test('the day in China begins at 16:00 UTC, in the summer time of 1988 at 15:00', () => {
  const at = (instant: string) => chinaDayAt(new Date(instant));
  expect([at('2022-02-28T15:59:59.999Z'), at('2022-02-28T16:00:00Z')]).toEqual(['2022-02-28', '2022-03-01']);
  expect([at('1988-06-30T14:59:59.999Z'), at('1988-06-30T15:00:00Z')]).toEqual(['1988-06-30', '1988-07-01']);
});
