// Answers the department's stated totals; a place without a stated total answers unknown.
import { findStated, findTotal, isFor, listTotals, type Period, periodOf } from '@jinyun/kit/period-total';
import { setBeside, sumOf } from '@jinyun/kit/recorded-total';
import type { RequestContext } from '@jinyun/kit/request-data';
import type { ResolverMap } from '@jinyun/kit/resolver-map';
import { type VolunteerMetric, VolunteerTotal } from './entities.ts';
import { countedBy } from './rules.ts';

type WithPeriod = { period?: Period | null };
type Wanted = WithPeriod & { metric: VolunteerMetric; scope?: string | null };
type Place = { code: string };

export const totalResolvers: ResolverMap = {
  Query: {
    sumOfVolunteerTotals: (_: unknown, { totals }: { totals: string[] }, context) =>
      sumOf(context, VolunteerTotal, totals),
    volunteerPeriodTotal: (_: unknown, wanted: Wanted, { actor, data }) =>
      findStated(actor, data, VolunteerTotal, wanted),
  },
  County: {
    members: ({ code }: Place, { period }: WithPeriod, context) => total(context, 'MEMBERS', `county:${code}`, period),
    observers: ({ code }: Place, { period }: WithPeriod, context) =>
      total(context, 'OBSERVERS', `county:${code}`, period),
    organisations: ({ code }: Place, { period }: WithPeriod, context) =>
      total(context, 'ORGANISATIONS', `county:${code}`, period),
    volunteerTotals: async ({ code }: Place, { period }: WithPeriod, { actor, data }) => {
      const totals = await listTotals(actor, data, VolunteerTotal, `county:${code}`);
      return totals.filter((each) => isFor(each, period));
    },
  },
  Township: {
    members: ({ code }: Place, { period }: WithPeriod, context) =>
      total(context, 'MEMBERS', `township:${code}`, period),
  },
  VolunteerTotal: {
    period: (each: VolunteerTotal) => periodOf(each),
    recorded: (each: VolunteerTotal, _: unknown, context) => setBeside(context, each, countedBy(each)),
  },
};

function total({ actor, data }: RequestContext, metric: VolunteerMetric, scope: string, period?: Period | null) {
  return findTotal(actor, data, VolunteerTotal, { metric, scope, period });
}
