// The one mediation team and the one dispute that the article tells of. No amount, no name of a private person.
import { atLeast, exactly } from '@jinyun/kit/quantity';
import {
  Dispute,
  DisputeAgency,
  DisputeParty,
  JointAgency,
  MediationAgreement,
  MediationTeam,
} from '@jinyun/policing/mediation/entities';
import { batch } from '../../batch.ts';

const teams = batch(MediationTeam, [
  {
    id: 'team-nuanxin',
    name: '暖心微调解团队',
    post: 'post-jinmeiting',
    memberCategories: ['COMMUNITY_OFFICER', 'VOLUNTEER', 'RETIRED_CADRE'],
    freeOfCharge: true,
    origin: 'SOURCE',
    citations: ['A1.8'],
  },
]);

// The article does not say that the team mediated here, so `team` stays unknown, and with it the organisations.
const disputes = batch(Dispute, [
  {
    id: 'dispute-d1',
    track: 'PEOPLES',
    kind: 'WORK_INJURY_COMPENSATION',
    occurredOn: '2021-10-20',
    place: '金梅亭社区一处装修中的住宅',
    post: 'post-jinmeiting',
    summary: '住宅装修中工人坠落受伤，家属、雇主与房东对赔偿有争议',
    status: 'AGREED',
    visitCount: atLeast(30),
    riskFlags: ['LAYERED_SUBCONTRACTING'],
    silkBanners: exactly(1),
    origin: 'SOURCE',
    citations: ['A1.9', 'A1.10', 'A1.11'],
    inferredFields: ['track'],
  },
]);

const parties = batch(DisputeParty, [
  {
    id: 'party-d1-family',
    dispute: 'dispute-d1',
    role: 'INJURED_FAMILY',
    displayName: '黄某家属',
    origin: 'SOURCE',
    citations: ['A1.9'],
  },
  { id: 'party-d1-employer', dispute: 'dispute-d1', role: 'EMPLOYER', origin: 'SOURCE', citations: ['A1.9'] },
  { id: 'party-d1-landlord', dispute: 'dispute-d1', role: 'LANDLORD', origin: 'SOURCE', citations: ['A1.9'] },
]);

// The article says 社区 without its name; a post named after its community leaves little doubt.
const agencies = batch(JointAgency, [
  {
    id: 'agency-110-centre',
    name: '110联调中心',
    kind: 'JOINT_MEDIATION_CENTRE',
    origin: 'SOURCE',
    citations: ['A1.10'],
  },
  {
    id: 'agency-jinmeiting-community',
    name: '金梅亭社区',
    kind: 'COMMUNITY',
    origin: 'SOURCE',
    citations: ['A1.10'],
    inferredFields: ['name'],
  },
]);

const joined = batch(DisputeAgency, [
  {
    id: 'dispute-agency-d1-110-centre',
    dispute: 'dispute-d1',
    agency: 'agency-110-centre',
    origin: 'SOURCE',
    citations: ['A1.10'],
  },
  {
    id: 'dispute-agency-d1-community',
    dispute: 'dispute-d1',
    agency: 'agency-jinmeiting-community',
    origin: 'SOURCE',
    citations: ['A1.10'],
  },
]);

const agreements = batch(MediationAgreement, [
  { id: 'agreement-d1', dispute: 'dispute-d1', effectiveOn: '2022-01-28', origin: 'SOURCE', citations: ['A1.11'] },
]);

export const mediationRows = [teams, disputes, parties, agencies, joined, agreements];
