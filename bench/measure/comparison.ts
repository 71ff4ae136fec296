// Compares two systems by their slices: by requests a second where both kept their core busy, else by CPU time a request.
import type { Slice } from '../load/slice.ts';
import { median, pairedRatio, type Spread } from './statistics.ts';

/** Under this share of its core a system waited for load or departments, and requests a second say nothing of it. */
const BUSY_MIN = 0.95;

export type Comparison = {
  readonly by: 'requests' | 'cpu';
  /** How many times better the one is than the other. */
  readonly times: Spread;
};

export function compareSlices(ones: readonly Slice[], others: readonly Slice[]): Comparison {
  const busy = isBusy(ones) && isBusy(others);
  return busy
    ? { by: 'requests', times: pairedRatio(ones.map(requestsPerSecond), others.map(requestsPerSecond)) }
    : { by: 'cpu', times: pairedRatio(others.map(cpuUsPerRequest), ones.map(cpuUsPerRequest)) };
}

export function busyOf(slices: readonly Slice[]): number {
  return median(slices.map(({ cpuSeconds, seconds }) => cpuSeconds / seconds));
}

export function requestsPerSecond({ requests, seconds }: Slice): number {
  return requests / seconds;
}

/** User and system, all threads. */
export function cpuUsPerRequest({ requests, cpuSeconds }: Slice): number {
  return (cpuSeconds / requests) * 1e6;
}

function isBusy(slices: readonly Slice[]): boolean {
  return busyOf(slices) >= BUSY_MIN;
}
