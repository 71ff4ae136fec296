// What the made-up rows of one department name of another's: how many there are in a season, who serves where, and when what
// two departments both tell of took place. Rows of other departments are known by their ids alone.
import { demoId } from './ids.ts';
import type { Season } from './season.ts';

/** How many rows of a kind each season has. */
export const A_SEASON = {
  case: 21,
  lead: 30,
  campaign: 4,
  leadcall: 6,
  org: 4,
  member: 300,
  observer: 10,
  activity: 7,
} as const;
/** Of the observers of a season the first ones serve all the while from this day on. */
const SERVING = 3;
const SERVING_FROM = '2026-02-09';
/** Calls and the activities that answered them: the same days, in both departments. */
export const WINDOWS = {
  summer: { from: '2026-06-08', to: '2026-06-14', call: 6, campaign: 4 },
  autumn: { from: '2026-09-07', to: '2026-09-11', call: 5, campaign: 3 },
  october: { from: '2026-10-12', to: '2026-10-30', call: 4, campaign: 2 },
} as const;
/** Cases of a season in which observers join a visit, by their place in it, and the days between which they do. */
export const VISITED = { cases: [11, 12, 14, 18], from: '2026-07-01', to: '2026-07-31' } as const;

/** The id of the n-th row of a kind in this season. */
export function idIn({ index }: Season, kind: keyof typeof A_SEASON, place: number): string {
  return demoId(kind, index * A_SEASON[kind] + place);
}

/** An observer who serves on that day, with the organisation. Throws for a day on which none does yet. */
export function observerOn(season: Season, day: string, turn: number): { id: string; organisationId: string } {
  if (!isServed(day)) throw new Error(`No made-up observer serves on ${day} yet.`);
  const place = (turn % SERVING) + 1;
  return { id: idIn(season, 'observer', place), organisationId: organisationOf(season, place) };
}

/** Whether observers serve on that day already. */
export function isServed(day: string): boolean {
  return day >= SERVING_FROM;
}

/** The organisation of the observer or member at this place of a season. */
export function organisationOf(season: Season, place: number): string {
  return idIn(season, 'org', ((place - 1) % A_SEASON.org) + 1);
}
