// The market days of 三溪乡 as the article states them, and the other reading of its words, kept but switched off.
// That patrols took place is told, which ones is not: so no patrol has a row.
import { MarketDayRule } from '@jinyun/policing/patrols/entities';
import { batch } from '../../batch.ts';

const SANXI = { townshipCode: '331122207', station: 'station-dongfang', effectiveFrom: '2021-08-01' } as const;

const rules = batch(MarketDayRule, [
  {
    ...SANXI,
    id: 'market-rule-sanxi',
    lunarDays: [3, 8],
    inForce: true,
    tasks: ['PATROL_DUTY', 'FRAUD_AWARENESS', 'FIRE_AWARENESS', 'THEFT_AWARENESS', 'HOME_VISIT', 'GOOD_DEED'],
    origin: 'SOURCE',
    citations: ['A1.19'],
  },
  // 逢三逢八 by last digit, as some markets count; the article says 初三、初八, so this waits for the county's word.
  {
    ...SANXI,
    id: 'market-rule-sanxi-last-digit',
    lunarDays: [3, 8, 13, 18, 23, 28],
    inForce: false,
    origin: 'INFERRED',
    citations: ['A1.19'],
  },
]);

export const patrolRows = [rules];
