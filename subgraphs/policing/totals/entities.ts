// The department's stated totals: one figure a metric, period and scope.
import { periodTotalColumns } from '@jinyun/kit/period-total';
import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';

export const POLICING_METRICS = [
  'POSTS',
  'POSTS_URBAN',
  'POSTS_RURAL',
  'OFFICERS_APPLIED_FOR_POSTING',
  'DISPUTES_RESOLVED',
  'GOOD_DEEDS',
  'ASSISTANCE_CASES',
  'LECTURES',
  'ADMINISTRATIVE_VILLAGES',
  'REGISTERED_POPULATION',
  'RESIDENT_POPULATION',
  'DISTANCE_TO_COUNTY_SEAT_KM',
] as const;
export type PolicingMetric = (typeof POLICING_METRICS)[number];

export const PolicingTotal = defineEntity({
  name: 'PolicingTotal',
  properties: { ...periodTotalColumns, metric: p.enum(POLICING_METRICS) },
  uniques: [{ properties: ['metric', 'scope', 'periodFrom', 'periodTo'] }],
  // A total is what a source states, so a demonstration has none: it could stand in for the real figure.
  checks: [{ name: 'policing_total_stated_check', expression: `origin <> 'SYNTHETIC'` }],
});
export type PolicingTotal = InferEntity<typeof PolicingTotal>;

export const totalEntities = [PolicingTotal];
