// What a department answers over HTTP beside its data: refusals with their status, deadlines, and callers who leave.
import { setImmediate as turn } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { DEPARTMENT_DEFINITIONS } from '@jinyun/county/departments';
import type { EntityManager } from '@mikro-orm/postgresql';
import { buildSchema, GraphQLError, type GraphQLSchema } from 'graphql';
import { type ClonedDepartment, cloneDepartment } from '../../test/clone.ts';
import { openAnswering } from './answering.ts';
import { type HttpServer, listenHttp } from './http-server.ts';
import type { RequestContext } from './request-data.ts';

let server: HttpServer;
let asked: string[] = [];

beforeAll(async () => {
  const answering = await openAnswering('volunteers', schemaOf(), () => ({}) as EntityManager);
  server = await listenHttp(answering, { host: '127.0.0.1', port: 0 });
});
beforeEach(() => {
  asked = [];
});
afterAll(() => server.close());

/** `slow` lasts until nobody waits for the answer any more. */
function schemaOf(): GraphQLSchema {
  const schema = buildSchema('type Query { quick: Int slow: Int wrong: Int } type Mutation { slow: Int quick: Int }');
  for (const type of [schema.getQueryType(), schema.getMutationType()])
    for (const field of Object.values(type?.getFields() ?? {}))
      field.resolve = async (_source, _args, { ending }: RequestContext) => {
        asked.push(field.name);
        if (field.name === 'wrong') throw new GraphQLError('inside');
        while (field.name === 'slow' && ending.ended === null) await turn();
        asked.push(`${field.name} done`);
        return 1;
      };
  return schema;
}

const JSON_TYPE = 'application/json; charset=utf-8';
const NO_OPERATION: object = { errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] };

test.each([
  ['an answer', { query: '{ quick }' }, 200, { data: { quick: 1 } }],
  [
    'a field that failed',
    { query: '{ quick wrong }' },
    200,
    { data: { quick: 1, wrong: null }, errors: [{ path: ['wrong'] }] },
  ],
  [
    'nulls for what may be left out',
    { query: '{ quick }', operationName: null, variables: null, extensions: null },
    200,
    { data: { quick: 1 } },
  ],
  ['no GraphQL', { query: '{ quick' }, 400, { errors: [{ extensions: { code: 'GRAPHQL_PARSE_FAILED' } }] }],
  [
    'no field of ours',
    { query: '{ quack }' },
    400,
    { errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] },
  ],
  [
    'a variable that does not fit',
    { query: 'query ($on: Boolean!) { quick @include(if: $on) }', variables: { on: 3 } },
    400,
    NO_OPERATION,
  ],
  ['no query', {}, 400, NO_OPERATION],
  ['an empty query', { query: '' }, 400, NO_OPERATION],
  ['variables that are a list', { query: '{ quick }', variables: [] }, 400, NO_OPERATION],
  [
    'a document we never kept',
    { extensions: { persistedQuery: { version: 1, sha256Hash: '0' } } },
    404,
    { errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] },
  ],
])('%s', async (_name, body, status, answer) => {
  const response = await post(JSON.stringify(body));
  expect(response).toMatchObject({ status, type: JSON_TYPE, answer });
});

test.each([
  ['no JSON', 'query', {}],
  ['nothing', '', {}],
  ['a role that is none', '{"query":"{quick}"}', { 'x-acting-role': 'king' }],
  ['an instant that is none', '{"query":"{quick}"}', { 'x-as-of': 'yesterday' }],
  ['a deadline that is none', '{"query":"{quick}"}', { 'x-deadline-ms': 'soon' }],
  ['a deadline with a sign', '{"query":"{quick}"}', { 'x-deadline-ms': '-1' }],
])('%s is refused before anything runs', async (_name, body, headers) => {
  expect(await post(body, headers)).toMatchObject({ status: 400, answer: NO_OPERATION });
  expect(asked).toEqual([]);
});

test('whoever asks for the type of GraphQL over HTTP gets it', async () => {
  const accept = 'application/graphql-response+json, application/json';
  const { type } = await post('{"query":"{ quick }"}', { accept });
  expect(type).toBe('application/graphql-response+json; charset=utf-8');
});

test('a body that a page of another origin could send unasked is no request', async () => {
  const { status } = await post('{"query":"{ quick }"}', { 'content-type': 'text/plain' });
  expect({ status, asked }).toEqual({ status: 415, asked: [] });
});

test('past the deadline nothing is begun', async () => {
  const late = { data: null, errors: [{ extensions: { code: 'DEADLINE_EXCEEDED' } }] };
  expect(await post('{"query":"{ quick }"}', { 'x-deadline-ms': '0' })).toMatchObject({ status: 200, answer: late });
  expect(asked).toEqual([]);
});

test('a deadline that passes half-way costs what was not begun', async () => {
  const { answer } = await post('{"query":"mutation { slow quick }"}', { 'x-deadline-ms': '40' });
  expect(answer).toMatchObject({
    data: { slow: 1, quick: null },
    errors: [{ path: ['quick'], extensions: { code: 'DEADLINE_EXCEEDED' } }],
  });
  expect(asked).toEqual(['slow', 'slow done']);
});

test('when the caller leaves, nothing more is begun', async () => {
  const caller = new AbortController();
  const call = post('{"query":"mutation { slow quick }"}', {}, caller.signal);
  while (asked.length === 0) await turn();
  caller.abort();
  await expect(call).rejects.toThrow();
  while (!asked.includes('slow done')) await turn();
  await post('{"query":"{ quick }"}');
  // Once for the second request, and never for the first.
  expect(asked).toEqual(['slow', 'slow done', 'quick', 'quick done']);
});

test('an instant that is too young is the caller’s fault, known before anything runs', async () => {
  const [definition] = DEPARTMENT_DEFINITIONS;
  if (definition === undefined) throw new Error('The county has departments.');
  const clone: ClonedDepartment = await cloneDepartment(definition);
  const own = await listenHttp(clone.department, { host: '127.0.0.1', port: 0 });
  try {
    const young = { 'x-as-of': new Date(Date.now() + 60_000).toISOString() };
    const query = '{"query":"{ disputes { totalCount } }"}';
    expect(await post(query, young, undefined, own.url)).toMatchObject({ status: 400, answer: NO_OPERATION });
    expect(await post(query, {}, undefined, own.url)).toMatchObject({ status: 200 });
  } finally {
    await own.close();
    await clone.close();
  }
});

async function post(body: string, headers: Record<string, string> = {}, signal?: AbortSignal, url = server.url) {
  const sent = { 'content-type': 'application/json', ...headers };
  const response = await fetch(url, { method: 'POST', headers: sent, body, ...(signal && { signal }) });
  const text = await response.text();
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    answer: text ? JSON.parse(text) : null,
  };
}
