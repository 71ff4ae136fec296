// The life of a brigade's duty as one table. Nobody is ordered to serve (志愿服务条例 25): a duty is asked for and taken on.
import { textsGiven } from '@jinyun/kit/lifecycle/given';
import { type Machine, rowsOf } from '@jinyun/kit/lifecycle/machine';
import type { BrigadeDuty, BrigadeDutyStatus, JointBrigade } from './entities.ts';

/** What the guards look at. */
export type DutyFacts = {
  readonly duty: Pick<BrigadeDuty, 'kind' | 'townshipCode'>;
  readonly brigade: Pick<JointBrigade, 'duties' | 'townshipCodes'>;
};

const { guard, event, leading } = rowsOf<BrigadeDutyStatus, DutyFacts>();

const OFFICERS = ['post_officer', 'post_director'] as const;
const LEADERS = [...OFFICERS, 'org_manager'] as const;

const dayAndKind = guard('dayAndKind', {
  zh: '写明日期和任务类别',
  en: 'it says on which day, and what is to be done.',
  holds: textsGiven('dutyOn', 'kind'),
});
const brigadesOwnDuty = guard('brigadesOwnDuty', {
  zh: '属于联动大队的任务和区域',
  en: 'it is a duty of this brigade, in one of its townships.',
  holds: ({ duty, brigade }) =>
    duty.kind != null &&
    brigade.duties.includes(duty.kind) &&
    (duty.townshipCode == null || brigade.townshipCodes.includes(duty.townshipCode)),
});
const peopleNamed = guard('peopleNamed', {
  zh: '写明到岗人数',
  en: 'it says how many people came.',
  holds: (_, input) => input === null || Number(input.people) > 0,
});

export const dutyMachine: Machine<BrigadeDutyStatus, DutyFacts> = {
  type: 'BrigadeDuty',
  zh: '联动大队任务',
  en: "a brigade's duty",
  states: {
    REQUESTED: '已请求 requested',
    ASSIGNED: '已安排 assigned',
    ON_DUTY: '在岗 on duty',
    DONE: '已完成 done',
    MISSED: '未执行 missed',
  },
  events: [
    event('requestDuty', '请求执勤', 'Request a duty', {
      moves: [[null, 'REQUESTED']],
      who: [...LEADERS, 'station_chief', 'agency_contact'],
      guards: [dayAndKind],
    }),
    event('assignDuty', '安排人员', 'Assign', {
      moves: leading(['REQUESTED', 'ASSIGNED'], 'ASSIGNED'),
      who: LEADERS,
      guards: [brigadesOwnDuty],
      law: '志愿服务条例第二十五条',
    }),
    event('beginDuty', '到岗', 'Begin', {
      moves: [['ASSIGNED', 'ON_DUTY']],
      who: ['member', ...LEADERS],
      guards: [peopleNamed],
    }),
    event('completeDuty', '完成', 'Complete', { moves: [['ON_DUTY', 'DONE']], who: ['member', ...LEADERS] }),
    event('missDuty', '记为未执行', 'Record that nobody came', {
      moves: leading(['REQUESTED', 'ASSIGNED'], 'MISSED'),
      who: [...LEADERS, 'system'],
    }),
  ],
};
