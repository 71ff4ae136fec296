// A made-up theme hall and the exhibits planned for it, in every state. The article's hall keeps its own alone.
import { LifecycleEvent } from '@jinyun/kit/lifecycle/entities';
import { exactly } from '@jinyun/kit/quantity';
import { EXHIBIT_STATUSES, Exhibit, ExhibitPlanner, ThemeHall } from '@jinyun/policing/anti-fraud/entities';
import { exhibitMachine } from '@jinyun/policing/anti-fraud/lifecycle';
import { batch, type SeedBatch } from '../../batch.ts';
import { openDiary, workingDayWithin } from '../diary.ts';
import { demoId } from '../ids.ts';
import { inTurn, numbersIn, randomIn, SEASON, type Season } from '../season.ts';
import { openStory } from '../story.ts';
import { SYNTHETIC } from '../synthetic.ts';
import { officerFor } from './posts.ts';

const EXHIBITS = 10;
const ROADS = {
  PLANNED: [],
  PROPOSED: ['proposeExhibit'],
  APPROVED: ['proposeExhibit', 'approveExhibit'],
  ON_DISPLAY: ['proposeExhibit', 'approveExhibit', 'displayExhibit'],
  WITHDRAWN: ['proposeExhibit', 'approveExhibit', 'displayExhibit', 'withdrawExhibit'],
} as const;

export function antiFraudDemo(season: Season): SeedBatch[] {
  const hall = demoId('hall', season.index + 1);
  const told = numbersIn(season, EXHIBITS).map((number) => tellExhibit(season, number, hall));
  const hallRow = { id: hall, name: `示例主题馆 ${season.index + 1}`, areaSqm: exactly(200), screens: exactly(4) };
  return [
    batch(ThemeHall, [{ ...hallRow, ...SYNTHETIC }]),
    batch(
      Exhibit,
      told.map(({ exhibit }) => exhibit),
    ),
    batch(
      ExhibitPlanner,
      told.flatMap(({ planners }) => planners),
    ),
    batch(
      LifecycleEvent,
      told.flatMap(({ events }) => events),
    ),
  ];
}

function tellExhibit(season: Season, number: number, hall: string) {
  const random = randomIn(season, `exhibit ${number}`);
  const diary = openDiary(random, workingDayWithin(random, SEASON.from, '2026-08-31'));
  const id = demoId('exhibit', number);
  const title = `示例展项 ${number}`;
  const plannedOn = diary.now().day;
  const officers = [1, 2].map((turn) => officerFor(season, number * 2 + turn));
  const facts = () => ({ hallId: hall, planners: officers.length });
  const story = openStory(exhibitMachine, id, { diary, facts });
  story.fire('planExhibit', 'post_director');
  for (const event of ROADS[inTurn(EXHIBIT_STATUSES, number)]) {
    diary.later(2, 10);
    story.fire(event, event === 'approveExhibit' ? 'station_chief' : 'post_director', { title });
  }
  const { status, events } = story.tell();
  const planners = officers.map((officer, turn) => ({
    ...{ id: `${id}-planner-${turn + 1}`, exhibit: id, officer },
    ...SYNTHETIC,
  }));
  return { exhibit: { id, title, hall, status, plannedOn, ...SYNTHETIC }, planners, events };
}
