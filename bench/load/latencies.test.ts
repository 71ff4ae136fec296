import { expect, test } from '@jest/globals';
import { Latencies } from './latencies.ts';

test('a share of all latencies is found within two parts in a hundred', () => {
  const latencies = new Latencies();
  for (let us = 1; us <= 10_000; us += 1) latencies.add(us);
  expect(latencies.count).toBe(10_000);
  for (const share of [0.5, 0.99]) {
    const error = Math.abs(latencies.quantile(share) / (share * 10_000) - 1);
    expect(error).toBeLessThan(0.02);
  }
});

test('one slow answer in a hundred is in the 99th part of them and not in the 98th', () => {
  const latencies = new Latencies();
  for (let at = 0; at < 98; at += 1) latencies.add(100);
  latencies.add(90_000);
  latencies.add(90_000);
  expect(latencies.quantile(0.98)).toBeLessThan(110);
  expect(latencies.quantile(0.99)).toBeGreaterThan(80_000);
});

test('of nothing there is no quantile', () => {
  expect(new Latencies().quantile(0.5)).toBeNaN();
});
