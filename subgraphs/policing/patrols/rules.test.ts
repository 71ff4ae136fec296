// Market days by the lunar calendar: the days that were computed by hand, leap months, and promises over any period.
import { expect, test } from '@jest/globals';
import { addDays, toDate } from '@jinyun/kit/calendar/civil-date';
import fc from 'fast-check';
import type { MarketDayRule } from './entities.ts';
import { listMarketDays, lunarOf, nextMarketDay, PERIOD_DAYS_MAX, rulesInForce, showLunar, touches } from './rules.ts';

/** A rule as a row holds it, as far as the days need it. */
function ruleOf(lunarDays: number[], more: Partial<MarketDayRule> = {}): MarketDayRule {
  const bare = { id: 'market-rule-x', effectiveFrom: null, effectiveTo: null, inForce: true, origin: 'SOURCE' };
  return { ...bare, lunarDays, ...more } as MarketDayRule;
}

const THIRD_AND_EIGHTH = ruleOf([3, 8]);
const datesOf = (rule: MarketDayRule, from: string, to: string) =>
  listMarketDays([rule], { from, to }).map(({ date }) => date);

test('from 2021-08 to 2022-02 there are fourteen market days on the 3rd and 8th', () => {
  expect(datesOf(THIRD_AND_EIGHTH, '2021-08-01', '2022-02-28')).toEqual([
    '2021-08-10',
    '2021-08-15',
    '2021-09-09',
    '2021-09-14',
    '2021-10-08',
    '2021-10-13',
    '2021-11-07',
    '2021-11-12',
    '2021-12-06',
    '2021-12-11',
    '2022-01-05',
    '2022-01-10',
    '2022-02-03',
    '2022-02-08',
  ]);
});

test('by last digit, the reading that is switched off, there would be 44', () => {
  expect(datesOf(ruleOf([3, 8, 13, 18, 23, 28]), '2021-08-01', '2022-02-28')).toHaveLength(44);
});

test.each([
  [2023, '2023-03-24', '闰二月初三'],
  [2023, '2023-03-29', '闰二月初八'],
  [2025, '2025-07-27', '闰六月初三'],
  [2025, '2025-08-01', '闰六月初八'],
])('the leap month of %i has its market days: %s is %s', (year, date, lunar) => {
  const days = listMarketDays([THIRD_AND_EIGHTH], { from: `${year}-01-01`, to: `${year}-12-31` });
  expect(days.filter((day) => day.lunar.leap).map((day) => [day.date, showLunar(day.lunar)])).toContainEqual([
    date,
    lunar,
  ]);
});

test.each([
  ['2021-08-10', '七月初三'],
  ['2022-01-31', '十二月廿九'],
  ['2022-02-01', '正月初一'],
  ['2022-02-10', '正月初十'],
  ['2022-02-11', '正月十一'],
  ['2022-02-20', '正月二十'],
  ['2022-02-21', '正月廿一'],
  ['2022-03-02', '正月三十'],
  ['2023-01-21', '十二月三十'],
  ['2025-12-20', '十一月初一'],
  ['1988-07-01', '五月十八'],
])('%s is written %s', (date, lunar) => {
  expect(showLunar(lunarOf(toDate(date)))).toBe(lunar);
});

test('lunar days follow each other without a gap, and a month has 29 or 30', () => {
  const anyDay = fc.integer({ min: 0, max: 73_000 }).map((days) => addDays(toDate('1901-01-01'), days));
  fc.assert(
    fc.property(anyDay, (date) => {
      const today = lunarOf(date);
      const tomorrow = lunarOf(addDays(date, 1));
      if (tomorrow.day === 1) expect([29, 30]).toContain(today.day);
      else expect(tomorrow).toEqual({ ...today, day: today.day + 1 });
    }),
  );
});

test('the next market day is the first of those listed from the day on, the day itself included', () => {
  const anyDay = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays(toDate('1901-01-01'), days));
  fc.assert(
    fc.property(anyDay, (on) => {
      const next = nextMarketDay([THIRD_AND_EIGHTH], on);
      const [first] = listMarketDays([THIRD_AND_EIGHTH], { from: on, to: addDays(on, 60) });
      expect(next).toEqual(first);
    }),
  );
  expect(nextMarketDay([THIRD_AND_EIGHTH], '2021-08-10')?.date).toBe('2021-08-10');
  expect(nextMarketDay([THIRD_AND_EIGHTH], '2021-08-11')?.date).toBe('2021-08-15');
  expect(nextMarketDay([ruleOf([30])], '2022-03-03')?.lunar.day).toBe(30);
});

test('a rule makes no day before it applies nor after, and none is foretold from a day on which it does not', () => {
  const rule = ruleOf([3, 8], { effectiveFrom: '2021-08-15', effectiveTo: '2021-09-09' });
  expect(datesOf(rule, '2021-08-01', '2021-12-31')).toEqual(['2021-08-15', '2021-09-09']);
  expect(nextMarketDay([rule], '2021-08-14')).toBeNull();
  expect(nextMarketDay([rule], '2021-09-10')).toBeNull();
  expect(touches(rule, { from: '2021-09-09', to: '2021-09-30' })).toBe(true);
  expect(touches(rule, { from: '2021-09-10', to: '2021-09-30' })).toBe(false);
  expect(touches(rule, { from: '2021-08-01', to: '2021-08-14' })).toBe(false);
});

test('a day that two rules make is one market day', () => {
  const days = listMarketDays([THIRD_AND_EIGHTH, ruleOf([8, 9])], { from: '2021-08-15', to: '2021-08-16' });
  expect(days.map(({ date, rule }) => [date, rule.lunarDays])).toEqual([
    ['2021-08-15', [3, 8]],
    ['2021-08-16', [8, 9]],
  ]);
});

test('an invented rule counts only where no other is in force; one switched off never', () => {
  const made = ruleOf([1], { id: 'market-rule-made', origin: 'SYNTHETIC' });
  const off = ruleOf([2], { id: 'market-rule-off', inForce: false });
  expect(rulesInForce([made, off, THIRD_AND_EIGHTH])).toEqual([THIRD_AND_EIGHTH]);
  expect(rulesInForce([made, off])).toEqual([made]);
  expect(rulesInForce([off])).toEqual([]);
});

test('a period is refused that is too long, ends before it begins or leaves the published calendar', () => {
  const to = addDays(toDate('2021-01-01'), PERIOD_DAYS_MAX - 1);
  expect(() => datesOf(THIRD_AND_EIGHTH, '2021-01-01', to)).not.toThrow();
  expect(() => datesOf(THIRD_AND_EIGHTH, '2021-01-01', addDays(to, 1))).toThrow('longer than 1100 days');
  expect(() => datesOf(THIRD_AND_EIGHTH, '2021-01-02', '2021-01-01')).toThrow('ends before it begins');
  expect(() => datesOf(THIRD_AND_EIGHTH, '1900-12-31', '1901-01-01')).toThrow('must lie from 1901-01-01');
  expect(() => nextMarketDay([THIRD_AND_EIGHTH], '2101-01-01')).toThrow('must lie from 1901-01-01');
  expect(() => datesOf(THIRD_AND_EIGHTH, '2100-12-01', '2100-12-31')).not.toThrow();
});
