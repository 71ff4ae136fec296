// `npm start -- --only policing`, as a department's team starts it: it says what is mocked and needs one database alone.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ask } from './testing/ask.ts';
import { type ClonedDatabases, cloneDatabases } from './testing/cloned-databases.ts';
import { runProgram, START_TIMEOUT_MS, startProgram } from './testing/program.ts';

const NOWHERE = 'postgresql://nobody@127.0.0.1:1/nothing';
let databases: ClonedDatabases;

beforeAll(async () => {
  databases = await cloneDatabases();
}, START_TIMEOUT_MS);
afterAll(() => databases.close());

test(
  'it starts without the databases of the others, and says who is mocked',
  async () => {
    const elsewhere = { DATABASE_URL_PROCURATORATE: NOWHERE, DATABASE_URL_VOLUNTEERS: NOWHERE };
    const county = await startProgram({
      command: ['county/main.ts', '--only', 'policing'],
      env: { ...databases.env, ...elsewhere, PORT: '0' },
    });
    const answer = await ask(county.url, '{ county { posts { count { text } } members { total { knowledge } } } }');
    const { code, output } = await county.stop();
    expect(answer).toMatchObject({
      data: { county: { posts: { count: { text: '22' } }, members: { total: { knowledge: 'SYNTHETIC' } } } },
      extensions: { mocked: ['procuratorate', 'volunteers'] },
    });
    expect(output).toMatch(/MOCKED: procuratorate and volunteers\./);
    expect(output).toMatch(/What policing has to tell them waits in its outbox/);
    expect(output).not.toMatch(/procuratorate: migrations/);
    expect(code).toBe(0);
  },
  START_TIMEOUT_MS,
);

test(
  'a department that is not there is told in one sentence, with the exit code of a wrong call',
  async () => {
    const { code, output } = await runProgram({ command: ['county/main.ts', '--only', 'police'] });
    expect(code).toBe(2);
    expect(output.trim().split('\n').at(-1)).toBe(
      'BAD_FLAG: --only is "police": it must be one of policing, procuratorate, volunteers.',
    );
  },
  START_TIMEOUT_MS,
);
