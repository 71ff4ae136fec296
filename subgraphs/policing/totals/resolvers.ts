// Answers the department's stated totals and the county as the entry of dashboards.
import { parseId, parseTownship } from '@jinyun/kit/ids';
import { ratio } from '@jinyun/kit/interval';
import { findStated, findTotal, isFor, listTotals, type Period, periodOf } from '@jinyun/kit/period-total';
import { quantityOf, unknown } from '@jinyun/kit/quantity';
import { byId } from '@jinyun/kit/read';
import { setBeside, sumOf } from '@jinyun/kit/recorded-total';
import type { RequestContext } from '@jinyun/kit/request-data';
import type { ResolverMap } from '@jinyun/kit/resolver-map';
import { COUNTY, townshipOf } from '@jinyun/schema/townships';
import { orUnknown } from '../posts/rules.ts';
import { type PolicingMetric, PolicingTotal } from './entities.ts';
import { countedBy } from './rules.ts';

/** What the posts of the county got done between them. */
const DONE_BY_POSTS: ReadonlySet<PolicingMetric> = new Set<PolicingMetric>(['DISPUTES_RESOLVED', 'GOOD_DEEDS']);

type WithPeriod = { period?: Period | null };
type Wanted = WithPeriod & { metric: PolicingMetric; scope?: string | null };
type Place = { code: string };

export const totalResolvers: ResolverMap = {
  Query: {
    sumOfPolicingTotals: (_: unknown, { totals }: { totals: string[] }, context) =>
      sumOf(context, PolicingTotal, totals),
    county: () => COUNTY,
    township: (_: unknown, { code }: Place) => townshipOf(parseTownship('code', code) ?? ''),
    policingTotal: (_: unknown, { id }: { id: string }, { actor, data }) =>
      byId(actor, data, PolicingTotal, parseId('total', 'id', id)),
    policingPeriodTotal: (_: unknown, wanted: Wanted, { actor, data }) =>
      findStated(actor, data, PolicingTotal, wanted),
  },
  County: {
    posts: async ({ code }: Place, _: unknown, context) => ({
      count: await quantity(context, 'POSTS', `county:${code}`),
      urban: await quantity(context, 'POSTS_URBAN', `county:${code}`),
      rural: await quantity(context, 'POSTS_RURAL', `county:${code}`),
    }),
    disputes: ({ code }: Place, { period }: WithPeriod, { actor, data }) =>
      findTotal(actor, data, PolicingTotal, { metric: 'DISPUTES_RESOLVED', scope: `county:${code}`, period }),
    // No source counts referrals, and rows of this house are no such count.
    postsReferring: () => ({ total: unknown() }),
    policingTotals: async ({ code }: Place, { period }: WithPeriod, { actor, data }) => {
      const totals = await listTotals(actor, data, PolicingTotal, `county:${code}`);
      return totals.filter((total) => isFor(total, period));
    },
  },
  Township: {
    disputes: ({ code }: Place, { period }: WithPeriod, { actor, data }) =>
      findTotal(actor, data, PolicingTotal, { metric: 'DISPUTES_RESOLVED', scope: `township:${code}`, period }),
    households: async ({ code }: Place, _: unknown, context) => ({
      administrativeVillages: await quantity(context, 'ADMINISTRATIVE_VILLAGES', `township:${code}`),
      registeredPopulation: await quantity(context, 'REGISTERED_POPULATION', `township:${code}`),
      residentPopulation: await quantity(context, 'RESIDENT_POPULATION', `township:${code}`),
      distanceToCountySeatKm: await quantity(context, 'DISTANCE_TO_COUNTY_SEAT_KM', `township:${code}`),
    }),
  },
  PolicePost: {
    totals: async ({ id }: { id: string }, _: unknown, { actor, data }) =>
      orUnknown(await listTotals(actor, data, PolicingTotal, `post:${id}`)),
  },
  PolicingTotal: {
    period: (total: PolicingTotal) => periodOf(total),
    recorded: (total: PolicingTotal, _: unknown, context) => setBeside(context, total, countedBy(total)),
    perPost: async (total: PolicingTotal, _: unknown, context) =>
      total.scope.startsWith('county:') && DONE_BY_POSTS.has(total.metric)
        ? ratio(quantityOf(total.quantity, total, 'quantity'), await quantity(context, 'POSTS', total.scope))
        : null,
  },
};

async function quantity({ actor, data }: RequestContext, metric: PolicingMetric, scope: string) {
  return (await findTotal(actor, data, PolicingTotal, { metric, scope })).total;
}
