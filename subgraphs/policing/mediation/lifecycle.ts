// The life of a dispute as one table: 人民调解法, and for 治安调解 公安机关办理行政案件程序规定 178 to 186.
// Mediation costs nothing, ever (调解法 4), and any party may end it at will (调解法 23).
import { dueUnder } from '@jinyun/kit/calendar/deadline';
import { HOLIDAYS } from '@jinyun/kit/calendar/holidays';
import type { Lifecycle } from '@jinyun/kit/lifecycle/fire';
import { type Machine, rowsOf } from '@jinyun/kit/lifecycle/machine';
import { byParent } from '@jinyun/kit/read';
import { Dispute, DisputeParty, type DisputeStatus, MediationAgreement, MediationSession } from './entities.ts';
import { lastDayToConfirm } from './rules.ts';

/** What the guards look at. */
export type DisputeFacts = {
  readonly dispute: Pick<Dispute, 'track' | 'riskFlags' | 'referralId'>;
  readonly parties: readonly Pick<DisputeParty, 'id' | 'isMinor' | 'guardianTold' | 'refused'>[];
  readonly sessions: readonly Pick<MediationSession, 'heldOn'>[];
  readonly agreement: Pick<MediationAgreement, 'effectiveOn' | 'confirmation'> | null;
};

const { guard, event, staying, leading } = rowsOf<DisputeStatus, DisputeFacts>();

const OPEN = ['REPORTED', 'ACCEPTED', 'IN_MEDIATION', 'AGREED', 'CONFIRMED', 'BREACHED', 'FAILED'] as const;
const OFFICERS = ['post_officer', 'post_director'] as const;
const MEDIATORS = [...OFFICERS, 'member'] as const;
const PARTIES = ['resident'] as const;

const placeAndKind = guard('placeAndKind', {
  zh: '写明地点和类别',
  en: 'it says where it happened and of what kind it is.',
  holds: (_, input) => input === null || (isText(input.place) && isText(input.kind)),
});
const publicSecurityFits = guard('publicSecurityFits', {
  zh: '治安调解只用于轻微违反治安管理的纠纷，且无除外情形',
  en: 'the police mediate only a minor public-security violation, and none of the exclusions is there.',
  law: '公安机关办理行政案件程序规定第一百七十八、一百七十九条',
  holds: (_, input) =>
    input?.track !== 'PUBLIC_SECURITY' || (input.minorViolation === true && (input.exclusion ?? null) === null),
});
const trackDecided = guard('trackDecided', {
  zh: '已确定调解途径',
  en: 'its track is decided: classify it first.',
  holds: ({ dispute }) => dispute.track != null,
});
const noPartyRefused = guard('noPartyRefused', {
  zh: '没有当事人拒绝调解',
  en: 'no party has refused mediation.',
  law: '人民调解法第十七条',
  holds: ({ parties }) => !parties.some(({ refused }) => refused),
});
const guardianTold = guard('guardianTold', {
  zh: '已通知未成年当事人的监护人到场',
  en: "every minor party's guardian has been told to attend.",
  law: '公安机关办理行政案件程序规定第一百八十一条',
  holds: ({ parties }, input) =>
    input === null || input.guardiansTold === true || parties.every((party) => !party.isMinor || party.guardianTold),
});
const sessionInTime = guard('sessionInTime', {
  zh: '治安调解一般一次，第二次须在第一次后七个工作日内',
  en: 'a public-security case is mediated once; a second time within 7 working days of the first, and not a third.',
  law: '公安机关办理行政案件程序规定第一百八十三条',
  holds: ({ dispute, sessions }, input) => {
    if (dispute.track !== 'PUBLIC_SECURITY' || sessions.length === 0) return true;
    const [{ heldOn } = { heldOn: null }] = sessions;
    if (sessions.length > 1 || heldOn == null) return false;
    return input === null || isInTime('SECOND_MEDIATION', heldOn, input.heldOn);
  },
});
const termsProposed = guard('termsProposed', {
  zh: '已提出调解方案',
  en: 'terms have been proposed.',
  holds: ({ agreement }) => agreement !== null,
});
const everyPartySigns = guard('everyPartySigns', {
  zh: '各方当事人全部签名',
  en: 'all parties sign, each once.',
  law: '人民调解法第二十八至三十条',
  holds: ({ parties }, input) => parties.length > 1 && (input === null || namesAll(parties, input.signedBy)),
});
const partiesApplyJointly = guard('partiesApplyJointly', {
  zh: '各方当事人共同申请',
  en: 'all parties apply together.',
  law: '人民调解法第三十三条',
  holds: ({ parties }, input) => input === null || namesAll(parties, input.applicants),
});
const confirmedInTime = guard('confirmedInTime', {
  zh: '自协议生效之日起三十日内',
  en: 'the application comes within 30 days of the day the agreement took effect.',
  law: '人民调解法第三十三条；民事诉讼法第二百零五条',
  holds: ({ agreement }, input) => {
    const last = lastDayToConfirm(HOLIDAYS, agreement?.effectiveOn);
    return last !== null && (input === null || (isText(input.appliedOn) && input.appliedOn <= last));
  },
});
const notAppliedYet = guard('notAppliedYet', {
  zh: '尚未申请司法确认',
  en: 'confirmation has not been applied for yet.',
  holds: ({ agreement }) => agreement !== null && !['APPLIED', 'CONFIRMED'].includes(agreement.confirmation ?? 'NONE'),
});
const confirmationApplied = guard('confirmationApplied', {
  zh: '已申请司法确认',
  en: 'confirmation has been applied for.',
  holds: ({ agreement }) => agreement?.confirmation === 'APPLIED',
});
const routesTold = guard('routesTold', {
  zh: '已告知仲裁、行政、诉讼等途径',
  en: 'the parties have been told of arbitration, administrative and court routes.',
  law: '人民调解法第二十六条',
  holds: (_, input) => input === null || input.routesTold === true,
});
const hazardSeen = guard('hazardSeen', {
  zh: '发现了涉及公共利益的风险',
  en: 'a risk to the public was flagged in it.',
  holds: ({ dispute }) => dispute.riskFlags.length > 0,
});
const notReferredYet = guard('notReferredYet', {
  zh: '尚未移送',
  en: 'it was not passed on before.',
  holds: ({ dispute }) => dispute.referralId == null,
});

export const disputeMachine: Machine<DisputeStatus, DisputeFacts> = {
  type: 'Dispute',
  zh: '矛盾纠纷',
  en: 'dispute',
  states: {
    REPORTED: '已受理登记 reported',
    ACCEPTED: '已接受调解 accepted',
    IN_MEDIATION: '调解中 in mediation',
    AGREED: '达成协议 agreed',
    CONFIRMED: '已获司法确认 confirmed by the court',
    PERFORMED: '已履行 performed',
    CLOSED: '已结 closed',
    DECLINED_BY_PARTY: '当事人不愿调解 declined by a party',
    FAILED: '调解不成 failed',
    REFERRED: '已转送 referred',
    BREACHED: '未履行 breached',
  },
  events: [
    event('reportDispute', '报告纠纷', 'Report a dispute', {
      moves: [[null, 'REPORTED']],
      who: [...PARTIES, ...MEDIATORS, 'observer', 'agency_contact'],
      guards: [placeAndKind],
    }),
    event('classifyDispute', '确定调解途径', 'Decide the track', {
      moves: staying(['REPORTED']),
      who: OFFICERS,
      guards: [publicSecurityFits],
      law: '公安机关办理行政案件程序规定第一百七十八、一百七十九条',
    }),
    event('acceptDispute', '接受调解', 'Accept for mediation', {
      moves: [['REPORTED', 'ACCEPTED']],
      who: MEDIATORS,
      guards: [trackDecided, noPartyRefused],
      law: '人民调解法第十七条',
    }),
    event('declineMediation', '当事人拒绝调解', 'A party declines mediation', {
      moves: leading(['REPORTED', 'ACCEPTED', 'IN_MEDIATION'], 'DECLINED_BY_PARTY'),
      who: [...PARTIES, ...MEDIATORS],
      law: '人民调解法第十七、二十三条',
    }),
    event('recordVisit', '记录上门', 'Record a visit', { moves: inMediation(), who: MEDIATORS }),
    event('inviteAgency', '邀请联动单位', 'Invite an agency', {
      moves: inMediation(),
      who: MEDIATORS,
      law: '人民调解法第二十条',
    }),
    event('acceptAgencyInvitation', '联动单位接受邀请', 'An agency accepts', {
      moves: staying(['IN_MEDIATION']),
      who: ['agency_contact', ...OFFICERS],
    }),
    event('openSession', '召开调解会', 'Hold a session', {
      moves: inMediation(),
      who: MEDIATORS,
      guards: [guardianTold, sessionInTime],
      law: '公安机关办理行政案件程序规定第一百八十一、一百八十三条；人民调解法第二十条',
    }),
    event('proposeTerms', '提出方案', 'Propose terms', { moves: staying(['IN_MEDIATION']), who: MEDIATORS }),
    event('signAgreement', '签订协议', 'Sign the agreement', {
      moves: [['IN_MEDIATION', 'AGREED']],
      who: MEDIATORS,
      guards: [termsProposed, everyPartySigns, guardianTold],
      law: '人民调解法第二十八至三十条',
    }),
    event('applyJudicialConfirmation', '申请司法确认', 'Apply for judicial confirmation', {
      moves: staying(['AGREED']),
      who: [...PARTIES, ...OFFICERS],
      guards: [notAppliedYet, partiesApplyJointly, confirmedInTime],
      law: '人民调解法第三十三条；民事诉讼法第二百零五条',
    }),
    event('recordJudicialConfirmation', '法院确认有效', 'The court confirms', {
      moves: [['AGREED', 'CONFIRMED']],
      who: OFFICERS,
      guards: [confirmationApplied],
      law: '人民调解法第三十三条',
    }),
    event('recordPerformance', '记录履行', 'Record performance', {
      moves: leading(['AGREED', 'CONFIRMED'], 'PERFORMED'),
      who: [...PARTIES, ...MEDIATORS],
    }),
    event('recordBreach', '记录未履行', 'Record a breach', {
      moves: leading(['AGREED', 'CONFIRMED'], 'BREACHED'),
      who: [...PARTIES, ...MEDIATORS],
      law: '公安机关办理行政案件程序规定第一百八十五条',
    }),
    event('closeDispute', '结案', 'Close', { moves: [['PERFORMED', 'CLOSED']], who: OFFICERS }),
    event('endMediation', '终止调解', 'End mediation', {
      moves: leading(['ACCEPTED', 'IN_MEDIATION'], 'FAILED'),
      who: [...PARTIES, ...MEDIATORS],
      guards: [routesTold],
      law: '人民调解法第二十三、二十六条',
    }),
    event('referToCourt', '转送法院或其他机关', 'Refer to a court or another authority', {
      moves: leading(['REPORTED', 'DECLINED_BY_PARTY', 'FAILED', 'BREACHED'], 'REFERRED'),
      who: OFFICERS,
      guards: [routesTold],
      law: '公安机关办理行政案件程序规定第一百七十八条第二款；人民调解法第二十六条',
    }),
    event('escalateDispute', '上报治安或刑事风险', 'Report a risk at once', {
      moves: staying(OPEN),
      who: MEDIATORS,
      law: '人民调解法第二十五条',
    }),
    event('referDisputeAsLead', '将公共风险移送检察院', 'Pass a public hazard on to the procuratorate', {
      moves: staying([...OPEN, 'PERFORMED', 'CLOSED']),
      who: OFFICERS,
      guards: [hazardSeen, notReferredYet],
    }),
    event('recordReferredLead', '记下检察院的线索编号', 'Note the lead it became', {
      moves: staying([...OPEN, 'PERFORMED', 'CLOSED', 'REFERRED', 'DECLINED_BY_PARTY']),
      who: ['system'],
    }),
  ],
  deadlines: [
    { rule: 'JUDICIAL_CONFIRMATION', from: 'signAgreement', until: ['applyJudicialConfirmation'] },
    {
      rule: 'SECOND_MEDIATION',
      from: 'openSession',
      until: ['openSession', 'signAgreement', 'endMediation'],
      applies: ({ dispute }) => dispute.track === 'PUBLIC_SECURITY',
    },
  ],
};

export const disputeLifecycle: Lifecycle<Dispute, DisputeStatus, DisputeFacts> = {
  machine: disputeMachine,
  entity: Dispute,
  facts: async (actor, data, dispute) => {
    const [parties, sessions, [agreement]] = await Promise.all([
      byParent(actor, data, DisputeParty, 'dispute', dispute.id, { id: 'asc' }),
      byParent(actor, data, MediationSession, 'dispute', dispute.id, { heldOn: 'asc' }),
      byParent(actor, data, MediationAgreement, 'dispute', dispute.id, { id: 'asc' }),
    ]);
    return { dispute, parties, sessions, agreement: agreement ?? null };
  },
};

/** The first step of mediation begins it; any later one goes on with it. */
function inMediation() {
  return leading(['ACCEPTED', 'IN_MEDIATION'], 'IN_MEDIATION');
}

function isInTime(rule: 'SECOND_MEDIATION', from: string, on: unknown): boolean {
  const last = dueUnder(rule, from, HOLIDAYS);
  return last !== null && isText(on) && on <= last;
}

function namesAll(parties: readonly { readonly id: string }[], named: unknown): boolean {
  if (!Array.isArray(named) || named.length !== parties.length) return false;
  return parties.every(({ id }) => named.includes(id));
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}
