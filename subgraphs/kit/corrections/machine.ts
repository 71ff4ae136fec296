// The life of a request to correct a record, the same in every department but for its names and who handles it (个保法 46).
import type { Role } from '@jinyun/schema/actor';
import { type Machine, rowsOf } from '../lifecycle/machine.ts';
import type { CorrectionStatus } from './entities.ts';

/** Whether there is such a record with such a field, and whether the field was changed since the request. */
export type CorrectionFacts = { readonly isThere: boolean; readonly corrected: boolean };

export type CorrectionNames = {
  /** The GraphQL type, for example `PolicingCorrectionRequest`. */
  readonly type: string;
  /** What its mutations carry, for example `Policing` in `raisePolicingCorrection`. */
  readonly word: string;
  /** Those who verify and decide. */
  readonly handlers: readonly Role[];
};

const LAW = '个人信息保护法第四十六条';
const { guard, event, leading } = rowsOf<CorrectionStatus, CorrectionFacts>();

const namesARecord = guard('namesARecord', {
  zh: '所指的记录和字段存在',
  en: 'there is such a record, and it has such a field.',
  holds: ({ isThere }, input) => input === null || isThere,
});
const recordCorrected = guard('recordCorrected', {
  zh: '记录已经更正，或随决定一并更正',
  en: 'the record has been corrected since, or is corrected by the decision itself.',
  law: LAW,
  holds: ({ corrected }, input) => corrected || input === null || typeof input.value === 'string',
});
const saysWhy = guard('saysWhy', {
  zh: '写明理由',
  en: 'it says why.',
  holds: (_, input) => input === null || (typeof input.decision === 'string' && input.decision.trim() !== ''),
});

const RAISERS: readonly Role[] = [
  'resident',
  'member',
  'observer',
  'post_officer',
  'post_director',
  'station_chief',
  'assistant',
  'prosecutor',
  'agency_contact',
  'org_manager',
  'auditor',
];

export function correctionMachine({
  type,
  word,
  handlers,
}: CorrectionNames): Machine<CorrectionStatus, CorrectionFacts> {
  return {
    type,
    zh: '校核纠错',
    en: 'request to correct a record',
    states: {
      RAISED: '已提出 raised',
      ROUTED: '已转给记录的所有者 routed to the owner',
      UPHELD: '成立并已更正 upheld and corrected',
      REJECTED: '不成立 rejected',
      CLOSED: '已结 closed',
    },
    events: [
      event(`raise${word}Correction`, '提出校核', 'Ask for a correction', {
        moves: [[null, 'RAISED']],
        who: RAISERS,
        guards: [namesARecord],
        law: LAW,
      }),
      event(`route${word}Correction`, '转给记录的所有者', 'Route to the owner', {
        moves: [['RAISED', 'ROUTED']],
        who: handlers,
        law: LAW,
      }),
      event(`uphold${word}Correction`, '认定成立并更正', 'Uphold and correct', {
        moves: [['ROUTED', 'UPHELD']],
        who: handlers,
        guards: [recordCorrected],
        law: LAW,
      }),
      event(`reject${word}Correction`, '认定不成立', 'Reject with a reason', {
        moves: [['ROUTED', 'REJECTED']],
        who: handlers,
        guards: [saysWhy],
        law: LAW,
      }),
      event(`close${word}Correction`, '结案', 'Close', {
        moves: leading(['UPHELD', 'REJECTED'], 'CLOSED'),
        who: handlers,
      }),
    ],
  };
}
