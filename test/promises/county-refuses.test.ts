// A county that cannot start says why in one sentence with a stable code, ends with exit code 1, leaves nothing running,
// and never prints the password of a database.
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type ClonedDatabases, cloneDatabases } from './testing/cloned-databases.ts';
import { listProcessesOf } from './testing/left-running.ts';
import { type Ended, runProgram, START_TIMEOUT_MS } from './testing/program.ts';

const PASSWORD = 's3cret-word';
const directory = mkdtempSync(join(tmpdir(), 'county-refuses-'));
const taken = createServer();

type Refusal = {
  readonly what: string;
  readonly env: () => Readonly<Record<string, string>>;
  readonly code: string;
  readonly says: RegExp;
};
const REFUSALS: readonly Refusal[] = [
  {
    what: 'a port that is taken, when all else has started',
    env: () => ({ PORT: String(portOf()), DATA_DIR: join(directory, 'taken') }),
    code: 'PORT_TAKEN',
    says: /Port \d+ on 127\.0\.0\.1 is taken .*PORT=0/,
  },
  {
    what: 'a database that nobody answers for, when the other departments have started',
    env: () => ({
      ...databases.env,
      DATABASE_URL_VOLUNTEERS: `postgresql://volunteers:${PASSWORD}@127.0.0.1:1/volunteers`,
    }),
    code: 'DATABASE_UNREACHABLE',
    says: /ECONNREFUSED.*check DATABASE_URL_VOLUNTEERS;/,
  },
  {
    what: 'a password that is not percent-encoded',
    env: () => ({ DATABASE_URL_GOVERNANCE: `postgresql://governance:${PASSWORD}%%@127.0.0.1/governance` }),
    code: 'BAD_SETTING',
    says: /DATABASE_URL_GOVERNANCE.*percent-encoded/,
  },
  {
    what: 'every web page let in at once',
    env: () => ({ CORS_ORIGINS: '*' }),
    code: 'BAD_SETTING',
    says: /CORS_ORIGINS names "\*", and "\*" would let every web page read .*exact origin/,
  },
];
let databases: ClonedDatabases;
const ended = new Map<string, Ended>();

// At once, because each costs a second of starting Node.
beforeAll(async () => {
  databases = await cloneDatabases();
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
  const runs = REFUSALS.map(async ({ what, env }) => {
    ended.set(
      what,
      await runProgram({ command: ['county/main.ts'], env: { PORT: '0', DATA_DIR: directory, ...env() } }),
    );
  });
  await Promise.all(runs);
}, START_TIMEOUT_MS);
afterAll(async () => {
  await new Promise((resolve) => taken.close(resolve));
  await databases.close();
  rmSync(directory, { recursive: true });
});

test.each(REFUSALS)('$what', ({ what, code, says }) => {
  const { code: exitCode, output = '' } = ended.get(what) ?? {};
  const lines = output.trim().split('\n');
  expect(exitCode).toBe(1);
  expect(lines.filter((line) => /^[A-Z_]+: /.test(line))).toEqual([expect.stringMatching(new RegExp(`^${code}: `))]);
  expect(lines.find((line) => line.startsWith(code))).toMatch(says);
  expect(output).not.toMatch(/\n\s+at |node_modules/);
  expect(output).not.toContain(PASSWORD);
});

test('nothing is left running', () => {
  expect(ended.size).toBe(REFUSALS.length);
  expect(listProcessesOf(directory)).toEqual([]);
});

function portOf(): number {
  const address = taken.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
