// The life of a patrol on a market day as one table: days come of a rule, officers check in on the day, and a day that
// nobody went says why.
import { isText, textsGiven } from '@jinyun/kit/lifecycle/given';
import { type Machine, rowsOf } from '@jinyun/kit/lifecycle/machine';
import type { MarketDayPatrol, PatrolStatus } from './entities.ts';

/** What the guards look at. */
export type PatrolFacts = {
  readonly patrol: Pick<MarketDayPatrol, 'date'>;
  /** Whether a rule in force makes the day a market day of the township. */
  readonly marketDay: boolean;
};

const { guard, event } = rowsOf<PatrolStatus, PatrolFacts>();

const isMarketDay = guard('isMarketDay', {
  zh: '是该乡镇的集市日',
  en: 'it is a market day of the township.',
  holds: ({ marketDay }) => marketDay,
});
const onTheDay = guard('onTheDay', {
  zh: '在集市日当天签到',
  en: 'officers check in on that day.',
  holds: ({ patrol }, input) => input === null || input.on === patrol.date,
});
const officersNamed = guard('officersNamed', {
  zh: '写明到场民警',
  en: 'it says which officers came.',
  holds: (_, input) => input === null || (Array.isArray(input.officers) && input.officers.length > 0),
});
const tasksDone = guard('tasksDone', {
  zh: '写明做了哪些工作',
  en: 'it says what was done.',
  holds: (_, input) => input === null || (Array.isArray(input.tasks) && input.tasks.every(isText)),
});
const reasonGiven = guard('reasonGiven', { zh: '写明原因', en: 'it says why.', holds: textsGiven('reason') });

export const patrolMachine: Machine<PatrolStatus, PatrolFacts> = {
  type: 'MarketDayPatrol',
  zh: '集市日巡逻',
  en: 'market-day patrol',
  states: {
    GENERATED: '已排定 planned',
    CHECKED_IN: '已签到 checked in',
    REPORTED: '已报告 reported',
    MISSED: '未执行 missed',
  },
  events: [
    event('generateMarketDays', '排定集市日', 'Plan the market days', {
      moves: [[null, 'GENERATED']],
      who: ['station_chief', 'post_director', 'system'],
      guards: [isMarketDay],
    }),
    event('checkInPatrol', '签到', 'Check in', {
      moves: [['GENERATED', 'CHECKED_IN']],
      who: ['post_officer', 'post_director'],
      guards: [onTheDay, officersNamed],
    }),
    event('reportPatrol', '报告', 'Report', {
      moves: [['CHECKED_IN', 'REPORTED']],
      who: ['post_officer', 'post_director'],
      guards: [tasksDone],
    }),
    event('missPatrol', '记为未执行', 'Record that nobody went', {
      moves: [['GENERATED', 'MISSED']],
      who: ['station_chief', 'post_director'],
      guards: [reasonGiven],
    }),
  ],
};
