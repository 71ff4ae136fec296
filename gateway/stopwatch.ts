// Times the stages of one walk: each lap is the time since the lap before it.

export type Lap = { readonly stage: string; readonly durationMs: number };
export type Stopwatch = { readonly laps: readonly Lap[]; lap(stage: string): void };

/** Starts now. */
export function startWatch(): Stopwatch {
  const laps: Lap[] = [];
  let last = performance.now();
  const lap = (stage: string): void => {
    const now = performance.now();
    laps.push({ stage, durationMs: now - last });
    last = now;
  };
  return { laps, lap };
}

/** The laps as a Server-Timing header (W3C Server Timing), in milliseconds. */
export function toServerTiming(laps: readonly Lap[]): string {
  return laps.map(({ stage, durationMs }) => `${stage};dur=${durationMs.toFixed(2)}`).join(', ');
}
