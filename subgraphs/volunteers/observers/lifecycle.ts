// The life of an observer's appointment as one table. The row is the volunteers', the authority is the procuratorate's: an
// organisation nominates and an observer may leave, all else is refused to every role of the volunteers. Our proposal (P).
import { isAfter, isText, textsGiven } from '@jinyun/kit/lifecycle/given';
import { type Machine, rowsOf } from '@jinyun/kit/lifecycle/machine';
import type { ObserverAppointment, ObserverStatus } from './entities.ts';

/** What the guards look at. */
export type AppointmentFacts = { readonly appointment: Pick<ObserverAppointment, 'appointedOn' | 'termEndsOn'> };

const { guard, event, leading } = rowsOf<ObserverStatus, AppointmentFacts>();

const VETTERS = ['assistant', 'prosecutor'] as const;
const CHIEF = ['chief_prosecutor'] as const;

const saysWhy = guard('saysWhy', {
  zh: '写明理由',
  en: 'a reason is given.',
  holds: textsGiven('reason'),
});
const appointedWithDay = guard('appointedWithDay', {
  zh: '聘任有日期',
  en: 'the day of appointment is written down.',
  holds: ({ appointment }) => appointment.appointedOn != null,
});
const termLater = guard('termLater', {
  zh: '新任期晚于原任期',
  en: 'the new term ends later than the one before.',
  holds: ({ appointment: { termEndsOn } }, input) =>
    input === null || (isText(input.termEndsOn) && (termEndsOn == null || input.termEndsOn > termEndsOn)),
});
const termOver = guard('termOver', {
  zh: '有任期，且任期已满',
  en: 'there is a term, and it has ended.',
  holds: ({ appointment: { termEndsOn } }, input) =>
    termEndsOn != null && (input === null || isAfter(termEndsOn, input.on)),
});

export const appointmentMachine: Machine<ObserverStatus, AppointmentFacts> = {
  type: 'ObserverAppointment',
  zh: '观察员聘任',
  en: "observer's appointment",
  states: {
    NOMINATED: '已推荐 nominated',
    VETTED: '已审核 vetted',
    APPOINTED: '已聘任 appointed',
    ACTIVE: '履职中 active',
    SUSPENDED: '暂停 suspended',
    RENEWED: '已续聘 renewed',
    EXPIRED: '任期届满 expired',
    RESIGNED: '已辞任 resigned',
    DISMISSED: '已解聘 dismissed',
  },
  events: [
    event('nominateObserver', '推荐观察员', 'Nominate', { moves: [[null, 'NOMINATED']], who: ['org_manager'] }),
    event('vetObserver', '审核', 'Vet', { moves: [['NOMINATED', 'VETTED']], who: VETTERS }),
    event('appointObserver', '聘任', 'Appoint', { moves: [['VETTED', 'APPOINTED']], who: CHIEF }),
    event('beginTerm', '开始履职', 'Begin to serve', {
      moves: [['APPOINTED', 'ACTIVE']],
      who: VETTERS,
      guards: [appointedWithDay],
    }),
    event('suspendObserver', '暂停履职', 'Suspend', {
      moves: leading(['ACTIVE', 'RENEWED'], 'SUSPENDED'),
      who: CHIEF,
      guards: [saysWhy],
    }),
    event('reinstateObserver', '恢复履职', 'Reinstate', { moves: [['SUSPENDED', 'ACTIVE']], who: CHIEF }),
    event('renewObserver', '续聘', 'Renew', {
      moves: leading(['ACTIVE', 'SUSPENDED', 'RENEWED'], 'RENEWED'),
      who: CHIEF,
      guards: [termLater],
    }),
    event('expireAppointment', '任期届满', 'The term ends', {
      moves: leading(['ACTIVE', 'SUSPENDED', 'RENEWED'], 'EXPIRED'),
      who: ['system'],
      guards: [termOver],
    }),
    // Nobody is ordered to serve, so going needs nobody's leave.
    event('resignAsObserver', '辞任', 'Resign', {
      moves: leading(['APPOINTED', 'ACTIVE', 'SUSPENDED', 'RENEWED'], 'RESIGNED'),
      who: ['observer'],
      law: '志愿服务条例第二十五条 (V)',
    }),
    event('dismissObserver', '解聘', 'Dismiss', {
      moves: leading(['APPOINTED', 'ACTIVE', 'SUSPENDED', 'RENEWED'], 'DISMISSED'),
      who: CHIEF,
      guards: [saysWhy],
    }),
  ],
};
