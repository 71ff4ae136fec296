// Answers the patrols room: parse, read for the actor, compute by rules.ts, return.
import { toDate } from '@jinyun/kit/calendar/civil-date';
import { type GivenPeriod, withinPeriod } from '@jinyun/kit/given-period';
import { parseId, parseTownship } from '@jinyun/kit/ids';
import { knownRows } from '@jinyun/kit/known-rows';
import { type ListOrder, orderedBy } from '@jinyun/kit/list-order';
import { type Connection, type PageArguments, readPage } from '@jinyun/kit/page';
import { readPageOfParent } from '@jinyun/kit/page-of-parent';
import type { Origin } from '@jinyun/kit/provenance';
import { byId, byOptionalId, byParent } from '@jinyun/kit/read';
import type { RequestContext } from '@jinyun/kit/request-data';
import type { ResolverMap } from '@jinyun/kit/resolver-map';
import { matching } from '@jinyun/kit/where';
import { townshipOf } from '@jinyun/schema/townships';
import { Officer, PoliceStation } from '../posts/entities.ts';
import { orUnknown } from '../posts/rules.ts';
import { MarketDayPatrol, MarketDayRule, PatrolHelper, PatrolOfficer } from './entities.ts';
import { listMarketDays, lunarOf, type MarketDay, nextMarketDay, rulesInForce, showLunar, touches } from './rules.ts';

type WithId = { id: string };
type WithCode = { code: string };
type Filters = PageArguments & { origin?: Origin; township?: string };
type RuleFilters = Filters & { inForce?: boolean };
type PatrolFilters = Filters & { station?: string; status?: string; period?: GivenPeriod; orderBy?: ListOrder };

const HELPED_COUNTS = { township: 'patrol.townshipCode', month: 'patrol.date', status: 'patrol.status' };

export const patrolResolvers: ResolverMap = {
  Query: {
    marketDayRule: (_: unknown, { id }: WithId, { actor, data }) =>
      byId(actor, data, MarketDayRule, parseId('market-rule', 'id', id)),
    marketDayRules: listRules,
    marketDayPatrol: (_: unknown, { id }: WithId, { actor, data }) =>
      byId(actor, data, MarketDayPatrol, parseId('patrol', 'id', id)),
    marketDayPatrols: listPatrols,
  },
  MarketDayRule: {
    township: ({ townshipCode }: MarketDayRule) => townshipOf(townshipCode ?? ''),
    station: ({ station }: MarketDayRule, _: unknown, { actor, data }) =>
      byOptionalId(actor, data, PoliceStation, station?.id),
    tasks: ({ tasks }: MarketDayRule) => orUnknown(tasks),
  },
  MarketDay: {
    lunar: ({ lunar }: MarketDay) => showLunar(lunar),
    lunarMonth: ({ lunar }: MarketDay) => lunar.month,
    leapMonth: ({ lunar }: MarketDay) => lunar.leap,
    lunarDay: ({ lunar }: MarketDay) => lunar.day,
    tasks: ({ rule }: MarketDay) => orUnknown(rule.tasks),
  },
  MarketDayPatrol: {
    station: ({ station }: MarketDayPatrol, _: unknown, { actor, data }) =>
      byId(actor, data, PoliceStation, station.id),
    township: ({ townshipCode }: MarketDayPatrol) => townshipOf(townshipCode),
    lunarDate: ({ date }: MarketDayPatrol) => showLunar(lunarOf(toDate(date))),
    rule: ({ rule }: MarketDayPatrol, _: unknown, { actor, data }) =>
      byOptionalId(actor, data, MarketDayRule, rule?.id),
    tasks: (patrol: MarketDayPatrol) => knownRows(patrol, patrol.tasks),
    officers: async (patrol: MarketDayPatrol, _: unknown, context) =>
      knownRows(patrol, await officersOf(context, patrol.id)),
    helperOrganisations: async (patrol: MarketDayPatrol, _: unknown, { actor, data }) => {
      const helpers = await byParent(actor, data, PatrolHelper, 'patrol', patrol.id, { organisationId: 'asc' });
      return knownRows(patrol, helpers)?.map(({ organisationId }) => ({ id: organisationId })) ?? null;
    },
  },
  Township: {
    marketDayRules: async ({ code }: WithCode, _: unknown, context) => orUnknown(await rulesOf(context, code)),
    marketDays: async ({ code }: WithCode, { period }: { period: GivenPeriod }, context) => {
      const rules = rulesInForce(await rulesOf(context, code));
      const days = listMarketDays(rules, period);
      return rules.some((rule) => touches(rule, period)) ? days : null;
    },
    nextMarketDay: async ({ code }: WithCode, { on }: { on: string }, context) =>
      nextMarketDay(rulesInForce(await rulesOf(context, code)), on),
  },
  PoliceStation: {
    marketDayRules: async ({ id }: PoliceStation, _: unknown, { actor, data }) =>
      orUnknown(await byParent(actor, data, MarketDayRule, 'station', id, { id: 'asc' })),
  },
  VolunteerOrganisation: { helpedPatrols: pageOfHelped },
};

function listRules(_: unknown, { origin, township, inForce, ...page }: RuleFilters, { actor, data }: RequestContext) {
  const where = matching<MarketDayRule>({ origin, inForce, townshipCode: parseTownship('township', township) });
  return readPage(actor, data, MarketDayRule, {
    where,
    orderBy: { id: 'asc' },
    page,
    countBy: { township: 'townshipCode' },
  });
}

function listPatrols(_: unknown, filters: PatrolFilters, { actor, data }: RequestContext) {
  const { origin, township, station: of, status, period, orderBy, ...page } = filters;
  const townshipCode = parseTownship('township', township);
  const station = of == null ? null : parseId('station', 'station', of);
  const where = matching<MarketDayPatrol>({
    origin,
    townshipCode,
    station,
    status,
    date: withinPeriod('period', period),
  });
  return readPage(actor, data, MarketDayPatrol, {
    where,
    orderBy: orderedBy<MarketDayPatrol>('date', orderBy),
    page,
    countBy: { township: 'townshipCode', month: 'date', status: 'status' },
  });
}

function rulesOf({ actor, data }: RequestContext, townshipCode: string): Promise<MarketDayRule[]> {
  return byParent(actor, data, MarketDayRule, 'townshipCode', townshipCode, { id: 'asc' });
}

async function officersOf({ actor, data }: RequestContext, patrolId: string): Promise<Officer[]> {
  const joined = await byParent(actor, data, PatrolOfficer, 'patrol', patrolId, { id: 'asc' });
  const officers = await Promise.all(joined.map(({ officer }) => byId(actor, data, Officer, officer.id)));
  return officers.filter((officer) => officer !== null);
}

/** The patrols an organisation came along to: a page of its entries, each shown as its patrol; null where none is known. */
async function pageOfHelped({ id }: WithId, page: PageArguments, { actor, data }: RequestContext) {
  const list = { field: 'organisationId', parentId: id, page, countBy: HELPED_COUNTS } as const;
  const helped: Connection<PatrolHelper> = await readPageOfParent(actor, data, PatrolHelper, list);
  if (helped.totalCount === 0) return null;
  const nodes = await Promise.all(helped.nodes.map(({ patrol }) => byId(actor, data, MarketDayPatrol, patrol.id)));
  const edges = helped.edges.map(({ cursor }, index) => ({ cursor, node: nodes[index] }));
  return { ...helped, nodes, edges };
}
