// A web page of another origin reads answers only where the operator named its origin, exactly.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Library, openLibrary } from '@jinyun/test/federation/testing/library';

const DASHBOARD = 'https://dashboard.example';
const QUERY = { query: '{ works { title } }' };
let open: Library;
let shut: Library;
beforeAll(async () => {
  [open, shut] = await Promise.all([
    openLibrary({ corsOrigins: [DASHBOARD, 'http://localhost:5173'] }),
    openLibrary({ corsOrigins: [] }),
  ]);
});
afterAll(() => Promise.all([open.close(), shut.close()]));

test.each([DASHBOARD, 'http://localhost:5173'])('a page of %s, which is named, may read the answer', async (origin) => {
  const { status, cors } = await ask(open, origin);
  expect({ status, cors }).toEqual({
    status: 200,
    cors: { 'access-control-allow-origin': origin, 'access-control-expose-headers': 'Server-Timing' },
  });
});

test.each([
  'https://elsewhere.example',
  `${DASHBOARD}.elsewhere.example`,
  `${DASHBOARD}:8443`,
  'http://dashboard.example',
  'null',
])('a page of %s, which is not named, may not', async (origin) => {
  const { cors } = await ask(open, origin);
  expect(cors['access-control-allow-origin']).toBeUndefined();
});

test('an answer that depends on the origin says so to caches', async () => {
  const { vary } = await ask(open, DASHBOARD);
  expect(vary).toContain('Origin');
});

test('a preflight of a named page is answered: it may send JSON and the header for an instant, never cookies', async () => {
  const { status, cors } = await preflight(open, DASHBOARD);
  expect({ status, cors }).toEqual({
    status: 204,
    cors: {
      'access-control-allow-origin': DASHBOARD,
      'access-control-allow-methods': 'GET, POST',
      'access-control-allow-headers': 'content-type, x-as-of',
      'access-control-expose-headers': 'Server-Timing',
      'access-control-max-age': '600',
    },
  });
});

test('a preflight of another page lets it in nowhere', async () => {
  const { cors } = await preflight(open, 'https://elsewhere.example');
  expect(cors['access-control-allow-origin']).toBeUndefined();
});

test('where no origin is named, nobody gets a CORS header, asked or preflighted', async () => {
  for (const { cors, vary } of [await ask(shut, DASHBOARD), await preflight(shut, DASHBOARD)]) {
    expect(cors).toEqual({});
    expect(vary).not.toContain('Origin');
  }
});

function ask({ url }: Library, origin: string) {
  const headers = { 'content-type': 'application/json', origin };
  return look(fetch(url, { method: 'POST', headers, body: JSON.stringify(QUERY) }));
}

function preflight({ url }: Library, origin: string) {
  const headers = {
    origin,
    'access-control-request-method': 'POST',
    'access-control-request-headers': 'content-type, x-as-of',
  };
  return look(fetch(url, { method: 'OPTIONS', headers }));
}

async function look(sent: Promise<Response>) {
  const response = await sent;
  await response.text();
  const cors = Object.fromEntries([...response.headers].filter(([name]) => name.startsWith('access-control-')));
  return { status: response.status, vary: response.headers.get('vary') ?? '', cors: cors as Record<string, string> };
}
