// What must hold before a case or a recommendation goes on, over facts alone: no database.
import { expect, test } from '@jest/globals';
import type { EventInput } from '@jinyun/kit/lifecycle/machine';
import { availableEvents } from '@jinyun/kit/lifecycle/step';
import { outcomeOf } from '@jinyun/kit/testing/outcome';
import type { CaseStatus, RecommendationStatus } from './entities.ts';
import { type CaseFacts, caseMachine } from './lifecycle.ts';
import { type RecommendationFacts, recommendationMachine } from './recommendation-lifecycle.ts';

const CASE: CaseFacts = {
  kind: 'ADMINISTRATIVE',
  siteVerificationCount: 1,
  recommendations: [],
  items: [],
  followUpCount: 0,
  noticeEndsOn: null,
};
const out = (status: RecommendationStatus) => ({ recommendations: [{ status }] });
const items = (...states: ('OPEN' | 'PLANNED' | 'VERIFIED' | 'HELD' | 'RELAPSED')[]) => ({
  items: states.map((status) => ({ status })),
});

type CaseRow = readonly [
  state: CaseStatus,
  event: string,
  facts: Partial<CaseFacts>,
  outcome: string,
  input?: EventInput,
];
const CASE_ROWS: readonly CaseRow[] = [
  ['INVESTIGATING', 'consult', {}, 'CONSULTING'],
  ['INVESTIGATING', 'consult', { kind: 'CIVIL' }, 'administrative'],
  ['INVESTIGATING', 'recommend', out('APPROVED'), 'RECOMMENDED'],
  ['INVESTIGATING', 'recommend', out('DRAFTED'), 'recommendationApproved'],
  ['CONSULTING', 'recommend', { ...out('APPROVED'), siteVerificationCount: 0 }, 'visitedOnSite'],
  ['INVESTIGATING', 'closeWithoutViolation', {}, 'CLOSED_NO_VIOLATION'],
  ['INVESTIGATING', 'closeWithoutViolation', out('SERVED'), 'nothingRecommended'],
  // Where every recommendation was withdrawn upon objection, nothing was wrong after all.
  ['RECOMMENDED', 'closeWithoutViolation', out('OBJECTED'), 'nothingRecommended'],
  ['RECOMMENDED', 'closeWithoutViolation', out('WITHDRAWN'), 'CLOSED_NO_VIOLATION'],
  ['RECOMMENDED', 'scheduleFollowUp', out('SERVED'), 'FOLLOWING_UP'],
  ['RECOMMENDED', 'scheduleFollowUp', out('APPROVED'), 'recommendationServed'],
  // At least one follow-up before any close after a recommendation, and nothing left to put right.
  ['FOLLOWING_UP', 'closeCase', { ...out('ACCEPTED'), ...items('VERIFIED') }, 'followedUp'],
  ['FOLLOWING_UP', 'closeCase', { ...items('VERIFIED', 'PLANNED'), followUpCount: 1 }, 'rectified'],
  ['FOLLOWING_UP', 'closeCase', { ...items('VERIFIED', 'HELD'), followUpCount: 1 }, 'CLOSED_RECTIFIED'],
  ['WITHDRAWN', 'closeAfterSuit', {}, 'followedUp'],
  ['ENFORCED', 'closeAfterSuit', { followUpCount: 2 }, 'CLOSED'],
  ['FOLLOWING_UP', 'suspendCase', items('OPEN'), 'planAndObstacle', { obstacle: '等雨季过去' }],
  ['FOLLOWING_UP', 'suspendCase', items('PLANNED'), 'planAndObstacle', {}],
  ['FOLLOWING_UP', 'suspendCase', items('PLANNED'), 'SUSPENDED', { obstacle: '等雨季过去' }],
  // A suit only where the respondent still does not perform: no reply in time, a poor one, or one that changed nothing.
  ['SUIT_REVIEW', 'bringSuit', { ...out('ACCEPTED'), ...items('HELD') }, 'stillNotPerforming'],
  ['SUIT_REVIEW', 'bringSuit', { ...out('SERVED'), ...items('OPEN') }, 'stillNotPerforming'],
  ['SUIT_REVIEW', 'bringSuit', { ...out('OVERDUE'), ...items('OPEN') }, 'SUED'],
  ['SUIT_REVIEW', 'bringSuit', { ...out('UNSATISFACTORY'), ...items('OPEN') }, 'SUED'],
  ['SUIT_REVIEW', 'bringSuit', { ...out('ACCEPTED'), ...items('RELAPSED') }, 'SUED'],
  ['FOLLOWING_UP', 'reviewSuit', { ...out('ACCEPTED'), ...items('VERIFIED') }, 'stillNotPerforming'],
  // A civil suit waits for the end of its notice.
  ['SUIT_REVIEW', 'bringSuit', { kind: 'CIVIL' }, 'noticeOver', { suedOn: '2026-06-01' }],
  ['SUIT_REVIEW', 'bringSuit', { kind: 'CIVIL', noticeEndsOn: '2026-06-01' }, 'noticeOver', { suedOn: '2026-06-01' }],
  ['SUIT_REVIEW', 'bringSuit', { kind: 'INCIDENTAL', noticeEndsOn: '2026-06-01' }, 'SUED', { suedOn: '2026-06-02' }],
  ['INVESTIGATING', 'publishNotice', {}, 'civil'],
  ['SUED', 'withdrawSuit', items('VERIFIED', 'OPEN'), 'claimsRealised'],
  ['SUED', 'withdrawSuit', items('VERIFIED'), 'WITHDRAWN'],
  ['SUED', 'changeClaims', items('OPEN'), 'claimsRealised'],
];

test.each(CASE_ROWS)('a case %s, %s, %j: %s', (state, event, facts, outcome, input = {}) => {
  const who = caseMachine.events.find(({ name }) => name === event)?.who[0] ?? 'system';
  expect(outcomeOf(caseMachine, { event, state, role: who, facts: { ...CASE, ...facts }, input })).toBe(outcome);
});

test('the chief decides: no other role closes, recommends or sues', () => {
  const facts = { ...CASE, ...out('APPROVED'), ...items('VERIFIED'), followUpCount: 1 };
  for (const [event, state] of [
    ['recommend', 'INVESTIGATING'],
    ['closeCase', 'FOLLOWING_UP'],
    ['bringSuit', 'SUIT_REVIEW'],
    ['closeWithoutViolation', 'INVESTIGATING'],
  ] as const)
    for (const role of ['prosecutor', 'assistant', 'agency_contact', 'observer', 'system'] as const)
      expect(outcomeOf(caseMachine, { event, state, role, facts })).toBe('FORBIDDEN');
});

const DUE = '2026-06-15';
const RECOMMENDATION: RecommendationFacts = {
  recommendation: { legalBasis: '示例', receivedOn: '2026-04-15', dueOn: DUE, urgency: 'NORMAL' },
  respondentKnown: true,
  itemCount: 1,
  replyCount: 0,
  drafterAlone: false,
};
const notReceived = { recommendation: { ...RECOMMENDATION.recommendation, receivedOn: null, dueOn: null } };
const noBasis = { recommendation: { ...RECOMMENDATION.recommendation, legalBasis: ' ' } };
const WHOLE = { stage: 1, evidenceCount: 2 };

type Row = readonly [RecommendationStatus, event: string, Partial<RecommendationFacts>, outcome: string, EventInput?];
const RECOMMENDATION_ROWS: readonly Row[] = [
  ['DRAFTED', 'approveRecommendation', {}, 'APPROVED'],
  ['DRAFTED', 'approveRecommendation', noBasis, 'contentComplete'],
  ['DRAFTED', 'approveRecommendation', { itemCount: 0 }, 'contentComplete'],
  ['DRAFTED', 'approveRecommendation', { respondentKnown: false }, 'contentComplete'],
  ['SERVED', 'recordReceipt', notReceived, 'SERVED'],
  ['SERVED', 'recordReceipt', {}, 'notReceiptedYet'],
  // The clock starts at the receipt, not at sending.
  ['SERVED', 'submitReply', notReceived, 'receiptSigned', WHOLE],
  ['SERVED', 'objectToRecommendation', notReceived, 'receiptSigned'],
  ['SERVED', 'markOverdue', notReceived, 'dayPassed', { on: '2026-12-31' }],
  ['SERVED', 'markOverdue', {}, 'dayPassed', { on: DUE }],
  ['PART_REPLIED', 'markOverdue', {}, 'OVERDUE', { on: '2026-06-16' }],
  ['SERVED', 'submitStageReply', {}, 'PART_REPLIED', WHOLE],
  ['SERVED', 'submitReply', {}, 'evidenceAttached', { stage: 1, evidenceCount: 0 }],
  ['PART_REPLIED', 'submitReply', { replyCount: 1 }, 'nextStage', WHOLE],
  ['OVERDUE', 'submitReply', { replyCount: 1 }, 'REPLIED', { stage: 2, evidenceCount: 1 }],
  ['REPLIED', 'acceptReply', { drafterAlone: true }, 'notByDrafterAlone'],
  ['REPLIED', 'rejectReply', { drafterAlone: true }, 'notByDrafterAlone'],
  ['REPLIED', 'acceptReply', {}, 'ACCEPTED'],
];

test.each(RECOMMENDATION_ROWS)('a recommendation %s, %s, %j: %s', (state, event, facts, outcome, input = {}) => {
  const who = recommendationMachine.events.find(({ name }) => name === event)?.who[0] ?? 'system';
  const attempt = { event, state, role: who, facts: { ...RECOMMENDATION, ...facts }, input };
  expect(outcomeOf(recommendationMachine, attempt)).toBe(outcome);
});

test('who drafted a recommendation is shown no button to assess the reply alone', () => {
  const shown = (drafterAlone: boolean) =>
    availableEvents(recommendationMachine, {
      state: 'REPLIED',
      role: 'prosecutor',
      facts: { ...RECOMMENDATION, drafterAlone },
    }).map(({ name }) => name);
  expect(shown(true)).toEqual(['reportUpward']);
  expect(shown(false)).toEqual(['reportUpward', 'acceptReply', 'rejectReply']);
});

test('the reply period is that of the urgency, never both', () => {
  const running = (urgency: 'NORMAL' | 'URGENT') =>
    recommendationMachine.deadlines
      ?.filter(({ from, applies }) => {
        const facts = { ...RECOMMENDATION, recommendation: { ...RECOMMENDATION.recommendation, urgency } };
        return from === 'recordReceipt' && applies?.(facts);
      })
      .map(({ rule }) => rule);
  expect(running('NORMAL')).toEqual(['RECOMMENDATION_REPLY']);
  expect(running('URGENT')).toEqual(['RECOMMENDATION_REPLY_URGENT']);
});
