// The made-up tenancies of one property that was let: reported, registered, changed and ended as their table allows.
import { addDays, type CalendarDate, toDate } from '@jinyun/kit/calendar/civil-date';
import { dueUnder } from '@jinyun/kit/calendar/deadline';
import { HOLIDAYS } from '@jinyun/kit/calendar/holidays';
import { TENANCY_REPORTERS, type TenancyStatus } from '@jinyun/policing/rentals/entities';
import { tenancyMachine } from '@jinyun/policing/rentals/lifecycle';
import { openDiary, workingDayWithin } from '../diary.ts';
import { demoId } from '../ids.ts';
import { birthday, someone } from '../people.ts';
import type { Random } from '../random.ts';
import { inTurn } from '../season.ts';
import { openStory } from '../story.ts';
import { SYNTHETIC } from '../synthetic.ts';

export const TENANCIES_A_PROPERTY = 5;

/** From when to when it was on which list; null where it has not come so far. */
export type Span = {
  readonly reported: CalendarDate;
  readonly registered: CalendarDate | null;
  readonly ended: CalendarDate | null;
};
export type Letting = {
  readonly property: string;
  /** Number of its first tenancy. */
  readonly firstNumber: number;
  readonly listed: CalendarDate;
  /** Whether everybody has moved out by the middle of the year. */
  readonly emptied: boolean;
};
type Plan = { readonly from: CalendarDate; readonly end: CalendarDate | null; readonly status: TenancyStatus };

export function tellTenancies(random: Random, letting: Letting) {
  return Array.from({ length: TENANCIES_A_PROPERTY }, (_, at) =>
    tellTenancy(random, letting, { number: letting.firstNumber + at, ...planOf(random, letting, at) }),
  );
}

/** Tenancies that are registered and not over on the day. */
export function runningOn(spans: readonly Span[], day: CalendarDate): number {
  return spans.filter(({ registered, ended }) => isBy(registered, day) && !isBy(ended, day)).length;
}

/** Tenancies that were reported and wait to be registered on the day. */
export function waitingOn(spans: readonly Span[], day: CalendarDate): number {
  return spans.filter(({ reported, registered }) => reported <= day && !isBy(registered, day)).length;
}

function isBy(day: CalendarDate | null, by: CalendarDate): boolean {
  return day !== null && day <= by;
}

/** The first begins soon after the listing and stays; some that follow change or end; every fourth property has one to register. */
function planOf(random: Random, { listed, emptied, firstNumber }: Letting, at: number): Plan {
  const soon = addDays(listed, random.integer(2, 12));
  if (emptied) {
    const from = at === 0 ? soon : workingDayWithin(random, addDays(listed, 15), '2026-04-10');
    return { from, end: workingDayWithin(random, '2026-05-20', '2026-06-30'), status: 'ENDED' };
  }
  const from = at === 0 ? soon : workingDayWithin(random, addDays(listed, 15), '2026-08-31');
  if (at === 1) return { from, end: null, status: 'CHANGED' };
  if (at === 2) return { from, end: workingDayWithin(random, addDays(from, 21), '2026-10-20'), status: 'ENDED' };
  const waits = at === 4 && Math.ceil(firstNumber / TENANCIES_A_PROPERTY) % 4 === 0;
  if (waits) return { from: workingDayWithin(random, '2026-10-19', '2026-10-27'), end: null, status: 'NOTIFIED' };
  return { from, end: null, status: 'REGISTERED' };
}

function tellTenancy(random: Random, { property }: Letting, { number, from, end, status }: Plan & { number: number }) {
  const id = demoId('tenancy', number);
  const diary = openDiary(random, from);
  const story = openStory(tenancyMachine, id, { diary, facts: () => ({ tenancy: { fromOn: from } }) });
  // Every sixth is reported late: three working days are allowed.
  const reported = (random.oneIn(6) ? diary.later(4, 6) : diary.later(0, 2)).day;
  const reportedBy = inTurn(TENANCY_REPORTERS, number);
  const reporter = reportedBy === 'LANDLORD' || reportedBy === 'TENANT' ? 'resident' : 'agency_contact';
  story.fire('reportTenancy', reporter, { fromOn: from });
  let registered: CalendarDate | null = null;
  if (status !== 'NOTIFIED') {
    registered = diary.later(0, 2).day;
    story.fire('registerTenant', 'post_officer');
  }
  if (status === 'CHANGED') {
    diary.later(5, 15);
    story.fire('changeTenancy', 'post_officer');
  }
  if (end !== null) {
    diary.on(end);
    story.fire('endTenancy', reporter, { toOn: end });
  }
  const told = story.tell();
  const under14 = random.oneIn(8);
  const tenancy = {
    ...{ id, property, tenantName: someone(random), tenantUnder14: under14, status: told.status, ...SYNTHETIC },
    tenantBornOn: under14 ? null : birthday(random),
    ...{ fromOn: from, toOn: end, reportedOn: reported, reportedBy },
    reportDueOn: dueUnder('TENANCY_REPORT', toDate(from), HOLIDAYS),
  };
  const span: Span = { reported, registered, ended: end };
  return { tenancy, span, events: told.events };
}
