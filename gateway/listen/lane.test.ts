// GraphQL over HTTP by its specification: media types, status codes, forms of a request, and who is answered at all.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Library, openLibrary } from '@jinyun/test/federation/testing/library';
import { sendRaw } from '@jinyun/test/promises/testing/send-raw';
import { serverAudits } from 'graphql-http';

const QUERY = '{ works { title } }';
let library: Library;
beforeAll(async () => {
  library = await openLibrary();
});
afterAll(() => library.close());

/** Apollo's rule against forgery asks for a header with a GET. */
const AUDITS = serverAudits({
  url: () => library.url,
  fetchFn: (url: string, init: RequestInit = {}) =>
    fetch(url, { ...init, headers: { ...init.headers, 'apollo-require-preflight': 'yes' } }),
});
/** Since 2025 a client that names no type, or any, gets the newer one: these two ask for what was so before. */
const OUTDATED = /accept \*\/\* and use application\/json|assume application\/json content-type when accept is missing/;

test('the specification has its audits, and two of them are outdated', () => {
  expect(AUDITS.length).toBeGreaterThan(50);
  expect(AUDITS.filter(({ name }) => OUTDATED.test(name))).toHaveLength(2);
});

test.each(AUDITS.filter(({ name }) => !OUTDATED.test(name)))('$name', async ({ fn }) => {
  const result = await fn();
  expect({ status: result.status, reason: 'reason' in result ? result.reason : null }).toEqual({
    status: 'ok',
    reason: null,
  });
});

test.each([
  [undefined, 'application/graphql-response+json; charset=utf-8'],
  ['*/*', 'application/graphql-response+json; charset=utf-8'],
  ['application/json', 'application/json; charset=utf-8'],
  ['application/json, application/graphql-response+json;q=0.9', 'application/json; charset=utf-8'],
  ['text/html, application/json;q=0.5', 'application/json; charset=utf-8'],
  ['application/json;q=0, */*;q=0.1', 'application/graphql-response+json; charset=utf-8'],
  ['application/graphql-response+json;q=0, */*', 'application/json; charset=utf-8'],
  ['*/*, application/graphql-response+json;q=0.1', 'application/json; charset=utf-8'],
  ['application/json;charset=utf-16, */*;q=0.1', 'application/graphql-response+json; charset=utf-8'],
])('who accepts %j is answered in %s', async (accept, type) => {
  const { headers } = await post({ query: QUERY }, accept === undefined ? {} : { accept });
  expect(headers.get('content-type')).toBe(type);
});

test.each(['text/html', 'application/xml;q=1', 'application/json;q=0', '*/*;q=0'])(
  'who accepts only %j is told',
  async (accept) => {
    expect((await post({ query: QUERY }, { accept })).status).toBe(406);
  },
);

test.each([
  ['an operation that does not parse', { query: '{' }, 400, 200],
  ['a field that is not there', { query: '{ nothing }' }, 400, 200],
  ['a variable of the wrong type', { query: 'query ($n: Int!) { copy(house: "a", number: $n) { number } }' }, 400, 200],
  ['variables that are a list', { query: QUERY, variables: [1] }, 400, 400],
  ['an operation name that is a number', { query: QUERY, operationName: 1 }, 400, 400],
  ['extensions that are a text', { query: QUERY, extensions: 'x' }, 400, 400],
  ['no query', { variables: {} }, 400, 400],
])('%s has the status that the media type asks for', async (_what, body, modern, older) => {
  const statuses = await Promise.all(
    ['application/graphql-response+json', 'application/json'].map(
      async (accept) => (await post(body, { accept })).status,
    ),
  );
  expect(statuses).toEqual([modern, older]);
});

test('text goes through as it was sent: Chinese, escapes and pairs of surrogates, in document and variables', async () => {
  const body =
    '{"query":"query ($h: String!) { \\u0063opy(house: $h, number: 1) { number } }","variables":{"h":"南楼\\u5357😀"}}';
  const response = await fetch(library.url, { method: 'POST', headers: JSON_TYPE, body });
  const { data } = JSON.parse(await response.text());
  expect(data).toEqual({ copy: null });
});

test.each([
  ['evil.example', 400],
  ['127.0.0.1.evil.example', 400],
  ['localhost:4000', 200],
  ['[::1]', 200],
])('a request for the host %s is answered with %i by a gateway on the loopback', async (host, status) => {
  const raw = await sendRaw(
    library.url,
    `POST /graphql HTTP/1.1\r\nhost: ${host}\r\nconnection: close\r\ncontent-type: application/json\r\ncontent-length: ${QUERY.length + 12}\r\n\r\n{"query":"${QUERY}"}`,
  );
  expect(raw).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
});

test('where the client leaves, the department is not waited for', async () => {
  const controller = new AbortController();
  const left = new Promise<void>((resolve) => {
    library.shelf.misbehave((_request, response) => {
      response.on('close', resolve);
      controller.abort();
    });
  });
  const asked = fetch(library.url, {
    ...{ method: 'POST', headers: JSON_TYPE, signal: controller.signal },
    body: JSON.stringify({ query: QUERY }),
  });
  await expect(asked).rejects.toThrow();
  await left;
  library.shelf.misbehave(null);
});

const JSON_TYPE = { 'content-type': 'application/json' };

/** Without the headers that fetch adds by itself. */
async function post(body: unknown, headers: Readonly<Record<string, string>>) {
  const text = JSON.stringify(body);
  const lines = Object.entries({ ...JSON_TYPE, ...headers }).map(([name, value]) => `${name}: ${value}\r\n`);
  const raw = await sendRaw(
    library.url,
    `POST /graphql HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\ncontent-length: ${Buffer.byteLength(text)}\r\n${lines.join('')}\r\n${text}`,
  );
  const [head = ''] = raw.split('\r\n\r\n');
  const [start = '', ...rest] = head.split('\r\n');
  return {
    status: Number(start.split(' ')[1]),
    headers: new Headers(rest.map((line) => line.split(': ') as [string, string])),
  };
}
