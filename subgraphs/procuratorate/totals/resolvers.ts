// Answers the department's stated totals; a place without a stated total answers unknown.

import { ratio } from '@jinyun/kit/interval';
import { findStated, findTotal, isFor, listTotals, type Period, periodOf } from '@jinyun/kit/period-total';
import { unknown } from '@jinyun/kit/quantity';
import { setBeside, sumOf } from '@jinyun/kit/recorded-total';
import type { RequestContext } from '@jinyun/kit/request-data';
import type { ResolverMap } from '@jinyun/kit/resolver-map';
import type { CaseDomain } from '../calls/entities.ts';
import { type ProcuratorateMetric, ProcuratorateTotal } from './entities.ts';
import { countedBy } from './rules.ts';

type WithPeriod = { period?: Period | null };
type WithDomain = { domain?: CaseDomain | null };
type Wanted = WithPeriod & { metric: ProcuratorateMetric; scope?: string | null };
type Place = { code: string };

export const totalResolvers: ResolverMap = {
  Query: {
    sumOfProcuratorateTotals: (_: unknown, { totals }: { totals: string[] }, context) =>
      sumOf(context, ProcuratorateTotal, totals),
    procuratoratePeriodTotal: (_: unknown, wanted: Wanted, { actor, data }) =>
      findStated(actor, data, ProcuratorateTotal, wanted),
  },
  County: {
    leads: ({ code }: Place, { period }: WithPeriod, context) =>
      total(context, 'LEADS_RECEIVED', `county:${code}`, period),
    cases: ({ code }: Place, { period }: WithPeriod, context) =>
      total(context, 'CASES_FILED', `county:${code}`, period),
    leadFunnel: ({ code }: Place, _: unknown, context) => readFunnel(context, `county:${code}`),
    procuratorateTotals: async ({ code }: Place, { period }: WithPeriod, { actor, data }) => {
      const totals = await listTotals(actor, data, ProcuratorateTotal, `county:${code}`);
      return totals.filter((each) => isFor(each, period));
    },
  },
  Township: {
    leads: ({ code }: Place, { domain, period }: WithPeriod & WithDomain, context) =>
      domain == null
        ? total(context, 'LEADS_RECEIVED', `township:${code}`, period)
        : { total: unknown(), period: period ?? { from: null, to: null } },
    cases: ({ code }: Place, { period }: WithPeriod, context) =>
      total(context, 'CASES_FILED', `township:${code}`, period),
  },
  ProcuratorateTotal: {
    period: (each: ProcuratorateTotal) => periodOf(each),
    recorded: (each: ProcuratorateTotal, _: unknown, context) => setBeside(context, each, countedBy(each)),
  },
};

async function readFunnel(context: RequestContext, scope: string) {
  const { total: received } = await total(context, 'LEADS_RECEIVED', scope);
  const { total: filed } = await total(context, 'CASES_FILED', scope);
  const { total: domains } = await total(context, 'LEAD_DOMAINS', scope);
  return { received, filed, rate: ratio(filed, received), domains };
}

function total({ actor, data }: RequestContext, metric: ProcuratorateMetric, scope: string, period?: Period | null) {
  return findTotal(actor, data, ProcuratorateTotal, { metric, scope, period });
}
