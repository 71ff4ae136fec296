// Answers the doorstep room: parse, read for the actor, return.

import { type GivenPeriod, withinPeriod } from '@jinyun/kit/given-period';
import { parseId, parseTownship } from '@jinyun/kit/ids';
import { knownRows } from '@jinyun/kit/known-rows';
import { type ListOrder, orderedBy } from '@jinyun/kit/list-order';
import { showName } from '@jinyun/kit/masked-name';
import { PAGE_SIZE_MAX, type PageArguments, readPage } from '@jinyun/kit/page';
import type { Origin } from '@jinyun/kit/provenance';
import { byId, byOptionalId, byParent } from '@jinyun/kit/read';
import { assertSameActor, type RequestContext } from '@jinyun/kit/request-data';
import type { ResolverMap, TypeResolvers } from '@jinyun/kit/resolver-map';
import { matching } from '@jinyun/kit/where';
import { PolicePost } from '../posts/entities.ts';
import { orUnknown } from '../posts/rules.ts';
import { ServiceCapability, type ServiceItem, ServiceRequest, ServiceStep } from './entities.ts';
import { isInTownship, orderPlaces, parseRequestNo, type ServicePlace } from './rules.ts';

type WithId = { id: string };
type Filters = PageArguments & {
  origin?: Origin;
  township?: string;
  post?: string;
  item?: ServiceItem;
  period?: GivenPeriod;
  orderBy?: ListOrder;
};
type CapabilityFilters = Filters & { mode?: string };
type RequestFilters = Filters & { status?: string };

/** Told alike to staff and to whoever holds the number of the request. */
const whatHappened: TypeResolvers = {
  post: ({ post }: ServiceRequest, _: unknown, { actor, data }) => byOptionalId(actor, data, PolicePost, post?.id),
  missingPapers: ({ missingPapers }: ServiceRequest) => orUnknown(missingPapers),
  redirectedTo: ({ redirectedTo }: ServiceRequest, _: unknown, { actor, data }) =>
    byOptionalId(actor, data, PolicePost, redirectedTo?.id),
  timeline: async (request: ServiceRequest, _: unknown, { actor, data }) =>
    knownRows(request, await byParent(actor, data, ServiceStep, 'request', request.id, { position: 'asc' })),
};

export const doorstepResolvers: ResolverMap = {
  Query: {
    serviceCapability: (_: unknown, { id }: WithId, { actor, data }) =>
      byId(actor, data, ServiceCapability, parseId('capability', 'id', id)),
    serviceCapabilities: listCapabilities,
    whereCanI,
    serviceRequest: (_: unknown, { id }: WithId, { actor, data }) =>
      byId(actor, data, ServiceRequest, parseId('service', 'id', id)),
    serviceRequests: listRequests,
    trackService,
  },
  ServiceCapability: {
    post: ({ post }: ServiceCapability, _: unknown, { actor, data }) => byId(actor, data, PolicePost, post.id),
  },
  ServiceRequest: {
    ...whatHappened,
    applicantName: ({ applicantName }: ServiceRequest) => showName(applicantName),
  },
  ServiceTracking: whatHappened,
  PolicePost: {
    serviceCapabilities: async ({ id }: PolicePost, _: unknown, context) =>
      orUnknown(await capabilitiesAt(context, id)),
  },
  Township: {
    services: async ({ code }: { code: string }, _: unknown, context) => {
      const { actor, data } = context;
      const posts = await byParent(actor, data, PolicePost, 'townshipCode', code, { id: 'asc' });
      const capabilities = await Promise.all(posts.map(({ id }) => capabilitiesAt(context, id)));
      return orUnknown(capabilities.flat());
    },
  },
};

function listCapabilities(_: unknown, filters: CapabilityFilters, { actor, data }: RequestContext) {
  const { origin, township, post, item, mode, period, orderBy, ...page } = filters;
  const since = withinPeriod('period', period);
  const where = matching<ServiceCapability>({ origin, item, mode, since, post: at(post, township) });
  return readPage(actor, data, ServiceCapability, {
    where,
    orderBy: orderedBy<ServiceCapability>('since', orderBy),
    page,
    countBy: { township: 'post.townshipCode', month: 'since' },
  });
}

function listRequests(_: unknown, filters: RequestFilters, { actor, data }: RequestContext) {
  const { origin, township, post, item, status, period, orderBy, ...page } = filters;
  const submittedOn = withinPeriod('period', period);
  const where = matching<ServiceRequest>({ origin, item, status, submittedOn, post: at(post, township) });
  return readPage(actor, data, ServiceRequest, {
    where,
    orderBy: orderedBy<ServiceRequest>('submittedOn', orderBy),
    page,
    countBy: { township: 'post.townshipCode', month: 'submittedOn', status: 'status' },
  });
}

/** Who holds the number learns what happened to the request, never whose it is. */
function trackService(_: unknown, { no }: { no: string }, { actor, data }: RequestContext) {
  assertSameActor(actor, data);
  return data.em.findOne(ServiceRequest, { requestNo: parseRequestNo('no', no) });
}

/** Places of one's own township are read first, so that the limit can never cut them off for places far away. */
async function whereCanI(
  _: unknown,
  { item, from }: { item: ServiceItem; from?: string | null },
  { actor, data }: RequestContext,
): Promise<readonly ServicePlace[] | null> {
  assertSameActor(actor, data);
  const townshipCode = parseTownship('from', from);
  const options = { orderBy: { id: 'asc' }, limit: PAGE_SIZE_MAX } as const;
  const near =
    townshipCode === null ? [] : await data.em.find(ServiceCapability, { item, post: { townshipCode } }, options);
  const others = { item, id: { $nin: near.map(({ id }) => id) } };
  const all = [...near, ...(await data.em.find(ServiceCapability, others, options))].slice(0, PAGE_SIZE_MAX);
  const posts = await Promise.all(all.map(({ post }) => byId(actor, data, PolicePost, post.id)));
  const places = all.map((capability, index) => ({
    capability,
    inTownship: isInTownship(posts[index] ?? null, townshipCode),
  }));
  return orUnknown(orderPlaces(places));
}

function capabilitiesAt({ actor, data }: RequestContext, postId: string): Promise<ServiceCapability[]> {
  return byParent(actor, data, ServiceCapability, 'post', postId, { item: 'asc' });
}

/** The condition on a row's post: the post itself, its township, both; null for none. */
function at(post: string | null | undefined, township: string | null | undefined) {
  const given = matching<PolicePost>({
    id: post == null ? null : parseId('post', 'post', post),
    townshipCode: parseTownship('township', township),
  });
  return Object.keys(given).length === 0 ? null : given;
}
