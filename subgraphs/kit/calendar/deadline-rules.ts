// The periods that the law sets, as data: how long, in which unit, since when, and where it is written.
// `mark` speaks of the period: V read in the law's text, V~ in a secondary copy, K general knowledge, P our proposal.
// Dates of force are K throughout; a period is looked up by the day of the event that starts it.
import { type CalendarDate, toDate } from './civil-date.ts';

export type PeriodUnit = 'CALENDAR_MONTH' | 'CALENDAR_DAY' | 'WORKING_DAY';
export type Mark = 'V' | 'V~' | 'K' | 'P';

/** How long a period is and whether its last day moves off a rest day (民法典 203). */
export type Period = { readonly length: number; readonly unit: PeriodUnit; readonly rollsOver: boolean };

export type DeadlineRule = Period & {
  readonly id: DeadlineRuleId;
  readonly what: string;
  readonly law: string;
  readonly mark: Mark;
  /** What a lawyer should still look at. */
  readonly doubt: string | null;
  /** The first and the last day of force; null where no end is known. */
  readonly effectiveFrom: CalendarDate;
  readonly effectiveTo: CalendarDate | null;
};

export type DeadlineRuleId = keyof typeof WHAT;

/** What each period is for. A rule's id is never reused. */
export const WHAT = {
  RECOMMENDATION_REPLY: '检察建议：签收后依法履职并书面回复。Recommendation: act and reply in writing, from receipt.',
  RECOMMENDATION_REPLY_URGENT: '检察建议（紧急）：损害继续扩大时的回复。Recommendation: reply where harm is spreading.',
  SOCIAL_GOVERNANCE_REPLY: '社会治理检察建议的回复。Reply to a social-governance recommendation.',
  RECOMMENDATION_SERVICE: '检察建议书的送达，自决定起。Service of a recommendation, from the decision.',
  RECOMMENDATION_REPORT_UP: '检察建议送达后报上级备案。Report upward after a recommendation is served.',
  CASE_FILING_NOTICE: '立案后送达立案决定、开展磋商。Serve the filing decision and consult, from filing.',
  SUIT_REVIEW: '回复期满后的起诉审查。Review whether to sue, from the end of the reply period.',
  SUIT_REVIEW_EXTENSION: '起诉审查的延长。Extension of the suit review.',
  CIVIL_NOTICE: '民事公益诉讼的诉前公告。Public notice before a civil suit.',
  LEAD_REPORTER_ANSWER: '答复实名举报人是否受理。Tell a real-name reporter whether the lead is accepted.',
  LEAD_ASSESSMENT_TARGET: '线索评估的内部目标，不是法定期限。Our own target for assessing a lead, no period of law.',
  JUDICIAL_CONFIRMATION: '共同申请司法确认，自协议生效起。Apply jointly for judicial confirmation, from effect.',
  SECOND_MEDIATION: '第二次治安调解，自第一次起。Second mediation of a public-security case, from the first.',
  TENANCY_REPORT: '出租人申报租住开始或终止。Landlord reports the start or the end of a tenancy.',
  EMPLOYER_REPORT: '用人单位申报流动人口。Employer reports a migrant worker.',
  PROPERTY_SERVICE_REPORT: '物业服务企业申报流动人口。Property service reports a migrant resident.',
  AGENT_REPORT: '中介机构申报流动人口。Agent reports a migrant client.',
  TENANT_ADDRESS_CHANGE: '流动人口变更居住地址的登记。Tenant registers a change of address.',
  RESIDENCE_PERMIT_ELIGIBILITY: '居住满半年可申领居住证。Residence after which a permit may be applied for.',
  RESIDENCE_PERMIT_ISSUE: '居住证的制发。Issue of a residence permit.',
  RESIDENCE_PERMIT_ENDORSEMENT: '居住证每年签注，在期满前一个月内。Yearly endorsement, in the month before its end.',
  ID_CARD_ISSUE: '居民身份证的发放，自提交申请起。Issue of an identity card, from the application.',
  ID_CARD_ISSUE_REMOTE: '交通不便地区身份证发放的延长。Extension of the issue in hard-to-reach places.',
  SOCIAL_ASSISTANCE_REVIEW: '社会救助申请的调查审核。Inquiry into an application for social assistance.',
  SOCIAL_ASSISTANCE_DECISION: '社会救助申请的审批。Decision on an application for social assistance.',
  SOCIAL_ASSISTANCE_NOTICE: '社会救助审核意见的公示。Public notice of the opinion on social assistance.',
} as const;

type Source = { readonly law: string; readonly from: string; readonly to?: string };
type Terms = readonly [length: number, unit: PeriodUnit, mark: Mark, doubt?: string];

const JUDICIAL_INTERPRETATION_2018 = { from: '2018-03-02', to: '2020-12-31' };
const JUDICIAL_INTERPRETATION_2020 = { from: '2021-01-01' };
const CASE_RULES = { from: '2021-07-01' };
const RECOMMENDATION_RULES = { from: '2019-02-26' };
const MIGRANT_RULES = { from: '2016-07-01' };
const ASSISTANCE_RULES = { from: '2014-11-01' };
const ID_CARD_LAW = { from: '2012-01-01' };
const OLD_TEXT_UNREAD = '2018年文本的期限凭记忆写入。The period in the 2018 text is from memory.';
const BEFORE_SUIT = '诉前期间借用民事诉讼法的算法，须律师确认。Counting before suit by 民诉法 needs a lawyer.';
const NEW_LAW_UNREAD = '2026年起施行的治安管理处罚法未读。The law in force since 2026 (治安管理处罚法) was not read.';
const WHO_OF_THE_TWO = '15日与5日分属哪一步未核。Which step has 15 and which 5 days was not checked.';
const NO_PERIOD_OF_LAW = '内部目标，由本院改定。A target of this house, which it may change.';
const BY_ANALOGY = '该规定为刑事举报而设，此处类推。Written for reports of crime, applied by analogy.';

/** Every period, each id in order of force; the versions of one id never overlap. */
export const DEADLINE_RULES: readonly DeadlineRule[] = [
  rule('RECOMMENDATION_REPLY', [2, 'CALENDAR_MONTH', 'K', OLD_TEXT_UNREAD], {
    law: '两高检察公益诉讼解释（2018）第二十一条',
    ...JUDICIAL_INTERPRETATION_2018,
  }),
  rule('RECOMMENDATION_REPLY', [2, 'CALENDAR_MONTH', 'V', BEFORE_SUIT], {
    law: '两高检察公益诉讼解释（2020）第二十一条',
    ...JUDICIAL_INTERPRETATION_2020,
  }),
  rule('RECOMMENDATION_REPLY_URGENT', [15, 'CALENDAR_DAY', 'K', OLD_TEXT_UNREAD], {
    law: '两高检察公益诉讼解释（2018）第二十一条',
    ...JUDICIAL_INTERPRETATION_2018,
  }),
  rule('RECOMMENDATION_REPLY_URGENT', [15, 'CALENDAR_DAY', 'V', BEFORE_SUIT], {
    law: '两高检察公益诉讼解释（2020）第二十一条',
    ...JUDICIAL_INTERPRETATION_2020,
  }),
  rule('SOCIAL_GOVERNANCE_REPLY', [2, 'CALENDAR_MONTH', 'K'], {
    law: '人民检察院检察建议工作规定第十九条',
    ...RECOMMENDATION_RULES,
  }),
  rule('RECOMMENDATION_SERVICE', [3, 'CALENDAR_DAY', 'K'], {
    law: '人民检察院公益诉讼办案规则第七十六条',
    ...CASE_RULES,
  }),
  rule('RECOMMENDATION_REPORT_UP', [5, 'CALENDAR_DAY', 'K'], {
    law: '人民检察院公益诉讼办案规则第七十五条',
    ...CASE_RULES,
  }),
  rule('CASE_FILING_NOTICE', [7, 'CALENDAR_DAY', 'K'], {
    law: '人民检察院公益诉讼办案规则第七十条',
    ...CASE_RULES,
  }),
  rule('SUIT_REVIEW', [1, 'CALENDAR_MONTH', 'K'], {
    law: '人民检察院公益诉讼办案规则第四十七条',
    ...CASE_RULES,
  }),
  rule('SUIT_REVIEW_EXTENSION', [1, 'CALENDAR_MONTH', 'K'], {
    law: '人民检察院公益诉讼办案规则第四十七条',
    ...CASE_RULES,
  }),
  rule('CIVIL_NOTICE', [30, 'CALENDAR_DAY', 'K', OLD_TEXT_UNREAD], {
    law: '两高检察公益诉讼解释（2018）第十三条',
    ...JUDICIAL_INTERPRETATION_2018,
  }),
  rule('CIVIL_NOTICE', [30, 'CALENDAR_DAY', 'V'], {
    law: '两高检察公益诉讼解释（2020）第十三条',
    ...JUDICIAL_INTERPRETATION_2020,
  }),
  rule('LEAD_REPORTER_ANSWER', [15, 'CALENDAR_DAY', 'P', BY_ANALOGY], {
    law: '人民检察院举报工作规定第五十四条、第五十五条',
    from: '2014-09-30',
  }),
  rule('LEAD_ASSESSMENT_TARGET', [30, 'CALENDAR_DAY', 'P', NO_PERIOD_OF_LAW], {
    law: '没有法定期限，依本院内部规定',
    ...CASE_RULES,
  }),
  rule('JUDICIAL_CONFIRMATION', [30, 'CALENDAR_DAY', 'V'], {
    law: '人民调解法第三十三条',
    from: '2011-01-01',
    to: '2023-12-31',
  }),
  rule('JUDICIAL_CONFIRMATION', [30, 'CALENDAR_DAY', 'V'], {
    law: '人民调解法第三十三条；民事诉讼法（2023）第二百零五条',
    from: '2024-01-01',
  }),
  rule('SECOND_MEDIATION', [7, 'WORKING_DAY', 'V', NEW_LAW_UNREAD], {
    law: '公安机关办理行政案件程序规定第一百八十三条',
    from: '2019-01-01',
  }),
  rule('TENANCY_REPORT', [3, 'WORKING_DAY', 'V'], { law: '浙江省流动人口居住登记条例第九条', ...MIGRANT_RULES }),
  rule('EMPLOYER_REPORT', [3, 'WORKING_DAY', 'V'], { law: '浙江省流动人口居住登记条例第八条', ...MIGRANT_RULES }),
  rule('PROPERTY_SERVICE_REPORT', [3, 'WORKING_DAY', 'V'], {
    law: '浙江省流动人口居住登记条例第十条',
    ...MIGRANT_RULES,
  }),
  rule('AGENT_REPORT', [3, 'WORKING_DAY', 'V'], { law: '浙江省流动人口居住登记条例第十一条', ...MIGRANT_RULES }),
  rule('TENANT_ADDRESS_CHANGE', [10, 'CALENDAR_DAY', 'V'], {
    law: '浙江省流动人口居住登记条例第十三条',
    ...MIGRANT_RULES,
  }),
  waiting('RESIDENCE_PERMIT_ELIGIBILITY', [6, 'CALENDAR_MONTH', 'V'], {
    law: '浙江省流动人口居住登记条例第十六条',
    ...MIGRANT_RULES,
  }),
  rule('RESIDENCE_PERMIT_ISSUE', [15, 'CALENDAR_DAY', 'V'], {
    law: '浙江省流动人口居住登记条例第十八条',
    ...MIGRANT_RULES,
  }),
  rule('RESIDENCE_PERMIT_ENDORSEMENT', [12, 'CALENDAR_MONTH', 'V'], {
    law: '浙江省流动人口居住登记条例第十九条',
    ...MIGRANT_RULES,
  }),
  rule('ID_CARD_ISSUE', [60, 'CALENDAR_DAY', 'V'], { law: '居民身份证法（2011）第十二条', ...ID_CARD_LAW }),
  rule('ID_CARD_ISSUE_REMOTE', [30, 'CALENDAR_DAY', 'V'], { law: '居民身份证法（2011）第十二条', ...ID_CARD_LAW }),
  rule('SOCIAL_ASSISTANCE_REVIEW', [15, 'WORKING_DAY', 'V', WHO_OF_THE_TWO], {
    law: '浙江省社会救助条例',
    ...ASSISTANCE_RULES,
  }),
  rule('SOCIAL_ASSISTANCE_DECISION', [5, 'WORKING_DAY', 'V', WHO_OF_THE_TWO], {
    law: '浙江省社会救助条例',
    ...ASSISTANCE_RULES,
  }),
  rule('SOCIAL_ASSISTANCE_NOTICE', [7, 'CALENDAR_DAY', 'V'], {
    law: '浙江省社会救助条例第四十条',
    ...ASSISTANCE_RULES,
  }),
];

/** The rule in force on the day of the event, or null where the house knows none for that day. */
export function ruleInForce(id: DeadlineRuleId, on: CalendarDate): DeadlineRule | null {
  const found = DEADLINE_RULES.find(
    (each) => each.id === id && each.effectiveFrom <= on && (each.effectiveTo === null || on <= each.effectiveTo),
  );
  return found ?? null;
}

/** A period to act in: one that ends on a rest day ends on the next working day. */
function rule(id: DeadlineRuleId, terms: Terms, source: Source): DeadlineRule {
  return { ...waiting(id, terms, source), rollsOver: true };
}

/** A time that must have passed: it is over on its last day, whatever day that is. */
function waiting(id: DeadlineRuleId, terms: Terms, { law, from, to }: Source): DeadlineRule {
  const [length, unit, mark, doubt] = terms;
  const force = { effectiveFrom: toDate(from), effectiveTo: to === undefined ? null : toDate(to) };
  return { id, what: WHAT[id], length, unit, rollsOver: false, law, mark, doubt: doubt ?? null, ...force };
}
