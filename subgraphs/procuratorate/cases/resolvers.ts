// Answers the cases room: parse, read for the actor, return. Of an observer it knows only the id.
import { HOLIDAYS } from '@jinyun/kit/calendar/holidays';
import { parseDocumentNumber } from '@jinyun/kit/document-number';
import { type GivenPeriod, withinPeriod } from '@jinyun/kit/given-period';
import { parseId, parseTownship } from '@jinyun/kit/ids';
import { knownRows } from '@jinyun/kit/known-rows';
import { type ListOrder, orderedBy } from '@jinyun/kit/list-order';
import { type PageArguments, readPage } from '@jinyun/kit/page';
import type { Origin } from '@jinyun/kit/provenance';
import { byId, byOptionalId, byParent } from '@jinyun/kit/read';
import { assertSameActor, type RequestContext } from '@jinyun/kit/request-data';
import type { ResolverMap } from '@jinyun/kit/resolver-map';
import { parseUscc } from '@jinyun/kit/uscc';
import { matching } from '@jinyun/kit/where';
import { townshipOf } from '@jinyun/schema/townships';
import type { FilterQuery } from '@mikro-orm/postgresql';
import type { CaseDomain } from '../calls/entities.ts';
import { Lead } from '../leads/entities.ts';
import {
  AgencyReply,
  type CaseKind,
  CaseRespondent,
  CaseSite,
  type CaseStatus,
  ProcuratorialRecommendation,
  PublicInterestCase,
  type RecommendationStatus,
  RespondingAgency,
  SiteVerification,
} from './entities.ts';
import { AWAITING_REPLY, awaitsReply, computeDueOn, overdueDaysOn, replyRule } from './rules.ts';

type WithId = { id: string };
type WithNumber = { no: string };
type Filters = PageArguments & { origin?: Origin };
type DatedFilters = Filters & { period?: GivenPeriod; orderBy?: ListOrder };
type CaseFilters = DatedFilters & { domain?: CaseDomain; status?: CaseStatus; kind?: CaseKind; township?: string };
type RecommendationFilters = DatedFilters & {
  status?: RecommendationStatus;
  respondent?: string;
  dueBefore?: string;
  overdueOn?: string;
};
type AgencyFilters = Filters & { uscc?: string; township?: string };

export const caseResolvers: ResolverMap = {
  Query: {
    case: (_: unknown, { id }: WithId, { actor, data }) =>
      byId(actor, data, PublicInterestCase, parseId('case', 'id', id)),
    cases: listCases,
    caseByNumber: (_: unknown, { no }: WithNumber, { actor, data }) => {
      assertSameActor(actor, data);
      return data.em.findOne(PublicInterestCase, { caseNo: parseDocumentNumber('no', no) });
    },
    recommendation: (_: unknown, { id }: WithId, { actor, data }) =>
      byId(actor, data, ProcuratorialRecommendation, parseId('recommendation', 'id', id)),
    recommendations: listRecommendations,
    recommendationByNumber: (_: unknown, { no }: WithNumber, { actor, data }) => {
      assertSameActor(actor, data);
      return data.em.findOne(ProcuratorialRecommendation, { docNo: parseDocumentNumber('no', no) });
    },
    respondingAgency: (_: unknown, { id }: WithId, { actor, data }) =>
      byId(actor, data, RespondingAgency, parseId('respondent', 'id', id)),
    respondingAgencies: listAgencies,
  },
  PublicInterestCase: {
    __resolveReference: ({ id }: WithId, { actor, data }) => byId(actor, data, PublicInterestCase, id),
    lead: ({ lead }: PublicInterestCase, _: unknown, { actor, data }) => byOptionalId(actor, data, Lead, lead?.id),
    sites: async (row: PublicInterestCase, _: unknown, { actor, data }) =>
      knownRows(row, await byParent(actor, data, CaseSite, 'case', row.id, { id: 'asc' })),
    siteVerifications: async (row: PublicInterestCase, _: unknown, { actor, data }) =>
      knownRows(row, await byParent(actor, data, SiteVerification, 'case', row.id, { visitedAt: 'asc' })),
    recommendations: async (row: PublicInterestCase, _: unknown, { actor, data }) =>
      knownRows(row, await byParent(actor, data, ProcuratorialRecommendation, 'case', row.id, { servedOn: 'asc' })),
    respondents: async (row: PublicInterestCase, _: unknown, context) =>
      knownRows(row, await respondentsOf(context, row.id)),
  },
  Lead: {
    case: async ({ id }: Lead, _: unknown, { actor, data }) =>
      (await byParent(actor, data, PublicInterestCase, 'lead', id, { filedOn: 'asc' }))[0],
    siteVerifications: async (lead: Lead, _: unknown, { actor, data }) =>
      knownRows(lead, await byParent(actor, data, SiteVerification, 'lead', lead.id, { visitedAt: 'asc' })),
  },
  CaseSite: { township: ({ townshipCode }: CaseSite) => townshipOf(townshipCode ?? '') },
  SiteVerification: {
    lead: ({ lead }: SiteVerification, _: unknown, { actor, data }) => byOptionalId(actor, data, Lead, lead?.id),
    case: ({ case: of }: SiteVerification, _: unknown, { actor, data }) =>
      byOptionalId(actor, data, PublicInterestCase, of?.id),
    accompanyingObserver: ({ accompanyingObserverId: id }: SiteVerification) => (id == null ? null : { id }),
  },
  ProcuratorialRecommendation: {
    case: ({ case: of }: ProcuratorialRecommendation, _: unknown, { actor, data }) =>
      byId(actor, data, PublicInterestCase, of.id),
    respondent: ({ respondent }: ProcuratorialRecommendation, _: unknown, { actor, data }) =>
      byOptionalId(actor, data, RespondingAgency, respondent?.id),
    computedDueOn: (row: ProcuratorialRecommendation) => computeDueOn(HOLIDAYS, row),
    deadlineRule: (row: ProcuratorialRecommendation) => replyRule(row),
    overdueDays: async (row: ProcuratorialRecommendation, { on }: { on: string }, { actor, data }) =>
      overdueDaysOn(on, row, await byParent(actor, data, AgencyReply, 'recommendation', row.id, { stage: 'asc' })),
    replies: async (row: ProcuratorialRecommendation, _: unknown, { actor, data }) =>
      knownRows(row, await byParent(actor, data, AgencyReply, 'recommendation', row.id, { stage: 'asc' })),
  },
  AgencyReply: {
    recommendation: ({ recommendation }: AgencyReply, _: unknown, { actor, data }) =>
      byId(actor, data, ProcuratorialRecommendation, recommendation.id),
  },
  RespondingAgency: {
    __resolveReference: ({ id }: WithId, { actor, data }) => byId(actor, data, RespondingAgency, id),
    townships: ({ townshipCodes }: RespondingAgency) =>
      townshipCodes.length === 0 ? null : townshipCodes.map((code) => townshipOf(code)),
    inbox: async (agency: RespondingAgency, _: unknown, { actor, data }) => {
      const order = { dueOn: 'asc' } as const;
      const served = await byParent(actor, data, ProcuratorialRecommendation, 'respondent', agency.id, order);
      return knownRows(agency, served.filter(awaitsReply));
    },
  },
};

function listCases(_: unknown, filters: CaseFilters, { actor, data }: RequestContext) {
  const { domain, status, kind, township, period, origin, orderBy, ...page } = filters;
  const townshipCode = parseTownship('township', township);
  const sites = townshipCode === null ? null : { $some: { townshipCode } };
  const where = matching<PublicInterestCase>({
    domain,
    status,
    kind,
    sites,
    filedOn: withinPeriod('period', period),
    origin,
  });
  return readPage(actor, data, PublicInterestCase, {
    where,
    orderBy: orderedBy<PublicInterestCase>('filedOn', orderBy),
    page,
    countBy: { month: 'filedOn', status: 'status' },
  });
}

function listRecommendations(_: unknown, filters: RecommendationFilters, { actor, data }: RequestContext) {
  const { status, respondent: to, dueBefore, overdueOn, period, origin, orderBy, ...page } = filters;
  const respondent = to == null ? null : parseId('respondent', 'respondent', to);
  const dueOn = dueBefore == null ? null : { $lt: dueBefore };
  const equal = matching<ProcuratorialRecommendation>({
    status,
    respondent,
    dueOn,
    servedOn: withinPeriod('period', period),
    origin,
  });
  const overdue = overdueOn == null ? {} : { dueOn: { $lt: overdueOn }, status: { $in: [...AWAITING_REPLY] } };
  const where: FilterQuery<ProcuratorialRecommendation> = { $and: [equal, overdue] };
  const by = orderedBy<ProcuratorialRecommendation>('servedOn', orderBy);
  const countBy = { month: 'servedOn', status: 'status' };
  return readPage(actor, data, ProcuratorialRecommendation, { where, orderBy: by, page, countBy });
}

function listAgencies(_: unknown, { uscc, township, origin, ...page }: AgencyFilters, { actor, data }: RequestContext) {
  const code = parseTownship('township', township);
  const townshipCodes = code === null ? null : { $contains: [code] };
  const where = matching<RespondingAgency>({ uscc: parseUscc('uscc', uscc), townshipCodes, origin });
  return readPage(actor, data, RespondingAgency, { where, orderBy: { id: 'asc' }, page });
}

async function respondentsOf({ actor, data }: RequestContext, caseId: string): Promise<RespondingAgency[]> {
  const rows = await byParent(actor, data, CaseRespondent, 'case', caseId, { id: 'asc' });
  const agencies = await Promise.all(rows.map(({ respondent }) => byId(actor, data, RespondingAgency, respondent.id)));
  return agencies.filter((agency) => agency !== null);
}
