// Tables of the calls room: special campaigns, the calls for leads within them, and who answered a call.
import { provenanceColumns } from '@jinyun/kit/provenance';
import type { Figure } from '@jinyun/kit/quantity';
import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';

/** What leads are called for, come in and become cases on; the leads and the cases name the same domains. */
export const CASE_DOMAINS = [
  'ENVIRONMENT_RESOURCES',
  'FOOD_DRUG',
  'STATE_PROPERTY',
  'LAND_GRANT',
  'HEROES',
  'MINORS',
  'WORK_SAFETY',
  'PERSONAL_INFORMATION',
  'ANTI_TELECOM_FRAUD',
  'VULNERABLE_GROUPS',
  'HERITAGE_TREES',
  'OTHER',
] as const;
export type CaseDomain = (typeof CASE_DOMAINS)[number];
export const CAMPAIGN_STATUSES = ['PLANNED', 'OPEN', 'SUMMED_UP', 'CLOSED'] as const;
export type CampaignStatus = (typeof CAMPAIGN_STATUSES)[number];
export const CALL_STATUSES = ['DRAFT', 'APPROVED', 'PUBLISHED', 'OPEN', 'CLOSED', 'EVALUATED'] as const;
export type CallStatus = (typeof CALL_STATUSES)[number];

/** `withinFrom` and `withinTo` bound what has no known days; with known days they are not needed. */
const days = {
  fromOn: p.date().nullable(),
  toOn: p.date().nullable(),
  withinFrom: p.date().nullable(),
  withinTo: p.date().nullable(),
};

export const SpecialCampaign = defineEntity({
  name: 'SpecialCampaign',
  properties: {
    id: p.text().primary(),
    theme: p.text().nullable(),
    domain: p.enum(CASE_DOMAINS).nullable().index(),
    status: p.enum(CAMPAIGN_STATUSES).nullable().index(),
    ...days,
    ...provenanceColumns,
  },
  checks: [
    { name: 'special_campaign_days_check', expression: 'from_on <= to_on' },
    { name: 'special_campaign_within_check', expression: 'within_from <= within_to' },
  ],
});
export type SpecialCampaign = InferEntity<typeof SpecialCampaign>;

export const LeadCall = defineEntity({
  name: 'LeadCall',
  properties: {
    id: p.text().primary(),
    campaign: () => p.manyToOne(SpecialCampaign).index().nullable(),
    domain: p.enum(CASE_DOMAINS).nullable().index(),
    status: p.enum(CALL_STATUSES).nullable().index(),
    wantedFacts: p.text().nullable(),
    platform: p.text().nullable(),
    /** In words, as far as no township is named. */
    area: p.text().nullable(),
    townshipCodes: p.array().defaultRaw(`'{}'`),
    windowDays: p.json<Figure>().nullable(),
    ...days,
    ...provenanceColumns,
  },
  checks: [
    { name: 'lead_call_days_check', expression: 'from_on <= to_on' },
    { name: 'lead_call_within_check', expression: 'within_from <= within_to' },
  ],
});
export type LeadCall = InferEntity<typeof LeadCall>;

/** An organisation of volunteers that answered a call: a row each, so that each claim has its own source. */
export const LeadCallAnswer = defineEntity({
  name: 'LeadCallAnswer',
  properties: {
    id: p.text().primary(),
    call: () => p.manyToOne(LeadCall).index(),
    /** Key of an organisation of the volunteers department; nothing else of it is kept here. */
    organisationId: p.text().index(),
    ...provenanceColumns,
  },
  uniques: [{ properties: ['call', 'organisationId'] }],
});
export type LeadCallAnswer = InferEntity<typeof LeadCallAnswer>;

export const callEntities = [SpecialCampaign, LeadCall, LeadCallAnswer];
