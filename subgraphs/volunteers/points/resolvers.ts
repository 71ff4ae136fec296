// Answers the points room: parse, read for the actor, return. On what day and for what reason is never answered.
import { parseMonth } from '@jinyun/kit/given-month';
import { parseId } from '@jinyun/kit/ids';
import { knownRows } from '@jinyun/kit/known-rows';
import { type PageArguments, readPage } from '@jinyun/kit/page';
import { readPageOfParent } from '@jinyun/kit/page-of-parent';
import type { Origin } from '@jinyun/kit/provenance';
import { byId, byOptionalId, byParent } from '@jinyun/kit/read';
import type { RequestContext } from '@jinyun/kit/request-data';
import type { ResolverMap } from '@jinyun/kit/resolver-map';
import { matching } from '@jinyun/kit/where';
import { Activity, CheckIn } from '../activities/entities.ts';
import { startOfMonth } from '../activities/rules.ts';
import { VolunteerMember } from '../organisations/entities.ts';
import { PointEntry, type PointKind } from './entities.ts';
import { addHours, creditOf, isWithinLength } from './rules.ts';

type WithId = { id: string };
type PointFilters = PageArguments & {
  member?: string | null;
  kind?: PointKind;
  month?: string;
  origin?: Origin;
};

export const pointResolvers: ResolverMap = {
  Query: {
    pointEntry: (_: unknown, { id }: WithId, { actor, data }) =>
      byId(actor, data, PointEntry, parseId('point', 'id', id)),
    pointEntries: listEntries,
    serviceCertificate: readCertificate,
  },
  PointEntry: {
    member: ({ member }: PointEntry, _: unknown, { actor, data }) => byId(actor, data, VolunteerMember, member.id),
    activity: ({ activity }: PointEntry, _: unknown, { actor, data }) =>
      byOptionalId(actor, data, Activity, activity?.id),
    checkIn: ({ checkIn }: PointEntry, _: unknown, { actor, data }) => byOptionalId(actor, data, CheckIn, checkIn?.id),
    creditedMonth: ({ creditedOn }: PointEntry) => creditedOn?.slice(0, 'YYYY-MM'.length) ?? null,
    withinActivity: async ({ hours, activity }: PointEntry, _: unknown, { actor, data }) =>
      isWithinLength(hours, (await byOptionalId(actor, data, Activity, activity?.id))?.durationDays),
    // An entry is recorded as it is credited: to the second, this would tell what `creditedMonth` keeps back.
    recordedAt: ({ recordedAt }: PointEntry) => startOfMonth(recordedAt),
  },
  CheckIn: { creditHours: (checkIn: CheckIn) => creditOf(checkIn) },
  VolunteerMember: {
    pointBalance: async (member: VolunteerMember, _: unknown, context) =>
      balanceOf(member, await entriesOf(context, member.id)),
    pointEntries: ({ id }: VolunteerMember, page: PageArguments, { actor, data }) =>
      readPageOfParent(actor, data, PointEntry, { field: 'member', parentId: id, page }),
  },
};

async function readCertificate(_: unknown, { member: of }: { member: string }, context: RequestContext) {
  const { actor, data } = context;
  const member = await byId(actor, data, VolunteerMember, parseId('member', 'member', of));
  if (member === null) return null;
  const entries = await entriesOf(context, member.id);
  const served = new Set(entries.flatMap(({ activity }) => activity?.id ?? []));
  const activities = await Promise.all([...served].sort().map((id) => byId(actor, data, Activity, id)));
  return { member, ...balanceOf(member, entries), activities: knownRows(member, activities) };
}

function entriesOf({ actor, data }: RequestContext, memberId: string): Promise<PointEntry[]> {
  return byParent(actor, data, PointEntry, 'member', memberId, { id: 'asc' });
}

function balanceOf(member: VolunteerMember, entries: readonly PointEntry[]) {
  return {
    creditHours: addHours(member, entries, 'CREDIT_HOURS'),
    honourHours: addHours(member, entries, 'HONOUR_HOURS'),
  };
}

/** By month, never by day: a filter on days would tell what the field keeps back. */
function listEntries(_: unknown, filters: PointFilters, { actor, data }: RequestContext) {
  const { member: of, kind, month, origin, ...page } = filters;
  const member = of == null ? null : parseId('member', 'member', of);
  const days = parseMonth('month', month);
  const creditedOn = days === null ? null : { $gte: days.from, $lt: days.until };
  const where = matching<PointEntry>({ member, kind, creditedOn, origin });
  return readPage(actor, data, PointEntry, { where, orderBy: { id: 'asc' }, page });
}
