// Time and chance as the layers around a department see them, handed in so that a seed replays a run.

export type Surroundings = {
  /** Milliseconds on the clock of `performance.now()`, by which lifetimes are measured too. */
  now(): number;
  /** From 0 up to 1. */
  random(): number;
  /** Calls back once after this time; returns how to take that back. */
  after(milliseconds: number, callBack: () => void): () => void;
};

/** The process's own clock and dice. A pause keeps no process alive: its request has a deadline that does. */
export const REAL: Surroundings = {
  now: () => performance.now(),
  random: Math.random,
  after: (milliseconds, callBack) => {
    const timer = setTimeout(callBack, milliseconds).unref();
    return () => clearTimeout(timer);
  },
};
