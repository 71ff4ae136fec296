// The departments as three processes over HTTP, with the gateway as a fourth, answer as the county does in one process.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type County, openCounty } from '@jinyun/county/county';
import { QUESTIONS } from '@jinyun/county/questions';
import { openReport } from '@jinyun/county/report';
import { readSupergraph } from '@jinyun/schema/committed';
import { DEPARTMENTS } from '@jinyun/schema/departments';
import { ask, told } from './testing/ask.ts';
import { type ClonedDatabases, cloneDatabases } from './testing/cloned-databases.ts';
import { type Program, START_TIMEOUT_MS, startProgram } from './testing/program.ts';

const JOURNEY = join(import.meta.dirname, '../journeys/public/funnel.graphql');
const directory = mkdtempSync(join(tmpdir(), 'three-processes-'));
let databases: ClonedDatabases;
let county: County;
let departments: Program[] = [];
let gateway: Program;

beforeAll(async () => {
  databases = await cloneDatabases();
  county = await openInOneProcess();
  departments = await Promise.all(DEPARTMENTS.map(startDepartment));
  gateway = await startGateway(departments);
}, START_TIMEOUT_MS);
afterAll(async () => {
  await Promise.all([gateway, ...departments].map((program) => program?.stop()));
  await county?.close();
  await databases.close();
  rmSync(directory, { recursive: true });
});

test.each([...QUESTIONS, { title: 'the funnel in full', query: readFileSync(JOURNEY, 'utf8') }])(
  '$title',
  async ({ query }) => {
    const [apart, together] = await Promise.all([ask(gateway.url, query), ask(county.url, query)]);
    expect(together.errors).toBeUndefined();
    expect(apart.text).toBe(together.text);
  },
);

test('an error of a department reads the same over HTTP', async () => {
  const query = '{ post(id: "¿") { id } organisations(first: -1) { nodes { id } } }';
  const [apart, together] = await Promise.all([ask(gateway.url, query), ask(county.url, query)]);
  expect(apart.errors).toHaveLength(2);
  expect(apart.data).toEqual(together.data);
  expect(apart.errors).toEqual(expect.arrayContaining(together.errors ?? []));
});

test('a department whose process has ended costs only its own fields', async () => {
  await departments[2]?.stop();
  const answer = await ask(gateway.url, '{ county { name posts { count { text } } members { total { text } } } }');
  expect(answer.data).toEqual({
    county: { name: '缙云县', posts: { count: { text: expect.any(String) } }, members: null },
  });
  expect(told(answer)).toEqual([{ code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'volunteers', path: ['county'] }]);
});

function openInOneProcess(): Promise<County> {
  const silent = openReport(
    () => {},
    () => 0,
  );
  const settings = {
    port: 0,
    host: '127.0.0.1',
    dataDir: directory,
    ownDatabases: databases.urls,
    corsOrigins: [],
    allowedHosts: [],
  };
  return openCounty(settings, silent, () => {});
}

function startDepartment({ name }: (typeof DEPARTMENTS)[number]): Promise<Program> {
  return startProgram({ command: [`subgraphs/${name}/main.ts`], env: { ...databases.env, PORT: '0' } });
}

/** On the committed supergraph, with the addresses that the departments took. */
function startGateway(running: readonly Program[]): Promise<Program> {
  const file = join(directory, 'supergraph.graphql');
  const text = DEPARTMENTS.reduce((sdl, { url }, at) => sdl.replaceAll(url, running[at]?.url ?? ''), readSupergraph());
  writeFileSync(file, text);
  return startProgram({ command: ['gateway/main.ts', '--supergraph', file, '--port', '0'] });
}
