// What was put right on the trees of two roads, as the article's correspondent claims it. Whether anybody verified it,
// it does not say, so there is no verification.
import { atLeast } from '@jinyun/kit/quantity';
import { RectificationClaim, RectificationItem } from '@jinyun/procuratorate/rectification/entities';
import { batch } from '../../batch.ts';

const TREES = atLeast(260);

const items = batch(RectificationItem, [
  {
    id: 'item-c1-nails',
    case: 'case-c1',
    recommendation: 'recommendation-c1-1',
    description: '取下樟树上固定灯带的钉子，改为不伤树的固定方式',
    target: TREES,
    unit: '棵香樟树',
    methodBefore: '钉子固定',
    methodAfter: '绑扎固定',
    status: 'CLAIMED',
    origin: 'SOURCE',
    citations: ['A2.1', 'A2.2', 'A2.3'],
    inferredFields: ['recommendation', 'description', 'status'],
  },
]);

// The report gives its writer as a correspondent; that this is the procuratorate's own is concluded from its matter.
const claims = batch(RectificationClaim, [
  {
    id: 'claim-c1-nails-1',
    item: 'item-c1-nails',
    by: 'PROCURATORATE_CORRESPONDENT',
    quantity: TREES,
    assertsAll: true,
    origin: 'SOURCE',
    citations: ['A2.3'],
    inferredFields: ['by'],
  },
]);

export const rectificationRows = [items, claims];
