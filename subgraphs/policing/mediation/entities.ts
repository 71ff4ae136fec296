// Tables of the mediation room: teams, disputes and all that happens to one, up to its agreement.
// Terms, a party's age and a guardian's presence are kept here and nowhere else: the graph has no field for them.
import { provenanceColumns } from '@jinyun/kit/provenance';
import type { Figure } from '@jinyun/kit/quantity';
import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';
import { Officer, PolicePost } from '../posts/entities.ts';

export const DISPUTE_TRACKS = ['PEOPLES', 'PUBLIC_SECURITY', 'REFERRED'] as const;
export const DISPUTE_KINDS = [
  'WORK_INJURY_COMPENSATION',
  'WAGES',
  'TENANCY',
  'NEIGHBOURHOOD',
  'FAMILY',
  'DEBT',
  'TRAFFIC_COMPENSATION',
  'LAND_AND_PROPERTY',
  'MINOR_ASSAULT',
  'OTHER',
] as const;
export const DISPUTE_STATUSES = [
  'REPORTED',
  'ACCEPTED',
  'IN_MEDIATION',
  'AGREED',
  'CONFIRMED',
  'PERFORMED',
  'CLOSED',
  'DECLINED_BY_PARTY',
  'FAILED',
  'REFERRED',
  'BREACHED',
] as const;
export type DisputeStatus = (typeof DISPUTE_STATUSES)[number];
/** What keeps the police from mediating a violation (公安机关办理行政案件程序规定 179). */
export const MEDIATION_EXCLUSIONS = [
  'HIRED_TO_HARM',
  'GANG_FIGHT',
  'REPEATED_VIOLATION',
  'PARTY_REFUSES',
  'ATTACK_DURING_MEDIATION',
  'ESCAPE_DURING_MEDIATION',
  'OTHER',
] as const;
export const RISK_FLAGS = ['LAYERED_SUBCONTRACTING', 'UNSAFE_WORK', 'GROUP_DISPUTE', 'VIOLENCE_RISK'] as const;
export const PARTY_ROLES = [
  'INJURED_FAMILY',
  'INJURED_PERSON',
  'EMPLOYER',
  'EMPLOYEE',
  'LANDLORD',
  'TENANT',
  'NEIGHBOUR',
  'FAMILY_MEMBER',
  'CREDITOR',
  'DEBTOR',
  'OTHER',
] as const;
export const MEMBER_CATEGORIES = ['COMMUNITY_OFFICER', 'VOLUNTEER', 'RETIRED_CADRE'] as const;
export const AGENCY_KINDS = ['JOINT_MEDIATION_CENTRE', 'COMMUNITY', 'JUSTICE_OFFICE', 'COURT', 'OTHER'] as const;
export const SESSION_OUTCOMES = ['ADJOURNED', 'AGREED', 'FAILED'] as const;
export const AGREEMENT_FORMS = ['WRITTEN', 'ORAL'] as const;
export const CONFIRMATIONS = ['NONE', 'APPLIED', 'CONFIRMED', 'INVALID'] as const;

export const MediationTeam = defineEntity({
  name: 'MediationTeam',
  properties: {
    id: p.text().primary(),
    name: p.text(),
    post: () => p.manyToOne(PolicePost).index().nullable(),
    memberCategories: p.enum(MEMBER_CATEGORIES).array().defaultRaw(`'{}'`),
    freeOfCharge: p.boolean().nullable(),
    members: p.json<Figure>().nullable(),
    ...provenanceColumns,
  },
});
export type MediationTeam = InferEntity<typeof MediationTeam>;

/** A volunteer organisation whose members mediate in a team. */
export const MediationTeamOrganisation = defineEntity({
  name: 'MediationTeamOrganisation',
  properties: {
    id: p.text().primary(),
    team: () => p.manyToOne(MediationTeam).index(),
    organisationId: p.text().index(),
    ...provenanceColumns,
  },
  uniques: [{ properties: ['team', 'organisationId'] }],
});
export type MediationTeamOrganisation = InferEntity<typeof MediationTeamOrganisation>;

export const Dispute = defineEntity({
  name: 'Dispute',
  properties: {
    id: p.text().primary(),
    track: p.enum(DISPUTE_TRACKS).nullable(),
    kind: p.enum(DISPUTE_KINDS).nullable(),
    occurredOn: p.date().nullable().index(),
    place: p.text().nullable(),
    townshipCode: p.text().nullable().index(),
    post: () => p.manyToOne(PolicePost).index().nullable(),
    team: () => p.manyToOne(MediationTeam).index().nullable(),
    summary: p.text().nullable(),
    status: p.enum(DISPUTE_STATUSES).nullable().index(),
    /** Counts its events; who would change it says which version they saw. */
    version: p.integer().default(1),
    minorViolation: p.boolean().nullable(),
    exclusion: p.enum(MEDIATION_EXCLUSIONS).nullable(),
    visitCount: p.json<Figure>().nullable(),
    riskFlags: p.enum(RISK_FLAGS).array().defaultRaw(`'{}'`),
    sessionsPublic: p.boolean().default(false),
    silkBanners: p.json<Figure>().nullable(),
    /** The message that carries its hazard to the procuratorate. */
    referralId: p.text().nullable(),
    referredLeadId: p.text().nullable().index(),
    ...provenanceColumns,
  },
  indexes: [{ properties: ['riskFlags'], type: 'gin' }],
});
export type Dispute = InferEntity<typeof Dispute>;

export const DisputeParty = defineEntity({
  name: 'DisputeParty',
  properties: {
    id: p.text().primary(),
    dispute: () => p.manyToOne(Dispute).index(),
    role: p.enum(PARTY_ROLES),
    /** The name on file; the graph shows it masked. */
    displayName: p.text().nullable(),
    isMinor: p.boolean().nullable(),
    guardianPresent: p.boolean().nullable(),
    guardianTold: p.boolean().default(false),
    /** Whether the party would not have mediation (调解法 17). */
    refused: p.boolean().default(false),
    signedOn: p.date().nullable(),
    ...provenanceColumns,
  },
});
export type DisputeParty = InferEntity<typeof DisputeParty>;

export const JointAgency = defineEntity({
  name: 'JointAgency',
  properties: {
    id: p.text().primary(),
    name: p.text(),
    kind: p.enum(AGENCY_KINDS),
    respondingAgencyId: p.text().nullable().index(),
    ...provenanceColumns,
  },
});
export type JointAgency = InferEntity<typeof JointAgency>;

/** An agency that works on a dispute together with the post. */
export const DisputeAgency = defineEntity({
  name: 'DisputeAgency',
  properties: {
    id: p.text().primary(),
    dispute: () => p.manyToOne(Dispute).index(),
    agency: () => p.manyToOne(JointAgency).index(),
    invitedOn: p.date().nullable(),
    acceptedOn: p.date().nullable(),
    ...provenanceColumns,
  },
  uniques: [{ properties: ['dispute', 'agency'] }],
});
export type DisputeAgency = InferEntity<typeof DisputeAgency>;

export const DisputeVisit = defineEntity({
  name: 'DisputeVisit',
  properties: {
    id: p.text().primary(),
    dispute: () => p.manyToOne(Dispute).index(),
    visitedOn: p.date().nullable(),
    officer: () => p.manyToOne(Officer).index().nullable(),
    agency: () => p.manyToOne(JointAgency).index().nullable(),
    note: p.text().nullable(),
    ...provenanceColumns,
  },
});
export type DisputeVisit = InferEntity<typeof DisputeVisit>;

export const MediationSession = defineEntity({
  name: 'MediationSession',
  properties: {
    id: p.text().primary(),
    dispute: () => p.manyToOne(Dispute).index(),
    heldOn: p.date().nullable(),
    place: p.text().nullable(),
    mediator: () => p.manyToOne(Officer).index().nullable(),
    outcome: p.enum(SESSION_OUTCOMES).nullable(),
    ...provenanceColumns,
  },
});
export type MediationSession = InferEntity<typeof MediationSession>;

export const MediationAgreement = defineEntity({
  name: 'MediationAgreement',
  properties: {
    id: p.text().primary(),
    dispute: () => p.manyToOne(Dispute).unique(),
    effectiveOn: p.date().nullable(),
    form: p.enum(AGREEMENT_FORMS).nullable(),
    performBy: p.date().nullable(),
    performedOn: p.date().nullable(),
    confirmationAppliedOn: p.date().nullable(),
    confirmedOn: p.date().nullable(),
    confirmation: p.enum(CONFIRMATIONS).nullable(),
    terms: p.text().nullable(),
    ...provenanceColumns,
  },
});
export type MediationAgreement = InferEntity<typeof MediationAgreement>;

export const mediationEntities = [
  MediationTeam,
  MediationTeamOrganisation,
  Dispute,
  DisputeParty,
  JointAgency,
  DisputeAgency,
  DisputeVisit,
  MediationSession,
  MediationAgreement,
];
