// Answers the calls room: parse, read for the actor, return. Of organisations and activities it knows at most the ids.
import { type GivenPeriod, parsePeriod, spanWithin } from '@jinyun/kit/given-period';
import { parseId, parseTownship } from '@jinyun/kit/ids';
import { knownRows } from '@jinyun/kit/known-rows';
import { type ListOrder, orderedBy } from '@jinyun/kit/list-order';
import { type PageArguments, readPage } from '@jinyun/kit/page';
import type { Origin } from '@jinyun/kit/provenance';
import { byId, byOptionalId, byParent } from '@jinyun/kit/read';
import type { RequestContext } from '@jinyun/kit/request-data';
import type { ResolverMap } from '@jinyun/kit/resolver-map';
import { matching } from '@jinyun/kit/where';
import { townshipOf } from '@jinyun/schema/townships';
import type { FilterQuery } from '@mikro-orm/postgresql';
import { ProcuratorialRecommendation, PublicInterestCase } from '../cases/entities.ts';
import { Lead } from '../leads/entities.ts';
import { countUnder } from '../leads/rules.ts';
import {
  FollowUpVisit,
  RectificationClaim,
  RectificationItem,
  RectificationVerification,
} from '../rectification/entities.ts';
import {
  type CallStatus,
  type CampaignStatus,
  type CaseDomain,
  LeadCall,
  LeadCallAnswer,
  SpecialCampaign,
} from './entities.ts';
import { boundsInTime, type CaseSteps, funnelOf, windowOf } from './rules.ts';

type WithId = { id: string };
type Filters = PageArguments & {
  domain?: CaseDomain;
  period?: GivenPeriod | null;
  origin?: Origin;
  orderBy?: ListOrder;
};
type CampaignFilters = Filters & { status?: CampaignStatus };
type CallFilters = Filters & { status?: CallStatus; campaign?: string | null; township?: string };

const UNSTATED = { from: null, to: null };

export const callResolvers: ResolverMap = {
  Query: {
    campaign: (_: unknown, { id }: WithId, { actor, data }) =>
      byId(actor, data, SpecialCampaign, parseId('campaign', 'id', id)),
    campaigns: listCampaigns,
    campaignFunnel: readFunnel,
    leadCall: (_: unknown, { id }: WithId, { actor, data }) =>
      byId(actor, data, LeadCall, parseId('leadcall', 'id', id)),
    leadCalls: listCalls,
  },
  SpecialCampaign: {
    __resolveReference: ({ id }: WithId, { actor, data }) => byId(actor, data, SpecialCampaign, id),
    from: ({ fromOn }: SpecialCampaign) => fromOn,
    to: ({ toOn }: SpecialCampaign) => toOn,
    within: boundsInTime,
    leadCalls: async (row: SpecialCampaign, _: unknown, { actor, data }) =>
      knownRows(row, await byParent(actor, data, LeadCall, 'campaign', row.id, { id: 'asc' })),
    leads: async (row: SpecialCampaign, _: unknown, context) => ({
      total: countUnder(row, await leadsOf(context, row.id)),
      period: UNSTATED,
    }),
    cases: async (row: SpecialCampaign, _: unknown, context) => ({
      total: countUnder(row, await casesOf(context, row.id)),
      period: UNSTATED,
    }),
  },
  LeadCall: {
    __resolveReference: ({ id }: WithId, { actor, data }) => byId(actor, data, LeadCall, id),
    campaign: ({ campaign }: LeadCall, _: unknown, { actor, data }) =>
      byOptionalId(actor, data, SpecialCampaign, campaign?.id),
    townships: (call: LeadCall) => knownRows(call, call.townshipCodes)?.map(townshipOf),
    window: windowOf,
    within: boundsInTime,
    answeredBy: async (call: LeadCall, _: unknown, { actor, data }) => {
      const answers = await byParent(actor, data, LeadCallAnswer, 'call', call.id, { organisationId: 'asc' });
      return knownRows(call, answers)?.map(({ organisationId }) => ({ id: organisationId }));
    },
  },
  VolunteerOrganisation: {
    // Whether the organisation exists is the volunteers' to say; here an id without answers just has none known.
    __resolveReference: ({ id }: WithId) => ({ id }),
    leadCallsAnswered: async ({ id }: WithId, _: unknown, { actor, data }) => {
      const answers = await byParent(actor, data, LeadCallAnswer, 'organisationId', id, { call: 'asc' });
      if (answers.length === 0) return null;
      return Promise.all(answers.map(({ call }) => byId(actor, data, LeadCall, call.id)));
    },
  },
};

function listCampaigns(_: unknown, filters: CampaignFilters, { actor, data }: RequestContext) {
  const { domain, status, period, origin, orderBy, ...page } = filters;
  const equal = matching<SpecialCampaign>({ domain, status, origin });
  const where: FilterQuery<SpecialCampaign> = {
    $and: [equal, ...spanWithin<SpecialCampaign>(parsePeriod('period', period))],
  };
  return readPage(actor, data, SpecialCampaign, {
    where,
    orderBy: orderedBy<SpecialCampaign>('fromOn', orderBy),
    page,
    countBy: { month: 'fromOn', status: 'status' },
  });
}

function listCalls(_: unknown, filters: CallFilters, { actor, data }: RequestContext) {
  const { domain, status, campaign: of, township, period, origin, orderBy, ...page } = filters;
  const campaign = of == null ? null : parseId('campaign', 'campaign', of);
  const townshipCode = parseTownship('township', township);
  const townshipCodes = townshipCode === null ? null : { $contains: [townshipCode] };
  const equal = matching<LeadCall>({ domain, status, campaign, townshipCodes, origin });
  const where: FilterQuery<LeadCall> = { $and: [equal, ...spanWithin<LeadCall>(parsePeriod('period', period))] };
  return readPage(actor, data, LeadCall, {
    where,
    orderBy: orderedBy<LeadCall>('fromOn', orderBy),
    page,
    countBy: { month: 'fromOn', status: 'status' },
  });
}

async function readFunnel(_: unknown, { campaign: of }: { campaign: string }, context: RequestContext) {
  const { actor, data } = context;
  const campaign = await byId(actor, data, SpecialCampaign, parseId('campaign', 'campaign', of));
  if (campaign === null) return null;
  const [calls, leads, cases] = await Promise.all([
    byParent(actor, data, LeadCall, 'campaign', campaign.id, { id: 'asc' }),
    leadsOf(context, campaign.id),
    casesOf(context, campaign.id),
  ]);
  const steps = await Promise.all(cases.map((row) => stepsOf(context, row)));
  return { campaign, ...funnelOf(campaign, { calls, leads, cases: steps }) };
}

/** All cases of a campaign are read in the same ticks: a statement a table, however many they are. */
async function stepsOf({ actor, data }: RequestContext, row: PublicInterestCase): Promise<CaseSteps> {
  const [recommendations, items, visits] = await Promise.all([
    byParent(actor, data, ProcuratorialRecommendation, 'case', row.id, { id: 'asc' }),
    byParent(actor, data, RectificationItem, 'case', row.id, { id: 'asc' }),
    byParent(actor, data, FollowUpVisit, 'case', row.id, { round: 'asc' }),
  ]);
  const [claims, verifications] = await Promise.all([
    Promise.all(items.map(({ id }) => byParent(actor, data, RectificationClaim, 'item', id, { id: 'asc' }))),
    Promise.all(items.map(({ id }) => byParent(actor, data, RectificationVerification, 'item', id, { id: 'asc' }))),
  ]);
  return {
    ...row,
    recommendationStates: recommendations.map(({ status }) => status),
    claimCount: claims.flat().length,
    verificationKinds: verifications.flat().map(({ kind }) => kind),
    results: visits.map(({ result }) => result),
  };
}

function leadsOf({ actor, data }: RequestContext, campaignId: string): Promise<Lead[]> {
  return byParent(actor, data, Lead, 'campaign', campaignId, { id: 'asc' });
}

/** The cases filed on the campaign's leads. */
async function casesOf(context: RequestContext, campaignId: string): Promise<PublicInterestCase[]> {
  const { actor, data } = context;
  const leads = await leadsOf(context, campaignId);
  const cases = leads.map(({ id }) => byParent(actor, data, PublicInterestCase, 'lead', id, { filedOn: 'asc' }));
  return (await Promise.all(cases)).flat();
}
