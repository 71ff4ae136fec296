// A department run alone, and a county whose tables are not as its code, end with one sentence and a code, never a stack.
import { createServer } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { query } from '@jinyun/county/postgres/testing/query';
import { type ClonedDatabases, cloneDatabases } from './testing/cloned-databases.ts';
import { type Ended, runProgram, START_TIMEOUT_MS } from './testing/program.ts';

const PASSWORD = 's3cret-word';
const taken = createServer();
let databases: ClonedDatabases;
let ended: Record<'alone' | 'port' | 'neighbour' | 'tables', Ended>;

beforeAll(async () => {
  databases = await cloneDatabases();
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
  const address = taken.address();
  const port = String(typeof address === 'object' ? address?.port : '');
  const nobody = `postgresql://policing:${PASSWORD}@127.0.0.1:1/policing`;
  const command = ['subgraphs/policing/main.ts'];
  await query(databases.urls.volunteers, 'alter table award drop column year cascade');
  const [alone, portTaken, neighbour, tables] = await Promise.all([
    runProgram({ command, env: { DATABASE_URL_POLICING: nobody, PORT: '0' } }),
    runProgram({ command, env: { ...databases.env, PORT: port } }),
    runProgram({ command, env: { ...databases.env, PORT: '0', PROCURATORATE_URL: 'next door' } }),
    runProgram({ command: ['county/main.ts'], env: { ...databases.env, PORT: '0' } }),
  ]);
  ended = { alone, port: portTaken, neighbour, tables };
}, START_TIMEOUT_MS);
afterAll(async () => {
  await new Promise((resolve) => taken.close(resolve));
  await databases.close();
});

test.each([
  ['alone', /^DATABASE_UNREACHABLE: the policing database .* check DATABASE_URL_POLICING\.$/],
  ['port', /^PORT_TAKEN: 127\.0\.0\.1:\d+ is taken .* set PORT to another one, or 0\.$/],
  ['neighbour', /^PROCURATORATE_URL is "next door": it must be the http address/],
  ['tables', /^MIGRATION_MISSING: .*column "year".*npm run migration/],
] as const)('%s', (what, sentence) => {
  const { code, output } = ended[what];
  expect(code).toBe(1);
  const lines = output.trim().split('\n');
  expect(lines.at(-1)).toMatch(sentence);
  expect(output).not.toMatch(/\n\s+at /);
  expect(output).not.toContain(PASSWORD);
});
