// Answers the county and its townships from the shared reference data: no database, so a name survives any outage.
import { COUNTY, COUNTY_CODE, townshipOf } from '@jinyun/schema/townships';
import type { ResolverMap } from './resolver-map.ts';
import { DateScalar, DateTimeScalar } from './scalars.ts';

/** Part of every department's resolvers. */
export const referenceResolvers: ResolverMap = {
  Date: DateScalar,
  DateTime: DateTimeScalar,
  County: { __resolveReference: ({ code }: { code: string }) => (code === COUNTY_CODE ? COUNTY : null) },
  Township: { __resolveReference: ({ code }: { code: string }) => townshipOf(code) ?? null },
};
