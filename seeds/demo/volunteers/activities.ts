// Made-up activities, one in each state, with what is looked at, where, with which posts, and everybody who signed up.
import { daysBetween, toDate } from '@jinyun/kit/calendar/civil-date';
import { LifecycleEvent } from '@jinyun/kit/lifecycle/entities';
import { exactly } from '@jinyun/kit/quantity';
import { townshipOf } from '@jinyun/schema/townships';
import {
  Activity,
  ActivityArea,
  ActivityPost,
  CheckIn,
  ChecklistItem,
  SignUp,
} from '@jinyun/volunteers/activities/entities';
import { type ActivityFacts, activityMachine } from '@jinyun/volunteers/activities/lifecycle';
import { batch, type SeedBatch } from '../../batch.ts';
import { A_SEASON, idIn } from '../crossings.ts';
import { fingerprintOf } from '../fingerprint.ts';
import { demoId, numbers } from '../ids.ts';
import { postOf } from '../policing/posts.ts';
import { randomIn, type Season } from '../season.ts';
import { SYNTHETIC } from '../synthetic.ts';
import { stateBefore } from '../thread.ts';
import { walk } from '../walk.ts';
import { type ActivityPlan, activityId, CANCELLED_WHY, PLANS, stagesOf } from './activity-plans.ts';
import { townshipsOf } from './organisations.ts';
import { type MadeSignUp, signUpsOf } from './sign-ups.ts';

const CHECKLIST = ['示例：停车位是否划线', '示例：消防通道是否畅通', '示例：标志是否清楚可见'];
const AREAS_EACH = 3;
/** Within the county, to about a kilometre: nobody's trail. */
const MIDDLE = { latitude: 28.66, longitude: 120.08, spread: 5 } as const;
const STEPS_A_DEGREE = 100;

export function activitiesDemo(season: Season): SeedBatch[] {
  const signUps = signUpsOf(season);
  const made = PLANS.map((plan) => makeActivity(season, plan, signUps));
  return [
    batch(
      Activity,
      made.map(({ row }) => row),
    ),
    batch(
      ActivityArea,
      PLANS.flatMap((plan) => areas(season, plan)),
    ),
    batch(
      ActivityPost,
      PLANS.map((plan) => joins(season, plan)),
    ),
    batch(
      ChecklistItem,
      PLANS.flatMap((plan) => checklist(season, plan)),
    ),
    batch(SignUp, signUps.map(signUpRow)),
    batch(CheckIn, checkIns(season, signUps)),
    batch(LifecycleEvent, [...made.flatMap(({ events }) => events), ...signUps.flatMap(({ walked }) => walked.events)]),
  ];
}

/** The townships of an activity: the first ones of the organisation that mobilises for it. */
export function townshipsWhere(plan: ActivityPlan): string[] {
  return townshipsOf(organisationAt(plan)).slice(0, AREAS_EACH);
}

function organisationAt({ place }: ActivityPlan): number {
  return ((place - 1) % A_SEASON.org) + 1;
}

function makeActivity(season: Season, plan: ActivityPlan, all: readonly MadeSignUp[]) {
  const { name, topic, days, answers } = plan;
  const id = activityId(season, plan);
  const about = {
    fromOn: days?.from ?? null,
    toOn: days?.to ?? null,
    area: townshipsWhere(plan)
      .map((code) => townshipOf(code)?.name)
      .join('、'),
  };
  const { status, events } = walk(activityMachine, id, steps(season, plan, about, all));
  const row = {
    ...{ id, name, topic, status, ...about, platform: '示例平台' },
    durationDays: days === null ? null : exactly(daysBetween(toDate(days.from), toDate(days.to)) + 1),
    organisation: idIn(season, 'org', organisationAt(plan)),
    leadCallId: answers === null ? null : idIn(season, 'leadcall', answers.call),
    campaignId: answers === null ? null : idIn(season, 'campaign', answers.campaign),
    ...SYNTHETIC,
  };
  return { row, events };
}

/** Each event with the sign-ups as they stood just before it. */
function steps(season: Season, plan: ActivityPlan, activity: ActivityFacts['activity'], all: readonly MadeSignUp[]) {
  const own = all.filter((signUp) => signUp.plan === plan);
  return stagesOf(season, plan).map(({ event, to, at }) => {
    const signUps = own.flatMap(({ walked }) => {
      const status = stateBefore(walked, at);
      return status === null ? [] : { status };
    });
    const why = to === 'CANCELLED' ? { input: { reason: CANCELLED_WHY }, reason: CANCELLED_WHY } : {};
    return { event, role: 'org_manager' as const, at, facts: { activity, signUps }, ...why };
  });
}

function areas(season: Season, plan: ActivityPlan) {
  const before = (season.index * A_SEASON.activity + plan.place - 1) * AREAS_EACH;
  return townshipsWhere(plan).map((townshipCode, at) => ({
    id: demoId('activity-area', before + at + 1),
    activity: activityId(season, plan),
    townshipCode,
    ...SYNTHETIC,
  }));
}

function joins(season: Season, plan: ActivityPlan) {
  const id = demoId('activity-post', season.index * A_SEASON.activity + plan.place);
  return { id, activity: activityId(season, plan), postId: postOf(plan.place), ...SYNTHETIC };
}

function checklist(season: Season, plan: ActivityPlan) {
  const before = (season.index * A_SEASON.activity + plan.place - 1) * CHECKLIST.length;
  return numbers(CHECKLIST.length).map((position) => ({
    id: demoId('checklist-item', before + position),
    activity: activityId(season, plan),
    position,
    text: CHECKLIST[position - 1] as string,
    ...SYNTHETIC,
  }));
}

function signUpRow({ id, activity, member, appliedOn, walked }: MadeSignUp) {
  return { id, activity, member, appliedOn, status: walked.status, ...SYNTHETIC };
}

function checkIns(season: Season, signUps: readonly MadeSignUp[]) {
  const random = randomIn(season, 'check-ins');
  const near = (middle: number): number =>
    Number((middle + random.integer(-MIDDLE.spread, MIDDLE.spread) / STEPS_A_DEGREE).toFixed(2));
  return signUps.flatMap(({ id: signUp, plan, stays }) =>
    stays.map(({ id, checkedInAt, checkedOutAt }) => ({
      ...{ id, signUp, checkedInAt, checkedOutAt },
      place: `示例路口 ${plan.place}-${random.integer(1, 9)}`,
      latitude: near(MIDDLE.latitude),
      longitude: near(MIDDLE.longitude),
      photoHash: fingerprintOf(id, 'photo'),
      ...SYNTHETIC,
    })),
  );
}
