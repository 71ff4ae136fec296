// A season of the county: the unit that scale multiplies. A season draws apart from every other and names only its own
// rows, so more seasons add rows and change none.
import { numbers } from './ids.ts';
import { type Random, randomOf } from './random.ts';

export type DemoOptions = {
  /** Other rows for another number, the same for the same. */
  readonly seed: number;
  /** How many seasons. */
  readonly scale: number;
};
/** The first has index 0. */
export type Season = { readonly seed: number; readonly index: number };

/** From when to when things happen in every season: the year's holidays are known. */
export const SEASON = { from: '2026-01-05', to: '2026-10-30' } as const;

export function seasonsOf({ seed, scale }: DemoOptions): Season[] {
  return numbers(scale).map((number) => ({ seed, index: number - 1 }));
}

/** The numbers of the season's rows of a kind, of which each season has `count`: those of the first are 1 to `count`. */
export function numbersIn({ index }: Season, count: number): number[] {
  return numbers(count).map((number) => index * count + number);
}

/** Choices of one place in one season. */
export function randomIn({ seed, index }: Season, place: string): Random {
  return randomOf(seed, `${place}/${index}`);
}

/** What falls to row n where the list is dealt out in turn, so that every season of ours deals out all of it. */
export function inTurn<T>(list: readonly T[], number: number): T {
  return list[(number - 1) % list.length] as T;
}
