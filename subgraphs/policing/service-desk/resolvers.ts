// Answers the service desk room: parse, read for the actor, return. Of the helping organisations it knows only the ids.

import { type GivenPeriod, withinPeriod } from '@jinyun/kit/given-period';
import { parseId, parseTownship } from '@jinyun/kit/ids';
import { type ListOrder, orderedBy } from '@jinyun/kit/list-order';
import { showName } from '@jinyun/kit/masked-name';
import { type Connection, type PageArguments, readPage } from '@jinyun/kit/page';
import { readPageOfParent } from '@jinyun/kit/page-of-parent';
import { isComplete, type Origin } from '@jinyun/kit/provenance';
import { byId, byOptionalId, byParent } from '@jinyun/kit/read';
import type { RequestContext } from '@jinyun/kit/request-data';
import type { ResolverMap } from '@jinyun/kit/resolver-map';
import { matching } from '@jinyun/kit/where';
import { PolicePost } from '../posts/entities.ts';
import { orUnknown } from '../posts/rules.ts';
import { RentalProperty } from '../rentals/entities.ts';
import { ServiceDesk, ServiceDeskRequest } from './entities.ts';

type WithId = { id: string };
type Filters = PageArguments & { origin?: Origin; township?: string; period?: GivenPeriod; orderBy?: ListOrder };
type DeskFilters = Filters & { post?: string };
type RequestFilters = Filters & {
  desk?: string;
  from?: string;
  need?: string;
  status?: string;
};

const REQUEST_COUNTS = { township: 'desk.post.townshipCode', month: 'filedOn', status: 'status' };

export const serviceDeskResolvers: ResolverMap = {
  Query: {
    serviceDesk: (_: unknown, { id }: WithId, { actor, data }) =>
      byId(actor, data, ServiceDesk, parseId('desk', 'id', id)),
    serviceDesks: listDesks,
    serviceDeskRequest: (_: unknown, { id }: WithId, { actor, data }) =>
      byId(actor, data, ServiceDeskRequest, parseId('desk-request', 'id', id)),
    serviceDeskRequests: listRequests,
  },
  ServiceDesk: {
    post: ({ post }: ServiceDesk, _: unknown, { actor, data }) => byOptionalId(actor, data, PolicePost, post?.id),
    sides: ({ sides }: ServiceDesk) => orUnknown(sides),
    requests: async (desk: ServiceDesk, page: PageArguments, { actor, data }) => {
      const list = { field: 'desk', parentId: desk.id, page, countBy: REQUEST_COUNTS } as const;
      const requests = await readPageOfParent(actor, data, ServiceDeskRequest, list);
      return isComplete(desk) ? requests : orNull(requests);
    },
  },
  ServiceDeskRequest: {
    requesterName: ({ requesterName }: ServiceDeskRequest) => showName(requesterName),
    desk: ({ desk }: ServiceDeskRequest, _: unknown, { actor, data }) => byId(actor, data, ServiceDesk, desk.id),
    match: (request: ServiceDeskRequest) => (isMatched(request) ? request : null),
    helperOrganisation: ({ helperOrganisationId: id }: ServiceDeskRequest) => (id == null ? null : { id }),
  },
  DeskMatch: {
    request: ({ matchedRequestId }: ServiceDeskRequest, _: unknown, { actor, data }) =>
      byOptionalId(actor, data, ServiceDeskRequest, matchedRequestId),
    property: ({ matchedProperty }: ServiceDeskRequest, _: unknown, { actor, data }) =>
      byOptionalId(actor, data, RentalProperty, matchedProperty?.id),
    proposedOn: ({ matchProposedOn }: ServiceDeskRequest) => matchProposedOn,
    acceptedOn: ({ matchAcceptedOn }: ServiceDeskRequest) => matchAcceptedOn,
  },
  PolicePost: {
    serviceDesks: async ({ id }: PolicePost, _: unknown, { actor, data }) =>
      orUnknown(await byParent(actor, data, ServiceDesk, 'post', id, { id: 'asc' })),
  },
  VolunteerOrganisation: {
    helpedDeskRequests: async ({ id }: WithId, page: PageArguments, { actor, data }) => {
      const list = { field: 'helperOrganisationId', parentId: id, page, countBy: REQUEST_COUNTS } as const;
      return orNull(await readPageOfParent(actor, data, ServiceDeskRequest, list));
    },
  },
};

function listDesks(_: unknown, filters: DeskFilters, { actor, data }: RequestContext) {
  const { origin, township, post, period, orderBy, ...page } = filters;
  const at = matching<PolicePost>({
    id: post == null ? null : parseId('post', 'post', post),
    townshipCode: parseTownship('township', township),
  });
  const where = matching<ServiceDesk>({
    origin,
    openedOn: withinPeriod('period', period),
    post: Object.keys(at).length === 0 ? null : at,
  });
  return readPage(actor, data, ServiceDesk, {
    where,
    orderBy: orderedBy<ServiceDesk>('openedOn', orderBy),
    page,
    countBy: { township: 'post.townshipCode', month: 'openedOn' },
  });
}

function listRequests(_: unknown, filters: RequestFilters, { actor, data }: RequestContext) {
  const { origin, township, desk, from, need, status, period, orderBy, ...page } = filters;
  const townshipCode = parseTownship('township', township);
  const at = matching<ServiceDesk>({
    id: desk == null ? null : parseId('desk', 'desk', desk),
    post: townshipCode === null ? null : { townshipCode },
  });
  const where = matching<ServiceDeskRequest>({
    origin,
    from,
    need,
    status,
    filedOn: withinPeriod('period', period),
    desk: Object.keys(at).length === 0 ? null : at,
  });
  const by = orderedBy<ServiceDeskRequest>('filedOn', orderBy);
  return readPage(actor, data, ServiceDeskRequest, { where, orderBy: by, page, countBy: REQUEST_COUNTS });
}

function isMatched({ matchedRequestId, matchedProperty }: ServiceDeskRequest): boolean {
  return matchedRequestId != null || matchedProperty != null;
}

/** A page of nothing is not known to be nothing. */
function orNull<E>(page: Connection<E>): Connection<E> | null {
  return page.totalCount === 0 ? null : page;
}
