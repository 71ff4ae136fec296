// What can happen in a made-up suit, one step each, from the notice before a civil one to the end.
import { addDays, toDate } from '@jinyun/kit/calendar/civil-date';
import { HOLIDAYS } from '@jinyun/kit/calendar/holidays';
import { computeEndsOn } from '@jinyun/procuratorate/litigation/rules';
import { SYNTHETIC } from '../synthetic.ts';
import { type CaseFile, fireCase, idOfCase } from './case-file.ts';

export function publishNotice(file: CaseFile): void {
  const { day } = file.diary.later(1, 3);
  fireCase(file, 'publishNotice', 'prosecutor');
  const id = idOfCase(file, 'notice', file.notices.length + 1);
  const endsOn = computeEndsOn(HOLIDAYS, day);
  file.notices.push({ id, case: file.thread.id, publishedOn: day, medium: '示例公告栏', endsOn, ...SYNTHETIC });
}

export function reviewSuit(file: CaseFile): void {
  file.diary.later(1, 3);
  fireCase(file, 'reviewSuit', 'prosecutor');
}

export function extendReview(file: CaseFile): void {
  file.diary.later(10, 14);
  fireCase(file, 'extendSuitReview', 'chief_prosecutor');
}

/** On the first day on which it may be brought, or some days later. */
export function sue(file: CaseFile): void {
  const endsOn = file.notices.at(-1)?.endsOn;
  if (endsOn != null) file.diary.on(addDays(toDate(endsOn), 1));
  const { day } = file.diary.later(3, 8);
  fireCase(file, 'bringSuit', 'chief_prosecutor', { suedOn: day });
  const id = idOfCase(file, 'litigation', file.suits.length + 1);
  file.suits.push({
    ...{ id, case: file.thread.id, court: '示例人民法院', suedOn: day, claims: ['示例诉讼请求'] },
    ...SYNTHETIC,
  });
}

export function judge(file: CaseFile): void {
  const { day } = file.diary.later(20, 30);
  fireCase(file, 'recordJudgment', 'prosecutor');
  Object.assign(suitOf(file), { judgedOn: day, judgment: '示例：支持全部诉讼请求' });
}

export function withdraw(file: CaseFile): void {
  const { day } = file.diary.later(1, 3);
  fireCase(file, 'withdrawSuit', 'prosecutor');
  suitOf(file).withdrawnOn = day;
}

export function enforce(file: CaseFile): void {
  file.diary.later(8, 12);
  fireCase(file, 'recordEnforcement', 'prosecutor');
}

function suitOf(file: CaseFile): CaseFile['suits'][number] {
  const suit = file.suits.at(-1);
  if (suit === undefined) throw new Error(`${file.thread.id} has no suit yet.`);
  return suit;
}
