// Made-up patrols on the market days of 三溪乡 by the article's rule. Most were reported, some missed; the last of the season
// are still to come.
import { addDays, type CalendarDate, toDate } from '@jinyun/kit/calendar/civil-date';
import { LifecycleEvent } from '@jinyun/kit/lifecycle/entities';
import { exactly } from '@jinyun/kit/quantity';
import {
  MarketDayPatrol,
  PATROL_TASKS,
  PatrolHelper,
  PatrolOfficer,
  type PatrolStatus,
} from '@jinyun/policing/patrols/entities';
import { patrolMachine } from '@jinyun/policing/patrols/lifecycle';
import { lunarOf } from '@jinyun/policing/patrols/rules';
import { batch, type SeedBatch } from '../../batch.ts';
import { openDiary } from '../diary.ts';
import { demoId } from '../ids.ts';
import { numbersIn, randomIn, SEASON, type Season } from '../season.ts';
import { openStory } from '../story.ts';
import { SYNTHETIC } from '../synthetic.ts';
import { officerFor, organisationFor, stationOf } from './posts.ts';

const RULE = 'market-rule-sanxi';
const TOWNSHIP = '331122207';
const LUNAR_DAYS = [3, 8];
const MARKET_DAYS = listDays().filter((date) => LUNAR_DAYS.includes(lunarOf(date).day));
const TO_COME = 2;
const ROADS = {
  GENERATED: [],
  CHECKED_IN: ['checkInPatrol'],
  REPORTED: ['checkInPatrol', 'reportPatrol'],
  MISSED: ['missPatrol'],
} as const;
const MISSED_BECAUSE = '示例：台风停市';

export function patrolsDemo(season: Season): SeedBatch[] {
  const told = numbersIn(season, MARKET_DAYS.length).map((number, at) => tellPatrol(season, number, at));
  return [
    batch(
      MarketDayPatrol,
      told.map(({ patrol }) => patrol),
    ),
    batch(
      PatrolOfficer,
      told.flatMap(({ officers }) => officers),
    ),
    batch(
      PatrolHelper,
      told.flatMap(({ helpers }) => helpers),
    ),
    batch(
      LifecycleEvent,
      told.flatMap(({ events }) => events),
    ),
  ];
}

function tellPatrol(season: Season, number: number, at: number) {
  const random = randomIn(season, `patrol ${number}`);
  const id = demoId('patrol', number);
  const date = MARKET_DAYS[at] as CalendarDate;
  const diary = openDiary(random, SEASON.from);
  const story = openStory(patrolMachine, id, { diary, facts: () => ({ patrol: { date }, marketDay: true }) });
  const tasks = PATROL_TASKS.filter((_, task) => task === 0 || random.oneIn(2));
  const officers = [1, 2].map((turn) => officerFor(season, number * 2 + turn));
  const inputs = {
    checkInPatrol: { on: date, officers },
    reportPatrol: { tasks },
    missPatrol: { reason: MISSED_BECAUSE },
  };
  story.fire('generateMarketDays', 'station_chief');
  for (const event of ROADS[stateOf(at)]) {
    diary.on(date);
    story.fire(event, event === 'missPatrol' ? 'station_chief' : 'post_officer', inputs[event]);
  }
  const { status, events } = story.tell();
  const checkIn = events.find(({ name }) => name === 'checkInPatrol');
  const patrol = {
    ...{ id, station: stationOf(season), townshipCode: TOWNSHIP, date, rule: RULE, tasks, status, ...SYNTHETIC },
    visits: status === 'REPORTED' ? exactly(random.integer(2, 9)) : null,
    missedReason: status === 'MISSED' ? MISSED_BECAUSE : null,
    checkedInAt: checkIn?.at ?? null,
    checkInPlace: checkIn === undefined ? null : '示例集市',
  };
  const came = checkIn === undefined ? [] : officers;
  const organisationId = checkIn === undefined ? null : organisationFor(number);
  return {
    patrol,
    officers: came.map((officer, turn) => ({ id: `${id}-officer-${turn + 1}`, patrol: id, officer, ...SYNTHETIC })),
    helpers: organisationId === null ? [] : [{ id: `${id}-helper`, patrol: id, organisationId, ...SYNTHETIC }],
    events,
  };
}

function stateOf(at: number): PatrolStatus {
  const left = MARKET_DAYS.length - at;
  if (left <= TO_COME) return 'GENERATED';
  if (left === TO_COME + 1) return 'CHECKED_IN';
  return at % 6 === 5 ? 'MISSED' : 'REPORTED';
}

function listDays(): CalendarDate[] {
  const days: CalendarDate[] = [];
  // The day after the plan is made, so that a plan is always there before its day.
  for (let day = addDays(toDate(SEASON.from), 1); day <= SEASON.to; day = addDays(day, 1)) days.push(day);
  return days;
}
