// Deadlines: the worked examples of the law's rules, and what holds for every period and every day.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, type CalendarDate, toDate } from './civil-date.ts';
import { dueUnder, hasPassed, lastDayOf, ruleBehind } from './deadline.ts';
import { DEADLINE_RULES, type DeadlineRuleId, type Period, ruleInForce, WHAT } from './deadline-rules.ts';
import { isWorkingDay } from './holiday-calendar.ts';
import { HOLIDAYS } from './holidays.ts';
import { addWorkingDays, countWorkingDays } from './working-days.ts';

/** Days from which every period of up to a year ends before the notices do. */
const date = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2025-09-30'), noInvalidDate: true })
  .map((day) => toDate(day.toISOString().slice(0, 10)));
const period: fc.Arbitrary<Period> = fc.record({
  length: fc.integer({ min: 1, max: 12 }),
  unit: fc.constantFrom('CALENDAR_MONTH', 'CALENDAR_DAY', 'WORKING_DAY'),
  rollsOver: fc.boolean(),
});

test.each<[DeadlineRuleId, string, string, string]>([
  ['JUDICIAL_CONFIRMATION', '2022-01-28', '2022-02-28', 'day 30 is a Sunday'],
  ['RECOMMENDATION_REPLY', '2021-12-31', '2022-02-28', 'February has no 31st'],
  ['RECOMMENDATION_REPLY', '2022-03-03', '2022-05-05', '3 and 4 May are holidays'],
  ['RECOMMENDATION_REPLY_URGENT', '2022-02-15', '2022-03-02', 'a Wednesday'],
  ['TENANCY_REPORT', '2022-01-28', '2022-02-07', 'two make-up days, then the Spring Festival'],
  ['SECOND_MEDIATION', '2022-04-22', '2022-05-05', '24 April is worked, 30 April to 4 May are not'],
  ['CIVIL_NOTICE', '2022-09-01', '2022-10-08', '1 October is a holiday, 8 October a Saturday of work'],
  ['SUIT_REVIEW', '2022-03-31', '2022-05-05', '30 April begins the holiday'],
  ['ID_CARD_ISSUE', '2022-03-16', '2022-05-16', 'day 60 is a Sunday'],
  ['RESIDENCE_PERMIT_ELIGIBILITY', '2021-11-01', '2022-05-01', 'a time to wait is over on a holiday as well'],
])('%s from %s: %s (%s)', (id, from, due) => {
  expect(dueUnder(id, from, HOLIDAYS)).toBe(due);
});

test('the rule behind a deadline is the one in force on the day of the event, where that is known', () => {
  const law = (on: string | null) => ruleBehind('JUDICIAL_CONFIRMATION', on)?.law ?? null;
  expect([law('2023-12-31'), law('2024-01-01')]).toEqual([
    '人民调解法第三十三条',
    expect.stringContaining('民事诉讼法（2023）'),
  ]);
  expect([law(null), law('2010-12-31')]).toEqual([null, null]);
});

test('where no rule was in force there is no deadline', () => {
  expect(dueUnder('RECOMMENDATION_REPLY', '2018-03-01', HOLIDAYS)).toBeNull();
  expect(dueUnder('SUIT_REVIEW', '2021-06-30', HOLIDAYS)).toBeNull();
});

test('the rule is the one of the day of the event, not of today', () => {
  const lawOn = (day: string) => ruleInForce('JUDICIAL_CONFIRMATION', toDate(day))?.law;
  expect(lawOn('2023-12-31')).toBe('人民调解法第三十三条');
  expect(lawOn('2024-01-01')).toBe('人民调解法第三十三条；民事诉讼法（2023）第二百零五条');
  expect(lawOn('2010-12-31')).toBeUndefined();
});

test('no day is given where a notice is missing, nor for what is not a day', () => {
  const missing = expect.objectContaining({ code: 'HOLIDAY_CALENDAR_MISSING' });
  expect(() => dueUnder('RECOMMENDATION_REPLY', '2026-11-01', HOLIDAYS)).toThrow(missing);
  expect(() => dueUnder('TENANCY_REPORT', '2026-12-24', HOLIDAYS)).toThrow(missing);
  expect(() => dueUnder('TENANCY_REPORT', '2022-02-30', HOLIDAYS)).toThrow(/"2022-02-30" is not a day/);
});

test('a calendar period needs no notice for the years on its way', () => {
  const from2022 = { ...HOLIDAYS, years: new Set([2022]) };
  expect(dueUnder('RECOMMENDATION_REPLY', '2021-12-31', from2022)).toBe('2022-02-28');
});

test('the last day is whole: it is over at 24:00 in China', () => {
  const last = toDate('2022-02-28');
  expect(hasPassed(last, new Date('2022-02-28T15:59:59.999Z'))).toBe(false);
  expect(hasPassed(last, new Date('2022-02-28T16:00:00Z'))).toBe(true);
});

test('who starts later never ends earlier', () => {
  fc.assert(
    fc.property(period, date, date, (each, a, b) => {
      const [early, late] = a <= b ? [a, b] : [b, a];
      expect(lastDayOf(each, early, HOLIDAYS) <= lastDayOf(each, late, HOLIDAYS)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('a period that rolls over ends on a working day, and over rest days only', () => {
  fc.assert(
    fc.property(period, date, (each, from) => {
      const fixed = lastDayOf({ ...each, rollsOver: false }, from, HOLIDAYS);
      const rolled = lastDayOf({ ...each, rollsOver: true }, from, HOLIDAYS);
      expect(isWorkingDay(HOLIDAYS, rolled)).toBe(true);
      for (let day = fixed; day < rolled; day = addDays(day, 1)) expect(isWorkingDay(HOLIDAYS, day)).toBe(false);
      expect(fixed > from && fixed <= rolled).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('working days add up along the way, and back again they count with the other sign', () => {
  const count = (from: CalendarDate, to: CalendarDate) => countWorkingDays(HOLIDAYS, from, to);
  fc.assert(
    fc.property(date, date, date, (a, b, c) => {
      expect(count(a, b) + count(b, c)).toBe(count(a, c));
      expect(count(a, b) + count(b, a) === 0).toBe(true);
    }),
  );
});

test('n working days onward are n working days away, on a day that is worked', () => {
  fc.assert(
    fc.property(date, fc.integer({ min: 1, max: 200 }), (from, n) => {
      const to = addWorkingDays(HOLIDAYS, from, n);
      expect(countWorkingDays(HOLIDAYS, from, to)).toBe(n);
      expect(countWorkingDays(HOLIDAYS, from, addDays(to, -1))).toBe(n - 1);
    }),
  );
});

test('every period has a rule with its law, and the versions of one never overlap', () => {
  for (const id of Object.keys(WHAT)) {
    const versions = DEADLINE_RULES.filter((each) => each.id === id);
    expect(versions.length).toBeGreaterThan(0);
    versions.forEach(({ length, effectiveFrom, effectiveTo }, at) => {
      const next = versions[at + 1];
      expect(Number.isInteger(length) && length > 0).toBe(true);
      expect(effectiveTo === null || effectiveFrom <= effectiveTo).toBe(true);
      if (next !== undefined) expect(effectiveTo !== null && addDays(effectiveTo, 1) <= next.effectiveFrom).toBe(true);
      else expect(effectiveTo).toBeNull();
    });
  }
  for (const { law, mark, doubt } of DEADLINE_RULES) {
    expect(law).toMatch(/条(例|）|；|、|$)|规定/);
    if (mark === 'P') expect(doubt).not.toBeNull();
  }
});

test('the periods are those that the laws set', () => {
  const today = DEADLINE_RULES.filter(({ effectiveTo }) => effectiveTo === null);
  const lines = today.map(({ id, length, unit, mark }) => `${id} ${length} ${unit} ${mark}`);
  expect(lines).toEqual([
    'RECOMMENDATION_REPLY 2 CALENDAR_MONTH V',
    'RECOMMENDATION_REPLY_URGENT 15 CALENDAR_DAY V',
    'SOCIAL_GOVERNANCE_REPLY 2 CALENDAR_MONTH K',
    'RECOMMENDATION_SERVICE 3 CALENDAR_DAY K',
    'RECOMMENDATION_REPORT_UP 5 CALENDAR_DAY K',
    'CASE_FILING_NOTICE 7 CALENDAR_DAY K',
    'SUIT_REVIEW 1 CALENDAR_MONTH K',
    'SUIT_REVIEW_EXTENSION 1 CALENDAR_MONTH K',
    'CIVIL_NOTICE 30 CALENDAR_DAY V',
    'LEAD_REPORTER_ANSWER 15 CALENDAR_DAY P',
    'LEAD_ASSESSMENT_TARGET 30 CALENDAR_DAY P',
    'JUDICIAL_CONFIRMATION 30 CALENDAR_DAY V',
    'SECOND_MEDIATION 7 WORKING_DAY V',
    'TENANCY_REPORT 3 WORKING_DAY V',
    'EMPLOYER_REPORT 3 WORKING_DAY V',
    'PROPERTY_SERVICE_REPORT 3 WORKING_DAY V',
    'AGENT_REPORT 3 WORKING_DAY V',
    'TENANT_ADDRESS_CHANGE 10 CALENDAR_DAY V',
    'RESIDENCE_PERMIT_ELIGIBILITY 6 CALENDAR_MONTH V',
    'RESIDENCE_PERMIT_ISSUE 15 CALENDAR_DAY V',
    'RESIDENCE_PERMIT_ENDORSEMENT 12 CALENDAR_MONTH V',
    'ID_CARD_ISSUE 60 CALENDAR_DAY V',
    'ID_CARD_ISSUE_REMOTE 30 CALENDAR_DAY V',
    'SOCIAL_ASSISTANCE_REVIEW 15 WORKING_DAY V',
    'SOCIAL_ASSISTANCE_DECISION 5 WORKING_DAY V',
    'SOCIAL_ASSISTANCE_NOTICE 7 CALENDAR_DAY V',
  ]);
});
