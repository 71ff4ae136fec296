// Lunar dates of days, and the market days that lunar days make of a period. By the calendar that Node carries (GB/T
// 33661), without a network, a clock or a database; days are texts YYYY-MM-DD, never instants of a local time zone.
import { addDays, type CalendarDate, partsOf, toDate } from '@jinyun/kit/calendar/civil-date';
import type { GivenPeriod } from '@jinyun/kit/given-period';
import { ToldError } from '@jinyun/schema/told-error';
import type { MarketDayRule } from './entities.ts';

/** Month 1 to 12, day 1 to 30; a leap month bears the number of the month before it. */
export type LunarDate = { readonly month: number; readonly leap: boolean; readonly day: number };
export type MarketDay = { readonly date: CalendarDate; readonly lunar: LunarDate; readonly rule: MarketDayRule };
type Span = Pick<MarketDayRule, 'effectiveFrom' | 'effectiveTo'>;

export const PERIOD_DAYS_MAX = 1_100;
/** A 30th comes every other month or so; half a year without one does not happen. */
const SEARCH_DAYS_MAX = 200;
/** The years for which tables of the lunar calendar are published to check ours against. */
const LUNAR_RANGE = { first: '1901-01-01', last: '2100-12-31' } as const;

/**
 * The days of the period that fall on one of a rule's lunar days, in order; a day that several rules make comes once,
 * by the first of them. Throws BAD_USER_INPUT for a period that ends before it begins or has over 1,100 days.
 */
export function listMarketDays(rules: readonly MarketDayRule[], period: GivenPeriod): MarketDay[] {
  const from = toLunarRange('period', period.from);
  const to = toLunarRange('period', period.to);
  if (from > to) throw badPeriod('ends before it begins: swap "from" and "to"');
  if (addDays(from, PERIOD_DAYS_MAX - 1) < to) throw badPeriod(`is longer than ${PERIOD_DAYS_MAX} days: ask for parts`);
  const days: MarketDay[] = [];
  for (let date = from; date <= to; date = addDays(date, 1)) {
    const lunar = lunarOf(date);
    const rule = rules.find((each) => applies(each, date) && each.lunarDays.includes(lunar.day));
    if (rule !== undefined) days.push({ date, lunar, rule });
  }
  return days;
}

/** The first market day from `on` (included) by the rules that apply on that day; null where none does. */
export function nextMarketDay(rules: readonly MarketDayRule[], on: string): MarketDay | null {
  const from = toLunarRange('on', on);
  const applying = rules.filter((rule) => applies(rule, from));
  if (applying.length === 0) return null;
  const end = addDays(from, SEARCH_DAYS_MAX);
  return listMarketDays(applying, { from, to: end < LUNAR_RANGE.last ? end : LUNAR_RANGE.last })[0] ?? null;
}

/** Rules that make market days: switched on, and invented ones only where no other is. In the order of their ids. */
export function rulesInForce(rules: readonly MarketDayRule[]): MarketDayRule[] {
  const on = rules.filter(({ inForce }) => inForce);
  const told = on.filter(({ origin }) => origin !== 'SYNTHETIC');
  return (told.length > 0 ? told : on).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Whether a rule applies on any day of the period: where none does, its market days are not known. */
export function touches({ effectiveFrom, effectiveTo }: Span, { from, to }: GivenPeriod): boolean {
  return (effectiveFrom ?? from) <= to && (effectiveTo ?? to) >= from;
}

/** The lunar date of a day. */
export function lunarOf(date: CalendarDate): LunarDate {
  const { year, month, day } = partsOf(date);
  const lunar = lunarYear(year)[(Date.UTC(year, month - 1, day) - Date.UTC(year, 0, 1)) / DAY_MS];
  if (lunar === undefined) throw new Error(`The lunar calendar of ${year} has no entry for ${date}.`);
  return lunar;
}

/** As people write it: 闰二月初三. */
export function showLunar({ month, leap, day }: LunarDate): string {
  return `${leap ? '闰' : ''}${MONTHS[month - 1]}月${showDay(day)}`;
}

const DAY_MS = 86_400_000;
const DIGITS = [...'十一二三四五六七八九'];
const MONTHS = ['正', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];
const LUNAR_CALENDAR = new Intl.DateTimeFormat('en-u-ca-chinese', {
  timeZone: 'UTC',
  month: 'numeric',
  day: 'numeric',
});
/** A day costs 70 µs to convert, so each year is converted once; of years there are at most three hundred. */
const YEARS = new Map<number, readonly LunarDate[]>();

function applies({ effectiveFrom, effectiveTo }: Span, date: string): boolean {
  return (effectiveFrom ?? date) <= date && date <= (effectiveTo ?? date);
}

function toLunarRange(argument: string, text: string): CalendarDate {
  const { first, last } = LUNAR_RANGE;
  if (text >= first && text <= last) return toDate(text);
  throw new ToldError('BAD_USER_INPUT', `Argument "${argument}" must lie from ${first} to ${last}.`, { argument });
}

function badPeriod(problem: string): ToldError {
  return new ToldError('BAD_USER_INPUT', `Argument "period" ${problem}.`, { argument: 'period' });
}

function lunarYear(year: number): readonly LunarDate[] {
  const present = YEARS.get(year);
  if (present !== undefined) return present;
  const days: LunarDate[] = [];
  for (let at = Date.UTC(year, 0, 1); at < Date.UTC(year + 1, 0, 1); at += DAY_MS) days.push(convert(at));
  YEARS.set(year, days);
  return days;
}

/** A leap month reads "2bis". */
function convert(at: number): LunarDate {
  const parts = new Map(LUNAR_CALENDAR.formatToParts(at).map(({ type, value }) => [type, value]));
  const month = parts.get('month') ?? '';
  return { month: Number.parseInt(month, 10), leap: month.endsWith('bis'), day: Number(parts.get('day')) };
}

function showDay(day: number): string {
  if (day <= 10) return `初${DIGITS[day % 10]}`;
  if (day === 20 || day === 30) return `${DIGITS[day / 10]}十`;
  return `${day < 20 ? '十' : '廿'}${DIGITS[day % 10]}`;
}
