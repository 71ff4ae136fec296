// What a person may ask of these suites from outside: other seeds, and more of them. Left alone, every run is the same.

/** `EQUALITY_SEED`, or null for the committed seeds. */
export const otherSeed: number | null =
  process.env.EQUALITY_SEED === undefined ? null : Number(process.env.EQUALITY_SEED);

/** `EQUALITY_COUNT`, or what the suite takes by itself. */
export function countOr(own: number): number {
  return process.env.EQUALITY_COUNT === undefined ? own : Number(process.env.EQUALITY_COUNT);
}
