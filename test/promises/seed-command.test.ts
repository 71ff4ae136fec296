// `npm run seed -- --demo` fills the databases that `npm start` uses: again and again with the same end, and never beside a county
// that runs on the same directory.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ask } from './testing/ask.ts';
import { type ClonedDatabases, cloneDatabases } from './testing/cloned-databases.ts';
import { listProcessesOf } from './testing/left-running.ts';
import { type Ended, runProgram, START_TIMEOUT_MS, startProgram } from './testing/program.ts';

const SYNTHETIC_DISPUTES = '{ disputes(origin: SYNTHETIC) { totalCount } }';
const directory = mkdtempSync(join(tmpdir(), 'seed-command-'));
let databases: ClonedDatabases;

beforeAll(async () => {
  databases = await cloneDatabases();
}, START_TIMEOUT_MS);
afterAll(async () => {
  await databases.close();
  rmSync(directory, { recursive: true });
});

function seed(words: readonly string[], env: Readonly<Record<string, string>> = databases.env): Promise<Ended> {
  return runProgram({ command: ['county/seed-main.ts', ...words], env });
}

test(
  'it tells rows and seconds of each department, and a second run adds none; a start shows them and says so',
  async () => {
    const first = await seed(['--demo']);
    expect(first).toMatchObject({ code: 0 });
    expect(first.output).toMatch(
      /\d+\.\d\d s {2}policing: made-up rows, seed 1, scale 1: [\d,]{5,}, all of them new\n/,
    );
    expect(first.output).toMatch(/\d+\.\d\d s {2}volunteers: made-up rows/);
    expect(first.output).not.toContain('\u001b');
    const second = await seed(['--demo']);
    expect(second.output).toMatch(/policing: made-up rows, seed 1, scale 1: [\d,]{5,}, 0 of them new\n/);
    const county = await startProgram({ command: ['county/main.ts'], env: { ...databases.env, PORT: '0' } });
    const answer = await ask(county.url, SYNTHETIC_DISPUTES);
    const { output } = await county.stop();
    expect(answer).toMatchObject({ data: { disputes: { totalCount: 80 } } });
    expect(output).toMatch(/This county holds made-up rows .*origin SYNTHETIC/);
  },
  START_TIMEOUT_MS,
);

test(
  'a start with a greater scale adds a season; with another seed number it stops in one sentence',
  async () => {
    const command = ['county/main.ts', '--demo', '--scale', '2'];
    const county = await startProgram({ command, env: { ...databases.env, PORT: '0' } });
    const answer = await ask(county.url, SYNTHETIC_DISPUTES);
    await county.stop();
    expect(answer).toMatchObject({ data: { disputes: { totalCount: 160 } } });
    const { code, output } = await seed(['--demo', '--seed', '2']);
    expect(code).toBe(1);
    expect(output).toMatch(
      /\nDEMO_SEED_DIFFERS: The database of policing holds made-up rows of another seed number than 2,.*--seed.*\n$/,
    );
  },
  START_TIMEOUT_MS,
);

test(
  'beside a county that runs on the same directory it stops in one sentence, and leaves nothing running',
  async () => {
    const env = { DATA_DIR: directory, PORT: '0' };
    const county = await startProgram({ command: ['county/main.ts'], env });
    const { code, output } = await seed(['--demo'], env);
    expect(code).toBe(1);
    expect(output).toMatch(/\nPOSTGRES_ALREADY_RUNNING: The county is already running: process \d+ uses /);
    expect((await county.stop()).output).not.toMatch(/made-up/);
    expect(listProcessesOf(directory)).toEqual([]);
  },
  START_TIMEOUT_MS,
);

test(
  'a wrong flag is one sentence and exit code 2, before anything starts',
  async () => {
    const { code, output } = await seed(['--demo', '--scale', 'ten']);
    expect(code).toBe(2);
    expect(output).toBe('BAD_FLAG: --scale is "ten": it must be a whole number from 1 to 100.\n');
  },
  START_TIMEOUT_MS,
);
