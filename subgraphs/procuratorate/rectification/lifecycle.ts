// The life of an item to be put right as one table: what is claimed and what is verified are two facts by two hands. An
// observer's check confirms and changes no state; only the prosecutor's verifies. These steps are our proposal (P).
import { isText, textsGiven } from '@jinyun/kit/lifecycle/given';
import { type Machine, rowsOf } from '@jinyun/kit/lifecycle/machine';
import type { FollowUpVisit, ItemStatus, RectificationClaim, RectificationVerification } from './entities.ts';

/** What the guards look at: all claims, checks and later visits of the item. */
export type ItemFacts = {
  readonly claims: readonly Pick<RectificationClaim, 'by' | 'organisationId'>[];
  readonly verifications: readonly Pick<RectificationVerification, 'organisationId'>[];
  readonly followUps: readonly Pick<FollowUpVisit, 'result'>[];
};

const { guard, event, staying, leading } = rowsOf<ItemStatus, ItemFacts>();

const HANDLERS = ['prosecutor', 'assistant'] as const;
const FOLLOWING_UP = '人民检察院公益诉讼办案规则第七十七条 (K)';

const evidenceAttached = guard('evidenceAttached', {
  zh: '附有整改证据',
  en: 'evidence of the work is attached.',
  holds: textsGiven('evidenceHash'),
});
const claimedByAnother = guard('claimedByAnother', {
  zh: '声称方与核实方不是同一组织',
  en: 'the organisation that claims is not one that has verified.',
  holds: ({ verifications }, input) => input === null || !isAmong(verifications, input.organisationId),
});
const checkedByAnother = guard('checkedByAnother', {
  zh: '观察员所在组织没有声称整改完成',
  en: 'the organisation of the observer is not one that claims.',
  holds: ({ claims }, input) => input === null || !isAmong(claims, input.organisationId),
});
const verifiedByAnother = guard('verifiedByAnother', {
  zh: '不是检察院自己声称整改完成',
  en: 'the claim is not one of the procuratorate itself.',
  holds: ({ claims }) => claims.length > 0 && claims.every(({ by }) => by !== 'PROCURATORATE_CORRESPONDENT'),
});
const onSiteOrByEvidence = guard('onSiteOrByEvidence', {
  zh: '到场查看或者有证据',
  en: 'somebody was on site, or there is evidence.',
  holds: (_, input) => input === null || input.onSite === true || isText(input.evidenceHash),
});
const saysWhatIsWrong = guard('saysWhatIsWrong', {
  zh: '写明哪里没有整改',
  en: 'it says what was not put right.',
  holds: textsGiven('reason'),
});
const foundHolding = guard('foundHolding', {
  zh: '跟进调查发现整改效果保持',
  en: 'a follow-up visit found that it holds.',
  law: FOLLOWING_UP,
  holds: ({ followUps }) => followUps.at(-1)?.result === 'HELD',
});
const foundRelapsed = guard('foundRelapsed', {
  zh: '跟进调查发现问题反弹',
  en: 'a follow-up visit found a relapse.',
  law: FOLLOWING_UP,
  holds: ({ followUps }) => followUps.at(-1)?.result === 'RELAPSED',
});

export const itemMachine: Machine<ItemStatus, ItemFacts> = {
  type: 'RectificationItem',
  zh: '整改事项',
  en: 'rectification item',
  states: {
    OPEN: '待整改 open',
    PLANNED: '已有方案 planned',
    CLAIMED: '声称完成 claimed',
    VERIFIED: '已核实 verified',
    PARTLY_VERIFIED: '部分核实 verified in part',
    REFUTED: '核实不符 refuted',
    RECHECK: '回头看 being rechecked',
    HELD: '效果保持 held',
    RELAPSED: '反弹 relapsed',
  },
  events: [
    event('listItem', '列明整改事项', 'List an item', { moves: [[null, 'OPEN']], who: HANDLERS }),
    event('planItem', '制定整改方案', 'Plan the work', { moves: [['OPEN', 'PLANNED']], who: ['agency_contact'] }),
    event('claimDone', '声称完成', 'Claim that it is done', {
      moves: leading(['PLANNED', 'PARTLY_VERIFIED'], 'CLAIMED'),
      who: ['agency_contact', 'org_manager'],
      guards: [evidenceAttached, claimedByAnother],
    }),
    event('confirmItem', '观察员确认', 'An observer confirms', {
      moves: staying(['CLAIMED']),
      who: ['observer'],
      guards: [checkedByAnother, onSiteOrByEvidence],
    }),
    event('verifyItem', '核实', 'Verify', {
      moves: [['CLAIMED', 'VERIFIED']],
      who: ['prosecutor'],
      guards: [verifiedByAnother, onSiteOrByEvidence],
    }),
    event('verifyItemInPart', '部分核实', 'Verify in part', {
      moves: [['CLAIMED', 'PARTLY_VERIFIED']],
      who: ['prosecutor'],
      guards: [verifiedByAnother, onSiteOrByEvidence],
    }),
    event('refuteItem', '核实不符', 'Refute', {
      moves: [['CLAIMED', 'REFUTED']],
      who: ['prosecutor'],
      guards: [verifiedByAnother, saysWhatIsWrong, onSiteOrByEvidence],
    }),
    event('recheckItem', '开展回头看', 'Recheck', {
      moves: [['VERIFIED', 'RECHECK']],
      who: HANDLERS,
      law: FOLLOWING_UP,
    }),
    event('recordHeld', '记录效果保持', 'Record that it holds', {
      moves: [['RECHECK', 'HELD']],
      who: HANDLERS,
      guards: [foundHolding],
      law: FOLLOWING_UP,
    }),
    event('recordRelapse', '记录反弹', 'Record a relapse', {
      moves: [['RECHECK', 'RELAPSED']],
      who: HANDLERS,
      guards: [foundRelapsed],
      law: FOLLOWING_UP,
    }),
    event('reopenItem', '重新要求整改', 'Open it again', {
      moves: leading(['REFUTED', 'RELAPSED'], 'OPEN'),
      who: HANDLERS,
    }),
  ],
};

/** Whether the organisation is among those of the rows; no organisation is nobody's. */
function isAmong(rows: readonly { readonly organisationId?: string | null }[], organisationId: unknown): boolean {
  return organisationId != null && rows.some((row) => row.organisationId === organisationId);
}
