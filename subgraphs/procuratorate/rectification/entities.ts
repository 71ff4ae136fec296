// Tables of the rectification room: what is to be put right, who claims that it is, who verified it, and later visits.
import { provenanceColumns } from '@jinyun/kit/provenance';
import type { Figure } from '@jinyun/kit/quantity';
import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';
import { ProcuratorialRecommendation, PublicInterestCase } from '../cases/entities.ts';

export const ITEM_STATUSES = [
  'OPEN',
  'PLANNED',
  'CLAIMED',
  'VERIFIED',
  'PARTLY_VERIFIED',
  'REFUTED',
  'RECHECK',
  'HELD',
  'RELAPSED',
] as const;
export type ItemStatus = (typeof ITEM_STATUSES)[number];
export const CLAIMANT_KINDS = [
  'RESPONDENT',
  'PROCURATORATE_CORRESPONDENT',
  'VOLUNTEER_ORGANISATION',
  'TOWNSHIP_GOVERNMENT',
  'OTHER',
] as const;
export type ClaimantKind = (typeof CLAIMANT_KINDS)[number];
export const VERIFIER_ROLES = ['PROSECUTOR', 'OBSERVER'] as const;
export type VerifierRole = (typeof VERIFIER_ROLES)[number];
export const VERIFICATION_KINDS = ['OBSERVER_CONFIRMED', 'VERIFIED', 'PARTLY_VERIFIED', 'REFUTED'] as const;
export type VerificationKind = (typeof VERIFICATION_KINDS)[number];
export const FOLLOW_UP_RESULTS = ['HELD', 'PARTLY', 'RELAPSED'] as const;

export const RectificationItem = defineEntity({
  name: 'RectificationItem',
  properties: {
    id: p.text().primary(),
    case: () => p.manyToOne(PublicInterestCase).index(),
    recommendation: () => p.manyToOne(ProcuratorialRecommendation).index().nullable(),
    description: p.text().nullable(),
    target: p.json<Figure>().nullable(),
    unit: p.text().nullable(),
    methodBefore: p.text().nullable(),
    methodAfter: p.text().nullable(),
    status: p.enum(ITEM_STATUSES).nullable().index(),
    ...provenanceColumns,
  },
});
export type RectificationItem = InferEntity<typeof RectificationItem>;

export const RectificationClaim = defineEntity({
  name: 'RectificationClaim',
  properties: {
    id: p.text().primary(),
    item: () => p.manyToOne(RectificationItem).index(),
    by: p.enum(CLAIMANT_KINDS).fieldName('claimed_by'),
    /** Key of the organisation of volunteers that claims; of no other kind of claimant. */
    organisationId: p.text().nullable().index(),
    on: p.date().nullable().fieldName('claimed_on'),
    quantity: p.json<Figure>().nullable(),
    assertsAll: p.boolean().nullable(),
    evidenceHash: p.text().nullable(),
    ...provenanceColumns,
  },
  checks: [
    {
      name: 'rectification_claim_organisation_check',
      expression: `organisation_id is null or claimed_by = 'VOLUNTEER_ORGANISATION'`,
    },
  ],
  triggers: [
    {
      name: 'claimed_by_another',
      timing: 'before',
      events: ['insert', 'update'],
      body: refuseOneHand('rectification_verification', 'verification', 'new', 'other'),
    },
  ],
});
export type RectificationClaim = InferEntity<typeof RectificationClaim>;

export const RectificationVerification = defineEntity({
  name: 'RectificationVerification',
  properties: {
    id: p.text().primary(),
    item: () => p.manyToOne(RectificationItem).index(),
    verifierRole: p.enum(VERIFIER_ROLES),
    observerId: p.text().nullable().index(),
    organisationId: p.text().nullable().index(),
    on: p.date().nullable().fieldName('verified_on'),
    kind: p.enum(VERIFICATION_KINDS),
    quantity: p.json<Figure>().nullable(),
    evidenceHash: p.text().nullable(),
    ...provenanceColumns,
  },
  checks: [
    {
      name: 'rectification_verification_prosecutor_check',
      expression: `verifier_role = 'OBSERVER' or (observer_id is null and organisation_id is null and kind <> 'OBSERVER_CONFIRMED')`,
    },
    // An observer's check alone confirms; only the prosecutor's verifies.
    {
      name: 'rectification_verification_verified_check',
      expression: `verifier_role = 'PROSECUTOR' or kind <> 'VERIFIED'`,
    },
  ],
  triggers: [
    {
      name: 'verified_by_another',
      timing: 'before',
      events: ['insert', 'update'],
      body: refuseOneHand('rectification_claim', 'claim', 'other', 'new'),
    },
  ],
});
export type RectificationVerification = InferEntity<typeof RectificationVerification>;

export const FollowUpVisit = defineEntity({
  name: 'FollowUpVisit',
  properties: {
    id: p.text().primary(),
    case: () => p.manyToOne(PublicInterestCase).index(),
    item: () => p.manyToOne(RectificationItem).index().nullable(),
    round: p.integer(),
    on: p.date().nullable().fieldName('visited_on'),
    result: p.enum(FOLLOW_UP_RESULTS).nullable(),
    ...provenanceColumns,
  },
  checks: [{ name: 'follow_up_visit_round_check', expression: 'round >= 1' }],
});
export type FollowUpVisit = InferEntity<typeof FollowUpVisit>;

/** An observer who joined a follow-up visit, by key alone. */
export const FollowUpObserver = defineEntity({
  name: 'FollowUpObserver',
  properties: {
    id: p.text().primary(),
    visit: () => p.manyToOne(FollowUpVisit).index(),
    observerId: p.text().index(),
    ...provenanceColumns,
  },
  uniques: [{ properties: ['visit', 'observerId'] }],
});
export type FollowUpObserver = InferEntity<typeof FollowUpObserver>;

export const rectificationEntities = [
  RectificationItem,
  RectificationClaim,
  RectificationVerification,
  FollowUpVisit,
  FollowUpObserver,
];

/**
 * Body of a trigger: who claims an item never verifies it. The item is locked first, so that a claim and a verification
 * written at the same moment see each other. A correspondent of the procuratorate and its prosecutor are one hand.
 */
function refuseOneHand(table: string, other: string, claim: string, verification: string): string {
  const sameHand = `(${claim}.claimed_by = 'PROCURATORATE_CORRESPONDENT' and ${verification}.verifier_role = 'PROSECUTOR') or ${claim}.organisation_id = ${verification}.organisation_id`;
  return `perform 1 from rectification_item where id = new.item_id for no key update; if exists (select 1 from ${table} other where other.item_id = new.item_id and (${sameHand})) then raise exception using errcode = '23514', constraint = 'rectification_by_another', message = 'Who claims a rectification never verifies it; this item has such a ${other}.'; end if; return new;`;
}
