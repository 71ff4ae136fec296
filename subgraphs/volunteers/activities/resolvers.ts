// Answers the activities room: parse, read for the actor, return. Of other departments' types it knows only the ids.

import { type GivenPeriod, parsePeriod, spanWithin } from '@jinyun/kit/given-period';
import { parseId, parseTownship } from '@jinyun/kit/ids';
import { knownRows } from '@jinyun/kit/known-rows';
import { type ListOrder, orderedBy } from '@jinyun/kit/list-order';
import { ofOrigin } from '@jinyun/kit/of-origin';
import { type PageArguments, readPage } from '@jinyun/kit/page';
import { readPageOfParent } from '@jinyun/kit/page-of-parent';
import type { Origin } from '@jinyun/kit/provenance';
import type { Quantity } from '@jinyun/kit/quantity';
import { byId, byOptionalId, byParent, loaderOf } from '@jinyun/kit/read';
import type { RequestContext } from '@jinyun/kit/request-data';
import type { ResolverMap } from '@jinyun/kit/resolver-map';
import { matching } from '@jinyun/kit/where';
import { townshipOf } from '@jinyun/schema/townships';
import { type FilterQuery, sql } from '@mikro-orm/postgresql';
import { OrganisationArea, VolunteerMember, VolunteerOrganisation } from '../organisations/entities.ts';
import {
  Activity,
  ActivityArea,
  ActivityPost,
  type ActivityStatus,
  type ActivityTopic,
  CheckIn,
  ChecklistItem,
  SignUp,
} from './entities.ts';
import { type CountedRow, countShown, countsOf, dayOf, type OriginCount, startOfDay } from './rules.ts';

type WithId = { id: string };
/** Only the rows of one origin, where one is given. */
type OfOrigin = { origin?: Origin | null };
type WithCode = { code: string };
type ActivityFilters = PageArguments & {
  organisation?: string | null;
  township?: string;
  topic?: ActivityTopic;
  status?: ActivityStatus;
  period?: GivenPeriod | null;
  origin?: Origin;
  orderBy?: ListOrder;
};
type Helper = { readonly organisationId: string; readonly activities: readonly Activity[] };

export const activityResolvers: ResolverMap = {
  Query: {
    activity: (_: unknown, { id }: WithId, { actor, data }) =>
      byId(actor, data, Activity, parseId('activity', 'id', id)),
    activities: listActivities,
  },
  Activity: {
    __resolveReference: ({ id }: WithId, { actor, data }) => byId(actor, data, Activity, id),
    from: ({ fromOn }: Activity) => fromOn,
    to: ({ toOn }: Activity) => toOn,
    within: ({ fromOn, toOn, withinFrom, withinTo }: Activity) => ({
      from: fromOn ?? withinFrom,
      to: toOn ?? withinTo,
    }),
    townships: async (activity: Activity, _: unknown, { actor, data }) => {
      const areas = await byParent(actor, data, ActivityArea, 'activity', activity.id, { townshipCode: 'asc' });
      return knownRows(activity, areas)?.map(({ townshipCode }) => townshipOf(townshipCode)) ?? null;
    },
    organisation: ({ organisation }: Activity, _: unknown, { actor, data }) =>
      byOptionalId(actor, data, VolunteerOrganisation, organisation?.id),
    leadCall: ({ leadCallId }: Activity) => referenceTo(leadCallId),
    campaign: ({ campaignId }: Activity) => referenceTo(campaignId),
    checklist: async (activity: Activity, _: unknown, { actor, data }) =>
      knownRows(activity, await byParent(actor, data, ChecklistItem, 'activity', activity.id, { position: 'asc' })),
    jointPosts: async (activity: Activity, _: unknown, { actor, data }) => {
      const joined = await byParent(actor, data, ActivityPost, 'activity', activity.id, { postId: 'asc' });
      return knownRows(activity, joined)?.map(({ postId }) => ({ id: postId })) ?? null;
    },
    signUps: ({ id }: Activity, page: PageArguments, { actor, data }) =>
      readPageOfParent(actor, data, SignUp, { field: 'activity', parentId: id, page }),
    checkIns: async (activity: Activity, _: unknown, context) => ({
      total: countShown(activity.origin, await checkInsOf(context, activity.id)),
    }),
  },
  SignUp: {
    activity: ({ activity }: SignUp, _: unknown, { actor, data }) => byId(actor, data, Activity, activity.id),
    member: ({ member }: SignUp, _: unknown, { actor, data }) => byId(actor, data, VolunteerMember, member.id),
    checkIns: async (signUp: SignUp, _: unknown, { actor, data }) =>
      knownRows(signUp, await byParent(actor, data, CheckIn, 'signUp', signUp.id, { checkedInAt: 'asc' })),
    recordedAt: ({ recordedAt }: SignUp) => startOfDay(recordedAt),
  },
  CheckIn: {
    signUp: ({ signUp }: CheckIn, _: unknown, { actor, data }) => byId(actor, data, SignUp, signUp.id),
    checkedInOn: ({ checkedInAt }: CheckIn) => dayOf(checkedInAt),
    // A check-in is recorded as it happens: to the second, this would tell what `checkedInOn` keeps back.
    recordedAt: ({ recordedAt }: CheckIn) => startOfDay(recordedAt),
  },
  VolunteerOrganisation: {
    activities: async (organisation: VolunteerOrganisation, _: unknown, { actor, data }) =>
      knownRows(organisation, await byParent(actor, data, Activity, 'organisation', organisation.id, { id: 'asc' })),
  },
  Township: {
    activities: async (place: WithCode, { origin }: OfOrigin, context) =>
      orNull(await activitiesIn(context, place.code, origin)),
    helpers: async (place: WithCode, { origin }: OfOrigin, context) =>
      orNull(await helpersIn(context, place.code, origin)),
  },
  TownshipHelper: {
    organisation: ({ organisationId }: Helper, _: unknown, { actor, data }) =>
      byId(actor, data, VolunteerOrganisation, organisationId),
    activities: ({ activities }: Helper) => orNull(activities),
  },
  LeadCall: {
    // Whether the call exists is the procuratorate's to say; here an id that no activity answers just has none.
    __resolveReference: toReference,
    activities: async ({ id }: WithId, _: unknown, context) => orNull(await activitiesFor(context, 'leadCallId', id)),
    turnout: ({ id }: WithId, _: unknown, context) => turnoutOf(context, id),
  },
  SpecialCampaign: {
    __resolveReference: toReference,
    activities: async ({ id }: WithId, _: unknown, context) => orNull(await activitiesFor(context, 'campaignId', id)),
  },
  PolicePost: {
    __resolveReference: toReference,
    jointActivities: async ({ id }: WithId, _: unknown, { actor, data }) => {
      const joined = await byParent(actor, data, ActivityPost, 'postId', id, { activity: 'asc' });
      return orNull(await Promise.all(joined.map(({ activity }) => byId(actor, data, Activity, activity.id))));
    },
  },
};

function listActivities(_: unknown, filters: ActivityFilters, { actor, data }: RequestContext) {
  const { organisation: of, township, topic, status, period, origin, orderBy, ...page } = filters;
  const organisation = of == null ? null : parseId('org', 'organisation', of);
  const townshipCode = parseTownship('township', township);
  const areas = townshipCode === null ? null : { $some: { townshipCode } };
  const equal = matching<Activity>({ organisation, areas, topic, status, origin });
  const where: FilterQuery<Activity> = { $and: [equal, ...spanWithin<Activity>(parsePeriod('period', period))] };
  return readPage(actor, data, Activity, {
    where,
    orderBy: orderedBy<Activity>('fromOn', orderBy),
    page,
    countBy: { month: 'fromOn', status: 'status' },
  });
}

function activitiesFor({ actor, data }: RequestContext, field: 'leadCallId' | 'campaignId', id: string) {
  return byParent(actor, data, Activity, field, id, { id: 'asc' });
}

async function activitiesIn(
  { actor, data }: RequestContext,
  townshipCode: string,
  origin: Origin | null | undefined,
): Promise<readonly Activity[]> {
  const areas = await byParent(actor, data, ActivityArea, 'townshipCode', townshipCode, { activity: 'asc' });
  const activities = await Promise.all(areas.map(({ activity }) => byId(actor, data, Activity, activity.id)));
  return ofOrigin(
    activities.filter((activity) => activity !== null),
    origin,
  );
}

/** The organisations known to serve a township or to have been active in it, each once, by id. */
async function helpersIn(
  context: RequestContext,
  townshipCode: string,
  origin: Origin | null | undefined,
): Promise<Helper[]> {
  const { actor, data } = context;
  const [areas, activities] = await Promise.all([
    byParent(actor, data, OrganisationArea, 'townshipCode', townshipCode, { organisation: 'asc' }),
    activitiesIn(context, townshipCode, origin),
  ]);
  const active = activities.flatMap(({ organisation }) => (organisation == null ? [] : [organisation.id]));
  const ids = new Set([...ofOrigin(areas, origin).map(({ organisation }) => organisation.id), ...active]);
  return [...ids].sort().map((organisationId) => ({
    organisationId,
    activities: activities.filter(({ organisation }) => organisation?.id === organisationId),
  }));
}

/** Check-ins at all activities that answer a call; invented ones count only where nothing else answers it. */
async function turnoutOf(context: RequestContext, leadCallId: string): Promise<Quantity> {
  const activities = await activitiesFor(context, 'leadCallId', leadCallId);
  const invented = activities.length > 0 && activities.every(({ origin }) => origin === 'SYNTHETIC');
  const counts = await Promise.all(activities.map(({ id }) => checkInsOf(context, id)));
  return countShown(invented ? 'SYNTHETIC' : 'SOURCE', counts.flat());
}

/** Check-ins of an activity by origin, counted in SQL: one statement for all activities asked for in one tick. */
function checkInsOf({ data }: RequestContext, activityId: string): Promise<readonly OriginCount[]> {
  return loaderOf<readonly OriginCount[]>(data, 'check-ins counted by activity', async (activityIds) => {
    const counting = data.em
      .createQueryBuilder(CheckIn, 'seen')
      .join('seen.signUp', 'up')
      .select([
        sql`${sql.ref('up.activity_id')}`.as('parent'),
        sql`${sql.ref('seen.origin')}`.as('origin'),
        sql`count(*)::int`.as('row_count'),
      ] as never)
      .where({ 'up.activity': { $in: [...activityIds] } } as never)
      .groupBy(['up.activity', 'seen.origin'] as never);
    await counting.applyFilters();
    const rows: CountedRow[] = await counting.execute('all', false);
    return countsOf(activityIds, rows);
  }).load(activityId);
}

function referenceTo(id: string | null | undefined): WithId | null {
  return id == null ? null : { id };
}

function toReference({ id }: WithId): WithId {
  return { id };
}

/** No row known is not the same as none: the list itself is unknown. */
function orNull<E>(rows: readonly E[]): readonly E[] | null {
  return rows.length === 0 ? null : rows;
}
