// Medians, ratios of paired slices with their spread, and the slope of a line through points. Pure.

export type Spread = { readonly median: number; readonly min: number; readonly max: number };
export type Point = { readonly x: number; readonly y: number };

/** NaN where there are none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length / 2;
  if (sorted.length % 2 === 1) return sorted[Math.floor(middle)] as number;
  return sorted.length === 0 ? Number.NaN : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}

export function spreadOf(values: readonly number[]): Spread {
  return { median: median(values), min: Math.min(...values), max: Math.max(...values) };
}

/** One over the other inside each round, then over the rounds: what moves the machine moves both of a pair. */
export function pairedRatio(ones: readonly number[], others: readonly number[]): Spread {
  if (ones.length !== others.length) throw new Error(`${ones.length} slices cannot be paired with ${others.length}`);
  return spreadOf(ones.map((one, round) => one / (others[round] as number)));
}

/** Of the line with the least squares: how much y grows with each x. */
export function slopeOf(points: readonly Point[]): number {
  const meanX = points.reduce((sum, { x }) => sum + x, 0) / points.length;
  const meanY = points.reduce((sum, { y }) => sum + y, 0) / points.length;
  const covered = points.reduce((sum, { x, y }) => sum + (x - meanX) * (y - meanY), 0);
  const width = points.reduce((sum, { x }) => sum + (x - meanX) ** 2, 0);
  return covered / width;
}
