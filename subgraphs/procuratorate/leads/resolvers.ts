// Answers the leads room: parse, read for the actor, return. Who reported a lead, and when to the day, is never answered.

import { chinaDayAt } from '@jinyun/kit/calendar/civil-date';
import { HOLIDAYS } from '@jinyun/kit/calendar/holidays';
import { instantsOfMonth } from '@jinyun/kit/given-month';
import { parseId, parseTownship } from '@jinyun/kit/ids';
import { knownRows } from '@jinyun/kit/known-rows';
import { availableActionsOf, deadlinesOf } from '@jinyun/kit/lifecycle/answers';
import { type PageArguments, readPage } from '@jinyun/kit/page';
import type { Origin } from '@jinyun/kit/provenance';
import { byId, byOptionalId, byParent, loaderOf } from '@jinyun/kit/read';
import { assertSameActor, type RequestContext } from '@jinyun/kit/request-data';
import type { ResolverMap } from '@jinyun/kit/resolver-map';
import { matching } from '@jinyun/kit/where';
import type { Role } from '@jinyun/schema/actor';
import { townshipOf } from '@jinyun/schema/townships';
import { sql } from '@mikro-orm/postgresql';
import type { CaseDomain } from '../calls/entities.ts';
import { Lead, LeadAssessment, type LeadChannel, LeadNotice, type LeadStatus, ObserverLeadTally } from './entities.ts';
import { leadLifecycle } from './lifecycle.ts';
import { countAmongMany, countInTens, countKnown, hashOfTracking, monthOf, startOfMonth } from './rules.ts';

/** To whom the day of a submission may be told. */
const HANDLERS: ReadonlySet<Role> = new Set<Role>(['assistant', 'prosecutor', 'chief_prosecutor']);

type WithId = { id: string };
type LeadFilters = PageArguments & {
  domain?: CaseDomain;
  status?: LeadStatus;
  channel?: LeadChannel;
  township?: string;
  origin?: Origin;
  month?: string;
};

export const leadResolvers: ResolverMap = {
  Query: {
    lead: (_: unknown, { id }: WithId, { actor, data }) => byId(actor, data, Lead, parseId('lead', 'id', id)),
    leads: listLeads,
    myLead,
  },
  Lead: {
    __resolveReference: ({ id }: WithId, { actor, data }) => byId(actor, data, Lead, id),
    availableActions: (lead: Lead, _: unknown, context) => availableActionsOf(context, leadLifecycle, lead),
    deadlines: (lead: Lead, _: unknown, context) =>
      HANDLERS.has(context.actor.role)
        ? deadlinesOf(context, leadLifecycle, lead, { calendar: HOLIDAYS, at: new Date() })
        : null,
    township: ({ townshipCode }: Lead) => townshipOf(townshipCode ?? ''),
    submittedMonth: ({ submittedAt }: Lead) => monthOf(submittedAt),
    // A lead is recorded as it comes in: to the second, this would tell what `submittedMonth` keeps back.
    recordedAt: ({ recordedAt }: Lead) => startOfMonth(recordedAt),
    duplicateOf: ({ duplicateOf }: Lead, _: unknown, { actor, data }) =>
      byOptionalId(actor, data, Lead, duplicateOf?.id),
    referredByPost: ({ referredByPostId: id }: Lead) => (id == null ? null : { id }),
    keySite: ({ keySiteId: id }: Lead) => (id == null ? null : { id }),
    assessments: async (lead: Lead, _: unknown, { actor, data }) =>
      knownRows(lead, await byParent(actor, data, LeadAssessment, 'lead', lead.id, { assessedOn: 'asc' })),
  },
  LeadAssessment: {
    lead: ({ lead }: LeadAssessment, _: unknown, { actor, data }) => byId(actor, data, Lead, lead.id),
  },
  PolicePost: {
    // Whether the post exists is policing's to say; here an id without leads just has none.
    __resolveReference: ({ id }: WithId) => ({ id }),
    leadsReferred: async ({ id }: WithId, _: unknown, { actor, data }) =>
      countKnown(await byParent(actor, data, Lead, 'referredByPostId', id, { id: 'asc' })),
  },
  Activity: {
    __resolveReference: ({ id }: WithId) => ({ id }),
    leadsRaised: async ({ id }: WithId, _: unknown, context) => countAmongMany(await leadsRaisedBy(context, id)),
  },
  Observer: {
    leadStats: async ({ id }: WithId, _: unknown, context) => ({
      total: countInTens(await leadsBroughtBy(context, id)),
      period: { from: null, to: null },
    }),
  },
  KeySite: {
    __resolveReference: ({ id }: WithId) => ({ id }),
    leads: async ({ id }: WithId, { domain }: { domain?: CaseDomain | null }, { actor, data }) => {
      const leads = await byParent(actor, data, Lead, 'keySiteId', id, { id: 'asc' });
      const wanted = domain == null ? leads : leads.filter((lead) => lead.domain === domain);
      return { total: countKnown(wanted), period: { from: null, to: null } };
    },
  },
};

/** To the one who holds the tracking number: how far it has come, and nothing else of it. */
async function myLead(_: unknown, { trackingNo }: { trackingNo: string }, { actor, data }: RequestContext) {
  const lead = await data.em.findOne(Lead, { trackingHash: hashOfTracking(trackingNo) });
  if (lead === null) return null;
  const notices = await byParent(actor, data, LeadNotice, 'lead', lead.id, { noticedAt: 'asc' });
  return { status: lead.status, notices: notices.map((notice) => ({ ...notice, on: chinaDayAt(notice.noticedAt) })) };
}

/** By month, never by day: a filter on days would tell what the field keeps back. */
function listLeads(_: unknown, filters: LeadFilters, { actor, data }: RequestContext) {
  const { domain, status, channel, township, origin, month, ...page } = filters;
  const townshipCode = parseTownship('township', township);
  const where = matching<Lead>({
    domain,
    status,
    channel,
    townshipCode,
    submittedAt: instantsOfMonth('month', month),
    origin,
  });
  return readPage(actor, data, Lead, {
    where,
    orderBy: { id: 'asc' },
    page,
    countBy: { township: 'townshipCode', month: 'submittedAt', status: 'status' },
  });
}

/** Leads of an activity, invented ones left out, counted in SQL: one statement for all activities asked for in one tick. */
function leadsRaisedBy({ actor, data }: RequestContext, activityId: string): Promise<number> {
  assertSameActor(actor, data);
  return loaderOf<number>(data, 'leads counted by activity', async (activityIds) => {
    const counting = data.em
      .createQueryBuilder(Lead, 'lead')
      .select([sql`${sql.ref('lead.activity_id')}`.as('activity'), sql`count(*)::int`.as('lead_count')] as never)
      .where({ activityId: { $in: [...activityIds] }, origin: { $ne: 'SYNTHETIC' } })
      .groupBy('activityId');
    await counting.applyFilters();
    const rows: { activity: string; lead_count: number }[] = await counting.execute('all', false);
    return activityIds.map((id) => rows.find(({ activity }) => activity === id)?.lead_count ?? 0);
  }).load(activityId);
}

/** Leads of an observer over all months, invented ones left out: one statement for all observers asked for in one tick. */
function leadsBroughtBy({ actor, data }: RequestContext, observerId: string): Promise<number> {
  assertSameActor(actor, data);
  return loaderOf<number>(data, 'leads tallied by observer', async (observerIds) => {
    const counting = data.em
      .createQueryBuilder(ObserverLeadTally, 'tally')
      .select([
        sql`${sql.ref('tally.observer_id')}`.as('observer'),
        sql`sum(${sql.ref('tally.lead_count')})::int`.as('lead_count'),
      ] as never)
      .where({ observerId: { $in: [...observerIds] }, origin: { $ne: 'SYNTHETIC' } })
      .groupBy('observerId');
    await counting.applyFilters();
    const rows: { observer: string; lead_count: number }[] = await counting.execute('all', false);
    return observerIds.map((id) => rows.find(({ observer }) => observer === id)?.lead_count ?? 0);
  }).load(observerId);
}
