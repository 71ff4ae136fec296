// Answers the anti-fraud room: parse, read for the actor, return. Of volunteer organisations it knows only the ids.

import { type GivenPeriod, withinPeriod } from '@jinyun/kit/given-period';
import { parseId, parseTownship } from '@jinyun/kit/ids';
import { knownRows } from '@jinyun/kit/known-rows';
import { type ListOrder, orderedBy } from '@jinyun/kit/list-order';
import { type PageArguments, readPage } from '@jinyun/kit/page';
import type { Origin } from '@jinyun/kit/provenance';
import { byId, byOptionalId, byParent } from '@jinyun/kit/read';
import type { RequestContext } from '@jinyun/kit/request-data';
import type { ResolverMap } from '@jinyun/kit/resolver-map';
import { matching } from '@jinyun/kit/where';
import { townshipOf } from '@jinyun/schema/townships';
import { Officer, PolicePost } from '../posts/entities.ts';
import { orUnknown } from '../posts/rules.ts';
import { AllianceOrganisation, AntiFraudAlliance, Exhibit, ExhibitPlanner, FraudAlert, ThemeHall } from './entities.ts';

type WithId = { id: string };
type Nothing = Record<string, never>;
type PlaceFilters = PageArguments & { origin?: Origin; post?: string };
type DatedFilters = PlaceFilters & { period?: GivenPeriod; orderBy?: ListOrder };
type ExhibitFilters = DatedFilters & { status?: string; hall?: string };
type AlertFilters = DatedFilters & { scheme?: string; township?: string; alliance?: string };

export const antiFraudResolvers: ResolverMap = {
  Query: {
    antiFraudAlliance: (_: unknown, { id }: WithId, { actor, data }) =>
      byId(actor, data, AntiFraudAlliance, parseId('alliance', 'id', id)),
    antiFraudAlliances: (_: unknown, { origin, post, ...page }: PlaceFilters, { actor, data }) => {
      const where = matching<AntiFraudAlliance>({ origin, post: optionalId('post', 'post', post) });
      return readPage(actor, data, AntiFraudAlliance, { where, orderBy: { id: 'asc' }, page });
    },
    themeHall: (_: unknown, { id }: WithId, { actor, data }) => byId(actor, data, ThemeHall, parseId('hall', 'id', id)),
    themeHalls: (_: unknown, { origin, post, ...page }: PlaceFilters, { actor, data }) => {
      const where = matching<ThemeHall>({ origin, post: optionalId('post', 'post', post) });
      return readPage(actor, data, ThemeHall, { where, orderBy: { id: 'asc' }, page });
    },
    exhibit: (_: unknown, { id }: WithId, { actor, data }) => byId(actor, data, Exhibit, parseId('exhibit', 'id', id)),
    exhibits: listExhibits,
    fraudAlert: (_: unknown, { id }: WithId, { actor, data }) =>
      byId(actor, data, FraudAlert, parseId('alert', 'id', id)),
    fraudAlerts: listAlerts,
  },
  AntiFraudAlliance: {
    post: readPost,
    hall: readHall,
    memberCategories: ({ memberCategories }: AntiFraudAlliance) => orUnknown(memberCategories),
    organisations: async (alliance: AntiFraudAlliance, _: unknown, { actor, data }) => {
      const order = { organisationId: 'asc' } as const;
      const rows = await byParent(actor, data, AllianceOrganisation, 'alliance', alliance.id, order);
      const references = rows.map(({ organisationId }) => ({ id: organisationId }));
      return knownRows(alliance, references);
    },
  },
  ThemeHall: {
    post: readPost,
    exhibits: async (hall: ThemeHall, _: unknown, { actor, data }) =>
      knownRows(hall, await byParent(actor, data, Exhibit, 'hall', hall.id, { id: 'asc' })),
  },
  Exhibit: {
    post: readPost,
    hall: readHall,
    planners: async (exhibit: Exhibit, _: unknown, context) =>
      knownRows(exhibit, await plannersOf(context, exhibit.id)),
  },
  FraudAlert: {
    post: readPost,
    township: ({ townshipCode }: FraudAlert) => townshipOf(townshipCode ?? ''),
    alliance: ({ alliance }: FraudAlert, _: unknown, { actor, data }) =>
      byOptionalId(actor, data, AntiFraudAlliance, alliance?.id),
  },
  PolicePost: {
    alliances: async ({ id }: WithId, _: unknown, { actor, data }) =>
      orUnknown(await byParent(actor, data, AntiFraudAlliance, 'post', id, { id: 'asc' })),
    themeHalls: async ({ id }: WithId, _: unknown, { actor, data }) =>
      orUnknown(await byParent(actor, data, ThemeHall, 'post', id, { id: 'asc' })),
  },
  VolunteerOrganisation: {
    alliances: async ({ id }: WithId, _: unknown, { actor, data }) => {
      const rows = await byParent(actor, data, AllianceOrganisation, 'organisationId', id, { id: 'asc' });
      const alliances = await Promise.all(rows.map((row) => byId(actor, data, AntiFraudAlliance, row.alliance.id)));
      return orUnknown(alliances.filter((alliance) => alliance !== null));
    },
  },
};

function listExhibits(_: unknown, filters: ExhibitFilters, { actor, data }: RequestContext) {
  const { origin, status, hall, post, period, orderBy, ...page } = filters;
  const where = matching<Exhibit>({
    origin,
    status,
    hall: optionalId('hall', 'hall', hall),
    post: optionalId('post', 'post', post),
    plannedOn: withinPeriod('period', period),
  });
  return readPage(actor, data, Exhibit, {
    where,
    orderBy: orderedBy<Exhibit>('plannedOn', orderBy),
    page,
    countBy: { month: 'plannedOn', status: 'status' },
  });
}

function listAlerts(_: unknown, filters: AlertFilters, { actor, data }: RequestContext) {
  const { origin, scheme, township, post, alliance, period, orderBy, ...page } = filters;
  const where = matching<FraudAlert>({
    origin,
    scheme,
    townshipCode: parseTownship('township', township),
    post: optionalId('post', 'post', post),
    alliance: optionalId('alliance', 'alliance', alliance),
    publishedOn: withinPeriod('period', period),
  });
  return readPage(actor, data, FraudAlert, {
    where,
    orderBy: orderedBy<FraudAlert>('publishedOn', orderBy),
    page,
    countBy: { township: 'townshipCode', month: 'publishedOn' },
  });
}

function optionalId(kind: string, argument: string, id: string | null | undefined): string | null {
  return id == null ? null : parseId(kind, argument, id);
}

type AtPost = { post?: WithId | null };

function readPost({ post }: AtPost, _: Nothing, { actor, data }: RequestContext): Promise<PolicePost | null> {
  return byOptionalId(actor, data, PolicePost, post?.id);
}

function readHall({ hall }: { hall?: WithId | null }, _: Nothing, { actor, data }: RequestContext) {
  return byOptionalId(actor, data, ThemeHall, hall?.id);
}

async function plannersOf({ actor, data }: RequestContext, exhibitId: string): Promise<Officer[]> {
  const rows = await byParent(actor, data, ExhibitPlanner, 'exhibit', exhibitId, { id: 'asc' });
  const officers = await Promise.all(rows.map(({ officer }) => byId(actor, data, Officer, officer.id)));
  return officers.filter((officer) => officer !== null);
}
