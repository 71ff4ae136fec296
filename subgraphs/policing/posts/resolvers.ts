// Answers the posts room: parse, read for the actor, return.
import { type GivenPeriod, withinPeriod } from '@jinyun/kit/given-period';
import { parseId, parseTownship } from '@jinyun/kit/ids';
import { type ListOrder, orderedBy } from '@jinyun/kit/list-order';
import { type PageArguments, readPage } from '@jinyun/kit/page';
import type { Origin } from '@jinyun/kit/provenance';
import { byId, byOptionalId, byParent } from '@jinyun/kit/read';
import type { RequestContext } from '@jinyun/kit/request-data';
import type { ResolverMap } from '@jinyun/kit/resolver-map';
import { matching } from '@jinyun/kit/where';
import { townshipOf } from '@jinyun/schema/townships';
import { Appointment, Officer, PolicePost, PoliceStation } from './entities.ts';
import { countPosts, orUnknown } from './rules.ts';

type WithId = { id: string };
type Filters = PageArguments & { origin?: Origin };
type StationFilters = Filters & { township?: string };
type PostFilters = StationFilters & { setting?: 'URBAN' | 'RURAL'; period?: GivenPeriod; orderBy?: ListOrder };
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

function listPosts(_: unknown, filters: PostFilters, { actor, data }: RequestContext) {
  const { origin, setting, township, period, orderBy, ...page } = filters;
  const townshipCode = parseTownship('township', township);
  const openedOn = withinPeriod('period', period);
  const where = matching<PolicePost>({ origin, setting, townshipCode, openedOn });
  return readPage(actor, data, PolicePost, {
    where,
    orderBy: orderedBy<PolicePost>('openedOn', orderBy),
    page,
    countBy: { township: 'townshipCode', month: 'openedOn' },
  });
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
