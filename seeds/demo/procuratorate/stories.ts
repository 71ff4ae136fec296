// The stories that made-up cases have, each a sequence of steps that leaves the case, its recommendations and its items in
// states that no other story leaves them all in.
import { type CaseFile, fireCase, type ItemFile } from './case-file.ts';
import {
  approve,
  assessReply,
  assist,
  beginRecheck,
  claim,
  confirm,
  consult,
  decideObjection,
  draft,
  followUp,
  investigate,
  letPass,
  listItem,
  objectTo,
  plan,
  recheck,
  recommend,
  reopen,
  reply,
  scheduleFollowUp,
  serve,
  verify,
} from './case-steps.ts';
import type { Story } from './plots.ts';
import { enforce, extendReview, judge, publishNotice, reviewSuit, sue, withdraw } from './suits.ts';

export const STORIES: Readonly<Record<Story, (file: CaseFile) => void>> = {
  filed: () => {},
  drafted: (file) => {
    investigate(file);
    draft(file);
    approve(file, draft(file, 2));
  },
  noViolation: (file) => {
    investigate(file);
    closeWithoutViolation(file);
  },
  consulting: (file) => {
    investigate(file);
    consult(file);
  },
  served: (file) => void recommend(file),
  objected: (file) => objectTo(file, recommend(file, 2)),
  upheld: (file) => {
    const first = recommend(file);
    const second = draft(file);
    approve(file, second);
    serve(file, second);
    for (const each of [first, second]) objectTo(file, each);
    decideObjection(file, first, 'upholdRecommendation');
    decideObjection(file, second, 'amendRecommendation');
    scheduleFollowUp(file);
    plan(file, itemOf(file));
  },
  withdrawn: (file) => {
    const recommendation = recommend(file);
    objectTo(file, recommendation);
    decideObjection(file, recommendation, 'withdrawRecommendation');
    closeWithoutViolation(file);
  },
  partReplied: (file) => {
    const recommendation = recommend(file, 2);
    scheduleFollowUp(file);
    plan(file, itemOf(file));
    plan(file, itemOf(file, 1));
    claim(file, itemOf(file));
    reply(file, recommendation, 'submitStageReply');
    confirm(file, itemOf(file));
    verify(file, itemOf(file), 'VERIFIED');
    followUp(file, 'PARTLY');
  },
  replied: (file) => {
    const recommendation = recommend(file);
    scheduleFollowUp(file);
    plan(file, itemOf(file));
    claim(file, itemOf(file));
    reply(file, recommendation, 'submitReply');
  },
  overdue: (file) => {
    const recommendation = recommend(file);
    scheduleFollowUp(file);
    letPass(file, recommendation);
  },
  accepted: (file) => {
    const recommendation = recommend(file, 2, 'URGENT');
    scheduleFollowUp(file);
    answer(file, 2);
    assist(file);
    reply(file, recommendation, 'submitReply');
    assessReply(file, recommendation, true);
    verify(file, itemOf(file), 'PARTLY_VERIFIED');
    verify(file, itemOf(file, 1), 'REFUTED');
    followUp(file, 'PARTLY');
  },
  rectified: (file) => {
    const recommendation = recommend(file, 2);
    putRight(file, recommendation, 2);
    assist(file);
    recheck(file, itemOf(file), 'HELD');
    file.diary.later(1, 3);
    fireCase(file, 'closeCase', 'chief_prosecutor');
  },
  rechecking: (file) => {
    putRight(file, recommend(file), 1);
    beginRecheck(file, itemOf(file));
  },
  relapsed: (file) => {
    putRight(file, recommend(file), 1);
    recheck(file, itemOf(file), 'RELAPSED');
    reviewSuit(file);
  },
  suspended: (file) => {
    const recommendation = recommend(file);
    scheduleFollowUp(file);
    plan(file, itemOf(file));
    reply(file, recommendation, 'submitReply');
    assessReply(file, recommendation, true);
    followUp(file, 'PARTLY');
    file.diary.later(2, 5);
    fireCase(file, 'suspendCase', 'chief_prosecutor', { obstacle: '示例：须待雨季过后施工' });
  },
  sued: (file) => {
    replyInVain(file);
    reviewSuit(file);
    sue(file);
  },
  judged: (file) => {
    sueForSilence(file);
    judge(file);
  },
  suitWithdrawn: (file) => {
    replyInVain(file);
    reviewSuit(file);
    extendReview(file);
    sue(file);
    answer(file, 1);
    verify(file, itemOf(file), 'VERIFIED');
    followUp(file, 'HELD');
    withdraw(file);
  },
  enforced: (file) => {
    investigate(file);
    listItem(file, null);
    publishNotice(file);
    reviewSuit(file);
    sue(file);
    assist(file);
    judge(file);
    enforce(file);
  },
  closed: (file) => {
    sueForSilence(file);
    judge(file);
    enforce(file);
    answer(file, 1);
    confirm(file, itemOf(file));
    verify(file, itemOf(file), 'VERIFIED');
    followUp(file, 'HELD');
    file.diary.later(1, 3);
    fireCase(file, 'closeAfterSuit', 'chief_prosecutor');
  },
};

/** Planned, claimed, answered, accepted and verified. */
function putRight(file: CaseFile, recommendation: ReturnType<typeof recommend>, itemCount: number): void {
  scheduleFollowUp(file);
  answer(file, itemCount);
  reply(file, recommendation, 'submitReply');
  assessReply(file, recommendation, true);
  for (const item of file.items) {
    confirm(file, item);
    verify(file, item, 'VERIFIED');
  }
}

/** A reply that says what is not so. */
function replyInVain(file: CaseFile): void {
  const recommendation = recommend(file, 1, 'URGENT');
  scheduleFollowUp(file);
  answer(file, 1);
  reply(file, recommendation, 'submitReply');
  verify(file, itemOf(file), 'REFUTED');
  assessReply(file, recommendation, false);
  reopen(file, itemOf(file));
  followUp(file, 'PARTLY');
}

/** No reply within the two months, and a suit. */
function sueForSilence(file: CaseFile): void {
  const recommendation = recommend(file);
  scheduleFollowUp(file);
  letPass(file, recommendation);
  followUp(file, 'PARTLY');
  reviewSuit(file);
  sue(file);
}

/** The respondent plans and claims the first items. */
function answer(file: CaseFile, itemCount: number): void {
  const items = file.items.slice(0, itemCount);
  for (const item of items) plan(file, item);
  for (const item of items) claim(file, item);
}

function closeWithoutViolation(file: CaseFile): void {
  file.diary.later(3, 6);
  fireCase(file, 'closeWithoutViolation', 'chief_prosecutor');
}

function itemOf(file: CaseFile, at = 0): ItemFile {
  const item = file.items[at];
  if (item === undefined) throw new Error(`${file.thread.id} has no item ${at}.`);
  return item;
}
