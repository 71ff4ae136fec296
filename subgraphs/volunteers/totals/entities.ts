// The department's stated totals: one figure a metric, period and scope.
import { periodTotalColumns } from '@jinyun/kit/period-total';
import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';

export const VOLUNTEER_METRICS = ['MEMBERS', 'OBSERVERS', 'ORGANISATIONS', 'TOWNSHIPS_COVERED'] as const;
export type VolunteerMetric = (typeof VOLUNTEER_METRICS)[number];

export const VolunteerTotal = defineEntity({
  name: 'VolunteerTotal',
  properties: { ...periodTotalColumns, metric: p.enum(VOLUNTEER_METRICS) },
  uniques: [{ properties: ['metric', 'scope', 'periodFrom', 'periodTo'] }],
});
export type VolunteerTotal = InferEntity<typeof VolunteerTotal>;

export const totalEntities = [VolunteerTotal];
