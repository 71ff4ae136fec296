// Answers the outreach room: parse, read for the actor, return. Of volunteer organisations it knows only the ids.

import { type GivenPeriod, withinPeriod } from '@jinyun/kit/given-period';
import { parseId, parseTownship } from '@jinyun/kit/ids';
import { knownRows } from '@jinyun/kit/known-rows';
import { type ListOrder, orderedBy } from '@jinyun/kit/list-order';
import { type PageArguments, readPage } from '@jinyun/kit/page';
import { listTotals } from '@jinyun/kit/period-total';
import type { Origin } from '@jinyun/kit/provenance';
import { byId, byOptionalId, byParent } from '@jinyun/kit/read';
import { assertSameActor, type RequestContext } from '@jinyun/kit/request-data';
import type { ResolverMap } from '@jinyun/kit/resolver-map';
import { matching } from '@jinyun/kit/where';
import { townshipOf } from '@jinyun/schema/townships';
import { sql } from '@mikro-orm/postgresql';
import { AntiFraudAlliance } from '../anti-fraud/entities.ts';
import { MarketDayPatrol } from '../patrols/entities.ts';
import { Officer, PolicePost } from '../posts/entities.ts';
import { orUnknown } from '../posts/rules.ts';
import { PolicingTotal } from '../totals/entities.ts';
import {
  LectureRequest,
  LectureTroupe,
  LiveStreamRoom,
  OutreachOrganisation,
  OutreachSession,
  TroupeOrganisation,
} from './entities.ts';
import { type CountByTownship, instantsWithin, known, reachOf, scopeOfTroupe } from './rules.ts';

type WithId = { id: string };
type Nothing = Record<string, never>;
type OriginFilter = PageArguments & { origin?: Origin };
type TopicFilters = OriginFilter & {
  status?: string;
  topic?: string;
  township?: string;
  troupe?: string;
  period?: GivenPeriod;
  orderBy?: ListOrder;
};
type SessionFilters = TopicFilters & { kind?: string; post?: string };

export const outreachResolvers: ResolverMap = {
  Query: {
    outreachSession: (_: unknown, { id }: WithId, { actor, data }) =>
      byId(actor, data, OutreachSession, parseId('outreach', 'id', id)),
    outreachSessions: listSessions,
    outreachCoverage: readCoverage,
    lectureTroupe: (_: unknown, { id }: WithId, { actor, data }) =>
      byId(actor, data, LectureTroupe, parseId('troupe', 'id', id)),
    lectureTroupes: (_: unknown, { origin, ...page }: OriginFilter, { actor, data }) =>
      readPage(actor, data, LectureTroupe, {
        where: matching<LectureTroupe>({ origin }),
        orderBy: { id: 'asc' },
        page,
      }),
    lectureRequest: (_: unknown, { id }: WithId, { actor, data }) =>
      byId(actor, data, LectureRequest, parseId('lecture-request', 'id', id)),
    lectureRequests: listRequests,
    liveStreamRoom: (_: unknown, { id }: WithId, { actor, data }) =>
      byId(actor, data, LiveStreamRoom, parseId('stream', 'id', id)),
    liveStreamRooms: (_: unknown, { origin, post, ...page }: OriginFilter & { post?: string }, { actor, data }) => {
      const where = matching<LiveStreamRoom>({ origin, post: optionalId('post', 'post', post) });
      return readPage(actor, data, LiveStreamRoom, { where, orderBy: { id: 'asc' }, page });
    },
  },
  OutreachSession: {
    township: readTownship,
    post: readPost,
    officer: ({ officer }: OutreachSession, _: unknown, { actor, data }) =>
      byOptionalId(actor, data, Officer, officer?.id),
    troupe: readTroupe,
    room: ({ room }: OutreachSession, _: unknown, { actor, data }) =>
      byOptionalId(actor, data, LiveStreamRoom, room?.id),
    request: ({ request }: OutreachSession, _: unknown, { actor, data }) =>
      byOptionalId(actor, data, LectureRequest, request?.id),
    helperOrganisations: async (session: OutreachSession, _: unknown, { actor, data }) => {
      const order = { organisationId: 'asc' } as const;
      const rows = await byParent(actor, data, OutreachOrganisation, 'session', session.id, order);
      return knownRows(session, rows.map(toOrganisation));
    },
  },
  LectureTroupe: {
    memberCategories: ({ memberCategories }: LectureTroupe) => orUnknown(memberCategories),
    organisations: async (troupe: LectureTroupe, _: unknown, { actor, data }) => {
      const order = { organisationId: 'asc' } as const;
      const rows = await byParent(actor, data, TroupeOrganisation, 'troupe', troupe.id, order);
      return knownRows(troupe, rows.map(toOrganisation));
    },
    totals: async ({ id }: LectureTroupe, _: unknown, { actor, data }) =>
      orUnknown(await listTotals(actor, data, PolicingTotal, scopeOfTroupe(id))),
  },
  LectureRequest: {
    township: readTownship,
    troupe: readTroupe,
    session: async ({ id }: LectureRequest, _: unknown, { actor, data }) =>
      (await byParent(actor, data, OutreachSession, 'request', id, { id: 'asc' }))[0],
  },
  LiveStreamRoom: {
    post: readPost,
    alliance: ({ alliance }: LiveStreamRoom, _: unknown, { actor, data }) =>
      byOptionalId(actor, data, AntiFraudAlliance, alliance?.id),
    platforms: ({ platforms }: LiveStreamRoom) => orUnknown(platforms),
  },
  PolicePost: { liveStreamRooms: listRoomsOf('post') },
  AntiFraudAlliance: { liveStreamRooms: listRoomsOf('alliance') },
  VolunteerOrganisation: {
    lectureTroupes: async ({ id }: WithId, _: unknown, { actor, data }) => {
      const rows = await byParent(actor, data, TroupeOrganisation, 'organisationId', id, { id: 'asc' });
      const troupes = await Promise.all(rows.map(({ troupe }) => byId(actor, data, LectureTroupe, troupe.id)));
      return orUnknown(troupes.filter((troupe) => troupe !== null));
    },
    outreachSessions: async ({ id }: WithId, _: unknown, { actor, data }) => {
      const rows = await byParent(actor, data, OutreachOrganisation, 'organisationId', id, { id: 'asc' });
      const sessions = await Promise.all(rows.map(({ session }) => byId(actor, data, OutreachSession, session.id)));
      return orUnknown(sessions.filter((session) => session !== null));
    },
  },
};

function listSessions(_: unknown, filters: SessionFilters, { actor, data }: RequestContext) {
  const { origin, status, kind, topic, township, post, troupe, period, orderBy, ...page } = filters;
  const where = matching<OutreachSession>({
    origin,
    status,
    kind,
    topic,
    townshipCode: parseTownship('township', township),
    post: optionalId('post', 'post', post),
    troupe: optionalId('troupe', 'troupe', troupe),
    heldAt: instantsWithin('period', period),
  });
  return readPage(actor, data, OutreachSession, {
    where,
    orderBy: orderedBy<OutreachSession>('heldAt', orderBy),
    page,
    countBy: { township: 'townshipCode', month: 'heldAt', status: 'status' },
  });
}

/** Sessions that took place and patrols on market days in the period, invented ones left out. Three statements. */
async function readCoverage(_: unknown, { period }: { period: GivenPeriod }, context: RequestContext) {
  const { actor, data } = context;
  assertSameActor(actor, data);
  const patrols = { date: withinPeriod('period', period), origin: { $ne: 'SYNTHETIC' } } as const;
  const [counts, generated, kept] = await Promise.all([
    countSessions(context, period),
    data.em.count(MarketDayPatrol, patrols as never),
    data.em.count(MarketDayPatrol, { ...patrols, status: { $in: ['CHECKED_IN', 'REPORTED'] } } as never),
  ]);
  return { period, ...reachOf(counts), marketDaysPlanned: known(generated), marketDaysKept: known(kept) };
}

async function countSessions({ data }: RequestContext, period: GivenPeriod): Promise<CountByTownship[]> {
  const counting = data.em
    .createQueryBuilder(OutreachSession, 'session')
    .select([sql`${sql.ref('session.township_code')}`.as('township_code'), sql`count(*)::int`.as('row_count')] as never)
    .where({
      heldAt: instantsWithin('period', period),
      status: { $in: ['HELD', 'REPORTED'] },
      origin: { $ne: 'SYNTHETIC' },
    } as never)
    .groupBy('townshipCode');
  await counting.applyFilters();
  const rows: { township_code: string | null; row_count: number }[] = await counting.execute('all', false);
  return rows.map(({ township_code: townshipCode, row_count: rowCount }) => ({ townshipCode, rowCount }));
}

function listRequests(_: unknown, filters: TopicFilters, { actor, data }: RequestContext) {
  const { origin, status, topic, township, troupe, period, orderBy, ...page } = filters;
  const where = matching<LectureRequest>({
    origin,
    status,
    topic,
    townshipCode: parseTownship('township', township),
    troupe: optionalId('troupe', 'troupe', troupe),
    wantedOn: withinPeriod('period', period),
  });
  return readPage(actor, data, LectureRequest, {
    where,
    orderBy: orderedBy<LectureRequest>('wantedOn', orderBy),
    page,
    countBy: { township: 'townshipCode', month: 'wantedOn', status: 'status' },
  });
}

function listRoomsOf(parent: 'post' | 'alliance') {
  return async ({ id }: WithId, _: Nothing, { actor, data }: RequestContext) =>
    orUnknown(await byParent(actor, data, LiveStreamRoom, parent, id, { id: 'asc' }));
}

function optionalId(kind: string, argument: string, id: string | null | undefined): string | null {
  return id == null ? null : parseId(kind, argument, id);
}

function readPost({ post }: OutreachSession | LiveStreamRoom, _: Nothing, { actor, data }: RequestContext) {
  return byOptionalId(actor, data, PolicePost, post?.id);
}

function readTroupe({ troupe }: OutreachSession | LectureRequest, _: Nothing, { actor, data }: RequestContext) {
  return byOptionalId(actor, data, LectureTroupe, troupe?.id);
}

function readTownship({ townshipCode }: OutreachSession | LectureRequest) {
  return townshipOf(townshipCode ?? '');
}

function toOrganisation({ organisationId }: { organisationId: string }): WithId {
  return { id: organisationId };
}
