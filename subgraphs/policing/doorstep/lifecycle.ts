// The life of a request at the doorstep as one table. What is missing is told all at once and only once (居住证暂行条例 9);
// the ten minutes of the article are the intake, the sixty days of the law the issue (居民身份证法 12).
import { textsGiven } from '@jinyun/kit/lifecycle/given';
import { type Machine, rowsOf } from '@jinyun/kit/lifecycle/machine';
import type { ServiceRequest, ServiceRequestStatus } from './entities.ts';

/** What the guards look at. */
export type ServiceFacts = {
  readonly request: Pick<ServiceRequest, 'item'> & { readonly post: { readonly id: string } | null };
  /** Whether its post declares that it can do the item. */
  readonly capable: boolean;
  readonly returnedBefore: boolean;
};

const { guard, event, leading } = rowsOf<ServiceRequestStatus, ServiceFacts>();

const OFFICERS = ['post_officer', 'post_director'] as const;
const ONE_TELLING = '居住证暂行条例第九条；浙江省流动人口居住登记条例第十八条';

const postCapable = guard('postCapable', {
  zh: '本警务室可办此事项',
  en: 'the post declares that it can do this item.',
  holds: ({ capable }) => capable,
});
const papersComplete = guard('papersComplete', {
  zh: '材料齐全',
  en: 'no paper is missing.',
  holds: (_, input) => input === null || input.papersComplete === true,
});
const missingNamed = guard('missingNamed', {
  zh: '一次告知全部所缺材料',
  en: 'all missing papers are named at once.',
  law: ONE_TELLING,
  holds: (_, input) => input === null || (Array.isArray(input.missingPapers) && input.missingPapers.length > 0),
});
const notReturnedBefore = guard('notReturnedBefore', {
  zh: '此前没有退回过',
  en: 'it was not returned before.',
  law: ONE_TELLING,
  holds: ({ returnedBefore }) => !returnedBefore,
});
const anotherPost = guard('anotherPost', {
  zh: '写明另一个警务室',
  en: 'it names another post.',
  holds: (facts, input) => textsGiven('redirectedTo')(facts, input) && input?.redirectedTo !== facts.request.post?.id,
});

export const serviceRequestMachine: Machine<ServiceRequestStatus, ServiceFacts> = {
  type: 'ServiceRequest',
  zh: '家门口办事',
  en: 'service request',
  states: {
    SUBMITTED: '已提交 submitted',
    CHECKED: '已核对材料 papers checked',
    ACCEPTED: '已受理 accepted',
    PROCESSING: '办理中 being processed',
    READY: '可领取 ready',
    DELIVERED: '已送达 delivered',
    RETURNED_ONCE: '一次告知后退回 returned once',
    REDIRECTED: '已转其他警务室 sent to another post',
  },
  events: [
    event('applyService', '提出办事申请', 'Apply', { moves: [[null, 'SUBMITTED']], who: ['resident', ...OFFICERS] }),
    event('checkService', '核对材料', 'Check the papers', {
      moves: [['SUBMITTED', 'CHECKED']],
      who: OFFICERS,
      guards: [postCapable],
    }),
    event('returnService', '一次告知并退回', 'Return, with all that is missing', {
      moves: [['CHECKED', 'RETURNED_ONCE']],
      who: OFFICERS,
      guards: [missingNamed, notReturnedBefore],
      law: ONE_TELLING,
    }),
    event('completePapers', '补齐材料', 'Bring what was missing', {
      moves: [['RETURNED_ONCE', 'CHECKED']],
      who: ['resident', ...OFFICERS],
    }),
    event('redirectService', '转其他警务室', 'Send to another post', {
      moves: leading(['SUBMITTED', 'CHECKED'], 'REDIRECTED'),
      who: OFFICERS,
      guards: [anotherPost],
    }),
    event('acceptService', '受理', 'Accept', {
      moves: [['CHECKED', 'ACCEPTED']],
      who: OFFICERS,
      guards: [postCapable, papersComplete],
    }),
    event('processService', '办理', 'Process', { moves: [['ACCEPTED', 'PROCESSING']], who: OFFICERS }),
    event('readyService', '办结待领', 'Say that it is ready', { moves: [['PROCESSING', 'READY']], who: OFFICERS }),
    event('deliverService', '送达', 'Deliver', { moves: [['READY', 'DELIVERED']], who: OFFICERS }),
  ],
  deadlines: [
    {
      rule: 'ID_CARD_ISSUE',
      from: 'acceptService',
      until: ['deliverService'],
      applies: ({ request }) => request.item === 'ID_RENEWAL',
    },
  ],
};
