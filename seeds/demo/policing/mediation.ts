// Made-up disputes with all that belongs to them, the teams that mediate and the agencies that join in.
import { LifecycleEvent } from '@jinyun/kit/lifecycle/entities';
import { OutboxMessage } from '@jinyun/kit/outbox/entities';
import {
  AGENCY_KINDS,
  Dispute,
  DisputeAgency,
  DisputeParty,
  DisputeVisit,
  JointAgency,
  MEMBER_CATEGORIES,
  MediationAgreement,
  MediationSession,
  MediationTeam,
  MediationTeamOrganisation,
} from '@jinyun/policing/mediation/entities';
import { batch, type SeedBatch } from '../../batch.ts';
import { demoId } from '../ids.ts';
import { inTurn, numbersIn, type Season } from '../season.ts';
import { SYNTHETIC } from '../synthetic.ts';
import { tellDispute } from './disputes.ts';
import { organisationFor } from './posts.ts';

const DISPUTES = 80;
const TEAMS = 3;

export function mediationDemo(season: Season): SeedBatch[] {
  const agencies = numbersIn(season, AGENCY_KINDS.length).map((number) => demoId('agency', number));
  const teams = numbersIn(season, TEAMS).map((number) => demoId('team', number));
  const told = numbersIn(season, DISPUTES).map((number) =>
    tellDispute(season, number, { agency: inTurn(agencies, number), team: inTurn(teams, number) }),
  );
  const all = <K extends keyof (typeof told)[number]>(part: K) => told.map((dispute) => dispute[part]);
  return [
    ...teamRows(season),
    batch(JointAgency, agencies.map(agencyRow)),
    batch(Dispute, all('dispute')),
    batch(DisputeParty, all('parties').flat()),
    batch(DisputeAgency, all('joined').flat()),
    batch(DisputeVisit, all('visits').flat()),
    batch(MediationSession, all('sessions').flat()),
    batch(MediationAgreement, all('agreements').flat()),
    batch(OutboxMessage, all('referrals').flat()),
    batch(LifecycleEvent, all('events').flat()),
  ];
}

/** Of no post in particular: which teams a post of the article has, the article says. */
function teamRows(season: Season): SeedBatch[] {
  const teams = numbersIn(season, TEAMS).map((number) => ({
    ...{ id: demoId('team', number), name: `示例调解团队 ${number}`, freeOfCharge: true },
    memberCategories: [...MEMBER_CATEGORIES],
    ...SYNTHETIC,
  }));
  const organisations = numbersIn(season, TEAMS).map((number) => ({
    id: `${demoId('team', number)}-org`,
    team: demoId('team', number),
    organisationId: organisationFor(inTurn([1, 2, 3], number)) ?? '',
    ...SYNTHETIC,
  }));
  return [batch(MediationTeam, teams), batch(MediationTeamOrganisation, organisations)];
}

function agencyRow(id: string, at: number) {
  return { id, name: `示例联动单位 ${at + 1}`, kind: inTurn(AGENCY_KINDS, at + 1), ...SYNTHETIC };
}
