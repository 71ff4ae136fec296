// Columns of class P3 to P5: they are in a department's table and in no field of the graph, until field access is
// enforced before any fetch. A test holds both halves: each is a column of its entity, none is a field.

export type SealedColumn = { readonly column: string; readonly class: 'P3' | 'P4' | 'P5'; readonly why: string };

const TRAIL = 'where somebody was and when is a trail (个保法 28)';
const MINOR = 'tells whether somebody is under 14 (个保法 28, 未保法 103)';
const CASE = 'case-confidential';
const REPORTER = 'leads to who reported a lead';

export const SEALED_COLUMNS: readonly SealedColumn[] = [
  { column: 'DisputeParty.isMinor', class: 'P3', why: MINOR },
  { column: 'DisputeParty.guardianPresent', class: 'P3', why: MINOR },
  { column: 'DisputeParty.guardianTold', class: 'P3', why: MINOR },
  { column: 'DisputeParty.refused', class: 'P4', why: 'who would not have mediation is between the parties' },
  {
    column: 'Dispute.minorViolation',
    class: 'P4',
    why: 'whether somebody broke the law, before anybody has decided it',
  },
  { column: 'Dispute.exclusion', class: 'P4', why: 'why it may not be mediated: what somebody is said to have done' },
  { column: 'MediationAgreement.terms', class: 'P4', why: 'what the parties agreed on is theirs' },
  { column: 'RentalProperty.houseNumber', class: 'P3', why: 'where a tenant lives, to the door' },
  { column: 'Tenancy.tenantBornOn', class: 'P3', why: MINOR },
  { column: 'Tenancy.tenantUnder14', class: 'P3', why: MINOR },
  { column: 'MarketDayPatrol.checkedInAt', class: 'P3', why: TRAIL },
  { column: 'MarketDayPatrol.checkInPlace', class: 'P3', why: TRAIL },
  { column: 'MarketDayPatrol.checkInLatitude', class: 'P3', why: TRAIL },
  { column: 'MarketDayPatrol.checkInLongitude', class: 'P3', why: TRAIL },
  { column: 'SocialAssistance.beneficiary', class: 'P3', why: 'who was in need, perhaps a minor' },
  { column: 'SocialAssistance.circumstances', class: 'P3', why: 'money, health, family (个保法 28)' },
  { column: 'Lead.description', class: 'P4', why: CASE },
  { column: 'Lead.evidenceHashes', class: 'P4', why: CASE },
  { column: 'Lead.submittedAt', class: 'P5', why: `${REPORTER}; the graph tells the month` },
  { column: 'Lead.activityId', class: 'P5', why: `${REPORTER}; only counted, from ten on` },
  { column: 'Lead.campaign', class: 'P5', why: `${REPORTER}'s organisation; only counted` },
  { column: 'Lead.patrolReportId', class: 'P5', why: `${REPORTER}; for its author and the handler alone` },
  { column: 'Lead.reporterSealed', class: 'P5', why: 'the reporter, sealed with a key per lead' },
  { column: 'Lead.submitterDigest', class: 'P5', why: `${REPORTER} whoever can make the digest of a person` },
  { column: 'Lead.trackingHash', class: 'P5', why: 'whoever holds the number is the reporter' },
  { column: 'LeadAssessment.assessorDigest', class: 'P5', why: 'compared with the digest of the reporter' },
  { column: 'LeadAssessment.opinion', class: 'P4', why: CASE },
  { column: 'ObserverLeadTally.leadCount', class: 'P5', why: `${REPORTER}; told in tens, from ten on` },
  { column: 'SiteVerification.findings', class: 'P4', why: CASE },
  { column: 'AgencyReply.evidenceHashes', class: 'P4', why: CASE },
  { column: 'ExpertAssistance.opinion', class: 'P4', why: CASE },
  { column: 'CheckIn.checkedInAt', class: 'P3', why: `${TRAIL}; the graph tells the day` },
  { column: 'CheckIn.checkedOutAt', class: 'P3', why: TRAIL },
  { column: 'CheckIn.place', class: 'P3', why: TRAIL },
  { column: 'CheckIn.latitude', class: 'P3', why: TRAIL },
  { column: 'CheckIn.longitude', class: 'P3', why: TRAIL },
  { column: 'PatrolReport.reportedOn', class: 'P5', why: `${REPORTER}; the graph tells the month` },
  { column: 'PatrolReport.author', class: 'P5', why: REPORTER },
  { column: 'PatrolReport.leadId', class: 'P5', why: `${REPORTER}; for its author and the handler alone` },
  { column: 'PointEntry.creditedOn', class: 'P5', why: `${REPORTER}; the graph tells the month` },
  { column: 'PointEntry.reason', class: 'P5', why: `an honour may be for a lead: ${REPORTER}` },
  { column: 'PointEntry.grantedBy', class: 'P5', why: `an honour may be for a lead: ${REPORTER}` },
];
