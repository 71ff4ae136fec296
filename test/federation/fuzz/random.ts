// Numbers that look random and are the same for the same seed, so that any case can be looked at again.

export type Random = {
  /** From 0 up to `below`. */
  int(below: number): number;
  /** True once in so many times. */
  once(inSo: number): boolean;
  pick<T>(items: readonly T[]): T;
};

/** Mulberry32. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const int = (below: number): number => next() % below;
  return {
    int,
    once: (inSo) => int(inSo) === 0,
    pick: (items) => items[int(items.length)] as never,
  };
}

/** FNV-1a. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}
