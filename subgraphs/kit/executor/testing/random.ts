// Numbers drawn from a text: the same text always gives the same ones, so that a failing case is replayed by its seed.

/** From 0 up to, but not including, `below`. */
export type Draw = (below: number) => number;

export function drawFrom(text: string): Draw {
  let state = 0x811c9dc5;
  for (const character of text) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

export function pick<T>(draw: Draw, from: readonly T[]): T {
  if (from.length === 0) throw new Error('There is nothing to pick from.');
  return from[draw(from.length)] as T;
}
