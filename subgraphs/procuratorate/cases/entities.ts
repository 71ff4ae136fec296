// Tables of the cases room: cases with their sites and respondents, what was seen on site, recommendations and replies.
import { provenanceColumns } from '@jinyun/kit/provenance';
import type { Figure } from '@jinyun/kit/quantity';
import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';
import { CASE_DOMAINS } from '../calls/entities.ts';
import { Lead } from '../leads/entities.ts';

export const CASE_KINDS = ['ADMINISTRATIVE', 'CIVIL', 'INCIDENTAL'] as const;
export type CaseKind = (typeof CASE_KINDS)[number];
export const CASE_STATUSES = [
  'FILED',
  'INVESTIGATING',
  'CLOSED_NO_VIOLATION',
  'CONSULTING',
  'RECOMMENDED',
  'FOLLOWING_UP',
  'CLOSED_RECTIFIED',
  'SUSPENDED',
  'SUIT_REVIEW',
  'SUED',
  'JUDGED',
  'WITHDRAWN',
  'ENFORCED',
  'CLOSED',
] as const;
export type CaseStatus = (typeof CASE_STATUSES)[number];
export const RECOMMENDATION_STATUSES = [
  'DRAFTED',
  'APPROVED',
  'SERVED',
  'OBJECTED',
  'UPHELD',
  'AMENDED',
  'WITHDRAWN',
  'PART_REPLIED',
  'REPLIED',
  'ACCEPTED',
  'UNSATISFACTORY',
  'OVERDUE',
] as const;
export type RecommendationStatus = (typeof RECOMMENDATION_STATUSES)[number];
export const URGENCIES = ['NORMAL', 'URGENT'] as const;

export const RespondingAgency = defineEntity({
  name: 'RespondingAgency',
  properties: {
    id: p.text().primary(),
    name: p.text().nullable(),
    uscc: p.text().nullable().unique(),
    townshipCodes: p.array().defaultRaw(`'{}'`),
    ...provenanceColumns,
  },
});
export type RespondingAgency = InferEntity<typeof RespondingAgency>;

export const PublicInterestCase = defineEntity({
  name: 'PublicInterestCase',
  properties: {
    id: p.text().primary(),
    caseNo: p.text().nullable().unique(),
    kind: p.enum(CASE_KINDS).nullable(),
    domain: p.enum(CASE_DOMAINS).nullable().index(),
    status: p.enum(CASE_STATUSES).nullable().index(),
    filedOn: p.date().nullable().index(),
    title: p.text().nullable(),
    handler: p.text().nullable(),
    lead: () => p.manyToOne(Lead).index().nullable(),
    sites: () => p.oneToMany(CaseSite).mappedBy('case'),
    ...provenanceColumns,
  },
});
export type PublicInterestCase = InferEntity<typeof PublicInterestCase>;

export const CaseSite = defineEntity({
  name: 'CaseSite',
  properties: {
    id: p.text().primary(),
    case: () => p.manyToOne(PublicInterestCase).index(),
    name: p.text().nullable(),
    roadName: p.text().nullable(),
    significance: p.text().nullable(),
    townshipCode: p.text().nullable().index(),
    ...provenanceColumns,
  },
});
export type CaseSite = InferEntity<typeof CaseSite>;

/** An agency that a case is directed to; there may be several. */
export const CaseRespondent = defineEntity({
  name: 'CaseRespondent',
  properties: {
    id: p.text().primary(),
    case: () => p.manyToOne(PublicInterestCase).index(),
    respondent: () => p.manyToOne(RespondingAgency).index(),
    ...provenanceColumns,
  },
  uniques: [{ properties: ['case', 'respondent'] }],
});
export type CaseRespondent = InferEntity<typeof CaseRespondent>;

/** On site, before a case is filed or in it. What was found is case-confidential and fetched only by name. */
export const SiteVerification = defineEntity({
  name: 'SiteVerification',
  properties: {
    id: p.text().primary(),
    lead: () => p.manyToOne(Lead).index().nullable(),
    case: () => p.manyToOne(PublicInterestCase).index().nullable(),
    visitedAt: p.datetime().nullable(),
    officerCount: p.json<Figure>().nullable(),
    photosHash: p.text().nullable(),
    accompanyingObserverId: p.text().nullable().index(),
    findings: p.text().nullable().lazy(),
    ...provenanceColumns,
  },
  checks: [{ name: 'site_verification_of_check', expression: 'lead_id is not null or case_id is not null' }],
});
export type SiteVerification = InferEntity<typeof SiteVerification>;

export const ProcuratorialRecommendation = defineEntity({
  name: 'ProcuratorialRecommendation',
  properties: {
    id: p.text().primary(),
    case: () => p.manyToOne(PublicInterestCase).index(),
    docNo: p.text().nullable().unique(),
    respondent: () => p.manyToOne(RespondingAgency).index().nullable(),
    servedOn: p.date().nullable().index(),
    receivedOn: p.date().nullable(),
    urgency: p.enum(URGENCIES).nullable(),
    dueOn: p.date().nullable().index(),
    status: p.enum(RECOMMENDATION_STATUSES).nullable().index(),
    legalBasis: p.text().nullable(),
    ...provenanceColumns,
  },
  // The period runs from receipt, so without a day of receipt there is no day on which it ends.
  checks: [
    {
      name: 'procuratorial_recommendation_due_check',
      expression: 'due_on is null or (received_on is not null and due_on > received_on)',
    },
  ],
});
export type ProcuratorialRecommendation = InferEntity<typeof ProcuratorialRecommendation>;

export const AgencyReply = defineEntity({
  name: 'AgencyReply',
  properties: {
    id: p.text().primary(),
    recommendation: () => p.manyToOne(ProcuratorialRecommendation).index(),
    stage: p.integer(),
    receivedOn: p.date().nullable(),
    measures: p.text().nullable(),
    evidenceCount: p.json<Figure>().nullable(),
    /** SHA-256 of each piece; which pieces there are is case-confidential, how many is not. */
    evidenceHashes: p.array().defaultRaw(`'{}'`).lazy(),
    ...provenanceColumns,
  },
  uniques: [{ properties: ['recommendation', 'stage'] }],
  checks: [{ name: 'agency_reply_stage_check', expression: 'stage >= 1' }],
});
export type AgencyReply = InferEntity<typeof AgencyReply>;

export const caseEntities = [
  RespondingAgency,
  PublicInterestCase,
  CaseSite,
  CaseRespondent,
  SiteVerification,
  ProcuratorialRecommendation,
  AgencyReply,
];
