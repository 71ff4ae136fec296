// Slices of many systems, interleaved: each round visits all of them, in reversed order every other time. What befalls
// the machine for a while befalls all, and none is always the first.

/** Calls `visit` once a round for each; gives back what it made, by round, in the order of `all`. */
export async function interleave<S, T>(
  all: readonly S[],
  rounds: number,
  visit: (one: S, round: number) => Promise<T>,
): Promise<ReadonlyMap<S, readonly T[]>> {
  const made = new Map<S, T[]>(all.map((one) => [one, []]));
  for (let round = 0; round < rounds; round += 1) {
    const order = round % 2 === 0 ? all : [...all].reverse();
    for (const one of order) made.get(one)?.push(await visit(one, round));
  }
  return made;
}
