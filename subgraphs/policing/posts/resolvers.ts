// Answers the posts room: parse, read for the actor, return.
import { parseId, parseTownship } from '@jinyun/kit/ids';
import { type PageArguments, readPage } from '@jinyun/kit/page';
import type { Origin } from '@jinyun/kit/provenance';
import { byId, byOptionalId, byParent } from '@jinyun/kit/read';
import type { RequestContext } from '@jinyun/kit/request-data';
import type { ResolverMap } from '@jinyun/kit/resolver-map';
import { matching } from '@jinyun/kit/where';
import { townshipOf } from '@jinyun/schema/townships';
import { Appointment, Officer, PolicePost, PoliceStation } from './entities.ts';
import { countPosts } from './rules.ts';

type PostFilters = PageArguments & { origin?: Origin; setting?: 'URBAN' | 'RURAL'; township?: string };
type HasPost = Pick<Officer | Appointment, 'post'>;

export const postResolvers: ResolverMap = {
  Query: {
    post: (_: unknown, { id }: { id: string }, { actor, data }) =>
      byId(actor, data, PolicePost, parseId('post', 'id', id)),
    posts: (_: unknown, { origin, setting, township, ...page }: PostFilters, { actor, data }) => {
      const townshipCode = parseTownship('township', township);
      return readPage(actor, data, PolicePost, {
        where: matching({ origin, setting, townshipCode }),
        orderBy: { id: 'asc' },
        page,
      });
    },
  },
  PoliceStation: {
    townships: (station: PoliceStation) =>
      station.townshipCodes.length === 0 ? null : station.townshipCodes.map(townshipOf),
    chief: (station: PoliceStation, _: unknown, context) => holderOf(context, 'STATION_CHIEF', 'station', station.id),
  },
  PolicePost: {
    __resolveReference: ({ id }: { id: string }, { actor, data }) => byId(actor, data, PolicePost, id),
    station: (post: PolicePost, _: unknown, { actor, data }) =>
      byOptionalId(actor, data, PoliceStation, post.station?.id),
    township: (post: PolicePost) => townshipOf(post.townshipCode ?? ''),
    director: (post: PolicePost, _: unknown, context) => holderOf(context, 'DIRECTOR', 'post', post.id),
  },
  Officer: {
    post: readPost,
    appointments: (officer: Officer, _: unknown, { actor, data }) =>
      byParent(actor, data, Appointment, 'officer', officer.id, { since: 'asc' }),
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
      return { count: countPosts(posts), nodes: posts.length === 0 ? null : posts };
    },
  },
};

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
