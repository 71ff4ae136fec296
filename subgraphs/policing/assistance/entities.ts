// Tables of the assistance room: people helped by a post with others, and help that police give in a case or an activity.
// Who is helped and in what distress is kept here and nowhere else: the graph has no field for them.
import { provenanceColumns } from '@jinyun/kit/provenance';
import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';
import { JointAgency } from '../mediation/entities.ts';
import { PolicePost } from '../posts/entities.ts';

export const ASSISTANCE_NEEDS = ['LIVING', 'EDUCATION', 'HOUSING', 'CARE', 'LOST_PERSON', 'DISASTER', 'OTHER'] as const;
export const ASSISTANCE_STATUSES = ['RAISED', 'ASSESSED', 'HELPING', 'DONE', 'REFERRED'] as const;
export type AssistanceStatus = (typeof ASSISTANCE_STATUSES)[number];
export const POLICE_ASSISTANCE_KINDS = ['SITE_ACCESS', 'SITE_SAFETY', 'INFORMATION', 'OTHER'] as const;

export const SocialAssistance = defineEntity({
  name: 'SocialAssistance',
  properties: {
    id: p.text().primary(),
    need: p.enum(ASSISTANCE_NEEDS).nullable(),
    status: p.enum(ASSISTANCE_STATUSES).nullable().index(),
    townshipCode: p.text().nullable().index(),
    post: () => p.manyToOne(PolicePost).index().nullable(),
    raisedOn: p.date().nullable().index(),
    referredOn: p.date().nullable(),
    outcome: p.text().nullable(),
    /** The person helped: P2, and P3 where under fourteen. */
    beneficiary: p.text().nullable(),
    /** Money, health, family: P3. */
    circumstances: p.text().nullable(),
    referredLeadId: p.text().nullable().index(),
    ...provenanceColumns,
  },
  checks: [{ name: 'social_assistance_days_check', expression: 'raised_on <= referred_on' }],
});
export type SocialAssistance = InferEntity<typeof SocialAssistance>;

/** An agency that helps together with the post. */
export const AssistancePartner = defineEntity({
  name: 'AssistancePartner',
  properties: {
    id: p.text().primary(),
    assistance: () => p.manyToOne(SocialAssistance).index(),
    agency: () => p.manyToOne(JointAgency).index(),
    ...provenanceColumns,
  },
  uniques: [{ properties: ['assistance', 'agency'] }],
});
export type AssistancePartner = InferEntity<typeof AssistancePartner>;

/** A volunteer organisation that helps. */
export const AssistanceOrganisation = defineEntity({
  name: 'AssistanceOrganisation',
  properties: {
    id: p.text().primary(),
    assistance: () => p.manyToOne(SocialAssistance).index(),
    organisationId: p.text().index(),
    ...provenanceColumns,
  },
  uniques: [{ properties: ['assistance', 'organisationId'] }],
});
export type AssistanceOrganisation = InferEntity<typeof AssistanceOrganisation>;

/** Help that police give in a case of the procuratorate; the case is known by its id alone. */
export const PoliceAssistance = defineEntity({
  name: 'PoliceAssistance',
  properties: {
    id: p.text().primary(),
    caseId: p.text().index(),
    kind: p.enum(POLICE_ASSISTANCE_KINDS).nullable(),
    assistedOn: p.date().nullable(),
    post: () => p.manyToOne(PolicePost).index().nullable(),
    ...provenanceColumns,
  },
});
export type PoliceAssistance = InferEntity<typeof PoliceAssistance>;

/** A post that escorts a public activity of the volunteers; the activity is known by its id alone. */
export const ActivityEscort = defineEntity({
  name: 'ActivityEscort',
  properties: {
    id: p.text().primary(),
    activityId: p.text().unique(),
    post: () => p.manyToOne(PolicePost).index(),
    ...provenanceColumns,
  },
});
export type ActivityEscort = InferEntity<typeof ActivityEscort>;

export const assistanceEntities = [
  SocialAssistance,
  AssistancePartner,
  AssistanceOrganisation,
  PoliceAssistance,
  ActivityEscort,
];
