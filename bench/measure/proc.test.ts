import { expect, test } from '@jest/globals';
import { cpuSecondsOf, memoryOf, readCpuSeconds, readMemory } from './proc.ts';

const STAT =
  '4242 (node (a) b) S 1 4242 1 0 -1 4194304 10 0 0 0 1234 66 7 8 20 0 11 0 100 1000 200 18446744073709551615 1 1 0';

test('CPU time is user and system time, whatever the process calls itself', () => {
  expect(cpuSecondsOf(STAT)).toBe(13);
});

test('a text that is no stat is refused', () => {
  expect(() => cpuSecondsOf('4242 (node) S')).toThrow('no CPU time');
});

test('memory is what is resident now, and the most that was', () => {
  expect(memoryOf('Name:\tnode\nVmHWM:\t  204800 kB\nVmRSS:\t  102400 kB\n')).toEqual({ residentMb: 100, peakMb: 200 });
  expect(() => memoryOf('Name:\tnode\n')).toThrow('no VmRSS');
});

const onLinux = process.platform === 'linux' ? test : test.failing;
onLinux('this very process has both', () => {
  expect(readCpuSeconds(process.pid)).toBeGreaterThan(0);
  const { residentMb, peakMb } = readMemory(process.pid);
  expect(peakMb).toBeGreaterThanOrEqual(residentMb);
});
