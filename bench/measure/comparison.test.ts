import { expect, test } from '@jest/globals';
import type { Slice } from '../load/slice.ts';
import { compareSlices } from './comparison.ts';

const slice = (requests: number, cpuSeconds: number): Slice => ({
  requests,
  seconds: 1,
  cpuSeconds,
  p50Us: 1,
  p99Us: 2,
});

test('where both kept their core busy, requests a second are compared', () => {
  const comparison = compareSlices([slice(300, 1), slice(200, 0.97)], [slice(100, 0.98), slice(100, 0.99)]);
  expect(comparison).toEqual({ by: 'requests', times: { median: 2.5, min: 2, max: 3 } });
});

test('where one waited for load or departments, CPU time a request is compared instead', () => {
  const comparison = compareSlices([slice(100, 0.25)], [slice(100, 1)]);
  expect(comparison).toEqual({ by: 'cpu', times: { median: 4, min: 4, max: 4 } });
});
