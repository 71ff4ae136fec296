// Tables of the outreach room: sessions held, the troupe that lectures, what schools ask for, rooms that stream.
import { provenanceColumns } from '@jinyun/kit/provenance';
import type { Figure } from '@jinyun/kit/quantity';
import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';
import { AntiFraudAlliance } from '../anti-fraud/entities.ts';
import { Officer, PolicePost } from '../posts/entities.ts';

export const OUTREACH_KINDS = ['LECTURE', 'LIVE_STREAM', 'MARKET_DAY', 'HOME_VISIT', 'SCHOOL_CLASS'] as const;
export const OUTREACH_TOPICS = ['FRAUD', 'FIRE', 'THEFT', 'LAW'] as const;
export const OUTREACH_STATUSES = ['PLANNED', 'HELD', 'REPORTED'] as const;
export type OutreachStatus = (typeof OUTREACH_STATUSES)[number];
export const LECTURE_REQUEST_STATUSES = ['REQUESTED', 'ACCEPTED', 'HELD', 'FEEDBACK'] as const;
export type LectureRequestStatus = (typeof LECTURE_REQUEST_STATUSES)[number];
export const TROUPE_MEMBER_CATEGORIES = ['POLICE', 'KIND_CITIZEN', 'OTHER'] as const;

export const LiveStreamRoom = defineEntity({
  name: 'LiveStreamRoom',
  properties: {
    id: p.text().primary(),
    name: p.text(),
    post: () => p.manyToOne(PolicePost).index().nullable(),
    alliance: () => p.manyToOne(AntiFraudAlliance).index().nullable(),
    platforms: p.array().defaultRaw(`'{}'`),
    sessionsHeld: p.json<Figure>().nullable(),
    ...provenanceColumns,
  },
});
export type LiveStreamRoom = InferEntity<typeof LiveStreamRoom>;

export const LectureTroupe = defineEntity({
  name: 'LectureTroupe',
  properties: {
    id: p.text().primary(),
    name: p.text(),
    memberCategories: p.enum(TROUPE_MEMBER_CATEGORIES).array().defaultRaw(`'{}'`),
    members: p.json<Figure>().nullable(),
    ...provenanceColumns,
  },
});
export type LectureTroupe = InferEntity<typeof LectureTroupe>;

/** A volunteer organisation whose members lecture in a troupe. */
export const TroupeOrganisation = defineEntity({
  name: 'TroupeOrganisation',
  properties: {
    id: p.text().primary(),
    troupe: () => p.manyToOne(LectureTroupe).index(),
    organisationId: p.text().index(),
    ...provenanceColumns,
  },
  uniques: [{ properties: ['troupe', 'organisationId'] }],
});
export type TroupeOrganisation = InferEntity<typeof TroupeOrganisation>;

/** No column for a pupil's name: only how many they are. */
export const LectureRequest = defineEntity({
  name: 'LectureRequest',
  properties: {
    id: p.text().primary(),
    applicant: p.text().nullable(),
    townshipCode: p.text().nullable().index(),
    troupe: () => p.manyToOne(LectureTroupe).index().nullable(),
    topic: p.enum(OUTREACH_TOPICS).nullable(),
    status: p.enum(LECTURE_REQUEST_STATUSES).nullable().index(),
    requestedOn: p.date().nullable(),
    wantedOn: p.date().nullable().index(),
    classSize: p.json<Figure>().nullable(),
    feedback: p.text().nullable(),
    ...provenanceColumns,
  },
});
export type LectureRequest = InferEntity<typeof LectureRequest>;

export const OutreachSession = defineEntity({
  name: 'OutreachSession',
  properties: {
    id: p.text().primary(),
    kind: p.enum(OUTREACH_KINDS).nullable(),
    topic: p.enum(OUTREACH_TOPICS).nullable(),
    status: p.enum(OUTREACH_STATUSES).nullable().index(),
    platform: p.text().nullable(),
    heldAt: p.datetime().nullable().index(),
    audience: p.json<Figure>().nullable(),
    townshipCode: p.text().nullable().index(),
    post: () => p.manyToOne(PolicePost).index().nullable(),
    officer: () => p.manyToOne(Officer).index().nullable(),
    troupe: () => p.manyToOne(LectureTroupe).index().nullable(),
    room: () => p.manyToOne(LiveStreamRoom).index().nullable(),
    request: () => p.manyToOne(LectureRequest).index().nullable(),
    ...provenanceColumns,
  },
});
export type OutreachSession = InferEntity<typeof OutreachSession>;

/** A volunteer organisation that helps with a session. */
export const OutreachOrganisation = defineEntity({
  name: 'OutreachOrganisation',
  properties: {
    id: p.text().primary(),
    session: () => p.manyToOne(OutreachSession).index(),
    organisationId: p.text().index(),
    ...provenanceColumns,
  },
  uniques: [{ properties: ['session', 'organisationId'] }],
});
export type OutreachOrganisation = InferEntity<typeof OutreachOrganisation>;

export const outreachEntities = [
  LiveStreamRoom,
  LectureTroupe,
  TroupeOrganisation,
  LectureRequest,
  OutreachSession,
  OutreachOrganisation,
];
