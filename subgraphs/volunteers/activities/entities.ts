// Tables of the activities room: public-interest activities, what is looked at, who signs up and who checks in.
// Where somebody was, and when to the minute, is a trail: those columns have no field in the graph.
import { provenanceColumns } from '@jinyun/kit/provenance';
import type { Figure } from '@jinyun/kit/quantity';
import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';
import { VolunteerMember, VolunteerOrganisation } from '../organisations/entities.ts';

export const ACTIVITY_STATUSES = [
  'DRAFT',
  'PUBLISHED',
  'ENROLLING',
  'RUNNING',
  'FINISHED',
  'CREDITED',
  'CANCELLED',
] as const;
export type ActivityStatus = (typeof ACTIVITY_STATUSES)[number];
export const ACTIVITY_TOPICS = [
  'ENVIRONMENT_RESOURCES',
  'FOOD_DRUG',
  'MINORS',
  'WORK_SAFETY',
  'PERSONAL_INFORMATION',
  'VULNERABLE_GROUPS',
  'HERITAGE_TREES',
  'OTHER',
] as const;
export type ActivityTopic = (typeof ACTIVITY_TOPICS)[number];
export const SIGN_UP_STATUSES = [
  'APPLIED',
  'ACCEPTED',
  'WAITLISTED',
  'DECLINED',
  'CHECKED_IN',
  'CHECKED_OUT',
  'CREDITED',
  'NO_SHOW',
] as const;
export type SignUpStatus = (typeof SIGN_UP_STATUSES)[number];

/** `withinFrom` and `withinTo` bound an activity whose days are not known; with known days they are not needed. */
export const Activity = defineEntity({
  name: 'Activity',
  properties: {
    id: p.text().primary(),
    name: p.text().nullable(),
    platform: p.text().nullable(),
    topic: p.enum(ACTIVITY_TOPICS).nullable().index(),
    status: p.enum(ACTIVITY_STATUSES).nullable().index(),
    fromOn: p.date().nullable().index(),
    toOn: p.date().nullable(),
    withinFrom: p.date().nullable(),
    withinTo: p.date().nullable(),
    durationDays: p.json<Figure>().nullable(),
    area: p.text().nullable(),
    organisation: () => p.manyToOne(VolunteerOrganisation).index().nullable(),
    /** Keys of a call and a campaign of the procuratorate; nothing else of them is kept here. */
    leadCallId: p.text().nullable().index(),
    campaignId: p.text().nullable().index(),
    areas: () => p.oneToMany(ActivityArea).mappedBy('activity'),
    ...provenanceColumns,
  },
  checks: [
    { name: 'activity_days_check', expression: 'from_on <= to_on' },
    { name: 'activity_within_check', expression: 'within_from <= within_to' },
  ],
});
export type Activity = InferEntity<typeof Activity>;

/** One township an activity is known to take place in: a row each, so that each claim has its own source. */
export const ActivityArea = defineEntity({
  name: 'ActivityArea',
  properties: {
    id: p.text().primary(),
    activity: () => p.manyToOne(Activity).index(),
    townshipCode: p.text().index(),
    ...provenanceColumns,
  },
  uniques: [{ properties: ['activity', 'townshipCode'] }],
});
export type ActivityArea = InferEntity<typeof ActivityArea>;

/** A police post that takes part; the post is policing's, only its key is here. */
export const ActivityPost = defineEntity({
  name: 'ActivityPost',
  properties: {
    id: p.text().primary(),
    activity: () => p.manyToOne(Activity).index(),
    postId: p.text().index(),
    ...provenanceColumns,
  },
  uniques: [{ properties: ['activity', 'postId'] }],
});
export type ActivityPost = InferEntity<typeof ActivityPost>;

export const ChecklistItem = defineEntity({
  name: 'ChecklistItem',
  properties: {
    id: p.text().primary(),
    activity: () => p.manyToOne(Activity).index(),
    position: p.integer(),
    text: p.text(),
    ...provenanceColumns,
  },
  uniques: [{ properties: ['activity', 'position'] }],
});
export type ChecklistItem = InferEntity<typeof ChecklistItem>;

export const SignUp = defineEntity({
  name: 'SignUp',
  properties: {
    id: p.text().primary(),
    activity: () => p.manyToOne(Activity).index(),
    member: () => p.manyToOne(VolunteerMember).index(),
    status: p.enum(SIGN_UP_STATUSES).nullable(),
    appliedOn: p.date().nullable(),
    ...provenanceColumns,
  },
  uniques: [{ properties: ['activity', 'member'] }],
});
export type SignUp = InferEntity<typeof SignUp>;

/** Credit hours need both instants; the place is read by nobody who does not name it. */
export const CheckIn = defineEntity({
  name: 'CheckIn',
  properties: {
    id: p.text().primary(),
    signUp: () => p.manyToOne(SignUp).index(),
    checkedInAt: p.datetime().nullable(),
    checkedOutAt: p.datetime().nullable(),
    place: p.text().nullable().lazy(),
    latitude: p.double().nullable().lazy(),
    longitude: p.double().nullable().lazy(),
    photoHash: p.text().nullable(),
    ...provenanceColumns,
  },
  checks: [
    { name: 'check_in_order_check', expression: 'checked_in_at < checked_out_at' },
    { name: 'check_in_photo_hash_check', expression: `photo_hash ~ '^[0-9a-f]{64}$'` },
  ],
});
export type CheckIn = InferEntity<typeof CheckIn>;

export const activityEntities = [Activity, ActivityArea, ActivityPost, ChecklistItem, SignUp, CheckIn];
