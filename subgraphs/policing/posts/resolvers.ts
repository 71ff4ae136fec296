// Answers the posts room: parse, read for the actor, return.
import { type GivenPeriod, withinPeriod } from '@jinyun/kit/given-period';
import { parseId, parseTownship } from '@jinyun/kit/ids';
import { knownRows } from '@jinyun/kit/known-rows';
import { type ListOrder, orderedBy } from '@jinyun/kit/list-order';
import { PAGE_SIZE_MAX, type PageArguments, readPage } from '@jinyun/kit/page';
import type { Origin } from '@jinyun/kit/provenance';
import { byId, byOptionalId, byParent } from '@jinyun/kit/read';
import { assertSameActor, type RequestContext } from '@jinyun/kit/request-data';
import type { ResolverMap } from '@jinyun/kit/resolver-map';
import { matchingKeywords } from '@jinyun/kit/search';
import { matching } from '@jinyun/kit/where';
import { townshipOf } from '@jinyun/schema/townships';
import { Exhibit } from '../anti-fraud/entities.ts';
import { StarRating } from '../rentals/entities.ts';
import { Appointment, OFFERED_TEXT, Officer, PolicePost, PoliceStation } from './entities.ts';
import { countPosts, nearby, orUnknown } from './rules.ts';

type WithId = { id: string };
type Filters = PageArguments & { origin?: Origin };
type StationFilters = Filters & { township?: string };
type PostFilters = StationFilters & {
  /** Of `postsOffering` alone. */
  service?: string;
  setting?: 'URBAN' | 'RURAL';
  period?: GivenPeriod;
  orderBy?: ListOrder;
};
type OfficerFilters = Filters & { post?: string };
type HasPost = Pick<Officer | Appointment, 'post'>;

export const postResolvers: ResolverMap = {
  Query: {
    post: (_: unknown, { id }: { id: string }, { actor, data }) =>
      byId(actor, data, PolicePost, parseId('post', 'id', id)),
    posts: listPosts,
    policeStation: (_: unknown, { id }: WithId, { actor, data }) =>
      byId(actor, data, PoliceStation, parseId('station', 'id', id)),
    policeStations: (_: unknown, { origin, township, ...page }: StationFilters, { actor, data }) => {
      const code = parseTownship('township', township);
      const townshipCodes = code === null ? null : { $contains: [code] };
      return readPage(actor, data, PoliceStation, {
        where: matching({ origin, townshipCodes }),
        orderBy: { id: 'asc' },
        page,
      });
    },
    postsOffering: listPosts,
    postsNear: listNear,
    stationQueue: readQueue,
    officer: (_: unknown, { id }: WithId, { actor, data }) => byId(actor, data, Officer, parseId('officer', 'id', id)),
    officers: (_: unknown, { origin, post: postId, ...page }: OfficerFilters, { actor, data }) => {
      const post = postId == null ? null : parseId('post', 'post', postId);
      return readPage(actor, data, Officer, { where: matching({ origin, post }), orderBy: { id: 'asc' }, page });
    },
  },
  PoliceStation: {
    townships: (station: PoliceStation) => orUnknown(station.townshipCodes.map(townshipOf)),
    chief: (station: PoliceStation, _: unknown, context) => holderOf(context, 'STATION_CHIEF', 'station', station.id),
    posts: async (station: PoliceStation, _: unknown, { actor, data }) =>
      orUnknown(await byParent(actor, data, PolicePost, 'station', station.id, { id: 'asc' })),
  },
  PolicePost: {
    __resolveReference: ({ id }: { id: string }, { actor, data }) => byId(actor, data, PolicePost, id),
    station: (post: PolicePost, _: unknown, { actor, data }) =>
      byOptionalId(actor, data, PoliceStation, post.station?.id),
    township: (post: PolicePost) => townshipOf(post.townshipCode ?? ''),
    director: (post: PolicePost, _: unknown, context) => holderOf(context, 'DIRECTOR', 'post', post.id),
    practices: ({ practices }: PolicePost) => orUnknown(practices),
    services: ({ services }: PolicePost) => orUnknown(services),
  },
  Officer: {
    post: readPost,
    appointments: async (officer: Officer, _: unknown, { actor, data }) =>
      orUnknown(await byParent(actor, data, Appointment, 'officer', officer.id, { since: 'asc' })),
  },
  Appointment: {
    officer: (held: Appointment, _: unknown, { actor, data }) => byId(actor, data, Officer, held.officer.id),
    post: readPost,
    station: (held: Appointment, _: unknown, { actor, data }) =>
      byOptionalId(actor, data, PoliceStation, held.station?.id),
  },
  Township: {
    posts: async ({ code }: { code: string }, _: unknown, { actor, data }) => {
      const posts = await byParent(actor, data, PolicePost, 'townshipCode', code, { id: 'asc' });
      return { count: countPosts(posts), nodes: orUnknown(posts) };
    },
  },
};

function listPosts(_: unknown, { service, ...filters }: PostFilters, { actor, data }: RequestContext) {
  const { origin, setting, township, period, orderBy, ...page } = filters;
  const townshipCode = parseTownship('township', township);
  const openedOn = withinPeriod('period', period);
  const equal = matching<PolicePost>({ origin, setting, townshipCode, openedOn });
  const offering = service === undefined ? [] : [matchingKeywords(PolicePost, OFFERED_TEXT, 'service', service)];
  return readPage(actor, data, PolicePost, {
    where: { $and: [equal, ...offering] },
    orderBy: orderedBy<PolicePost>('openedOn', orderBy),
    page,
    countBy: { township: 'townshipCode', month: 'openedOn' },
  });
}

async function listNear(_: unknown, { township }: { township: string }, { actor, data }: RequestContext) {
  assertSameActor(actor, data);
  const townshipCode = parseTownship('township', township) ?? '';
  const options = { orderBy: { id: 'asc' }, limit: PAGE_SIZE_MAX } as const;
  const inside = await data.em.find(PolicePost, { townshipCode }, options);
  const ofStations = await data.em.find(
    PolicePost,
    { station: { townshipCodes: { $contains: [townshipCode] } } },
    options,
  );
  return orUnknown(nearby(inside, ofStations).slice(0, PAGE_SIZE_MAX));
}

/** What waits for a station: ratings that its posts scored and it has not confirmed, exhibits that they proposed. */
async function readQueue(_: unknown, { station: of }: { station: string }, { actor, data }: RequestContext) {
  const station = await byId(actor, data, PoliceStation, parseId('station', 'station', of));
  if (station === null) return null;
  const limit = PAGE_SIZE_MAX;
  const atPosts = { post: { station: station.id } };
  const [ratings, exhibits] = await Promise.all([
    data.em.find(StarRating, { status: 'SCORED', property: atPosts }, { orderBy: { month: 'asc', id: 'asc' }, limit }),
    data.em.find(Exhibit, { status: 'PROPOSED', ...atPosts }, { orderBy: { id: 'asc' }, limit }),
  ]);
  return { station, ratings: knownRows(station, ratings), exhibits: knownRows(station, exhibits) };
}

function readPost(row: HasPost, _: unknown, { actor, data }: RequestContext): Promise<PolicePost | null> {
  return byOptionalId(actor, data, PolicePost, row.post?.id);
}

/** The officer who holds an office at a post or station now; null where none is stated. */
async function holderOf(
  { actor, data }: RequestContext,
  kind: Appointment['kind'],
  place: 'post' | 'station',
  id: string,
): Promise<Officer | null> {
  const held = await byParent(actor, data, Appointment, place, id, { since: 'asc' });
  const current = held.filter((appointment) => appointment.kind === kind && appointment.until == null).at(-1);
  return byOptionalId(actor, data, Officer, current?.officer.id);
}
