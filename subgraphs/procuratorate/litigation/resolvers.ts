// Answers the litigation room: parse, read for the actor, return.
import { ruleBehind } from '@jinyun/kit/calendar/deadline';
import { HOLIDAYS } from '@jinyun/kit/calendar/holidays';
import { dayWithin, type GivenPeriod, parsePeriod } from '@jinyun/kit/given-period';
import { parseId } from '@jinyun/kit/ids';
import { knownRows } from '@jinyun/kit/known-rows';
import { type ListOrder, orderedBy } from '@jinyun/kit/list-order';
import { type PageArguments, readPage } from '@jinyun/kit/page';
import type { Origin } from '@jinyun/kit/provenance';
import { byId, byParent } from '@jinyun/kit/read';
import type { RequestContext } from '@jinyun/kit/request-data';
import type { ResolverMap } from '@jinyun/kit/resolver-map';
import { matching } from '@jinyun/kit/where';
import type { CaseDomain } from '../calls/entities.ts';
import { type CaseKind, PublicInterestCase } from '../cases/entities.ts';
import { casesMeant } from '../cases/rules.ts';
import { CivilNotice, Litigation } from './entities.ts';
import { computeEndsOn } from './rules.ts';

type WithId = { id: string };
type NoticeFilters = PageArguments & {
  case?: string | null;
  domain?: CaseDomain;
  township?: string;
  period?: GivenPeriod | null;
  origin?: Origin;
  orderBy?: ListOrder;
};
type SuitFilters = NoticeFilters & { kind?: CaseKind };

export const litigationResolvers: ResolverMap = {
  Query: {
    litigation: (_: unknown, { id }: WithId, { actor, data }) =>
      byId(actor, data, Litigation, parseId('litigation', 'id', id)),
    litigations: listSuits,
    civilNotice: (_: unknown, { id }: WithId, { actor, data }) =>
      byId(actor, data, CivilNotice, parseId('notice', 'id', id)),
    civilNotices: listNotices,
  },
  Litigation: {
    case: ({ case: of }: Litigation, _: unknown, { actor, data }) => byId(actor, data, PublicInterestCase, of.id),
    claims: (suit: Litigation) => knownRows(suit, suit.claims),
  },
  CivilNotice: {
    case: ({ case: of }: CivilNotice, _: unknown, { actor, data }) => byId(actor, data, PublicInterestCase, of.id),
    computedEndsOn: ({ publishedOn }: CivilNotice) => computeEndsOn(HOLIDAYS, publishedOn),
    deadlineRule: ({ publishedOn }: CivilNotice) => ruleBehind('CIVIL_NOTICE', publishedOn),
  },
  PublicInterestCase: {
    litigations: async (row: PublicInterestCase, _: unknown, { actor, data }) =>
      knownRows(row, await byParent(actor, data, Litigation, 'case', row.id, { suedOn: 'asc' })),
    civilNotices: async (row: PublicInterestCase, _: unknown, { actor, data }) =>
      knownRows(row, await byParent(actor, data, CivilNotice, 'case', row.id, { publishedOn: 'asc' })),
  },
};

function listSuits(_: unknown, filters: SuitFilters, { actor, data }: RequestContext) {
  const { case: id, domain, kind, township, period, origin, orderBy, ...page } = filters;
  const suedOn = dayWithin(parsePeriod('period', period));
  const where = matching<Litigation>({ case: casesMeant({ id, domain, kind, township }), suedOn, origin });
  return readPage(actor, data, Litigation, {
    where,
    orderBy: orderedBy<Litigation>('suedOn', orderBy),
    page,
    countBy: { month: 'suedOn' },
  });
}

function listNotices(_: unknown, filters: NoticeFilters, { actor, data }: RequestContext) {
  const { case: id, domain, township, period, origin, orderBy, ...page } = filters;
  const publishedOn = dayWithin(parsePeriod('period', period));
  const where = matching<CivilNotice>({ case: casesMeant({ id, domain, township }), publishedOn, origin });
  return readPage(actor, data, CivilNotice, {
    where,
    orderBy: orderedBy<CivilNotice>('publishedOn', orderBy),
    page,
    countBy: { month: 'publishedOn' },
  });
}
