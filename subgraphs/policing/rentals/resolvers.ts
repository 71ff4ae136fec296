// Answers the rentals room: parse, read for the actor, return. Who a plaque's landlord is, it never tells the public.
import { ruleBehind } from '@jinyun/kit/calendar/deadline';
import { HOLIDAYS } from '@jinyun/kit/calendar/holidays';
import { type GivenPeriod, withinPeriod } from '@jinyun/kit/given-period';
import { parseId, parseTownship } from '@jinyun/kit/ids';
import { knownRows } from '@jinyun/kit/known-rows';
import { type ListOrder, orderedBy } from '@jinyun/kit/list-order';
import { showName } from '@jinyun/kit/masked-name';
import { type PageArguments, readPage } from '@jinyun/kit/page';
import type { Origin } from '@jinyun/kit/provenance';
import { byId, byOptionalId, byParent } from '@jinyun/kit/read';
import { assertSameActor, type RequestContext } from '@jinyun/kit/request-data';
import type { ResolverMap } from '@jinyun/kit/resolver-map';
import { matchingKeywords } from '@jinyun/kit/search';
import { matching } from '@jinyun/kit/where';
import { townshipOf } from '@jinyun/schema/townships';
import { Officer, PolicePost, PoliceStation } from '../posts/entities.ts';
import { orUnknown } from '../posts/rules.ts';
import { RatingItem, RentalCheck, RentalProperty, RentalRule, SEARCHED_TEXT, StarRating, Tenancy } from './entities.ts';
import { parseMonth, parsePlaqueNo, parseRoadName, reportDueOn, shownTenantName, validityOf } from './rules.ts';

type WithId = { id: string };
type Nothing = Record<string, never>;
type Filters = PageArguments & { origin?: Origin; township?: string; orderBy?: ListOrder };
type PropertyFilters = Filters & { period?: GivenPeriod; post?: string; status?: string; roadName?: string };
type SearchFilters = Filters & { keyword: string; status?: string; period?: GivenPeriod };
type TenancyFilters = Filters & { property?: string; status?: string; period?: GivenPeriod };
type RatingFilters = Filters & { property?: string; month?: string; status?: string };
type RuleFilters = PageArguments & { origin?: Origin; post?: string; kind?: string };

const PROPERTY_COUNTS = { township: 'townshipCode', month: 'submittedOn', status: 'status' };

export const rentalResolvers: ResolverMap = {
  Query: {
    rentalProperty: (_: unknown, { id }: WithId, { actor, data }) =>
      byId(actor, data, RentalProperty, parseId('property', 'id', id)),
    rentalProperties: listProperties,
    searchProperties,
    tenancy: (_: unknown, { id }: WithId, { actor, data }) => byId(actor, data, Tenancy, parseId('tenancy', 'id', id)),
    tenancies: listTenancies,
    starRating: (_: unknown, { id }: WithId, { actor, data }) =>
      byId(actor, data, StarRating, parseId('rating', 'id', id)),
    starRatings: listRatings,
    verifyPlaque,
    rentalRule: (_: unknown, { id }: WithId, { actor, data }) =>
      byId(actor, data, RentalRule, parseId('rental-rule', 'id', id)),
    rentalRules: listRules,
  },
  RentalProperty: {
    landlordName: ({ landlordName }: RentalProperty) => showName(landlordName),
    township: ({ townshipCode }: RentalProperty) => townshipOf(townshipCode ?? ''),
    post: readPost,
    facilities: ({ facilities }: RentalProperty) => orUnknown(facilities),
    checks: async (property: RentalProperty, _: unknown, { actor, data }) =>
      knownRows(property, await byParent(actor, data, RentalCheck, 'property', property.id, { checkedOn: 'asc' })),
    tenancies: async (property: RentalProperty, _: unknown, { actor, data }) =>
      knownRows(property, await byParent(actor, data, Tenancy, 'property', property.id, { fromOn: 'asc' })),
    ratings: async (property: RentalProperty, _: unknown, { actor, data }) =>
      knownRows(property, await byParent(actor, data, StarRating, 'property', property.id, { month: 'asc' })),
  },
  RentalCheck: {
    property: readProperty,
    officer: ({ officer }: RentalCheck, _: unknown, { actor, data }) => byOptionalId(actor, data, Officer, officer?.id),
  },
  Tenancy: {
    property: readProperty,
    tenantName: (tenancy: Tenancy) => showName(shownTenantName(tenancy)),
    reportDueOn: (tenancy: Tenancy) => reportDueOn(HOLIDAYS, tenancy),
    reportRule: ({ reportDueOn: written, fromOn }: Tenancy) =>
      written == null ? ruleBehind('TENANCY_REPORT', fromOn) : null,
    from: ({ fromOn }: Tenancy) => fromOn,
    to: ({ toOn }: Tenancy) => toOn,
  },
  StarRating: {
    property: readProperty,
    items: async (rating: StarRating, _: unknown, { actor, data }) =>
      knownRows(rating, await byParent(actor, data, RatingItem, 'rating', rating.id, { position: 'asc' })),
    confirmedBy: ({ confirmedBy }: StarRating, _: unknown, { actor, data }) =>
      byOptionalId(actor, data, PoliceStation, confirmedBy?.id),
  },
  RentalRule: {
    post: readPost,
    doneBy: ({ doneBy }: RentalRule) => orUnknown(doneBy),
    criteria: ({ criteria }: RentalRule) => orUnknown(criteria),
  },
  PolicePost: {
    rentalRules: async ({ id }: PolicePost, _: unknown, { actor, data }) =>
      orUnknown(await byParent(actor, data, RentalRule, 'post', id, { id: 'asc' })),
  },
};

function searchProperties(_: unknown, filters: SearchFilters, { actor, data }: RequestContext) {
  const { keyword, origin, township, status, period, orderBy, ...page } = filters;
  const found = matchingKeywords(RentalProperty, SEARCHED_TEXT, 'keyword', keyword);
  const townshipCode = parseTownship('township', township);
  const submittedOn = withinPeriod('period', period);
  const where = { $and: [matching<RentalProperty>({ origin, status, townshipCode, submittedOn }), found] };
  const by = orderedBy<RentalProperty>('submittedOn', orderBy);
  return readPage(actor, data, RentalProperty, { where, orderBy: by, page, countBy: PROPERTY_COUNTS });
}

function listProperties(_: unknown, filters: PropertyFilters, { actor, data }: RequestContext) {
  const { origin, township, post, status, roadName: road, period, orderBy, ...page } = filters;
  const townshipCode = parseTownship('township', township);
  const roadName = parseRoadName('roadName', road);
  const submittedOn = withinPeriod('period', period);
  const where = matching<RentalProperty>({ origin, townshipCode, post: postId(post), status, roadName, submittedOn });
  const by = orderedBy<RentalProperty>('submittedOn', orderBy);
  return readPage(actor, data, RentalProperty, { where, orderBy: by, page, countBy: PROPERTY_COUNTS });
}

function listTenancies(_: unknown, filters: TenancyFilters, { actor, data }: RequestContext) {
  const { origin, township, property, status, period, orderBy, ...page } = filters;
  const where = matching<Tenancy>({
    origin,
    status,
    fromOn: withinPeriod('period', period),
    ...of(property, township),
  });
  return readPage(actor, data, Tenancy, {
    where,
    orderBy: orderedBy<Tenancy>('fromOn', orderBy),
    page,
    countBy: { township: 'property.townshipCode', month: 'fromOn', status: 'status' },
  });
}

function listRatings(_: unknown, filters: RatingFilters, { actor, data }: RequestContext) {
  const { origin, township, property, month: wanted, status, orderBy, ...page } = filters;
  const where = matching<StarRating>({ origin, status, month: parseMonth('month', wanted), ...of(property, township) });
  return readPage(actor, data, StarRating, {
    where,
    orderBy: orderedBy<StarRating>('month', orderBy),
    page,
    countBy: { township: 'property.townshipCode', month: 'month', status: 'status' },
  });
}

function listRules(_: unknown, { origin, post, kind, ...page }: RuleFilters, { actor, data }: RequestContext) {
  const where = matching<RentalRule>({ origin, kind, post: postId(post) });
  return readPage(actor, data, RentalRule, { where, orderBy: { id: 'asc' }, page });
}

async function verifyPlaque(_: unknown, { no }: { no: string }, { actor, data }: RequestContext) {
  assertSameActor(actor, data);
  const rating = await data.em.findOne(StarRating, { plaqueNo: parsePlaqueNo('no', no) });
  const validity = rating === null ? null : validityOf(rating);
  if (rating === null || validity === null) return null;
  const { plaqueNo, stars, month, origin } = rating;
  return { plaqueNo, stars, month, validity, origin };
}

/** The condition on a row's property: the property itself, its township, both or none. */
function of(property: string | null | undefined, township: string | null | undefined) {
  const id = property == null ? null : parseId('property', 'property', property);
  const townshipCode = parseTownship('township', township);
  const given = matching<RentalProperty>({ id, townshipCode });
  return Object.keys(given).length === 0 ? {} : { property: given };
}

function postId(post: string | null | undefined): string | null {
  return post == null ? null : parseId('post', 'post', post);
}

function readPost({ post }: RentalProperty | RentalRule, _: Nothing, { actor, data }: RequestContext) {
  return byOptionalId(actor, data, PolicePost, post?.id);
}

function readProperty(
  { property }: RentalCheck | Tenancy | StarRating,
  _: Nothing,
  { actor, data }: RequestContext,
): Promise<RentalProperty | null> {
  return byId(actor, data, RentalProperty, property.id);
}
