// Answers requests for correction, and the department's reconciliation: what is stated, what is recorded, what is open.
import { type CorrectionRequest, correctionResolvers } from '@jinyun/kit/corrections/resolvers';
import { shownFieldsOf } from '@jinyun/kit/corrections/shown-fields';
import { listTotals } from '@jinyun/kit/period-total';
import { setBeside } from '@jinyun/kit/recorded-total';
import type { RequestContext } from '@jinyun/kit/request-data';
import { joinResolvers, type ResolverMap } from '@jinyun/kit/resolver-map';
import { COUNTY_CODE } from '@jinyun/schema/townships';
import type { EntityName } from '@mikro-orm/postgresql';
import { VolunteerTotal } from '../totals/entities.ts';
import { countedBy } from '../totals/rules.ts';
import { VolunteerCorrectionRequest } from './entities.ts';
import { correctionNames } from './lifecycle.ts';

const room = correctionResolvers({
  ...correctionNames,
  entity: VolunteerCorrectionRequest as unknown as EntityName<CorrectionRequest>,
  shown: shownFieldsOf(`${import.meta.dirname}/..`),
});

const reconciliation: ResolverMap = {
  Query: { volunteerReconciliation: () => ({}) },
  VolunteerReconciliation: {
    totals: (_: unknown, __: unknown, context) => statedTotals(context),
    contradictionCount: async (_: unknown, __: unknown, context) => {
      const totals = await statedTotals(context);
      const beside = await Promise.all(totals.map((total) => setBeside(context, total, countedBy(total))));
      return beside.filter(({ agreement }) => agreement === 'CONTRADICTED').length;
    },
    openCorrectionCount: (_: unknown, __: unknown, { data }) =>
      data.em.count(VolunteerCorrectionRequest, { status: { $ne: 'CLOSED' } }),
  },
};

export const correctionRoomResolvers = joinResolvers([room, reconciliation]);

function statedTotals({ actor, data }: RequestContext): Promise<VolunteerTotal[]> {
  return listTotals(actor, data, VolunteerTotal, `county:${COUNTY_CODE}`);
}
