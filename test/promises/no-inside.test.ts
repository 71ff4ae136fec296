// No answer ever holds SQL, a stack or a path of a file, whatever was sent and whatever broke.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { query as sql } from '@jinyun/county/postgres/testing/query';
import { isToldCode } from '@jinyun/schema/errors';
import { ask, type Reply, send } from './testing/ask.ts';
import { type ClonedDatabases, cloneDatabases } from './testing/cloned-databases.ts';
import { type Program, START_TIMEOUT_MS, startProgram } from './testing/program.ts';

let databases: ClonedDatabases;
let county: Program;

beforeAll(async () => {
  databases = await cloneDatabases();
  county = await startProgram({ command: ['county/main.ts'], env: { ...databases.env, PORT: '0' } });
}, START_TIMEOUT_MS);
afterAll(async () => {
  await county?.stop();
  await databases.close();
});

type Wrong = {
  readonly what: string;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly code: string;
  readonly status: number;
};
const BY_TYPE =
  'query ($id: ID!, $first: Int, $status: DisputeStatus) { post(id: $id) { id } disputes(first: $first, status: $status) { nodes { id } } }';
const WRONG: readonly Wrong[] = [
  { what: 'a malformed id', query: '{ post(id: "¿") { id } }', code: 'BAD_USER_INPUT', status: 200 },
  {
    what: 'an id that means to be SQL',
    query: `{ post(id: "x'; DROP TABLE police_post; --") { id } }`,
    code: 'BAD_USER_INPUT',
    status: 200,
  },
  {
    what: 'a cursor nobody gave',
    query: '{ posts(after: "b64?") { nodes { id } } }',
    code: 'BAD_USER_INPUT',
    status: 200,
  },
  { what: 'a negative page', query: '{ posts(first: -1) { nodes { id } } }', code: 'BAD_USER_INPUT', status: 200 },
  {
    what: 'an enum value nobody knows, in the document',
    query: '{ posts(setting: LUNAR) { nodes { id } } }',
    code: 'GRAPHQL_VALIDATION_FAILED',
    status: 400,
  },
  {
    what: 'an enum value nobody knows, in the variables',
    query: BY_TYPE,
    variables: { id: 'post-xihe', status: 'LUNAR' },
    code: 'BAD_USER_INPUT',
    status: 400,
  },
  {
    what: 'a variable of another type',
    query: BY_TYPE,
    variables: { id: 'post-xihe', first: 'many' },
    code: 'BAD_USER_INPUT',
    status: 400,
  },
  { what: 'an object for an id', query: BY_TYPE, variables: { id: { $ne: 1 } }, code: 'BAD_USER_INPUT', status: 400 },
  { what: 'a variable that is missing', query: BY_TYPE, variables: {}, code: 'BAD_USER_INPUT', status: 400 },
  {
    what: 'a condition that is no boolean',
    query: 'query ($on: Boolean!) { county { name @include(if: $on) } }',
    variables: { on: 'yes' },
    code: 'BAD_USER_INPUT',
    status: 400,
  },
  { what: 'an unknown field', query: '{ county { secrets } }', code: 'GRAPHQL_VALIDATION_FAILED', status: 400 },
  { what: 'a document that is torn', query: '{ county { name ', code: 'GRAPHQL_PARSE_FAILED', status: 400 },
  {
    what: 'no operation of that name',
    query: 'fragment F on County { name }',
    code: 'GRAPHQL_VALIDATION_FAILED',
    status: 400,
  },
];

test.each(WRONG)('$what', async ({ query, variables, code, status }) => {
  const answer = await ask(county.url, query, variables);
  expect({ status: answer.status, code: answer.errors?.[0]?.extensions.code }).toEqual({ status, code });
  expectNoInside(answer);
});

test('a value of any length is not repeated in full', async () => {
  const { status, text } = await ask(county.url, BY_TYPE, { id: 'post-xihe', first: 'x'.repeat(100_000) });
  expect(status).toBe(400);
  expect(text.length).toBeLessThan(1_000);
});

test('a database that is down', async () => {
  await databases.takeDown('policing');
  const answer = await ask(county.url, '{ posts { nodes { id } } county { name posts { count { text } } } }');
  await databases.bringBack('policing');
  expect(answer.errors?.map(({ extensions }) => extensions.code)).toEqual([
    'SUBGRAPH_UNAVAILABLE',
    'SUBGRAPH_UNAVAILABLE',
  ]);
  expectNoInside(answer);
});

test('a table that is gone is a fault of ours: the client gets a reference, and the department logs the cause', async () => {
  await sql(databases.urls.policing, 'ALTER TABLE police_post RENAME TO police_post_elsewhere');
  const answer = await ask(county.url, '{ posts { nodes { id } } }');
  await sql(databases.urls.policing, 'ALTER TABLE police_post_elsewhere RENAME TO police_post');
  const [error] = answer.errors ?? [];
  expect(error?.extensions).toEqual({
    code: 'INTERNAL',
    subgraph: 'policing',
    reference: expect.stringMatching(/^[0-9a-f-]{36}$/),
  });
  expect(error?.message).toContain(String(error?.extensions.reference));
  const logged = county
    .output()
    .split('\n')
    .filter((line) => line.includes(String(error?.extensions.reference)));
  expect(logged.join('\n')).toContain('police_post');
  expectNoInside(answer);
});

test('bodies that are no request', async () => {
  const json = { 'content-type': 'application/json' };
  const replies = await Promise.all([
    send(county.url, { headers: json, body: '{"query": ' }),
    send(county.url, { headers: json, body: '[]' }),
    send(county.url, { headers: json, body: '5' }),
    send(county.url, { headers: json, body: '{"query": 5, "variables": []}' }),
    send(county.url, { headers: json, body: '{"query": "{ county { name } }", "variables": "all", "extensions": 1}' }),
  ]);
  for (const reply of replies) {
    expect({ status: reply.status, code: reply.errors?.[0]?.extensions.code }).toEqual({
      status: 400,
      code: 'BAD_USER_INPUT',
    });
    expectNoInside(reply);
  }
});

/** The client's own words may come back; ours may not. */
function expectNoInside({ errors = [], text }: Reply): void {
  expect(text).not.toMatch(/\bselect\b.+\bfrom\b|\bRENAME\b|relation \W*police|stack|node_modules|file:\/\//i);
  expect(text).not.toMatch(/\s+at [\w.]+ ?\(|\.[mc]?[jt]s\b/);
  expect(text).not.toContain(process.cwd());
  expect(text).not.toContain('postgresql:');
  for (const { extensions } of errors) expect(extensions.code === 'INTERNAL' || isToldCode(extensions.code)).toBe(true);
}
