// Answers the experts room: parse, read for the actor, return. Of experts and organisations it knows only the ids.
import { type GivenPeriod, parsePeriod } from '@jinyun/kit/given-period';
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
import { PublicInterestCase } from '../cases/entities.ts';
import { casesMeant } from '../cases/rules.ts';
import { type AssistanceKind, ExpertAssistance } from './entities.ts';

type WithId = { id: string };
type AssistanceFilters = PageArguments & {
  case?: string | null;
  domain?: CaseDomain;
  kind?: AssistanceKind;
  township?: string;
  period?: GivenPeriod | null;
  origin?: Origin;
  orderBy?: ListOrder;
};

export const expertResolvers: ResolverMap = {
  Query: {
    expertAssistance: (_: unknown, { id }: WithId, { actor, data }) =>
      byId(actor, data, ExpertAssistance, parseId('assistance', 'id', id)),
    expertAssistances: listAssistances,
  },
  ExpertAssistance: {
    case: ({ case: of }: ExpertAssistance, _: unknown, { actor, data }) => byId(actor, data, PublicInterestCase, of.id),
    expert: ({ expertId }: ExpertAssistance) => referenceTo(expertId),
    organisation: ({ organisationId }: ExpertAssistance) => referenceTo(organisationId),
    from: ({ fromOn }: ExpertAssistance) => fromOn,
    to: ({ toOn }: ExpertAssistance) => toOn,
  },
  PublicInterestCase: {
    expertAssistances: async (row: PublicInterestCase, _: unknown, { actor, data }) =>
      knownRows(row, await byParent(actor, data, ExpertAssistance, 'case', row.id, { id: 'asc' })),
  },
  Observer: {
    // Whether the observer exists is the volunteers' to say; here an id without assistances just has none known.
    __resolveReference: ({ id }: WithId) => ({ id }),
    assistances: ({ id }: WithId, _: unknown, context) => assistancesOf(context, 'expertId', id),
  },
  VolunteerOrganisation: {
    assistances: ({ id }: WithId, _: unknown, context) => assistancesOf(context, 'organisationId', id),
  },
};

function listAssistances(_: unknown, filters: AssistanceFilters, { actor, data }: RequestContext) {
  const { case: of, domain, kind, township, period, origin, orderBy, ...page } = filters;
  const days = parsePeriod('period', period);
  const where = matching<ExpertAssistance>({
    kind,
    case: casesMeant({ id: of, domain, township }),
    fromOn: days && { $gte: days.from },
    toOn: days && { $lte: days.to },
    origin,
  });
  return readPage(actor, data, ExpertAssistance, {
    where,
    orderBy: orderedBy<ExpertAssistance>('fromOn', orderBy),
    page,
    countBy: { month: 'fromOn' },
  });
}

async function assistancesOf({ actor, data }: RequestContext, by: 'expertId' | 'organisationId', id: string) {
  const given = await byParent(actor, data, ExpertAssistance, by, id, { id: 'asc' });
  return given.length === 0 ? null : given;
}

function referenceTo(id: string | null | undefined): WithId | null {
  return id == null ? null : { id };
}
