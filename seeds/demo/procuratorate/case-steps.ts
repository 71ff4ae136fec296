// What can happen in a made-up case, one step each: the events it fires and the rows it leaves, at the next moment of the diary.
import { addDays, toDate } from '@jinyun/kit/calendar/civil-date';
import { HOLIDAYS } from '@jinyun/kit/calendar/holidays';
import { exactly } from '@jinyun/kit/quantity';
import { recommendationMachine } from '@jinyun/procuratorate/cases/recommendation-lifecycle';
import { computeDueOn } from '@jinyun/procuratorate/cases/rules';
import { itemMachine } from '@jinyun/procuratorate/rectification/lifecycle';
import { observerOn } from '../crossings.ts';
import { fingerprintOf } from '../fingerprint.ts';
import { SYNTHETIC } from '../synthetic.ts';
import { openThread } from '../thread.ts';
import { agencyFor } from './agencies.ts';
import {
  type CaseFile,
  DRAFTER,
  fireCase,
  fireItem,
  fireRecommendation,
  type ItemFile,
  idOfCase,
  type RecommendationFile,
} from './case-file.ts';

const NO_FACTS = { claims: [], verifications: [], followUps: [] };
const REMIND_DAYS = 7;

/** Investigation, with the decision to file served in time. */
export function investigate(file: CaseFile): void {
  file.diary.later(1, 2);
  fireCase(file, 'serveFilingDecision', 'assistant');
  file.diary.later(0, 2);
  fireCase(file, 'investigateCase', 'prosecutor');
}

export function consult(file: CaseFile): void {
  file.diary.later(1, 3);
  fireCase(file, 'consult', 'prosecutor');
}

/** A draft with so many items. */
export function draft(file: CaseFile, itemCount = 1, urgency: 'NORMAL' | 'URGENT' = 'NORMAL'): RecommendationFile {
  const { at } = file.diary.later(1, 3);
  const nth = file.recommendations.length + 1;
  const id = idOfCase(file, 'recommendation', nth);
  const receipt = { receivedOn: null, dueOn: null };
  const legalBasis = '行政诉讼法第二十五条';
  const recommendation: RecommendationFile = {
    row: {
      ...{ id, case: file.thread.id, respondent: agencyFor(file.season, file.place + nth), urgency, legalBasis },
      docNo: `示例检建〔2026〕${(file.number - 1) * 10 + nth}号`,
      ...SYNTHETIC,
    },
    thread: openThread(recommendationMachine, id, {
      ...{ event: 'draftRecommendation', role: DRAFTER, at },
      facts: {
        ...{ recommendation: { urgency, legalBasis, ...receipt }, respondentKnown: true },
        ...{ itemCount: 0, replyCount: 0, drafterAlone: true },
      },
    }),
    receipt,
    replies: [],
  };
  file.recommendations.push(recommendation);
  for (let count = 0; count < itemCount; count += 1) listItem(file, recommendation);
  return recommendation;
}

/** Something to be put right; of a recommendation, or of the case alone. */
export function listItem(file: CaseFile, recommendation: RecommendationFile | null): ItemFile {
  const { at } = file.diary.later(0, 0);
  const id = idOfCase(file, 'item', file.items.length + 1);
  const target = file.random.integer(3, 40);
  const item: ItemFile = {
    thread: openThread(itemMachine, id, { event: 'listItem', role: DRAFTER, at, facts: NO_FACTS }),
    ...{ recommendation, target, claims: [], verifications: [] },
    row: {
      ...{ id, case: file.thread.id, recommendation: recommendation?.thread.id ?? null },
      ...{ description: `示例整改事项 ${file.items.length + 1}`, target: exactly(target), unit: '处' },
      ...SYNTHETIC,
    },
  };
  file.items.push(item);
  return item;
}

export function approve(file: CaseFile, recommendation: RecommendationFile): void {
  file.diary.later(1, 3);
  fireRecommendation(file, recommendation, 'approveRecommendation', 'chief_prosecutor');
}

/** Served within three days, received the day after, reported upward; the period runs from the receipt. */
export function serve(file: CaseFile, recommendation: RecommendationFile): void {
  recommendation.row.servedOn = file.diary.later(0, 1).day;
  fireRecommendation(file, recommendation, 'serveRecommendation', 'assistant');
  const { day } = file.diary.later(0, 1);
  fireRecommendation(file, recommendation, 'recordReceipt', 'agency_contact');
  recommendation.receipt = {
    receivedOn: day,
    dueOn: computeDueOn(HOLIDAYS, { receivedOn: day, urgency: recommendation.row.urgency }),
  };
  file.diary.later(0, 1);
  fireRecommendation(file, recommendation, 'reportUpward', 'assistant');
}

/** From the investigation to a served recommendation. */
export function recommend(file: CaseFile, itemCount = 1, urgency: 'NORMAL' | 'URGENT' = 'NORMAL'): RecommendationFile {
  investigate(file);
  const recommendation = draft(file, itemCount, urgency);
  approve(file, recommendation);
  file.diary.later(0, 0);
  fireCase(file, 'recommend', 'chief_prosecutor');
  serve(file, recommendation);
  return recommendation;
}

export function objectTo(file: CaseFile, recommendation: RecommendationFile): void {
  file.diary.later(2, 5);
  fireRecommendation(file, recommendation, 'objectToRecommendation', 'agency_contact');
}

export function decideObjection(
  file: CaseFile,
  recommendation: RecommendationFile,
  decision: 'upholdRecommendation' | 'amendRecommendation' | 'withdrawRecommendation',
): void {
  file.diary.later(2, 5);
  fireRecommendation(file, recommendation, decision, 'chief_prosecutor');
}

export function scheduleFollowUp(file: CaseFile): void {
  file.diary.later(1, 3);
  fireCase(file, 'scheduleFollowUp', 'prosecutor');
}

/** A reply to one stage, or the whole one. */
export function reply(
  file: CaseFile,
  recommendation: RecommendationFile,
  event: 'submitStageReply' | 'submitReply',
): void {
  const { day } = file.diary.later(3, 6);
  const stage = recommendation.replies.length + 1;
  const evidenceCount = file.random.integer(1, 4);
  fireRecommendation(file, recommendation, event, 'agency_contact', { stage, evidenceCount });
  const id = `${recommendation.thread.id.replace('recommendation', 'reply')}-${stage}`;
  recommendation.replies.push({
    ...{ id, recommendation: recommendation.thread.id, stage, receivedOn: day, measures: '示例整改措施' },
    evidenceCount: exactly(evidenceCount),
    evidenceHashes: Array.from({ length: evidenceCount }, (_, piece) => fingerprintOf(id, `evidence ${piece}`)),
    ...SYNTHETIC,
  });
}

export function assessReply(file: CaseFile, recommendation: RecommendationFile, isAccepted: boolean): void {
  file.diary.later(2, 5);
  fireRecommendation(file, recommendation, isAccepted ? 'acceptReply' : 'rejectReply', 'prosecutor');
}

/** The reminder before the last day, and what the day after it brings. */
export function letPass(file: CaseFile, recommendation: RecommendationFile): void {
  const dueOn = toDate(recommendation.receipt.dueOn ?? '');
  file.diary.on(addDays(dueOn, -REMIND_DAYS));
  fireRecommendation(file, recommendation, 'remind', 'system');
  const { day } = file.diary.on(addDays(dueOn, 1));
  fireRecommendation(file, recommendation, 'markOverdue', 'system', { on: day });
  file.diary.later(1, 3);
  fireRecommendation(file, recommendation, 'escalateRecommendation', 'chief_prosecutor');
}

export function plan(file: CaseFile, item: ItemFile): void {
  file.diary.later(1, 3);
  fireItem(file, item, 'planItem', 'agency_contact');
}

/** The respondent says that all of it is done. */
export function claim(file: CaseFile, item: ItemFile): void {
  const { day } = file.diary.later(3, 6);
  const id = claimIdOf(item);
  const evidenceHash = fingerprintOf(id, 'evidence');
  fireItem(file, item, 'claimDone', 'agency_contact', { evidenceHash });
  item.claims.push({
    ...{ id, item: item.thread.id, by: 'RESPONDENT', on: day, quantity: exactly(item.target), assertsAll: true },
    ...{ evidenceHash },
    ...SYNTHETIC,
  });
}

/** An observer looks and confirms: a check, and no verification yet. */
export function confirm(file: CaseFile, item: ItemFile): void {
  const { day } = file.diary.later(1, 3);
  const { id: observerId, organisationId } = observerOn(file.season, day, file.place);
  fireItem(file, item, 'confirmItem', 'observer', { organisationId, onSite: true });
  pushVerification(item, { verifierRole: 'OBSERVER', observerId, organisationId, on: day, kind: 'OBSERVER_CONFIRMED' });
}

const VERIFYING = { VERIFIED: 'verifyItem', PARTLY_VERIFIED: 'verifyItemInPart', REFUTED: 'refuteItem' } as const;

/** The prosecutor's own look, on site. */
export function verify(file: CaseFile, item: ItemFile, kind: keyof typeof VERIFYING): void {
  const { day } = file.diary.later(1, 4);
  fireItem(file, item, VERIFYING[kind], 'prosecutor', { onSite: true, reason: '示例：仍有遗漏' });
  const count = { VERIFIED: item.target, PARTLY_VERIFIED: Math.ceil(item.target / 2), REFUTED: 0 }[kind];
  pushVerification(item, { verifierRole: 'PROSECUTOR', on: day, kind, quantity: exactly(count) });
}

export function reopen(file: CaseFile, item: ItemFile): void {
  file.diary.later(1, 2);
  fireItem(file, item, 'reopenItem', 'prosecutor');
}

/** A visit to the case, or to one item of it; observers join every other one. */
export function followUp(file: CaseFile, result: 'HELD' | 'PARTLY' | 'RELAPSED', item: ItemFile | null = null): void {
  const { day } = file.diary.later(2, 6);
  const round = file.followUps.length + 1;
  const id = idOfCase(file, 'visit', round);
  fireCase(file, 'recordFollowUp', 'prosecutor');
  file.followUps.push({
    ...{ id, case: file.thread.id, item: item?.thread.id ?? null, round, on: day, result },
    ...SYNTHETIC,
  });
  if ((file.place + round) % 2 === 0) return;
  const observerId = observerOn(file.season, day, file.place + round).id;
  file.joined.push({ id: `${id}-observer`, visit: id, observerId, ...SYNTHETIC });
}

/** A recheck, as far as the visit that decides it. */
export function recheck(file: CaseFile, item: ItemFile, result: 'HELD' | 'RELAPSED'): void {
  beginRecheck(file, item);
  followUp(file, result, item);
  file.diary.later(0, 1);
  fireItem(file, item, result === 'HELD' ? 'recordHeld' : 'recordRelapse', 'prosecutor');
}

export function beginRecheck(file: CaseFile, item: ItemFile): void {
  file.diary.later(5, 10);
  fireItem(file, item, 'recheckItem', 'prosecutor');
}

/** Somebody with special knowledge, of the volunteers, lends it to the case. */
export function assist(file: CaseFile): void {
  const from = file.diary.later(0, 1).day;
  const expert = observerOn(file.season, from, file.place);
  const nth = file.assistances.length + 1;
  file.assistances.push({
    ...{ id: idOfCase(file, 'assistance', nth), case: file.thread.id, expertId: expert.id },
    ...{ organisationId: expert.organisationId, speciality: '示例专长' },
    ...{ kind: file.random.pick(['ADVICE', 'SUPERVISION', 'HEARING']), fromOn: from, opinion: '示例意见' },
    toOn: addDays(from, file.random.integer(1, 10)),
    ...SYNTHETIC,
  });
}

function pushVerification(
  item: ItemFile,
  found: Omit<ItemFile['verifications'][number], 'id' | 'item' | 'origin' | 'evidenceHash'>,
): void {
  const id = `${item.thread.id.replace('item', 'check')}-${item.verifications.length + 1}`;
  const evidenceHash = fingerprintOf(id, 'evidence');
  item.verifications.push({ id, item: item.thread.id, ...found, evidenceHash, ...SYNTHETIC } as never);
}

function claimIdOf(item: ItemFile): string {
  return `${item.thread.id.replace('item', 'claim')}-${item.claims.length + 1}`;
}
