import { expect, test } from '@jest/globals';
import type { Finding } from './figures.ts';
import { isReached } from './figures.ts';
import { tellFigures, tellResults } from './results.ts';

const FOUND: Finding = { figure: 'dashboard/bff', value: 2.9, spread: { median: 2.9, min: 2.5, max: 3.4 } };

test('a goal to be passed and a goal to stay under are told apart', () => {
  expect(isReached(FOUND)).toBe(false);
  expect(isReached({ figure: 'dashboard/bff', value: 3 })).toBe(true);
  expect(isReached({ figure: 'memory/rest', value: 221 })).toBe(false);
  expect(isReached({ figure: 'memory/rest', value: 219 })).toBe(true);
});

test('a figure that could not be found is not reached', () => {
  expect(isReached({ figure: 'dashboard/bff', value: Number.NaN })).toBe(false);
  expect(isReached({ figure: 'memory/rest', value: Number.NaN })).toBe(false);
});

test('every figure has its line: goal, value, spread and whether it is reached', () => {
  const lines = tellFigures([{ findings: [FOUND] }]).split('\n');
  const line = lines.find((text) => text.startsWith('| dashboard: requests of the BFF'));
  expect(line?.split('|').map((cell) => cell.trim())).toEqual([
    '',
    'dashboard: requests of the BFF',
    '≥ 3x',
    '2.90x',
    '2.50–3.40',
    'NOT reached',
    '',
    '',
  ]);
  expect(lines.filter((text) => text.includes('not measured')).length).toBe(lines.length - 3);
});

test('a run of some parts tells their figures alone', () => {
  const text = tellFigures([{ findings: [FOUND] }], (name) => name === 'dashboard/bff');
  expect(text.split('\n')).toHaveLength(3);
});

test('the results name the machine, the day and what made the run better or worse', () => {
  const text = tellResults({ machine: '2 × ACME', day: '2026-01-02', conditions: ['noisy'], reports: [] });
  expect(text).toMatch(/2026-01-02. Machine: 2 × ACME.\n\n- noisy\n/);
});
