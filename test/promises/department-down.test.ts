// A department whose database is down costs only its own fields, and answers again without a restart of anything.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { DatabaseName } from '@jinyun/county/postgres/database-names';
import { ask, told } from './testing/ask.ts';
import { type ClonedDatabases, cloneDatabases } from './testing/cloned-databases.ts';
import { type Program, START_TIMEOUT_MS, startProgram } from './testing/program.ts';

const QUESTION = `{ county {
  name
  townships { name members { total { text } } }
  posts { count { text } }
  leads { total { text } }
  members { total { text } }
} }`;

type Loss = { readonly department: DatabaseName; readonly lost: readonly string[]; readonly perTownship: boolean };
const LOSSES: readonly Loss[] = [
  { department: 'policing', lost: ['posts'], perTownship: false },
  { department: 'procuratorate', lost: ['leads'], perTownship: false },
  { department: 'volunteers', lost: ['members'], perTownship: true },
];

let databases: ClonedDatabases;
let county: Program;

// A process of its own, because an error on an idle connection would end the process that holds it.
beforeAll(async () => {
  databases = await cloneDatabases();
  county = await startProgram({ command: ['county/main.ts'], env: { ...databases.env, PORT: '0' } });
}, START_TIMEOUT_MS);
afterAll(async () => {
  await county?.stop();
  await databases.close();
});

test.each(LOSSES)('$department', async ({ department, lost, perTownship }) => {
  const healthy = await ask(county.url, QUESTION);
  expect(healthy.errors).toBeUndefined();

  await databases.takeDown(department);
  const without = await ask(county.url, QUESTION);
  expect(without.data).toEqual(withoutFields(healthy.data, lost, perTownship));
  const places = told(without);
  expect(places).toEqual(places.map(({ path }) => ({ code: 'SUBGRAPH_UNAVAILABLE', subgraph: department, path })));
  expect(places.map(({ path }) => path)).toEqual(expect.arrayContaining(lost.map((field) => ['county', field])));
  expect(places).toHaveLength(lost.length + (perTownship ? 18 : 0));

  await databases.bringBack(department);
  const back = await ask(county.url, QUESTION);
  expect(back.errors).toBeUndefined();
  expect(back.data).toEqual(healthy.data);
});

test('two at once', async () => {
  await Promise.all([databases.takeDown('policing'), databases.takeDown('volunteers')]);
  const { data, errors } = await ask(
    county.url,
    '{ county { posts { count { text } } leads { total { text } } members { total { text } } } }',
  );
  await Promise.all([databases.bringBack('policing'), databases.bringBack('volunteers')]);
  expect(data).toEqual({ county: { posts: null, leads: { total: { text: expect.any(String) } }, members: null } });
  expect(errors?.map(({ extensions }) => extensions.subgraph).sort()).toEqual(['policing', 'volunteers']);
});

test('connections that are cut while idle end no process, and the next question is answered', async () => {
  const before = await ask(county.url, QUESTION);
  await Promise.all(
    (['policing', 'procuratorate', 'volunteers'] as const).map((name) => databases.cutConnections(name)),
  );
  const after = await ask(county.url, QUESTION);
  expect(after.errors).toBeUndefined();
  expect(after.data).toEqual(before.data);
});

function withoutFields(data: unknown, lost: readonly string[], perTownship: boolean): unknown {
  const nulled = (key: string, value: unknown): unknown => (lost.includes(key) ? null : value);
  const { county: found } = JSON.parse(JSON.stringify(data));
  const top = Object.fromEntries(Object.entries(found).map(([key, value]) => [key, nulled(key, value)]));
  return { county: perTownship ? JSON.parse(JSON.stringify(top, nulled)) : top };
}
