// Answers the brigades room: parse, read for the actor, return. Of volunteer organisations it knows only the ids.

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
import { PolicePost } from '../posts/entities.ts';
import { orUnknown } from '../posts/rules.ts';
import { BrigadeDuty, BrigadeOrganisation, JointBrigade, KeySite } from './entities.ts';

type WithId = { id: string };
type Nothing = Record<string, never>;
type PlaceFilters = PageArguments & { origin?: Origin; township?: string; post?: string };
type BrigadeFilters = PlaceFilters & { duty?: string };
type SiteFilters = PlaceFilters & { brigade?: string };
type DutyFilters = PageArguments & {
  origin?: Origin;
  status?: string;
  kind?: string;
  township?: string;
  brigade?: string;
  site?: string;
  period?: GivenPeriod;
  orderBy?: ListOrder;
};

export const brigadeResolvers: ResolverMap = {
  Query: {
    jointBrigade: (_: unknown, { id }: WithId, { actor, data }) =>
      byId(actor, data, JointBrigade, parseId('brigade', 'id', id)),
    jointBrigades: listBrigades,
    keySite: (_: unknown, { id }: WithId, { actor, data }) => byId(actor, data, KeySite, parseId('site', 'id', id)),
    keySites: listSites,
    brigadeDuty: (_: unknown, { id }: WithId, { actor, data }) =>
      byId(actor, data, BrigadeDuty, parseId('duty', 'id', id)),
    brigadeDuties: listDuties,
  },
  JointBrigade: {
    post: readPost,
    townships: ({ townshipCodes }: JointBrigade) => orUnknown(townshipCodes.map(townshipOf)),
    memberCategories: ({ memberCategories }: JointBrigade) => orUnknown(memberCategories),
    duties: ({ duties }: JointBrigade) => orUnknown(duties),
    memberOrganisations: async (brigade: JointBrigade, _: unknown, { actor, data }) => {
      const order = { organisationId: 'asc' } as const;
      const rows = await byParent(actor, data, BrigadeOrganisation, 'brigade', brigade.id, order);
      const references = rows.map(({ organisationId }) => ({ id: organisationId }));
      return knownRows(brigade, references);
    },
    keySites: async (brigade: JointBrigade, _: unknown, { actor, data }) =>
      knownRows(brigade, await byParent(actor, data, KeySite, 'brigade', brigade.id, { id: 'asc' })),
    onDuty: async (brigade: JointBrigade, { date }: { date: string }, context) =>
      knownRows(brigade, await dutiesOn(context, brigade.id, date)),
  },
  KeySite: {
    __resolveReference: ({ id }: WithId, { actor, data }) => byId(actor, data, KeySite, id),
    post: readPost,
    brigade: ({ brigade }: KeySite, _: unknown, { actor, data }) =>
      byOptionalId(actor, data, JointBrigade, brigade?.id),
    township: readTownship,
  },
  BrigadeDuty: {
    brigade: ({ brigade }: BrigadeDuty, _: unknown, { actor, data }) => byId(actor, data, JointBrigade, brigade.id),
    township: readTownship,
    site: ({ site }: BrigadeDuty, _: unknown, { actor, data }) => byOptionalId(actor, data, KeySite, site?.id),
    organisation: ({ organisationId }: BrigadeDuty) => (organisationId == null ? null : { id: organisationId }),
  },
  PolicePost: {
    jointBrigade: async ({ id }: WithId, _: unknown, { actor, data }) =>
      (await byParent(actor, data, JointBrigade, 'post', id, { id: 'asc' }))[0],
    keySites: async ({ id }: WithId, _: unknown, { actor, data }) =>
      orUnknown(await byParent(actor, data, KeySite, 'post', id, { id: 'asc' })),
  },
  VolunteerOrganisation: {
    jointBrigades: async ({ id }: WithId, _: unknown, { actor, data }) => {
      const rows = await byParent(actor, data, BrigadeOrganisation, 'organisationId', id, { id: 'asc' });
      const brigades = await Promise.all(rows.map(({ brigade }) => byId(actor, data, JointBrigade, brigade.id)));
      return orUnknown(brigades.filter((brigade) => brigade !== null));
    },
  },
};

function listBrigades(_: unknown, filters: BrigadeFilters, { actor, data }: RequestContext) {
  const { origin, township, post, duty, ...page } = filters;
  const townshipCode = parseTownship('township', township);
  const where = matching<JointBrigade>({
    origin,
    post: optionalId('post', 'post', post),
    townshipCodes: townshipCode === null ? null : { $contains: [townshipCode] },
    duties: duty == null ? null : { $contains: [duty] },
  });
  return readPage(actor, data, JointBrigade, { where, orderBy: { id: 'asc' }, page });
}

function listSites(_: unknown, filters: SiteFilters, { actor, data }: RequestContext) {
  const { origin, township, post, brigade, ...page } = filters;
  const where = matching<KeySite>({
    origin,
    townshipCode: parseTownship('township', township),
    post: optionalId('post', 'post', post),
    brigade: optionalId('brigade', 'brigade', brigade),
  });
  return readPage(actor, data, KeySite, { where, orderBy: { id: 'asc' }, page, countBy: { township: 'townshipCode' } });
}

function listDuties(_: unknown, filters: DutyFilters, { actor, data }: RequestContext) {
  const { origin, status, kind, township, brigade, site, period, orderBy, ...page } = filters;
  const where = matching<BrigadeDuty>({
    origin,
    status,
    kind,
    townshipCode: parseTownship('township', township),
    brigade: optionalId('brigade', 'brigade', brigade),
    site: optionalId('site', 'site', site),
    dutyOn: withinPeriod('period', period),
  });
  return readPage(actor, data, BrigadeDuty, {
    where,
    orderBy: orderedBy<BrigadeDuty>('dutyOn', orderBy),
    page,
    countBy: { township: 'townshipCode', month: 'dutyOn', status: 'status' },
  });
}

function optionalId(kind: string, argument: string, id: string | null | undefined): string | null {
  return id == null ? null : parseId(kind, argument, id);
}

function readPost({ post }: JointBrigade | KeySite, _: Nothing, { actor, data }: RequestContext) {
  return byOptionalId(actor, data, PolicePost, post?.id);
}

function readTownship({ townshipCode }: KeySite | BrigadeDuty) {
  return townshipOf(townshipCode ?? '');
}

/** Read by the day, so that many brigades asked about one day cost one statement, and no other day is read. */
async function dutiesOn({ actor, data }: RequestContext, brigadeId: string, date: string): Promise<BrigadeDuty[]> {
  const duties = await byParent(actor, data, BrigadeDuty, 'dutyOn', date, { id: 'asc' });
  return duties.filter(({ brigade }) => brigade.id === brigadeId);
}
