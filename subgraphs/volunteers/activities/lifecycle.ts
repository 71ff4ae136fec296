// The lives of an activity and of a sign-up to it, as two tables (志愿服务条例, read; 浙江志愿服务条例 on minors, read). Nobody is
// ordered to serve (条例 25): only who comes signs up, and hours come from checking in and out alone.
import { isText, textsGiven } from '@jinyun/kit/lifecycle/given';
import { type Machine, rowsOf } from '@jinyun/kit/lifecycle/machine';
import type { Activity, ActivityStatus, CheckIn, SignUp, SignUpStatus } from './entities.ts';

/** What the guards of an activity look at. */
export type ActivityFacts = {
  readonly activity: Pick<Activity, 'fromOn' | 'toOn' | 'area'>;
  readonly signUps: readonly Pick<SignUp, 'status'>[];
};
/** What the guards of a sign-up look at. */
export type SignUpFacts = {
  readonly activity: Pick<Activity, 'status' | 'fromOn' | 'toOn'>;
  readonly checkIns: readonly Pick<CheckIn, 'checkedInAt' | 'checkedOutAt'>[];
  /** Whether the same member is checked in elsewhere and not out yet. */
  readonly elsewhere: boolean;
};

const activity = rowsOf<ActivityStatus, ActivityFacts>();
const signUp = rowsOf<SignUpStatus, SignUpFacts>();

const MANAGER = ['org_manager'] as const;
const VOLUNTEERS = ['member', 'observer'] as const;
const TOLD = '志愿服务条例第十二、十五条 (V)';
const OPEN: readonly (ActivityStatus | null | undefined)[] = ['ENROLLING', 'RUNNING'];
const ENDED: readonly (ActivityStatus | null | undefined)[] = ['FINISHED', 'CREDITED'];

const saysWhenAndWhere = activity.guard('saysWhenAndWhere', {
  zh: '写明起止日期和地点',
  en: 'it says from which day to which, and where.',
  holds: ({ activity: { fromOn, toOn, area } }) => fromOn != null && toOn != null && isText(area),
});
const somebodyComes = activity.guard('somebodyComes', {
  zh: '有人报名并被接受',
  en: 'somebody was accepted.',
  holds: ({ signUps }) => signUps.some(({ status }) => status === 'ACCEPTED'),
});
const everybodyOut = activity.guard('everybodyOut', {
  zh: '所有人都已打卡签退',
  en: 'everybody who checked in has checked out.',
  holds: ({ signUps }) => !signUps.some(({ status }) => status === 'CHECKED_IN'),
});
const everybodyCredited = activity.guard('everybodyCredited', {
  zh: '所有签退的人都已记录时数',
  en: 'everybody who checked out is credited.',
  holds: ({ signUps }) => !signUps.some(({ status }) => status === 'CHECKED_OUT'),
});
const saysWhy = activity.guard('saysWhy', {
  zh: '写明取消的理由',
  en: 'a reason is given.',
  holds: textsGiven('reason'),
});

const enrolmentOpen = signUp.guard('enrolmentOpen', {
  zh: '活动正在招募或进行',
  en: 'the activity takes people on.',
  holds: (facts) => OPEN.includes(facts.activity.status),
});
const riskTold = signUp.guard('riskTold', {
  zh: '已告知风险',
  en: 'the risks were told before.',
  law: TOLD,
  holds: (_, input) => input === null || input.riskTold === true,
});
const fitForWork = signUp.guard('fitForWork', {
  zh: '年龄和技能适合，未成年人不参加危险活动',
  en: 'age and skill fit the work, and no minor does what is dangerous.',
  law: '志愿服务条例第十五条；浙江省志愿服务条例 (V)',
  holds: (_, input) => input === null || (input.fit === true && !(input.isMinor === true && input.dangerous === true)),
});
const withinWindow = signUp.guard('withinWindow', {
  zh: '在活动时间内',
  en: 'it is within the days of the activity, and that is running.',
  holds: (facts, input) => facts.activity.status === 'RUNNING' && (input === null || isWithin(facts, input.on)),
});
const withinRadius = signUp.guard('withinRadius', {
  zh: '在活动地点附近',
  en: 'it is near the place of the activity.',
  holds: (_, input) => input === null || input.withinRadius === true,
});
const nowhereElse = signUp.guard('nowhereElse', {
  zh: '没有在别处打卡未签退',
  en: 'the same person is not checked in elsewhere.',
  holds: ({ elsewhere, checkIns }) => !elsewhere && checkIns.every((each) => each.checkedOutAt != null),
});
const bothEnds = signUp.guard('bothEnds', {
  zh: '签到签退齐全',
  en: 'every check-in has its check-out.',
  holds: ({ checkIns }) =>
    checkIns.length > 0 && checkIns.every((each) => each.checkedInAt != null && each.checkedOutAt != null),
});
const neverCame = signUp.guard('neverCame', {
  zh: '活动已结束而没有打卡',
  en: 'the activity is over, and nobody checked in.',
  holds: (facts) => ENDED.includes(facts.activity.status) && facts.checkIns.length === 0,
});

export const activityMachine: Machine<ActivityStatus, ActivityFacts> = {
  type: 'Activity',
  zh: '公益活动',
  en: 'public-interest activity',
  states: {
    DRAFT: '起草中 drafted',
    PUBLISHED: '已发布 published',
    ENROLLING: '招募中 enrolling',
    RUNNING: '进行中 running',
    FINISHED: '已结束 finished',
    CREDITED: '已记录时数 credited',
    CANCELLED: '已取消 cancelled',
  },
  events: [
    activity.event('draftActivity', '起草活动', 'Draft', { moves: [[null, 'DRAFT']], who: MANAGER }),
    activity.event('publishActivity', '发布活动', 'Publish', {
      moves: [['DRAFT', 'PUBLISHED']],
      who: MANAGER,
      guards: [saysWhenAndWhere],
      law: TOLD,
    }),
    activity.event('openEnrolment', '开始招募', 'Take people on', {
      moves: [['PUBLISHED', 'ENROLLING']],
      who: MANAGER,
    }),
    activity.event('startActivity', '活动开始', 'Start', {
      moves: [['ENROLLING', 'RUNNING']],
      who: [...MANAGER, 'system'],
      guards: [somebodyComes],
    }),
    activity.event('finishActivity', '活动结束', 'Finish', {
      moves: [['RUNNING', 'FINISHED']],
      who: [...MANAGER, 'system'],
      guards: [everybodyOut],
    }),
    activity.event('creditActivity', '时数记录完毕', 'All hours are credited', {
      moves: [['FINISHED', 'CREDITED']],
      who: [...MANAGER, 'system'],
      guards: [everybodyCredited],
    }),
    activity.event('cancelActivity', '取消活动', 'Cancel', {
      moves: activity.leading(['DRAFT', 'PUBLISHED', 'ENROLLING', 'RUNNING'], 'CANCELLED'),
      who: MANAGER,
      guards: [saysWhy, everybodyOut],
    }),
  ],
};

export const signUpMachine: Machine<SignUpStatus, SignUpFacts> = {
  type: 'SignUp',
  zh: '活动报名',
  en: 'sign-up to an activity',
  states: {
    APPLIED: '已报名 applied',
    ACCEPTED: '已接受 accepted',
    WAITLISTED: '候补 on the waiting list',
    DECLINED: '未接受 declined',
    CHECKED_IN: '已签到 checked in',
    CHECKED_OUT: '已签退 checked out',
    CREDITED: '已记时数 credited',
    NO_SHOW: '未到 did not come',
  },
  events: [
    signUp.event('signUp', '报名', 'Sign up', {
      moves: [[null, 'APPLIED']],
      who: VOLUNTEERS,
      guards: [enrolmentOpen, riskTold],
      law: '志愿服务条例第二十五条 (V)',
    }),
    signUp.event('acceptSignUp', '接受报名', 'Accept', {
      moves: signUp.leading(['APPLIED', 'WAITLISTED'], 'ACCEPTED'),
      who: MANAGER,
      guards: [fitForWork],
    }),
    signUp.event('waitlistSignUp', '列入候补', 'Put on the waiting list', {
      moves: [['APPLIED', 'WAITLISTED']],
      who: MANAGER,
    }),
    signUp.event('declineSignUp', '不接受报名', 'Decline', {
      moves: signUp.leading(['APPLIED', 'WAITLISTED'], 'DECLINED'),
      who: MANAGER,
    }),
    signUp.event('checkIn', '打卡签到', 'Check in', {
      moves: signUp.leading(['ACCEPTED', 'CHECKED_OUT'], 'CHECKED_IN'),
      who: VOLUNTEERS,
      guards: [withinWindow, withinRadius, nowhereElse],
    }),
    signUp.event('checkOut', '打卡签退', 'Check out', { moves: [['CHECKED_IN', 'CHECKED_OUT']], who: VOLUNTEERS }),
    signUp.event('creditHours', '记录信用时数', 'Credit the hours', {
      moves: [['CHECKED_OUT', 'CREDITED']],
      who: ['system'],
      guards: [bothEnds],
      law: '志愿服务条例第十九条 (V)',
    }),
    signUp.event('markNoShow', '标记未到', 'Mark as not come', {
      moves: [['ACCEPTED', 'NO_SHOW']],
      who: [...MANAGER, 'system'],
      guards: [neverCame],
    }),
  ],
};

function isWithin({ activity: { fromOn, toOn } }: SignUpFacts, on: unknown): boolean {
  return isText(on) && fromOn != null && toOn != null && fromOn <= on && on <= toOn;
}
