// What the days of a recommendation let one say, and which cases a filter means. Pure: no database, no clock; the holidays
// come in as an argument.
import { type CalendarDate, daysBetween, toDate } from '@jinyun/kit/calendar/civil-date';
import { dueUnder, ruleBehind } from '@jinyun/kit/calendar/deadline';
import type { DeadlineRule, DeadlineRuleId } from '@jinyun/kit/calendar/deadline-rules';
import type { HolidayCalendar } from '@jinyun/kit/calendar/holiday-calendar';
import { parseId, parseTownship } from '@jinyun/kit/ids';
import { matching } from '@jinyun/kit/where';
import type { FilterQuery } from '@mikro-orm/postgresql';
import type { CaseDomain } from '../calls/entities.ts';
import type { CaseKind, PublicInterestCase, RecommendationStatus } from './entities.ts';

type Urgency = 'NORMAL' | 'URGENT';
type Receipt = { readonly receivedOn?: string | null; readonly urgency?: Urgency | null };

const REPLY_RULES: Readonly<Record<Urgency, DeadlineRuleId>> = {
  NORMAL: 'RECOMMENDATION_REPLY',
  URGENT: 'RECOMMENDATION_REPLY_URGENT',
};
/** In these states a whole reply is owed; a partial one, or an objection, does not end the period. */
export const AWAITING_REPLY: readonly RecommendationStatus[] = [
  'SERVED',
  'OBJECTED',
  'UPHELD',
  'AMENDED',
  'PART_REPLIED',
  'OVERDUE',
];
const WHOLLY_REPLIED: readonly RecommendationStatus[] = ['REPLIED', 'ACCEPTED', 'UNSATISFACTORY'];

type Due = { readonly dueOn?: string | null; readonly status?: RecommendationStatus | null };
type Reply = { readonly receivedOn?: string | null };
type CaseFilters = {
  readonly id?: string | null;
  readonly domain?: CaseDomain | null;
  readonly kind?: CaseKind | null;
  readonly township?: string | null;
};

/**
 * The day (YYYY-MM-DD) a written reply is due under 解释 21; null where receipt or urgency is unknown, or where no rule
 * was in force at receipt. Throws HOLIDAY_CALENDAR_MISSING where the year of the last day has no notice.
 */
export function computeDueOn(holidays: HolidayCalendar, { receivedOn, urgency }: Receipt): string | null {
  if (receivedOn == null || urgency == null) return null;
  return dueUnder(REPLY_RULES[urgency], receivedOn, holidays);
}

/** The rule behind `computeDueOn`; null where that is null. */
export function replyRule({ receivedOn, urgency }: Receipt): DeadlineRule | null {
  return urgency == null ? null : ruleBehind(REPLY_RULES[urgency], receivedOn);
}

/**
 * Whole days past due on the day `on`: until the last reply where a whole one has come, 0 where nothing is past due or
 * owed. Null where the due day, the state, or the day of the last reply is unknown.
 */
export function overdueDaysOn(on: string, { dueOn, status }: Due, replies: readonly Reply[]): number | null {
  if (dueOn == null || status == null) return null;
  const replied = isWhollyReplied(status);
  if (!replied && !AWAITING_REPLY.includes(status)) return 0;
  const until = replied ? earlierOf(toDate(on), lastReceived(replies)) : toDate(on);
  return until === null ? null : Math.max(0, daysBetween(toDate(dueOn), until));
}

/** Whether a recommendation lies in its respondent's inbox: served, and a whole reply to it is still owed. */
export function awaitsReply({ status }: Pick<Due, 'status'>): boolean {
  return status != null && AWAITING_REPLY.includes(status);
}

/** Whether a whole reply has come, good or bad. */
export function isWhollyReplied(status: RecommendationStatus | null | undefined): boolean {
  return status != null && WHOLLY_REPLIED.includes(status);
}

/** For `matching`: the cases meant by filters of what belongs to a case; null where none is given. Throws BAD_USER_INPUT. */
export function casesMeant({ id, domain, kind, township }: CaseFilters): FilterQuery<PublicInterestCase> | null {
  const townshipCode = parseTownship('township', township);
  const filters = {
    id: id == null ? null : parseId('case', 'case', id),
    domain,
    kind,
    sites: townshipCode === null ? null : { $some: { townshipCode } },
  };
  const isGiven = Object.values(filters).some((filter) => filter != null);
  return isGiven ? matching<PublicInterestCase>(filters) : null;
}

function earlierOf(on: CalendarDate, received: CalendarDate | null): CalendarDate | null {
  return received !== null && on < received ? on : received;
}

/** Null where no reply is known, or one of which the day is not. */
function lastReceived(replies: readonly Reply[]): CalendarDate | null {
  const days = replies.map(({ receivedOn }) => receivedOn);
  if (days.length === 0 || days.some((day) => day == null)) return null;
  return days.flatMap((day) => (day == null ? [] : [toDate(day)])).reduce((last, day) => (day > last ? day : last));
}
