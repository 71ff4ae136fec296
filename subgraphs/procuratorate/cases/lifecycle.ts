// The life of a case as one table (两高检察公益诉讼解释, read; 人民检察院公益诉讼办案规则, whose article numbers are unconfirmed:
// (K)). Prosecutors handle, the chief decides. That a respondent replied never implies that anything was put right.
import { isAfter, isText } from '@jinyun/kit/lifecycle/given';
import { type Machine, rowsOf } from '@jinyun/kit/lifecycle/machine';
import type { RectificationItem } from '../rectification/entities.ts';
import type { CaseKind, CaseStatus, ProcuratorialRecommendation, RecommendationStatus } from './entities.ts';
import { awaitsReply } from './rules.ts';

/** What the guards look at: the case and what belongs to it. */
export type CaseFacts = {
  readonly kind: CaseKind | null;
  readonly siteVerificationCount: number;
  readonly recommendations: readonly Pick<ProcuratorialRecommendation, 'status'>[];
  readonly items: readonly Pick<RectificationItem, 'status'>[];
  readonly followUpCount: number;
  /** The last day of the notice before a civil suit; null where none was published. */
  readonly noticeEndsOn: string | null;
};

const { guard, event, staying, leading } = rowsOf<CaseStatus, CaseFacts>();

const HANDLERS = ['prosecutor', 'assistant'] as const;
const CHIEF = ['chief_prosecutor'] as const;
const SUE = '行政诉讼法第二十五条；两高检察公益诉讼解释第二十一条 (V)';
const REALISED = '两高检察公益诉讼解释第二十四条 (V)';
const NOTICE = '两高检察公益诉讼解释第十三条 (V)';
const ANSWERED: readonly RecommendationStatus[] = ['REPLIED', 'ACCEPTED', 'UNSATISFACTORY'];
const UNHEEDED: readonly RecommendationStatus[] = ['OVERDUE', 'UNSATISFACTORY'];
const NOT_YET_OUT: readonly RecommendationStatus[] = ['DRAFTED', 'APPROVED', 'WITHDRAWN'];
const SUIT_REVIEW_ENDS = ['bringSuit', 'closeCase'];

const visitedOnSite = guard('visitedOnSite', {
  zh: '已实地核查',
  en: 'somebody has been on site.',
  holds: ({ siteVerificationCount }) => siteVerificationCount > 0,
});
const nothingRecommended = guard('nothingRecommended', {
  zh: '没有发出检察建议',
  en: 'no recommendation has gone out.',
  law: rule('七十四'),
  holds: ({ recommendations }) => recommendations.every(({ status }) => isOneOf(NOT_YET_OUT, status)),
});
const administrative = guard('administrative', {
  zh: '是行政公益诉讼案件',
  en: 'the case is an administrative one.',
  holds: ({ kind }) => kind === 'ADMINISTRATIVE',
});
const civil = guard('civil', {
  zh: '是民事或刑事附带民事公益诉讼案件',
  en: 'the case is a civil or an incidental one.',
  holds: isCivil,
});
const recommendationApproved = guard('recommendationApproved', {
  zh: '检察建议已批准',
  en: 'a recommendation has been approved.',
  law: rule('七十五'),
  holds: ({ recommendations }) => recommendations.some(({ status }) => status === 'APPROVED'),
});
const recommendationServed = guard('recommendationServed', {
  zh: '检察建议已送达',
  en: 'a recommendation has been served.',
  holds: ({ recommendations }) => recommendations.some((each) => awaitsReply(each) || isOneOf(ANSWERED, each.status)),
});
const followedUp = guard('followedUp', {
  zh: '至少有一次跟进调查',
  en: 'it was followed up once at least.',
  law: rule('七十七'),
  holds: ({ followUpCount }) => followUpCount > 0,
});
const rectified = guard('rectified', {
  zh: '整改事项全部核实',
  en: 'every item to be put right is verified.',
  holds: ({ items }) => isRectified(items),
});
const claimsRealised = guard('claimsRealised', {
  zh: '诉讼请求全部实现',
  en: 'all claims are realised.',
  law: REALISED,
  holds: ({ items }) => isRectified(items),
});
const planAndObstacle = guard('planAndObstacle', {
  zh: '有整改方案，因客观障碍暂不能完成',
  en: 'the work is planned, and an objective obstacle stands in its way.',
  law: rule('七十八'),
  holds: ({ items }, input) =>
    items.some(({ status }) => status === 'PLANNED') && (input === null || isText(input.obstacle)),
});
const stillNotPerforming = guard('stillNotPerforming', {
  zh: '行政机关仍不依法履职',
  en: 'the respondent still does not perform.',
  law: SUE,
  holds: (facts) => isCivil(facts) || isStillNotPerforming(facts),
});
const noticeOver = guard('noticeOver', {
  zh: '民事案件已公告满三十日',
  en: 'in a civil case the notice of 30 days has run out.',
  law: NOTICE,
  holds: (facts, input) =>
    !isCivil(facts) || (facts.noticeEndsOn !== null && (input === null || isAfter(facts.noticeEndsOn, input.suedOn))),
});

export const caseMachine: Machine<CaseStatus, CaseFacts> = {
  type: 'PublicInterestCase',
  zh: '公益诉讼案件',
  en: 'public-interest case',
  states: {
    FILED: '已立案 filed',
    INVESTIGATING: '调查中 investigating',
    CLOSED_NO_VIOLATION: '终结：无违法 closed, no violation',
    CONSULTING: '磋商中 consulting',
    RECOMMENDED: '已决定提出检察建议 a recommendation was decided',
    FOLLOWING_UP: '跟进调查 following up',
    CLOSED_RECTIFIED: '终结：已整改 closed, put right',
    SUSPENDED: '中止审查 suspended',
    SUIT_REVIEW: '起诉审查 in suit review',
    SUED: '已起诉 sued',
    JUDGED: '已判决 judged',
    WITHDRAWN: '已撤诉 withdrawn',
    ENFORCED: '已执行 enforced',
    CLOSED: '已结 closed',
  },
  events: [
    event('fileCase', '决定立案', 'Decide to file', { moves: [[null, 'FILED']], who: CHIEF, law: rule('三十') }),
    event('investigateCase', '开展调查', 'Investigate', { moves: [['FILED', 'INVESTIGATING']], who: HANDLERS }),
    event('serveFilingDecision', '送达立案决定', 'Serve the decision to file', {
      moves: staying(['FILED', 'INVESTIGATING']),
      who: HANDLERS,
      law: rule('七十'),
    }),
    event('consult', '磋商', 'Consult with the respondent', {
      moves: leading(['INVESTIGATING', 'CONSULTING'], 'CONSULTING'),
      who: HANDLERS,
      guards: [administrative],
      law: rule('七十'),
    }),
    event('closeWithoutViolation', '终结审查', 'Close, nothing being wrong', {
      moves: leading(['INVESTIGATING', 'CONSULTING', 'RECOMMENDED', 'FOLLOWING_UP'], 'CLOSED_NO_VIOLATION'),
      who: CHIEF,
      guards: [visitedOnSite, nothingRecommended],
      law: rule('七十四'),
    }),
    event('recommend', '决定提出检察建议', 'Decide to recommend', {
      moves: leading(['INVESTIGATING', 'CONSULTING'], 'RECOMMENDED'),
      who: CHIEF,
      guards: [administrative, visitedOnSite, recommendationApproved],
      law: rule('七十五'),
    }),
    event('scheduleFollowUp', '安排跟进调查', 'Plan to follow up', {
      moves: leading(['RECOMMENDED', 'FOLLOWING_UP'], 'FOLLOWING_UP'),
      who: HANDLERS,
      guards: [recommendationServed],
      law: rule('七十七'),
    }),
    event('recordFollowUp', '记录跟进调查', 'Record a visit', {
      moves: staying(['CONSULTING', 'FOLLOWING_UP', 'SUIT_REVIEW', 'SUED', 'JUDGED', 'WITHDRAWN', 'ENFORCED']),
      who: HANDLERS,
      law: rule('七十七'),
    }),
    event('suspendCase', '中止审查', 'Suspend', {
      moves: [['FOLLOWING_UP', 'SUSPENDED']],
      who: CHIEF,
      guards: [planAndObstacle],
      law: rule('七十八'),
    }),
    event('resumeCase', '恢复审查', 'Resume', {
      moves: [['SUSPENDED', 'FOLLOWING_UP']],
      who: CHIEF,
      law: rule('七十八'),
    }),
    event('publishNotice', '诉前公告', 'Publish the notice before a civil suit', {
      moves: staying(['INVESTIGATING', 'SUIT_REVIEW']),
      who: HANDLERS,
      guards: [civil],
      law: NOTICE,
    }),
    event('reviewSuit', '进入起诉审查', 'Review whether to sue', {
      moves: leading(['INVESTIGATING', 'FOLLOWING_UP'], 'SUIT_REVIEW'),
      who: ['prosecutor'],
      guards: [visitedOnSite, stillNotPerforming],
      law: rule('四十七'),
    }),
    event('extendSuitReview', '延长起诉审查', 'Take a month longer', {
      moves: staying(['SUIT_REVIEW']),
      who: CHIEF,
      law: rule('四十七'),
    }),
    event('closeCase', '终结案件：已整改', 'Close, all being put right', {
      moves: leading(['CONSULTING', 'FOLLOWING_UP', 'SUIT_REVIEW'], 'CLOSED_RECTIFIED'),
      who: CHIEF,
      guards: [followedUp, rectified],
      law: rule('七十四、七十七'),
    }),
    event('bringSuit', '提起诉讼', 'Sue', {
      moves: [['SUIT_REVIEW', 'SUED']],
      who: CHIEF,
      guards: [stillNotPerforming, noticeOver],
      law: SUE,
    }),
    event('changeClaims', '变更诉讼请求', 'Change the claims', {
      moves: staying(['SUED']),
      who: ['prosecutor'],
      guards: [claimsRealised],
      law: REALISED,
    }),
    event('withdrawSuit', '撤回起诉', 'Withdraw the suit', {
      moves: [['SUED', 'WITHDRAWN']],
      who: ['prosecutor'],
      guards: [claimsRealised],
      law: REALISED,
    }),
    event('recordJudgment', '记录判决', 'Record the judgment', { moves: [['SUED', 'JUDGED']], who: HANDLERS }),
    event('recordEnforcement', '记录执行', 'Record the enforcement', {
      moves: [['JUDGED', 'ENFORCED']],
      who: HANDLERS,
    }),
    event('closeAfterSuit', '诉后结案', 'Close after the suit', {
      moves: leading(['WITHDRAWN', 'ENFORCED'], 'CLOSED'),
      who: CHIEF,
      guards: [followedUp],
      law: rule('七十七'),
    }),
  ],
  deadlines: [
    { rule: 'CASE_FILING_NOTICE', from: 'fileCase', until: ['serveFilingDecision'] },
    // By the rules from the end of the reply period; that day is in no event, and the review begins on the next.
    { rule: 'SUIT_REVIEW', from: 'reviewSuit', until: [...SUIT_REVIEW_ENDS, 'extendSuitReview'] },
    { rule: 'SUIT_REVIEW_EXTENSION', from: 'extendSuitReview', until: SUIT_REVIEW_ENDS },
  ],
};

/** An incidental suit waits for its notice as a civil one does (法释〔2019〕18号, K). */
function isCivil({ kind }: CaseFacts): boolean {
  return kind === 'CIVIL' || kind === 'INCIDENTAL';
}

function isRectified(items: CaseFacts['items']): boolean {
  return items.length > 0 && items.every(({ status }) => status === 'VERIFIED' || status === 'HELD');
}

/** No whole reply in time, one that does not satisfy, or one that left something as it was (办案规则 82, K). */
function isStillNotPerforming({ recommendations, items }: CaseFacts): boolean {
  if (recommendations.some(({ status }) => isOneOf(UNHEEDED, status))) return true;
  return recommendations.some(({ status }) => isOneOf(ANSWERED, status)) && !isRectified(items);
}

function isOneOf(states: readonly RecommendationStatus[], status: RecommendationStatus | null | undefined): boolean {
  return status != null && states.includes(status);
}

function rule(article: string): string {
  return `人民检察院公益诉讼办案规则第${article}条 (K)`;
}
