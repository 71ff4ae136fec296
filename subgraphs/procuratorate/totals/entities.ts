// The department's stated totals: one figure a metric, period and scope.
import { periodTotalColumns } from '@jinyun/kit/period-total';
import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';

export const PROCURATORATE_METRICS = ['LEADS_RECEIVED', 'LEAD_DOMAINS', 'CASES_FILED', 'HERITAGE_TREE_CASES'] as const;
export type ProcuratorateMetric = (typeof PROCURATORATE_METRICS)[number];

export const ProcuratorateTotal = defineEntity({
  name: 'ProcuratorateTotal',
  properties: { ...periodTotalColumns, metric: p.enum(PROCURATORATE_METRICS) },
  uniques: [{ properties: ['metric', 'scope', 'periodFrom', 'periodTo'] }],
  // A total is what a source states, so a demonstration has none: it could stand in for the real figure.
  checks: [{ name: 'procuratorate_total_stated_check', expression: `origin <> 'SYNTHETIC'` }],
});
export type ProcuratorateTotal = InferEntity<typeof ProcuratorateTotal>;

export const totalEntities = [ProcuratorateTotal];
