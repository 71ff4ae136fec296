// Made-up sign-ups of a season: who applied, what became of it, and when somebody was there.
import { addDays, type CalendarDate, toDate } from '@jinyun/kit/calendar/civil-date';
import type { SignUpStatus } from '@jinyun/volunteers/activities/entities';
import { type SignUpFacts, signUpMachine } from '@jinyun/volunteers/activities/lifecycle';
import { idIn } from '../crossings.ts';
import { type Diary, openDiary, workingDayWithin } from '../diary.ts';
import { demoId } from '../ids.ts';
import type { Random } from '../random.ts';
import { randomIn, type Season } from '../season.ts';
import { openThread } from '../thread.ts';
import type { Walked } from '../walk.ts';
import {
  type ActivityPlan,
  activityId,
  type Group,
  instantOn,
  PLANS,
  type Stage,
  stagesOf,
  statusAt,
} from './activity-plans.ts';
import { activeMembers } from './organisations.ts';

/** How long somebody was there, on one day; still there where `checkedOutAt` is null. */
export type Stay = {
  readonly id: string;
  readonly day: CalendarDate;
  readonly checkedInAt: Date;
  readonly checkedOutAt: Date | null;
};
export type MadeSignUp = {
  readonly id: string;
  readonly plan: ActivityPlan;
  readonly activity: string;
  readonly member: string;
  readonly appliedOn: CalendarDate;
  readonly stays: readonly Stay[];
  /** The day on which its hours were credited; null where they were not. */
  readonly creditedOn: CalendarDate | null;
  readonly walked: Walked<SignUpStatus>;
};
type Applicant = Group & {
  readonly id: string;
  readonly plan: ActivityPlan;
  readonly member: string;
  readonly stays: readonly Stay[];
};
type Days = NonNullable<ActivityPlan['days']>;

const MINUTE_MS = 60_000;
const FIRST_CHECK_IN = '08:30';
const LATE_MINUTES_MAX = 60;
const STAY_MINUTES = { min: 100, max: 300 } as const;
/** Taking on ends so many days before the first day, a Monday for most: on the Friday before. */
const CLOSED_DAYS_BEFORE = 3;
/** Each activity begins at another member. */
const MEMBERS_APART = 61;
const FIT = { fit: true, isMinor: false, dangerous: false };

/** In the order of their ids. */
export function signUpsOf(season: Season): MadeSignUp[] {
  const random = randomIn(season, 'sign-ups');
  const members = activeMembers();
  const count = { signUps: 0, stays: 0 };
  return PLANS.flatMap((plan) => {
    const { days, place, groups } = plan;
    if (days === null) return [];
    const stages = stagesOf(season, plan);
    const applicants = groups.flatMap((each) => Array.from({ length: each.count }, () => each));
    return applicants.map((group, turn) => {
      const member = members[(place * MEMBERS_APART + turn) % members.length] as number;
      const stays = staysOf(random, days, group).map((stay) => {
        count.stays += 1;
        return { ...stay, id: demoId('check-in', season.index * STAYS + count.stays) };
      });
      count.signUps += 1;
      const id = demoId('sign-up', season.index * SIGN_UPS + count.signUps);
      const applicant = { ...group, id, plan, member: idIn(season, 'member', member), stays };
      return { ...live(random, stages, days, applicant), activity: activityId(season, plan) };
    });
  });
}

const GROUPS = PLANS.flatMap(({ groups }) => groups);
/** In every season. */
export const SIGN_UPS = GROUPS.reduce((total, { count }) => total + count, 0);
export const STAYS = GROUPS.reduce((total, { count, visits }) => total + count * visits, 0);

/** Days one after the other; whoever is still there came last on the last day. */
function staysOf(random: Random, { from, to }: Days, { ends, visits }: Group): Omit<Stay, 'id'>[] {
  const days: CalendarDate[] = [];
  for (let day = toDate(from); day <= to; day = addDays(day, 1)) days.push(day);
  const still = ends === 'CHECKED_IN';
  const first = still ? days.length - visits : random.integer(0, days.length - visits);
  return days.slice(first, first + visits).map((day, at) => {
    const late = random.integer(0, LATE_MINUTES_MAX) * MINUTE_MS;
    const checkedInAt = new Date(instantOn(day, FIRST_CHECK_IN).getTime() + late);
    const long = random.integer(STAY_MINUTES.min, STAY_MINUTES.max) * MINUTE_MS;
    const checkedOutAt = still && at === visits - 1 ? null : new Date(checkedInAt.getTime() + long);
    return { day, checkedInAt, checkedOutAt };
  });
}

/** Signs up, is taken on or not, comes or does not, and is credited once the activity is over. */
function live(
  random: Random,
  stages: readonly Stage[],
  days: Days,
  applicant: Applicant,
): Omit<MadeSignUp, 'activity'> {
  const { id, plan, member, stays, ends } = applicant;
  const opened = stages.find(({ to }) => to === 'ENROLLING')?.at as Date;
  const closes = addDays(toDate(days.from), -CLOSED_DAYS_BEFORE);
  const diary = openDiary(random, workingDayWithin(random, addDays(dayOf(opened), 1), closes));
  const factsAt = (at: Date): SignUpFacts => ({
    activity: { status: statusAt(stages, at), fromOn: days.from, toOn: days.to },
    checkIns: stays
      .filter(({ checkedInAt }) => checkedInAt < at)
      .map(({ checkedInAt, checkedOutAt }) => ({
        checkedInAt,
        checkedOutAt: checkedOutAt !== null && checkedOutAt < at ? checkedOutAt : null,
      })),
    elsewhere: false,
  });
  const applied = diary.now();
  const input = { riskTold: true };
  const begin = { event: 'signUp', role: 'member', at: applied.at, facts: factsAt(applied.at), input } as const;
  const thread = openThread(signUpMachine, id, begin);
  const done = (creditedOn: CalendarDate | null): Omit<MadeSignUp, 'activity'> => ({
    ...{ id, plan, member, stays, appliedOn: applied.day, creditedOn },
    walked: thread.walked(),
  });
  if (ends === 'APPLIED') return done(null);
  const [event, given] = ANSWERS[ends] ?? ['acceptSignUp', { input: FIT }];
  const answered = diary.on(applied.day).at;
  thread.fire(event, 'org_manager', answered, factsAt(answered), given);
  for (const { day, checkedInAt, checkedOutAt } of stays) {
    const there = { on: day, withinRadius: true };
    thread.fire('checkIn', 'member', checkedInAt, factsAt(checkedInAt), { input: there });
    if (checkedOutAt !== null) thread.fire('checkOut', 'member', checkedOutAt, factsAt(checkedOutAt));
  }
  if (ends !== 'CREDITED' && ends !== 'NO_SHOW') return done(null);
  const after = closing(random, days).now();
  thread.fire(ends === 'CREDITED' ? 'creditHours' : 'markNoShow', 'system', after.at, factsAt(after.at));
  return done(ends === 'CREDITED' ? after.day : null);
}

/** What the manager answers where it is not to accept. */
const ANSWERS: Partial<Record<SignUpStatus, readonly [event: string, given: object]>> = {
  WAITLISTED: ['waitlistSignUp', {}],
  DECLINED: ['declineSignUp', {}],
};

/** The first working day after the last day. */
function closing(random: Random, { to }: Days): Diary {
  return openDiary(random, addDays(toDate(to), 1));
}

/** Offices are open when it is the same day in Greenwich. */
function dayOf(instant: Date): CalendarDate {
  return toDate(instant.toISOString().slice(0, 'YYYY-MM-DD'.length));
}
