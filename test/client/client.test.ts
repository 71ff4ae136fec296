// The program for dashboard developers that the READMEs show: it compiles, it runs, and a wrong one does not compile.
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { cloneCounty } from '../cloned-county.ts';
import { type Ended, runProgram, START_TIMEOUT_MS } from '../promises/testing/program.ts';
import { ROOT } from '../tidy/source-files.ts';

/** In the tree, so that packages are found; git and Jest do not look there. */
const PARENT = join(ROOT, '.data');
const GENERATOR = 'schema/typed-documents-main.ts';
const QUESTIONS = { funnel: 'public/funnel.graphql', board: 'leader/half-year-board.graphql' };
const PROGRAM = programOf('README.md');

let folder: string;
let generated: Ended;
beforeAll(async () => {
  mkdirSync(PARENT, { recursive: true });
  folder = mkdtempSync(join(PARENT, 'client-'));
  for (const [name, journey] of Object.entries(QUESTIONS))
    copyFileSync(join(ROOT, 'test/journeys', journey), join(folder, `${name}.graphql`));
  generated = await runProgram({ command: [GENERATOR, folder] });
}, START_TIMEOUT_MS);
afterAll(() => rmSync(folder, { recursive: true }));

test('each question is written as a typed document beside it', () => {
  expect(generated).toMatchObject({ code: 0 });
  expect(
    generated.output
      .split('\n')
      .filter(Boolean)
      .map((line) => line.slice(folder.length + 1)),
  ).toEqual(['board.document.ts is written.', 'funnel.document.ts is written.']);
});

test('both READMEs show the same program', () => {
  expect(programOf('README.zh-CN.md')).toBe(PROGRAM);
});

test('the program compiles, and prints what the READMEs say', async () => {
  expect(await compile('right', PROGRAM)).toMatchObject({ code: 0, output: '' });
  const county = await cloneCounty();
  try {
    writeFileSync(join(folder, 'right.ts'), PROGRAM.replace('http://127.0.0.1:4000/graphql', county.url));
    expect(await runProgram({ command: [join(folder, 'right.ts')] })).toMatchObject({
      code: 0,
      output: '至多0.32 null\n',
    });
  } finally {
    await county.close();
  }
});

test('a field that is not asked for, a number that may be null, a date that is a number: none compiles', async () => {
  const lines = [
    [`import { HalfYearBoardDocument } from './board.document.ts';`, null],
    ['data?.county?.leadFunnel?.reason;', "Property 'reason' does not exist"],
    ['export const share: number = rate?.exact ?? null;', "Type 'number | null' is not assignable to type 'number'"],
    [`ask(HalfYearBoardDocument, { period: { from: 20210901, to: '2022-02-28' } });`, "'number' is not assignable"],
    [`ask(HalfYearBoardDocument, { period: { from: '2021-09-01', to: '2022-02-28' } });`, null],
  ] as const;
  const { code, output } = await compile('wrong', `${PROGRAM}${lines.map(([line]) => `${line}\n`).join('')}`);
  const first = PROGRAM.split('\n').length;
  expect(code).not.toBe(0);
  expect(
    [...output.matchAll(/wrong\.ts\((\d+),\d+\): error TS\d+: (.*)/g)].map(([, at, says]) => [Number(at), says]),
  ).toEqual(
    lines.flatMap(([, says], index) => (says === null ? [] : [[first + index, expect.stringContaining(says)]])),
  );
});

test('the types of the graph stand alone: a Date is a string, an unknown is null, a misspelt word does not compile', async () => {
  copyFileSync(join(ROOT, 'schema/client-types.ts'), join(folder, 'client-types.ts'));
  const program = `import type { Knowledge, Quantity, SpecialCampaign } from './client-types.ts';
export const show = ({ knowledge, exact, text }: Quantity): string => (knowledge === 'UNKNOWN' ? '?' : String(exact ?? text));
export const days = (campaign: SpecialCampaign): (string | null)[] => [campaign.from, campaign.to];
export const id = (campaign: SpecialCampaign): string => campaign.id;
export const zero = ({ exact }: Quantity): number => exact;
export const word: Knowledge = 'UNKNOWABLE';
`;
  const { output } = await compile('types', program);
  expect([...output.matchAll(/types\.ts\((\d+),/g)].map(([, at]) => Number(at))).toEqual([5, 6]);
});

test.each([
  ['no folder', [], 2, /^Usage: npm run client -- FOLDER/],
  ['a folder that is not there', ['nowhere'], 2, /^Usage: npm run client -- FOLDER/],
])('%s is a wrong call', async (_what, given, code, says) => {
  expect(await runProgram({ command: [GENERATOR, ...given] })).toMatchObject({
    code,
    output: expect.stringMatching(says),
  });
});

test('a question that does not fit the graph is refused with its line, and the others are written', async () => {
  const mixed = mkdtempSync(join(PARENT, 'client-'));
  writeFileSync(join(mixed, 'a.graphql'), 'query A {\n  county {\n    nothing\n  }\n}\n');
  writeFileSync(join(mixed, 'b.graphql'), 'query B {\n  county {');
  writeFileSync(join(mixed, 'c.graphql'), 'query C { county { name } }');
  const { code, output } = await runProgram({ command: [GENERATOR, mixed] });
  rmSync(mixed, { recursive: true });
  expect({ code, lines: output.replaceAll(`${mixed}/`, '').trim().split('\n').sort() }).toEqual({
    code: 1,
    lines: [
      'a.graphql: line 3, column 5: Cannot query field "nothing" on type "County".',
      'b.graphql: line 2, column 11: Syntax Error: Expected Name, found <EOF>.',
      'c.document.ts is written.',
    ],
  });
});

function programOf(readme: string): string {
  return /```ts\n([\s\S]*?)```/.exec(readFileSync(join(ROOT, readme), 'utf8'))?.[1] ?? '';
}

function compile(name: string, program: string): Promise<Ended> {
  writeFileSync(join(folder, `${name}.ts`), program);
  const config = { extends: '../../tsconfig.json', files: [`${name}.ts`], include: [], exclude: [] };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
  return runProgram({ command: ['node_modules/typescript/bin/tsc', '-p', folder, '--pretty', 'false'] });
}
