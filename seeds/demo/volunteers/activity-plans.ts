// What becomes of each made-up activity of a season, and when: three answer a call, the others stand where they stand.
import type { CalendarDate } from '@jinyun/kit/calendar/civil-date';
import type { ActivityStatus, ActivityTopic, SignUpStatus } from '@jinyun/volunteers/activities/entities';
import { idIn, WINDOWS } from '../crossings.ts';
import { openDiary } from '../diary.ts';
import { randomIn, type Season } from '../season.ts';

/** So many sign-ups that end in one state, of whom each came so many times. */
export type Group = { readonly ends: SignUpStatus; readonly count: number; readonly visits: number };
export type ActivityPlan = {
  readonly place: number;
  readonly name: string;
  readonly topic: ActivityTopic;
  readonly drafted: string;
  /** Null while no days are settled. */
  readonly days: { readonly from: string; readonly to: string } | null;
  readonly answers: { readonly call: number; readonly campaign: number } | null;
  readonly ends: ActivityStatus;
  readonly groups: readonly Group[];
};
/** An event of an activity, and the state it leads to. */
export type Stage = { readonly event: string; readonly to: ActivityStatus; readonly at: Date };

const { summer, autumn, october } = WINDOWS;
/** 400 check-ins in all; 226 sign-ups. */
export const PLANS: readonly ActivityPlan[] = [
  {
    ...{ place: 1, name: '示例夏季停车安全公益行', topic: 'WORK_SAFETY', drafted: '2026-05-25', ends: 'CREDITED' },
    ...{ days: summer, answers: summer },
    groups: [group('CREDITED', 70, 3), group('NO_SHOW', 6), group('DECLINED', 5)],
  },
  {
    ...{ place: 2, name: '示例校园周边公益行', topic: 'MINORS', drafted: '2026-08-24', ends: 'FINISHED' },
    ...{ days: autumn, answers: autumn },
    groups: [group('CREDITED', 30, 2), group('CHECKED_OUT', 20, 2), group('NO_SHOW', 5), group('DECLINED', 5)],
  },
  {
    ...{ place: 3, name: '示例清水巡查公益行', topic: 'ENVIRONMENT_RESOURCES', drafted: '2026-09-24', ends: 'RUNNING' },
    ...{ days: october, answers: october },
    groups: [group('CHECKED_IN', 10, 2), group('CHECKED_OUT', 35, 2), group('ACCEPTED', 5), group('WAITLISTED', 5)],
  },
  {
    ...{ place: 4, name: '示例无障碍体验公益行', topic: 'VULNERABLE_GROUPS', drafted: '2026-10-12', ends: 'ENROLLING' },
    ...{ days: { from: '2026-10-30', to: '2026-10-30' }, answers: null },
    groups: [group('APPLIED', 10), group('ACCEPTED', 10), group('WAITLISTED', 5), group('DECLINED', 5)],
  },
  {
    ...{ place: 5, name: '示例古树巡护公益行', topic: 'HERITAGE_TREES', drafted: '2026-10-19', ends: 'PUBLISHED' },
    ...{ days: { from: '2026-10-29', to: '2026-10-30' }, answers: null, groups: [] },
  },
  {
    ...{ place: 6, name: '示例食品安全公益行', topic: 'FOOD_DRUG', drafted: '2026-10-26', ends: 'DRAFT' },
    ...{ days: null, answers: null, groups: [] },
  },
  {
    ...{
      place: 7,
      name: '示例快递面单公益行',
      topic: 'PERSONAL_INFORMATION',
      drafted: '2026-03-02',
      ends: 'CANCELLED',
    },
    ...{ days: { from: '2026-03-16', to: '2026-03-20' }, answers: null, groups: [] },
  },
];
/** Why the one was cancelled. */
export const CANCELLED_WHY = '示例：连日大雨，不宜外出';

const ROAD: readonly (readonly [event: string, to: ActivityStatus])[] = [
  ['draftActivity', 'DRAFT'],
  ['publishActivity', 'PUBLISHED'],
  ['openEnrolment', 'ENROLLING'],
  ['startActivity', 'RUNNING'],
  ['finishActivity', 'FINISHED'],
  ['creditActivity', 'CREDITED'],
];
/** Between finishing and this many working days later the hours are credited one by one. */
const CREDITED_DAYS = { min: 3, max: 5 } as const;

/** The events of an activity in their order; each is fired once in a life. */
export function stagesOf(season: Season, { place, drafted, days, ends }: ActivityPlan): Stage[] {
  const random = randomIn(season, `activity-${place}`);
  const diary = openDiary(random, drafted);
  const end = ends === 'CANCELLED' ? 'PUBLISHED' : ends;
  const road = ROAD.slice(0, ROAD.findIndex(([, to]) => to === end) + 1);
  const stages = road.map(([event, to]): Stage => {
    if (to === 'DRAFT') return { event, to, at: diary.now().at };
    if (days !== null && to === 'RUNNING') return { event, to, at: instantOn(days.from, '08:00') };
    if (days !== null && to === 'FINISHED') return { event, to, at: instantOn(days.to, '18:00') };
    if (days !== null && to === 'CREDITED') {
      return { event, to, at: openDiary(random, days.to).later(CREDITED_DAYS.min, CREDITED_DAYS.max).at };
    }
    return { event, to, at: diary.later(1, 1).at };
  });
  if (ends !== 'CANCELLED') return stages;
  return [...stages, { event: 'cancelActivity', to: 'CANCELLED', at: diary.later(2, 4).at }];
}

/** The state of the activity at an instant; null before it was drafted. */
export function statusAt(stages: readonly Stage[], at: Date): ActivityStatus | null {
  return stages.findLast((stage) => stage.at <= at)?.to ?? null;
}

export function activityId(season: Season, { place }: ActivityPlan): string {
  return idIn(season, 'activity', place);
}

/** An hour of a day in China. */
export function instantOn(day: CalendarDate | string, time: string): Date {
  return new Date(`${day}T${time}:00+08:00`);
}

function group(ends: SignUpStatus, count: number, visits = 0): Group {
  return { ends, count, visits };
}
