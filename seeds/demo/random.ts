// Random choices that a seed number replays: Mulberry32, a generator of 32 bits of state, good enough for sample data.

export type Random = {
  /** A whole number from `min` to `max`, both included. */
  integer(min: number, max: number): number;
  /** One of the list, which is not empty. */
  pick<T>(list: readonly T[]): T;
  /** True about once in so many times. */
  oneIn(times: number): boolean;
};

/** The same choices in the same order for the same seed and place; rooms draw apart, so that one never moves another's. */
export function randomOf(seed: number, place: string): Random {
  let state = [...place].reduce(
    (hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 0x01000193),
    seed ^ 0x811c9dc5,
  );
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const integer: Random['integer'] = (min, max) => min + Math.floor(next() * (max - min + 1));
  return {
    integer,
    pick: (list) => list[integer(0, list.length - 1)] as (typeof list)[number],
    oneIn: (times) => integer(1, times) === 1,
  };
}
