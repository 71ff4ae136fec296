// The life of a recommendation as one table (两高检察公益诉讼解释 21, read; 办案规则 and 检察建议工作规定, whose article numbers are
// unconfirmed: (K)). The period runs from the signed receipt, and staged work is answered stage by stage, with evidence.
import { isAfter } from '@jinyun/kit/lifecycle/given';
import { type Machine, rowsOf } from '@jinyun/kit/lifecycle/machine';
import type { ProcuratorialRecommendation, RecommendationStatus } from './entities.ts';
import { AWAITING_REPLY } from './rules.ts';

/** What the guards look at: the recommendation, what belongs to it, and whose work it is. */
export type RecommendationFacts = {
  readonly recommendation: Pick<ProcuratorialRecommendation, 'legalBasis' | 'receivedOn' | 'dueOn' | 'urgency'>;
  readonly respondentKnown: boolean;
  readonly itemCount: number;
  readonly replyCount: number;
  /** Whether the one who acts drafted it and nobody else has a hand in the assessment. */
  readonly drafterAlone: boolean;
};

const { guard, event, staying, leading } = rowsOf<RecommendationStatus, RecommendationFacts>();

const HANDLERS = ['prosecutor', 'assistant'] as const;
const CHIEF = ['chief_prosecutor'] as const;
const RESPONDENT = ['agency_contact'] as const;
const REPLY = '两高检察公益诉讼解释第二十一条 (V)';
const SERVE = '人民检察院公益诉讼办案规则第七十六条 (K)';
const DECIDE = '人民检察院公益诉讼办案规则第七十五条 (K)';
const INSIST = '人民检察院检察建议工作规定第二十五条 (K)';
const ANSWERABLE = ['SERVED', 'UPHELD', 'AMENDED', 'PART_REPLIED', 'OVERDUE'] as const;
const REPLY_ENDS = ['submitReply', 'withdrawRecommendation'];

const contentComplete = guard('contentComplete', {
  zh: '写明被建议机关、法律依据和整改事项',
  en: 'it names its respondent, its legal basis and what is to be put right.',
  law: DECIDE,
  holds: ({ recommendation, respondentKnown, itemCount }) =>
    respondentKnown && itemCount > 0 && (recommendation.legalBasis ?? '').trim() !== '',
});
const notReceiptedYet = guard('notReceiptedYet', {
  zh: '尚未登记签收',
  en: 'its receipt was not recorded before.',
  holds: ({ recommendation }) => recommendation.receivedOn == null,
});
const receiptSigned = guard('receiptSigned', {
  zh: '已签收',
  en: 'its receipt is signed: the period runs from that day.',
  law: REPLY,
  holds: ({ recommendation }) => recommendation.receivedOn != null,
});
const dayPassed = guard('dayPassed', {
  zh: '回复期限已过',
  en: 'its last day has passed.',
  law: REPLY,
  holds: ({ recommendation: { dueOn } }, input) => dueOn != null && (input === null || isAfter(dueOn, input.on)),
});
const evidenceAttached = guard('evidenceAttached', {
  zh: '附有整改证据',
  en: 'evidence is attached to the reply.',
  holds: (_, input) => input === null || Number(input.evidenceCount) > 0,
});
const nextStage = guard('nextStage', {
  zh: '阶段依次递增',
  en: 'its stage follows the one before.',
  holds: ({ replyCount }, input) => input === null || input.stage === replyCount + 1,
});
const notByDrafterAlone = guard('notByDrafterAlone', {
  zh: '不由起草人单独评估',
  en: 'somebody other than who drafted it assesses the reply.',
  holds: ({ drafterAlone }) => !drafterAlone,
});

export const recommendationMachine: Machine<RecommendationStatus, RecommendationFacts> = {
  type: 'ProcuratorialRecommendation',
  zh: '检察建议',
  en: 'procuratorial recommendation',
  states: {
    DRAFTED: '起草中 drafted',
    APPROVED: '已批准 approved',
    SERVED: '已送达 served',
    OBJECTED: '被建议机关有异议 objected to',
    UPHELD: '异议不成立，维持 upheld',
    AMENDED: '异议成立，变更 amended',
    WITHDRAWN: '异议成立，撤回 withdrawn',
    PART_REPLIED: '已阶段回复 replied in part',
    REPLIED: '已回复 replied',
    ACCEPTED: '回复获认可 reply accepted',
    UNSATISFACTORY: '回复未获认可 reply not satisfactory',
    OVERDUE: '逾期未回复 overdue',
  },
  events: [
    event('draftRecommendation', '起草检察建议', 'Draft', { moves: [[null, 'DRAFTED']], who: HANDLERS }),
    event('approveRecommendation', '批准检察建议', 'Approve', {
      moves: [['DRAFTED', 'APPROVED']],
      who: CHIEF,
      guards: [contentComplete],
      law: DECIDE,
    }),
    event('serveRecommendation', '送达检察建议', 'Serve', {
      moves: [['APPROVED', 'SERVED']],
      who: HANDLERS,
      law: SERVE,
    }),
    event('recordReceipt', '登记签收', 'Record the receipt', {
      moves: staying(['SERVED']),
      who: [...HANDLERS, ...RESPONDENT],
      guards: [notReceiptedYet],
      law: REPLY,
    }),
    event('reportUpward', '报上级备案', 'Report upward', {
      moves: staying(['SERVED', 'OBJECTED', 'UPHELD', 'AMENDED', 'PART_REPLIED', 'REPLIED', 'OVERDUE']),
      who: HANDLERS,
      law: DECIDE,
    }),
    event('objectToRecommendation', '提出异议', 'Object', {
      moves: [['SERVED', 'OBJECTED']],
      who: RESPONDENT,
      guards: [receiptSigned],
    }),
    event('upholdRecommendation', '维持检察建议', 'Uphold', { moves: [['OBJECTED', 'UPHELD']], who: CHIEF }),
    event('amendRecommendation', '变更检察建议', 'Amend', { moves: [['OBJECTED', 'AMENDED']], who: CHIEF }),
    event('withdrawRecommendation', '撤回检察建议', 'Withdraw', { moves: [['OBJECTED', 'WITHDRAWN']], who: CHIEF }),
    event('submitStageReply', '阶段回复', 'Reply to one stage', {
      moves: leading(ANSWERABLE, 'PART_REPLIED'),
      who: RESPONDENT,
      guards: [receiptSigned, nextStage, evidenceAttached],
    }),
    event('submitReply', '书面回复', 'Reply as a whole', {
      moves: leading([...ANSWERABLE, 'UNSATISFACTORY'], 'REPLIED'),
      who: RESPONDENT,
      guards: [receiptSigned, nextStage, evidenceAttached],
      law: REPLY,
    }),
    event('acceptReply', '评估回复：认可', 'Assess the reply: accept it', {
      moves: [['REPLIED', 'ACCEPTED']],
      who: HANDLERS,
      guards: [notByDrafterAlone],
    }),
    event('rejectReply', '评估回复：不认可', 'Assess the reply: find it not satisfactory', {
      moves: [['REPLIED', 'UNSATISFACTORY']],
      who: HANDLERS,
      guards: [notByDrafterAlone],
    }),
    event('remind', '提醒期限', 'Remind of the last day', { moves: staying(AWAITING_REPLY), who: ['system'] }),
    event('markOverdue', '标记逾期', 'Mark as overdue', {
      moves: leading(['SERVED', 'UPHELD', 'AMENDED', 'PART_REPLIED'], 'OVERDUE'),
      who: ['system'],
      guards: [dayPassed],
      law: REPLY,
    }),
    event('escalateRecommendation', '报人大或上级机关', 'Report to the people’s congress or the superior body', {
      moves: staying(['OVERDUE', 'UNSATISFACTORY']),
      who: CHIEF,
      law: INSIST,
    }),
  ],
  deadlines: [
    { rule: 'RECOMMENDATION_SERVICE', from: 'approveRecommendation', until: ['serveRecommendation'] },
    { rule: 'RECOMMENDATION_REPORT_UP', from: 'serveRecommendation', until: ['reportUpward'] },
    {
      rule: 'RECOMMENDATION_REPLY',
      from: 'recordReceipt',
      until: REPLY_ENDS,
      applies: ({ recommendation }) => recommendation.urgency === 'NORMAL',
    },
    {
      rule: 'RECOMMENDATION_REPLY_URGENT',
      from: 'recordReceipt',
      until: REPLY_ENDS,
      applies: ({ recommendation }) => recommendation.urgency === 'URGENT',
    },
  ],
};
