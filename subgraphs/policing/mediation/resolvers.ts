// Answers the mediation room: parse, read for the actor, return. Of other departments' types it knows only the ids.

import { ruleBehind } from '@jinyun/kit/calendar/deadline';
import { HOLIDAYS } from '@jinyun/kit/calendar/holidays';
import { type GivenPeriod, withinPeriod } from '@jinyun/kit/given-period';
import { parseId, parseTownship } from '@jinyun/kit/ids';
import { knownRows } from '@jinyun/kit/known-rows';
import { availableActionsOf, deadlinesOf } from '@jinyun/kit/lifecycle/answers';
import { type ListOrder, orderedBy } from '@jinyun/kit/list-order';
import { type MaskedText, showNames } from '@jinyun/kit/masked-name';
import { type PageArguments, readPage } from '@jinyun/kit/page';
import type { Origin } from '@jinyun/kit/provenance';
import { byId, byOptionalId, byParent } from '@jinyun/kit/read';
import type { RequestContext } from '@jinyun/kit/request-data';
import type { ResolverMap } from '@jinyun/kit/resolver-map';
import { matching } from '@jinyun/kit/where';
import { townshipOf } from '@jinyun/schema/townships';
import { Officer, PolicePost } from '../posts/entities.ts';
import { orUnknown } from '../posts/rules.ts';
import {
  Dispute,
  DisputeAgency,
  DisputeParty,
  DisputeVisit,
  JointAgency,
  MediationAgreement,
  MediationSession,
  MediationTeam,
  MediationTeamOrganisation,
} from './entities.ts';
import { disputeLifecycle } from './lifecycle.ts';
import { daysBetween, lastDayToConfirm } from './rules.ts';

type WithId = { id: string };
type Nothing = Record<string, never>;
type TeamFilters = PageArguments & { origin?: Origin; post?: string };
type DisputeFilters = PageArguments & {
  origin?: Origin;
  riskFlags?: readonly string[];
  status?: string;
  track?: string;
  kind?: string;
  township?: string;
  post?: string;
  period?: GivenPeriod;
  orderBy?: ListOrder;
};

export const mediationResolvers: ResolverMap = {
  Query: {
    dispute: (_: unknown, { id }: WithId, { actor, data }) => byId(actor, data, Dispute, parseId('dispute', 'id', id)),
    disputes: listDisputes,
    mediationTeam: (_: unknown, { id }: WithId, { actor, data }) =>
      byId(actor, data, MediationTeam, parseId('team', 'id', id)),
    mediationTeams: listTeams,
  },
  MediationTeam: {
    post: readPost,
    memberCategories: ({ memberCategories }: MediationTeam) => orUnknown(memberCategories),
    organisations: (team: MediationTeam, _: unknown, context) => organisationsOf(context, team.id),
  },
  Dispute: {
    township: ({ townshipCode }: Dispute) => townshipOf(townshipCode ?? ''),
    post: readPost,
    team: ({ team }: Dispute, _: unknown, { actor, data }) => byOptionalId(actor, data, MediationTeam, team?.id),
    visits: async (dispute: Dispute, _: unknown, { actor, data }) =>
      knownRows(dispute, await byParent(actor, data, DisputeVisit, 'dispute', dispute.id, { visitedOn: 'asc' })),
    sessions: async (dispute: Dispute, _: unknown, { actor, data }) =>
      knownRows(dispute, await byParent(actor, data, MediationSession, 'dispute', dispute.id, { heldOn: 'asc' })),
    parties: async (dispute: Dispute, _: unknown, context) => knownRows(dispute, await partiesOf(context, dispute.id)),
    agencies: async (dispute: Dispute, _: unknown, context) =>
      knownRows(dispute, await agenciesOf(context, dispute.id)),
    agreement: (dispute: Dispute, _: unknown, context) => agreementOf(context, dispute.id),
    daysToAgreement: async (dispute: Dispute, _: unknown, context) =>
      daysBetween(dispute.occurredOn, (await agreementOf(context, dispute.id))?.effectiveOn),
    availableActions: (dispute: Dispute, _: unknown, context) => availableActionsOf(context, disputeLifecycle, dispute),
    deadlines: (dispute: Dispute, _: unknown, context) =>
      deadlinesOf(context, disputeLifecycle, dispute, { calendar: HOLIDAYS, at: new Date() }),
    referredLead: ({ referredLeadId }: Dispute) => referenceTo(referredLeadId),
    mediatorOrganisations: ({ team }: Dispute, _: unknown, context) =>
      team == null ? null : organisationsOf(context, team.id),
  },
  DisputeParty: { displayName: (party: DisputeParty, _: unknown, context) => shownNameOf(context, party) },
  DisputeVisit: {
    dispute: readDispute,
    officer: ({ officer }: DisputeVisit, _: unknown, { actor, data }) =>
      byOptionalId(actor, data, Officer, officer?.id),
    agency: ({ agency }: DisputeVisit, _: unknown, { actor, data }) =>
      byOptionalId(actor, data, JointAgency, agency?.id),
  },
  MediationSession: {
    dispute: readDispute,
    mediator: ({ mediator }: MediationSession, _: unknown, { actor, data }) =>
      byOptionalId(actor, data, Officer, mediator?.id),
  },
  MediationAgreement: {
    dispute: readDispute,
    confirmBy: ({ effectiveOn }: MediationAgreement) => lastDayToConfirm(HOLIDAYS, effectiveOn),
    confirmRule: ({ effectiveOn }: MediationAgreement) => ruleBehind('JUDICIAL_CONFIRMATION', effectiveOn),
  },
  JointAgency: { respondingAgency: ({ respondingAgencyId }: JointAgency) => referenceTo(respondingAgencyId) },
  PolicePost: {
    mediationTeams: async ({ id }: PolicePost, _: unknown, { actor, data }) =>
      orUnknown(await byParent(actor, data, MediationTeam, 'post', id, { id: 'asc' })),
  },
  Lead: {
    __resolveReference: toReference,
    originDispute: async ({ id }: WithId, _: unknown, { actor, data }) =>
      (await byParent(actor, data, Dispute, 'referredLeadId', id, { id: 'asc' }))[0],
  },
  VolunteerOrganisation: {
    __resolveReference: toReference,
    mediationTeams: ({ id }: WithId, _: unknown, context) => teamsOf(context, id),
  },
  RespondingAgency: {
    __resolveReference: toReference,
    jointMediations: ({ id }: WithId, _: unknown, context) => disputesWith(context, id),
  },
};

function listDisputes(_: unknown, filters: DisputeFilters, { actor, data }: RequestContext) {
  const { riskFlags, township, post: postId, period, orderBy, first, after, last, before, ...equal } = filters;
  const townshipCode = parseTownship('township', township);
  const post = postId == null ? null : parseId('post', 'post', postId);
  const anyOfFlags = riskFlags == null ? null : { $overlap: [...new Set(riskFlags)] };
  const where = matching<Dispute>({
    ...equal,
    townshipCode,
    post,
    riskFlags: anyOfFlags,
    occurredOn: withinPeriod('period', period),
  });
  const page = { first, after, last, before };
  return readPage(actor, data, Dispute, {
    where,
    orderBy: orderedBy<Dispute>('occurredOn', orderBy),
    page,
    countBy: { township: 'townshipCode', month: 'occurredOn', status: 'status' },
  });
}

function listTeams(_: unknown, { origin, post, ...page }: TeamFilters, { actor, data }: RequestContext) {
  const where = matching<MediationTeam>({ origin, post: post == null ? null : parseId('post', 'post', post) });
  return readPage(actor, data, MediationTeam, { where, orderBy: { id: 'asc' }, page });
}

function readPost({ post }: MediationTeam | Dispute, _: Nothing, { actor, data }: RequestContext) {
  return byOptionalId(actor, data, PolicePost, post?.id);
}

function readDispute(
  { dispute }: DisputeVisit | MediationSession | MediationAgreement,
  _: Nothing,
  { actor, data }: RequestContext,
) {
  return byId(actor, data, Dispute, dispute.id);
}

function partiesOf({ actor, data }: RequestContext, disputeId: string): Promise<DisputeParty[]> {
  return byParent(actor, data, DisputeParty, 'dispute', disputeId, { id: 'asc' });
}

/** Masked among all parties of the dispute, so that two with the same surname are told apart by a number. */
async function shownNameOf(context: RequestContext, { id, dispute }: DisputeParty): Promise<MaskedText | null> {
  const parties = await partiesOf(context, dispute.id);
  const shown = showNames(parties.map(({ displayName }) => displayName));
  return shown[parties.findIndex((party) => party.id === id)] ?? null;
}

async function agreementOf({ actor, data }: RequestContext, disputeId: string) {
  const [agreement] = await byParent(actor, data, MediationAgreement, 'dispute', disputeId, { id: 'asc' });
  return agreement ?? null;
}

async function agenciesOf({ actor, data }: RequestContext, disputeId: string): Promise<JointAgency[]> {
  const joined = await byParent(actor, data, DisputeAgency, 'dispute', disputeId, { id: 'asc' });
  const agencies = await Promise.all(joined.map(({ agency }) => byId(actor, data, JointAgency, agency.id)));
  return agencies.filter((agency) => agency !== null);
}

/** References to the organisations behind a team; null where no row says. */
async function organisationsOf({ actor, data }: RequestContext, teamId: string): Promise<readonly WithId[] | null> {
  const rows = await byParent(actor, data, MediationTeamOrganisation, 'team', teamId, { organisationId: 'asc' });
  return orUnknown(rows.map(({ organisationId }) => ({ id: organisationId })));
}

async function teamsOf(
  { actor, data }: RequestContext,
  organisationId: string,
): Promise<readonly MediationTeam[] | null> {
  const rows = await byParent(actor, data, MediationTeamOrganisation, 'organisationId', organisationId, { id: 'asc' });
  const teams = await Promise.all(rows.map(({ team }) => byId(actor, data, MediationTeam, team.id)));
  return orUnknown(teams.filter((team) => team !== null));
}

/** Disputes that a responding agency helped to mediate, each once, however many of its offices are known here. */
async function disputesWith(
  { actor, data }: RequestContext,
  respondingAgencyId: string,
): Promise<readonly Dispute[] | null> {
  const offices = await byParent(actor, data, JointAgency, 'respondingAgencyId', respondingAgencyId, { id: 'asc' });
  const joined = await Promise.all(
    offices.map(({ id }) => byParent(actor, data, DisputeAgency, 'agency', id, { id: 'asc' })),
  );
  const ids = [...new Set(joined.flat().map(({ dispute }) => dispute.id))].sort();
  const disputes = await Promise.all(ids.map((id) => byId(actor, data, Dispute, id)));
  return orUnknown(disputes.filter((dispute) => dispute !== null));
}

function referenceTo(id: string | null | undefined): WithId | null {
  return id == null ? null : { id };
}

function toReference({ id }: WithId): WithId {
  return { id };
}
