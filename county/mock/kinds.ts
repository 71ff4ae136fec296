// How ids of made-up rows look: the kind that the department's own resolvers expect, then a tail that says it is no real row.
import { demoId, numbers } from '@jinyun/seeds/demo/ids';

/** By GraphQL type, where the kind is another word than the type's name. */
const KINDS: Readonly<Record<string, string>> = {
  AntiFraudAlliance: 'alliance',
  BrigadeDuty: 'duty',
  CivilNotice: 'notice',
  DisputeParty: 'party',
  EnterpriseIssue: 'issue',
  EnterpriseProtection: 'project',
  ExpertAssistance: 'assistance',
  FraudAlert: 'alert',
  JointAgency: 'agency',
  JointBrigade: 'brigade',
  KeySite: 'site',
  LeadCall: 'leadcall',
  LectureTroupe: 'troupe',
  LiveStreamRoom: 'stream',
  MarketDayPatrol: 'patrol',
  MarketDayRule: 'market-rule',
  MediationTeam: 'team',
  OutreachSession: 'outreach',
  PointEntry: 'point',
  PolicePost: 'post',
  PoliceStation: 'station',
  PolicingCorrectionRequest: 'correction',
  PolicingTotal: 'total',
  ProcuratorateCorrectionRequest: 'correction',
  ProcuratorialRecommendation: 'recommendation',
  PublicInterestCase: 'case',
  RentalProperty: 'property',
  RespondingAgency: 'respondent',
  ServiceCapability: 'capability',
  ServiceDesk: 'desk',
  ServiceDeskRequest: 'desk-request',
  ServiceRequest: 'service',
  SocialAssistance: 'assistance',
  SpecialCampaign: 'campaign',
  StarRating: 'rating',
  ThemeHall: 'hall',
  VolunteerCorrectionRequest: 'correction',
  VolunteerMember: 'member',
  VolunteerOrganisation: 'org',
};

const ROWS_OF_A_TYPE = 12;

/** `dispute` for Dispute, `org` for VolunteerOrganisation. */
export function kindOf(type: string): string {
  return KINDS[type] ?? type.replace(/(?<=[a-z])[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
}

/** `lead-demo0001` to `lead-demo0012`, as made-up rows have them: few enough for a page, enough for a second one. */
export function demoIdsOf(type: string): readonly string[] {
  return numbers(ROWS_OF_A_TYPE).map((number) => demoId(kindOf(type), number));
}
