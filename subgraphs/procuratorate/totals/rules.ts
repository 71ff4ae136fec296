// Which rows of the procuratorate count what a source states as a total. Pure: the condition alone, nothing is read here.
import type { PeriodTotal } from '@jinyun/kit/period-total';
import { type Counted, flow } from '@jinyun/kit/recorded-total';
import { PublicInterestCase } from '../cases/entities.ts';
import { Lead } from '../leads/entities.ts';
import type { ProcuratorateMetric } from './entities.ts';

type Scoped = Pick<PeriodTotal, 'metric' | 'scope' | 'periodFrom' | 'periodTo'>;

/** Null where no row counts it, or not within this scope. Leads are those of observers, as the source counts them. */
export function countedBy({ metric, scope, periodFrom, periodTo }: Scoped): Counted | null {
  if (!scope.startsWith('county:')) return null;
  const days = { $gte: periodFrom, $lte: periodTo };
  switch (metric as ProcuratorateMetric) {
    case 'LEADS_RECEIVED': {
      // Both days whole, as days in China.
      const instants = { $gte: `${periodFrom}T00:00:00+08:00`, $lt: `${periodTo}T24:00:00+08:00` };
      return flow(Lead, { channel: 'OBSERVER', submittedAt: instants });
    }
    case 'CASES_FILED':
      return flow(PublicInterestCase, { filedOn: days });
    case 'HERITAGE_TREE_CASES':
      return flow(PublicInterestCase, { domain: 'HERITAGE_TREES', filedOn: days });
    default:
      return null;
  }
}
