import { expect, test } from '@jest/globals';
import { cpuSecondsOf, memoryOf, readCpuSeconds, readMemory, readTreeCpuSeconds, treeCpuSecondsOf } from './proc.ts';

const STAT =
  '4242 (node (a) b) S 1 4242 1 0 -1 4194304 10 0 0 0 1234 66 7 8 20 0 11 0 100 1000 200 18446744073709551615 1 1 0';

test('CPU time is user and system time, whatever the process calls itself', () => {
  expect(cpuSecondsOf(STAT)).toBe(13);
});

test('a tree’s CPU time is its own, its children’s, and that of children that have ended; no stranger’s', () => {
  const stat = (pid: number, parent: number, [user, ended]: readonly [number, number]): [number, string] => [
    pid,
    `${pid} (postgres: a) S ${parent} 1 1 0 -1 0 0 0 0 0 ${user} 0 ${ended} 0 20 0 1 0 1 1 1`,
  ];
  const stats = new Map([
    stat(10, 1, [100, 50]),
    stat(11, 10, [200, 900]),
    stat(12, 10, [300, 0]),
    stat(13, 1, [9999, 0]),
  ]);
  expect(treeCpuSecondsOf(10, stats)).toBe(6.5);
  expect(() => treeCpuSecondsOf(99, stats)).toThrow('there is no process 99');
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
  const own = readCpuSeconds(process.pid);
  expect(own).toBeGreaterThan(0);
  expect(readTreeCpuSeconds(process.pid)).toBeGreaterThanOrEqual(own);
  const { residentMb, peakMb } = readMemory(process.pid);
  expect(peakMb).toBeGreaterThanOrEqual(residentMb);
});
