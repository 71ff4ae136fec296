// The made-up stars of one property over six months: scored by the post, confirmed by the station, with a plaque that the
// next one replaces. A month in which a tenant was not registered yet stays where it stood.
import type { CalendarDate } from '@jinyun/kit/calendar/civil-date';
import type { EventInput } from '@jinyun/kit/lifecycle/machine';
import type { StarRatingStatus } from '@jinyun/policing/rentals/entities';
import { type RatingFacts, ratingMachine } from '@jinyun/policing/rentals/lifecycle';
import { type Diary, openDiary } from '../diary.ts';
import { demoId } from '../ids.ts';
import { type Random, randomOf } from '../random.ts';
import { inTurn } from '../season.ts';
import { openStory, type Story } from '../story.ts';
import { SYNTHETIC } from '../synthetic.ts';
import type { ToldProperty } from './properties.ts';
import { waitingOn } from './tenancies.ts';

export const MONTHS = ['2026-03', '2026-04', '2026-05', '2026-06', '2026-07', '2026-08'] as const;
const CRITERIA = ['示例要求一', '示例要求二', '示例要求三', '示例要求四', '示例要求五'];
/** How many steps the last month has come, in turn; all others came all four. */
const LAST_STEPS = [1, 2, 3, 4, 4, 4];
const REVOKED_MONTH = 4;
const REVOKED_EVERY = 9;
const REASON = '示例：管理松懈';

/** One month of one property, while it is told. */
type Rating = {
  readonly id: string;
  readonly stars: number;
  readonly plaqueNo: string;
  readonly month: string;
  readonly diary: Diary;
  readonly facts: () => RatingFacts;
  readonly story: Story<StarRatingStatus>;
  /** On which day which event was fired. */
  readonly on: Partial<Record<string, CalendarDate>>;
};
type Rated = {
  readonly firstNumber: number;
  /** Which of the season's rated properties this is, from 1. */
  readonly turn: number;
  readonly station: string;
};

export function tellRatings(random: Random, told: ToldProperty, { firstNumber, turn, station }: Rated) {
  const ratings = MONTHS.map((month, at) => openRating(random, told, { number: firstNumber + at, month }));
  let standing: Rating | null = null;
  for (const [at, rating] of ratings.entries()) {
    if (!bringOn(rating, at === MONTHS.length - 1 ? inTurn(LAST_STEPS, turn) : 4)) continue;
    if (standing !== null) {
      standing.diary.on(rating.diary.now().day);
      fire(standing, 'supersedePlaque', 'post_director');
    }
    standing = rating;
    if (at !== REVOKED_MONTH || turn % REVOKED_EVERY !== 0) continue;
    rating.diary.later(3, 6);
    fire(rating, 'revokePlaque', 'station_chief', { reason: REASON });
    standing = null;
  }
  return ratings.map((rating) => rowsOf(rating, { property: told.property.id, station }));
}

function openRating(random: Random, told: ToldProperty, { number, month }: { number: number; month: string }): Rating {
  const id = demoId('rating', number);
  // Apart from the others', so that a plaque replaced later moves no other month's days.
  const diary = openDiary(randomOf(random.integer(0, 2 ** 31 - 1), id), `${month}-01`);
  const spans = told.tenancies.map(({ span }) => span);
  const facts = () => {
    const { day } = diary.now();
    const status = told.lettingDay !== null && told.lettingDay <= day ? ('LET' as const) : ('LISTED' as const);
    return { property: { status, hazard: null }, tenanciesNotRegistered: waitingOn(spans, day) };
  };
  const plaqueNo = `DEMO-${month.replace('-', '')}-${String(number).padStart(4, '0')}`;
  const stars = random.integer(1, CRITERIA.length);
  return { id, month, stars, plaqueNo, diary, facts, story: openStory(ratingMachine, id, { diary, facts }), on: {} };
}

/** Takes so many of the four steps; whether the plaque was issued in the end. */
function bringOn(rating: Rating, steps: number): boolean {
  const { diary, facts, stars, plaqueNo } = rating;
  fire(rating, 'openRating', 'post_officer');
  diary.later(5, 8);
  if (steps < 2 || facts().tenanciesNotRegistered > 0) return false;
  fire(rating, 'scoreProperty', 'post_officer', { stars });
  diary.later(2, 4);
  if (steps < 3 || facts().tenanciesNotRegistered > 0) return false;
  fire(rating, 'confirmRating', 'station_chief');
  diary.later(1, 3);
  if (steps < 4) return false;
  fire(rating, 'issuePlaque', 'post_director', { plaqueNo });
  return true;
}

function fire(
  rating: Rating,
  event: string,
  role: 'post_officer' | 'post_director' | 'station_chief',
  input?: EventInput,
) {
  rating.on[event] = rating.story.fire(event, role, input).day;
}

function rowsOf(
  { id, month, stars, plaqueNo, story, on }: Rating,
  { property, station }: { property: string; station: string },
) {
  const { status, events } = story.tell();
  const rating = {
    ...{ id, property, month, status, ...SYNTHETIC },
    stars: on.scoreProperty === undefined ? null : stars,
    scoredOn: on.scoreProperty ?? null,
    confirmedBy: on.confirmRating === undefined ? null : station,
    confirmedOn: on.confirmRating ?? null,
    plaqueNo: on.issuePlaque === undefined ? null : plaqueNo,
    plaqueIssuedOn: on.issuePlaque ?? null,
  };
  const items = CRITERIA.map((criterion, at) => ({
    ...{ id: `${id}-item-${at + 1}`, rating: id, position: at + 1, criterion },
    met: on.scoreProperty === undefined ? null : at < stars,
    ...SYNTHETIC,
  }));
  return { rating, items, events };
}
