// What comes over the wire is a GraphQL answer to what was asked, of bounded size, or it is a failure.
import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { PUBLIC_ACTOR } from '@jinyun/schema/actor';
import { buildSchema } from 'graphql';
import { LIMITS } from '../../config.ts';
import { Lifetime } from '../../lifetime.ts';
import { assertFits } from '../assert-fits.ts';
import { readAnswer } from '../read-answer.ts';
import { httpUpstream } from './http.ts';

const SCHEMA = buildSchema(`
  type Query { one: Thing many: [Thing] thing: Thing count: Int free: JSON }
  interface Thing { id: ID }
  type Stone implements Thing { id: ID weight: Int }
  type Leaf implements Thing { id: ID }
  scalar JSON
`);
let server: Server;
let respond: RequestListener;

beforeAll(async () => {
  server = createServer((request, response) => respond(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
});

test('a body larger than the limit is given up, not kept', async () => {
  const chunk = Buffer.alloc(1024 * 1024, ' ');
  let sentBytes = 0;
  respond = (_request, response) => {
    const more = (): void => {
      while (!response.destroyed && response.write(chunk)) sentBytes += chunk.length;
      if (!response.destroyed) response.once('drain', more);
    };
    more();
  };
  await expect(fetchFrom('{ count }')).rejects.toThrow(`more than ${LIMITS.upstreamBodyBytesMax} bytes`);
  expect(sentBytes).toBeLessThan(LIMITS.upstreamBodyBytesMax * 2);
});

test('a redirect is not followed, to wherever it points', async () => {
  let asked = 0;
  respond = (_request, response) => {
    asked++;
    response.writeHead(307, { location: '/elsewhere' }).end();
  };
  await expect(fetchFrom('{ count }')).rejects.toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE' });
  expect(asked).toBe(1);
});

test('the signal ends the wait for a body that never ends', async () => {
  respond = (_request, response) => void response.writeHead(200).write('{"data":');
  await expect(fetchFrom('{ count }', {}, new Lifetime(100))).rejects.toMatchObject({ code: 'DEADLINE_EXCEEDED' });
});

const ENTITIES =
  'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Stone { weight } } }';
const TWO = {
  representations: [
    { __typename: 'Stone', id: 1 },
    { __typename: 'Stone', id: 2 },
  ],
};

test.each([
  ['no JSON', '{ count }', '<html>', {}],
  ['a string', '{ count }', '"data"', {}],
  ['neither data nor errors', '{ count }', '{}', {}],
  ['data that is a list', '{ count }', '{"data":[]}', {}],
  ['errors that are no list', '{ count }', '{"errors":"all"}', {}],
  ['a field left out', '{ count one { id } }', '{"data":{"count":1}}', {}],
  ['an alias left out', '{ total: count }', '{"data":{"count":1}}', {}],
  ['one for a list', '{ many { id } }', '{"data":{"many":{"id":"1"}}}', {}],
  ['a list for one', '{ one { id } }', '{"data":{"one":[]}}', {}],
  ['a text in a list of objects', '{ many { id } }', '{"data":{"many":[{"id":"1"},"2"]}}', {}],
  ['an object for a number', '{ count }', '{"data":{"count":{"n":1}}}', {}],
  [
    'a type that lacks its own field',
    '{ one { __typename ... on Stone { weight } } }',
    '{"data":{"one":{"__typename":"Stone"}}}',
    {},
  ],
  ['no entities', ENTITIES, '{"data":{"_entities":null}}', TWO],
  ['one entity for two', ENTITIES, '{"data":{"_entities":[{"weight":1}]}}', TWO],
  ['an entity that is no object', ENTITIES, '{"data":{"_entities":[1,null]}}', TWO],
])('%s is a failure', async (_what, query, body, variables) => {
  respond = (_request, response) => void response.end(body);
  await expect(fetchFrom(query, variables)).rejects.toThrow();
});

test.each([
  ['null', '{ one { id } many { id } }', '{"data":{"one":null,"many":null}}', {}],
  ['null inside a list', '{ many { id } }', '{"data":{"many":[null,{"id":null}]}}', {}],
  [
    'the fields of another type left out',
    '{ one { __typename ... on Stone { weight } ... on Thing { id } } }',
    '{"data":{"one":{"__typename":"Leaf","id":"1"}}}',
    {},
  ],
  [
    'what @skip leaves out',
    'query ($no: Boolean!) { count one @skip(if: $no) { id } }',
    '{"data":{"count":1}}',
    { no: true },
  ],
  ['any form for a scalar of its own', '{ free }', '{"data":{"free":{"a":[1]}}}', {}],
  ['entities that are not there', ENTITIES, '{"data":{"_entities":[null,{"weight":1}]}}', TWO],
  [
    'names with a meaning in JavaScript',
    '{ __proto__: count constructor: count }',
    '{"data":{"__proto__":1,"constructor":2}}',
    {},
  ],
])('%s passes as it came', async (_what, query, body, variables) => {
  respond = (_request, response) => void response.end(body);
  expect(JSON.stringify(await fetchFrom(query, variables))).toBe(body);
});

test('errors pass whatever the status, without what is malformed in them', async () => {
  const body =
    '{"errors":[{"message":"no","path":["one",0],"extensions":{"code":"FORBIDDEN"}},{"message":"so","path":5,"extensions":[]}]}';
  respond = (_request, response) => void response.writeHead(500).end(body);
  expect(await fetchFrom('{ one { id } }')).toEqual({
    data: null,
    errors: [{ message: 'no', path: ['one', 0], extensions: { code: 'FORBIDDEN' } }, { message: 'so' }],
  });
});

async function fetchFrom(query: string, variables: Record<string, unknown> = {}, lifetime = new Lifetime(20_000)) {
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const head = `{"query":${JSON.stringify(query)},"variables":`;
  const answer = await httpUpstream(`http://127.0.0.1:${port}/graphql`)({
    actor: PUBLIC_ACTOR,
    asOf: null,
    operation: { subgraph: 'shelf', query, operationName: null, kind: 'query' },
    body: Buffer.from(`${head}${JSON.stringify(variables)}}`),
    variablesAt: head.length,
    lifetime,
  }).then(readAnswer);
  if (answer.data != null) assertFits({ query, variables }, answer.data, SCHEMA);
  return answer;
}
