// Tables of the leads room: tips that reach the procuratorate, and how each was assessed.
// Case-confidential text and the sealed reporter are lazy columns: no read fetches them unless it names them.
import { provenanceColumns } from '@jinyun/kit/provenance';
import type { Figure } from '@jinyun/kit/quantity';
import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';
import { CASE_DOMAINS, SpecialCampaign } from '../calls/entities.ts';

export const LEAD_CHANNELS = ['OBSERVER', 'PUBLIC', 'POLICE_REFERRAL', 'CAMPAIGN', 'OTHER'] as const;
export type LeadChannel = (typeof LEAD_CHANNELS)[number];
export const LEAD_STATUSES = [
  'SUBMITTED',
  'REGISTERED',
  'ASSESSING',
  'INFO_REQUESTED',
  'PRELIMINARY_INVESTIGATION',
  'FILED',
  'NOT_FILED',
  'TRANSFERRED',
  'MERGED',
] as const;
export type LeadStatus = (typeof LEAD_STATUSES)[number];
export const REPORTER_PROTECTIONS = ['SEALED', 'ANONYMOUS'] as const;
export const AUTHENTICITIES = ['CREDIBLE', 'DOUBTFUL', 'UNFOUNDED'] as const;
export const VERIFIABILITIES = ['VERIFIABLE', 'PARTLY_VERIFIABLE', 'NOT_VERIFIABLE'] as const;
export const FILING_PROPOSALS = ['FILE', 'DECLINE'] as const;
export const NOTICE_KINDS = ['REGISTERED', 'INFO_REQUESTED', 'FILED', 'NOT_FILED', 'TRANSFERRED', 'MERGED'] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];
export const LEAD_RISKS = ['LOW', 'MEDIUM', 'HIGH'] as const;

export const Lead = defineEntity({
  name: 'Lead',
  properties: {
    id: p.text().primary(),
    channel: p.enum(LEAD_CHANNELS).nullable(),
    domain: p.enum(CASE_DOMAINS).nullable().index(),
    townshipCode: p.text().nullable().index(),
    place: p.text().nullable(),
    status: p.enum(LEAD_STATUSES).nullable().index(),
    /** Counts its events; who would change it says which version they saw. */
    version: p.integer().default(1),
    filingProposal: p.enum(FILING_PROPOSALS).nullable(),
    transferredTo: p.text().nullable(),
    /** To the second, for the handler; the graph tells no more than the month. */
    submittedAt: p.datetime().nullable().index(),
    evidenceCount: p.json<Figure>().nullable(),
    duplicateOf: () => p.manyToOne(Lead).index().nullable(),
    /** Key of a police post of policing; nothing else of the post is kept here. */
    referredByPostId: p.text().nullable().index(),
    /** Counted, never shown with the lead: campaign, call and who answered it would lead on to the reporter's organisation. */
    campaign: () => p.manyToOne(SpecialCampaign).index().nullable(),
    /** Key of a key site of policing; nothing else of the site is kept here. */
    keySiteId: p.text().nullable().index(),
    /** Key of an activity of the volunteers: a way to the reporter, so only great numbers of leads are ever counted by it. */
    activityId: p.text().nullable().index().lazy(),
    /** Key of a patrol report of the volunteers: its author is the reporter, so it is for these two and the handler alone. */
    patrolReportId: p.text().nullable().index().lazy(),
    reporterProtection: p.enum(REPORTER_PROTECTIONS).nullable(),
    description: p.text().nullable().lazy(),
    reporterSealed: p.blob().nullable().lazy(),
    /** Tells whether whoever assesses it also submitted it, and nothing else of either. */
    submitterDigest: p.text().nullable().lazy(),
    /** SHA-256 of the number by which the submitter asks after it. */
    trackingHash: p.text().nullable().unique().lazy(),
    /** SHA-256 of each piece of evidence. */
    evidenceHashes: p.array().defaultRaw(`'{}'`).lazy(),
    ...provenanceColumns,
  },
  checks: [
    { name: 'lead_duplicate_check', expression: 'duplicate_of_id <> id' },
    // A lead given without a name has no reporter to seal.
    {
      name: 'lead_reporter_check',
      expression: `reporter_sealed is null or reporter_protection is not distinct from 'SEALED'`,
    },
  ],
});
export type Lead = InferEntity<typeof Lead>;

export const LeadAssessment = defineEntity({
  name: 'LeadAssessment',
  properties: {
    id: p.text().primary(),
    lead: () => p.manyToOne(Lead).index(),
    assessedOn: p.date().nullable(),
    authenticity: p.enum(AUTHENTICITIES).nullable(),
    verifiability: p.enum(VERIFIABILITIES).nullable(),
    risk: p.enum(LEAD_RISKS).nullable(),
    opinion: p.text().nullable().lazy(),
    assessorDigest: p.text().nullable().lazy(),
    ...provenanceColumns,
  },
});
export type LeadAssessment = InferEntity<typeof LeadAssessment>;

/** What the submitter is told, on asking with the tracking number. */
export const LeadNotice = defineEntity({
  name: 'LeadNotice',
  properties: {
    id: p.text().primary(),
    lead: () => p.manyToOne(Lead).index(),
    kind: p.enum(NOTICE_KINDS),
    /** What is asked for, or to whom it went; never anything case-confidential. */
    detail: p.text().nullable(),
    noticedAt: p.datetime(),
  },
});
export type LeadNotice = InferEntity<typeof LeadNotice>;

/**
 * How many leads an observer brought in a month, added up once the month is over and kept without the leads: whoever reads
 * this table learns of no lead who reported it, and whoever reads a lead finds no observer.
 */
export const ObserverLeadTally = defineEntity({
  name: 'ObserverLeadTally',
  properties: {
    id: p.text().primary(),
    /** Key of an observer of the volunteers. */
    observerId: p.text().index(),
    /** YYYY-MM. */
    month: p.text(),
    leadCount: p.integer().lazy(),
    ...provenanceColumns,
  },
  uniques: [{ properties: ['observerId', 'month'] }],
  checks: [
    { name: 'observer_lead_tally_month_check', expression: `month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'` },
    { name: 'observer_lead_tally_count_check', expression: 'lead_count > 0' },
  ],
});
export type ObserverLeadTally = InferEntity<typeof ObserverLeadTally>;

export const leadEntities = [Lead, LeadAssessment, LeadNotice, ObserverLeadTally];
