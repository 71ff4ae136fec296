// The figures the article states for the whole procuratorate. It gives no period, only that they run up to its day.
import { atLeast, exactly } from '@jinyun/kit/quantity';
import { ProcuratorateTotal } from '@jinyun/procuratorate/totals/entities';
import { batch } from '../../batch.ts';

const stated = { scope: 'county:331122', origin: 'SOURCE' } as const;

const totals = batch(ProcuratorateTotal, [
  {
    ...stated,
    id: 'total-leads-received',
    metric: 'LEADS_RECEIVED',
    quantity: atLeast(50),
    citations: ['A2.10'],
  },
  { ...stated, id: 'total-lead-domains', metric: 'LEAD_DOMAINS', quantity: atLeast(4), citations: ['A2.10'] },
  { ...stated, id: 'total-cases-filed', metric: 'CASES_FILED', quantity: exactly(16), citations: ['A2.10'] },
  {
    ...stated,
    id: 'total-heritage-tree-cases',
    metric: 'HERITAGE_TREE_CASES',
    quantity: exactly(4),
    citations: ['A2.7'],
  },
]);

export const totalRows = [totals];
