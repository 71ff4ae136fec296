// What the days of a recommendation let one say. Pure: no database, no clock; the holidays come in as an argument.
import { dueUnder } from '@jinyun/kit/calendar/deadline';
import type { DeadlineRuleId } from '@jinyun/kit/calendar/deadline-rules';
import type { HolidayCalendar } from '@jinyun/kit/calendar/holiday-calendar';

type Urgency = 'NORMAL' | 'URGENT';
type Receipt = { readonly receivedOn?: string | null; readonly urgency?: Urgency | null };

const REPLY_RULES: Readonly<Record<Urgency, DeadlineRuleId>> = {
  NORMAL: 'RECOMMENDATION_REPLY',
  URGENT: 'RECOMMENDATION_REPLY_URGENT',
};

/**
 * The day (YYYY-MM-DD) a written reply is due under 解释 21; null where receipt or urgency is unknown, or where no rule
 * was in force at receipt. Throws HOLIDAY_CALENDAR_MISSING where the year of the last day has no notice.
 */
export function computeDueOn(holidays: HolidayCalendar, { receivedOn, urgency }: Receipt): string | null {
  if (receivedOn == null || urgency == null) return null;
  return dueUnder(REPLY_RULES[urgency], receivedOn, holidays);
}
