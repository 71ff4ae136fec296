// Whatever is sent to the host is answered in GraphQL's form, with a code of the closed list and a fitting status.
import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Library, openLibrary } from '@jinyun/test/federation/testing/library';
import { ask, send } from '@jinyun/test/promises/testing/ask';
import { sendRaw } from '@jinyun/test/promises/testing/send-raw';
import { LIMITS } from '../config.ts';

const JSON_TYPE = { 'content-type': 'application/json' };
const QUERY = '{ works { title } }';
let library: Library;
beforeAll(async () => {
  library = await openLibrary();
});
afterAll(() => library.close());

type Sent = {
  readonly what: string;
  readonly path?: string;
  readonly init: RequestInit;
  readonly status: number;
  readonly code: string;
};
const REFUSED: readonly Sent[] = [
  {
    what: 'a body above the limit',
    init: { headers: JSON_TYPE, body: JSON.stringify({ query: QUERY, pad: ' '.repeat(LIMITS.bodyBytesMax) }) },
    status: 413,
    code: 'PAYLOAD_TOO_LARGE',
  },
  {
    what: 'a body above the limit that does not say how long it is',
    init: { headers: JSON_TYPE, body: endless(), ...{ duplex: 'half' } },
    status: 413,
    code: 'PAYLOAD_TOO_LARGE',
  },
  { what: 'JSON that is torn', init: { headers: JSON_TYPE, body: '{"query"' }, status: 400, code: 'BAD_USER_INPUT' },
  {
    what: 'a body that would change a prototype',
    init: { headers: JSON_TYPE, body: `{"query":"${QUERY}","variables":{"__proto__":{"polluted":true}}}` },
    status: 400,
    code: 'BAD_USER_INPUT',
  },
  { what: 'no body', init: { headers: JSON_TYPE, body: '' }, status: 400, code: 'BAD_USER_INPUT' },
  {
    what: 'another type of content',
    init: { headers: { 'content-type': 'application/xml' }, body: '<q/>' },
    status: 415,
    code: 'BAD_USER_INPUT',
  },
  {
    what: 'a body that is packed',
    init: { headers: { ...JSON_TYPE, 'content-encoding': 'gzip' }, body: JSON.stringify({ query: QUERY }) },
    status: 415,
    code: 'BAD_USER_INPUT',
  },
  {
    what: 'a type that a form can send',
    init: { headers: { 'content-type': 'text/plain' }, body: JSON.stringify({ query: QUERY }) },
    status: 400,
    code: 'CSRF_REFUSED',
  },
  {
    what: 'a GET that a page can make',
    path: `/graphql?query=${encodeURIComponent(QUERY)}`,
    init: { method: 'GET' },
    status: 400,
    code: 'CSRF_REFUSED',
  },
  {
    what: 'a batch',
    init: { headers: JSON_TYPE, body: JSON.stringify([{ query: QUERY }]) },
    status: 400,
    code: 'BAD_USER_INPUT',
  },
  { what: 'another address', path: '/graphql/x', init: { method: 'GET' }, status: 404, code: 'NOT_FOUND' },
  { what: 'an address that is none', path: '/graphql/%', init: { method: 'GET' }, status: 400, code: 'BAD_USER_INPUT' },
  { what: 'another method', init: { method: 'DELETE' }, status: 404, code: 'NOT_FOUND' },
  {
    what: 'a persisted document nobody registered',
    init: {
      headers: JSON_TYPE,
      body: JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: 'ab' } } }),
    },
    status: 404,
    code: 'PERSISTED_QUERY_NOT_FOUND',
  },
  {
    what: 'a document of too many tokens',
    init: { headers: JSON_TYPE, body: JSON.stringify({ query: `{ ${'a '.repeat(LIMITS.documentTokensMax)} }` }) },
    status: 400,
    code: 'LIMIT_EXCEEDED',
  },
  {
    what: 'an operation that nests deeper than it may',
    init: {
      headers: JSON_TYPE,
      body: JSON.stringify({
        query: `{ __type(name: "Work") ${'{ ofType '.repeat(100)} { name } ${'}'.repeat(100)} }`,
      }),
    },
    status: 400,
    code: 'LIMIT_EXCEEDED',
  },
  {
    what: 'an operation that nests deeper than can be read',
    init: {
      headers: JSON_TYPE,
      body: JSON.stringify({
        query: `{ __type(name: "Work") ${'{ ofType '.repeat(3_000)} { name } ${'}'.repeat(3_000)} }`,
      }),
    },
    status: 400,
    code: 'LIMIT_EXCEEDED',
  },
  {
    what: 'several operations and no name',
    init: {
      headers: JSON_TYPE,
      body: JSON.stringify({ query: 'query A { works { title } } query B { loans { id } }' }),
    },
    status: 400,
    code: 'BAD_USER_INPUT',
  },
  {
    what: 'a name that no operation has',
    init: { headers: JSON_TYPE, body: JSON.stringify({ query: 'query A { works { title } }', operationName: 'B' }) },
    status: 400,
    code: 'BAD_USER_INPUT',
  },
];

test.each(REFUSED)('$what is refused', async ({ path = '/graphql', init, status, code }) => {
  const asked = library.shelf.queries.length;
  const reply = await send(new URL(path, library.url).href, init);
  expect({ status: reply.status, code: reply.errors?.[0]?.extensions.code }).toEqual({ status, code });
  expect(reply.text).not.toMatch(/\n\s+at |node_modules|\.js\b/);
  expect(library.shelf.queries.length).toBe(asked);
});

test('a GET that a page cannot make is answered', async () => {
  const url = `${library.url}?query=${encodeURIComponent(QUERY)}`;
  const { status, errors } = await send(url, { method: 'GET', headers: { 'apollo-require-preflight': 'yes' } });
  expect({ status, errors }).toEqual({ status: 200, errors: undefined });
});

test.each(['GET', 'HEAD'])('a %s changes nothing', async (method) => {
  const url = `${library.url}?query=${encodeURIComponent('mutation { renew(id: "l1") { id } }')}`;
  const response = await fetch(url, { method, headers: { 'apollo-require-preflight': 'yes' } });
  await response.text();
  expect({ status: response.status, allow: response.headers.get('allow') }).toEqual({ status: 405, allow: 'POST' });
  expect(library.desk.queries).toEqual([]);
});

test('a HEAD is a GET without its body', async () => {
  const url = `${library.url}?query=${encodeURIComponent(QUERY)}`;
  const response = await fetch(url, { method: 'HEAD', headers: { 'apollo-require-preflight': 'yes' } });
  expect({ status: response.status, text: await response.text() }).toEqual({ status: 200, text: '' });
  expect(Number(response.headers.get('content-length'))).toBeGreaterThan(0);
});

test.each([
  ['no HTTP at all', 'GARBAGE\r\n\r\n', 400],
  ['a head above the limit', `GET /graphql HTTP/1.1\r\nhost: localhost\r\nx: ${'a'.repeat(20_000)}\r\n\r\n`, 431],
])('%s is answered in the same form, and the connection ends', async (_what, request, status) => {
  const [head = '', body = ''] = (await sendRaw(library.url, request)).split('\r\n\r\n');
  expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  expect(JSON.parse(body).errors[0].extensions.code).toBe('BAD_USER_INPUT');
});

test('the time of each stage is in the Server-Timing header, in the order of the walk', async () => {
  const { headers } = await ask(library.url, QUERY);
  const timing = headers.get('server-timing') ?? '';
  expect(timing.split(', ').map((part) => part.split(';')[0])).toEqual([
    'listen',
    'identify',
    'guard',
    'plan',
    'execute',
    'shape',
    'record',
  ]);
  expect(timing).toMatch(/^\w+;dur=\d+\.\d\d(, \w+;dur=\d+\.\d\d){6}$/);
});

test('no other origin is let in', async () => {
  const reply = await send(library.url, {
    headers: { ...JSON_TYPE, origin: 'https://elsewhere.example' },
    body: JSON.stringify({ query: QUERY }),
  });
  expect([...reply.headers.keys()].filter((name) => name.startsWith('access-control-'))).toEqual([]);
});

test('names, aliases and variables with a meaning in JavaScript change no prototype', async () => {
  const query =
    'query __proto__($constructor: Int!) { __proto__: copy(house: "north", number: $constructor) { constructor: number } }';
  const { text } = await send(library.url, {
    headers: JSON_TYPE,
    body: JSON.stringify({ query, operationName: '__proto__', variables: { constructor: 2, toString: 'text' } }),
  });
  expect(text.trim()).toBe('{"data":{"__proto__":{"constructor":2}}}');
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect('polluted' in {}).toBe(false);
});

test.each(['live', 'ready'])('/health/%s answers', async (probe) => {
  const response = await fetch(new URL(`/health/${probe}`, library.url));
  expect(await response.json()).toEqual({ status: probe });
});

test('a body that comes in many pieces is read whole', async () => {
  const pieces = [...JSON.stringify({ query: QUERY })].map((text) => `1\r\n${text}\r\n`);
  const reply = await sendRaw(
    library.url,
    `POST /graphql HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n${pieces.join('')}0\r\n\r\n`,
  );
  expect(reply).toMatch(/^HTTP\/1.1 200 /);
});

test('a client that leaves before its body is whole is nobody’s fault', async () => {
  const before = library.observations.length;
  const socket = connect(Number(new URL(library.url).port), '127.0.0.1');
  await new Promise<void>((resolve) =>
    socket.write(
      'POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 50\r\n\r\n{',
      () => resolve(),
    ),
  );
  socket.destroy();
  await ask(library.url, QUERY);
  expect(library.observations.slice(before).map(({ event }) => event)).toEqual(['request_answered']);
});

/** A little more than a body may have, in pieces. */
function endless(): ReadableStream {
  let pieces = 0;
  return new ReadableStream({
    pull: (controller) => {
      if (pieces++ < 80) controller.enqueue(Buffer.alloc(LIMITS.bodyBytesMax / 64, ' '));
      else controller.close();
    },
  });
}
