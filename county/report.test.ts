import { expect, test } from '@jest/globals';
import { openReport } from './report.ts';

function run(terminal: boolean): string {
  let written = '';
  const report = openReport(
    (text) => {
      written += text;
    },
    () => 0,
    { terminal },
  );
  for (const part of [0.1, 0.3, 0.4, 0.5, 0.9, 1]) report.progress('policing', part);
  report.line('done');
  return written;
}

test('where lines cannot be written over, a long step is told at each quarter that it passes', () => {
  expect(run(false)).toBe('           25 % policing\n           50 % policing\n           75 % policing\ndone\n');
});

test('on a terminal one bar moves, and the next line takes its place', () => {
  const bars = run(true).split('\r\u001b[K').slice(1);
  expect(bars[1]).toBe('  [#########.....................]  30 % policing');
  expect(bars.at(-1)).toBe('done\n');
});

test('a step may say what came of it', async () => {
  const lines: string[] = [];
  const report = openReport(
    (text) => void lines.push(text),
    () => 0,
  );
  await report.step(
    (rows: number) => `${rows} rows`,
    async () => 7,
  );
  expect(lines).toEqual(['    0.00 s  7 rows\n']);
});
