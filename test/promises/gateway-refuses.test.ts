// A gateway that cannot start says why in one sentence with a stable code, and ends with exit code 1.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { SUPERGRAPH_FILE } from '@jinyun/schema/committed';
import { type Ended, runProgram, START_TIMEOUT_MS } from './testing/program.ts';

const directory = mkdtempSync(join(tmpdir(), 'gateway-refuses-'));
const taken = createServer();
const SUPERGRAPH_WITHOUT_ADDRESS = `schema @link(url: "https://specs.apollo.dev/link/v1.0")
  @link(url: "https://specs.apollo.dev/join/v0.3", for: EXECUTION) { query: Query }
directive @join__graph(name: String!, url: String!) on ENUM_VALUE
directive @join__type(graph: join__Graph!, key: join__FieldSet, extension: Boolean! = false, resolvable: Boolean! = true, isInterfaceObject: Boolean! = false) repeatable on OBJECT | INTERFACE | UNION | ENUM | INPUT_OBJECT | SCALAR
directive @join__field(graph: join__Graph, requires: join__FieldSet, provides: join__FieldSet, type: String, external: Boolean, override: String, usedOverridden: Boolean) repeatable on FIELD_DEFINITION | INPUT_FIELD_DEFINITION
directive @join__implements(graph: join__Graph!, interface: String!) repeatable on OBJECT | INTERFACE
directive @join__unionMember(graph: join__Graph!, member: String!) repeatable on UNION
directive @join__enumValue(graph: join__Graph!) repeatable on ENUM_VALUE
directive @link(url: String, as: String, for: link__Purpose, import: [link__Import]) repeatable on SCHEMA
scalar join__FieldSet
scalar link__Import
enum link__Purpose { SECURITY EXECUTION }
enum join__Graph { LONE @join__graph(name: "lone", url: "") }
type Query @join__type(graph: LONE) { one: Int }`;

type Refusal = {
  readonly what: string;
  readonly arguments?: () => readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly code: string;
  readonly says: string;
};
const REFUSALS: readonly Refusal[] = [
  {
    what: 'a file that is not there',
    arguments: () => ['--supergraph', join(directory, 'nowhere.graphql')],
    code: 'BAD_USER_INPUT',
    says: 'nowhere.graphql cannot be read (ENOENT)',
  },
  {
    what: 'a file that does not parse',
    arguments: () => ['--supergraph', file('torn.graphql', 'type Query {\n  one: \n}')],
    code: 'GRAPHQL_PARSE_FAILED',
    says: 'torn.graphql is not a supergraph (line 3, column 1)',
  },
  {
    what: 'a schema that is no supergraph',
    arguments: () => ['--supergraph', file('plain.graphql', 'type Query { one: Int }')],
    code: 'GRAPHQL_VALIDATION_FAILED',
    says: 'plain.graphql is not a supergraph',
  },
  {
    what: 'a supergraph without an address',
    arguments: () => ['--supergraph', file('lone.graphql', SUPERGRAPH_WITHOUT_ADDRESS)],
    code: 'GRAPHQL_VALIDATION_FAILED',
    says: 'no http address for the subgraph lone',
  },
  {
    what: 'a port that is taken',
    arguments: () => ['--supergraph', SUPERGRAPH_FILE, '--port', String(portOf())],
    code: 'PORT_TAKEN',
    says: '--port',
  },
  { what: 'an option nobody knows', arguments: () => ['--prot', '1'], code: 'BAD_USER_INPUT', says: "'--prot'" },
  {
    what: 'an engine nobody knows',
    arguments: () => ['--engine', 'steam'],
    code: 'BAD_USER_INPUT',
    says: 'The engine "steam" is none of bytes, objects',
  },
  {
    what: 'a folder that holds no explorer',
    arguments: () => ['--explorer', directory],
    code: 'BAD_USER_INPUT',
    says: "no index.html in the explorer's folder",
  },
  {
    what: 'every web page let in at once',
    env: { CORS_ORIGINS: 'https://dashboard.example, *' },
    code: 'BAD_SETTING',
    says: 'CORS_ORIGINS names "*"',
  },
  {
    what: 'a host that is named with its port',
    env: { ALLOWED_HOSTS: 'graph.example:4000' },
    code: 'BAD_SETTING',
    says: 'ALLOWED_HOSTS names "graph.example:4000"',
  },
];
const ended = new Map<string, Ended>();

// At once, because each costs a second of starting Node.
beforeAll(async () => {
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
  const runs = REFUSALS.map(async ({ what, arguments: given = () => [], env = {} }) => {
    ended.set(what, await runProgram({ command: ['gateway/main.ts', '--port', '0', ...given()], env }));
  });
  await Promise.all(runs);
}, START_TIMEOUT_MS);
afterAll(async () => {
  await new Promise((resolve) => taken.close(resolve));
  rmSync(directory, { recursive: true });
});

test.each(REFUSALS)('$what', ({ what, code, says }) => {
  const { code: exitCode, output } = ended.get(what) ?? {};
  expect(exitCode).toBe(1);
  expect(output).toMatch(new RegExp(`^${code}: [^\\n]+\\n$`));
  expect(output).toContain(says);
  expect(output).not.toMatch(/\n\s+at |node_modules/);
});

function file(name: string, text: string): string {
  writeFileSync(join(directory, name), text);
  return join(directory, name);
}

function portOf(): number {
  const address = taken.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
