// Choices that hang on a place alone: the same place draws the same values in every process and every start.
import { createHash } from 'node:crypto';

export type Draw = {
  /** A whole number from `min` to `max`, both included. */
  integer(min: number, max: number): number;
  /** One of the list, which is not empty. */
  pick<T>(list: readonly T[]): T;
  /** True about once in so many times. */
  oneIn(times: number): boolean;
};

/** The choices at a place, in the order in which they are made; no clock and no chance has a say. */
export function drawOf(...place: readonly string[]): Draw {
  let count = 0;
  const next = (): number =>
    createHash('sha256')
      .update(JSON.stringify([...place, count++]))
      .digest()
      .readUInt32BE();
  const integer: Draw['integer'] = (min, max) => min + (next() % (max - min + 1));
  return {
    integer,
    pick: (list) => list[integer(0, list.length - 1)] as (typeof list)[number],
    oneIn: (times) => integer(1, times) === 1,
  };
}
