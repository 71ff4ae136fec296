// A browser that opens the graph's address gets a page; everybody who asks for JSON gets what they got before.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Library, openLibrary } from '@jinyun/test/federation/testing/library';
import type { PageFiles } from './explorer.ts';

/** As Chromium and Firefox send it when an address is opened. */
const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8';
const QUERY = '{ works { title } }';
const PAGE: PageFiles = new Map([
  ['index.html', Buffer.from('<!doctype html><title>图谱</title>')],
  ['main.js', Buffer.from('export {};')],
  ['style.css', Buffer.from('body {}')],
]);

let reads = 0;
let broken: Error | null = null;
let library: Library;
let bare: Library;
beforeAll(async () => {
  const explorer = async (): Promise<PageFiles> => {
    reads += 1;
    if (broken !== null) throw broken;
    return PAGE;
  };
  [library, bare] = await Promise.all([openLibrary({ explorer }), openLibrary()]);
});
afterAll(() => Promise.all([library.close(), bare.close()]));

test('a page that cannot be read is a masked error, and the next visit tries again', async () => {
  broken = new Error('bundle failed in /secret/place');
  const { status, text } = await visit('/graphql');
  broken = null;
  expect({ status, code: JSON.parse(text).errors[0].extensions.code }).toEqual({ status: 500, code: 'INTERNAL' });
  expect(text).not.toContain('secret');
  expect(library.observations).toContainEqual(
    expect.objectContaining({ event: 'error_masked', cause: expect.stringContaining('/secret/place') }),
  );
  expect((await visit('/graphql')).status).toBe(200);
});

test.each(['/graphql', `/graphql?query=${encodeURIComponent(QUERY)}`])(
  'a browser at %s gets the page',
  async (path) => {
    const { status, type, text } = await visit(path);
    expect({ status, type, text }).toEqual({
      status: 200,
      type: 'text/html; charset=utf-8',
      text: '<!doctype html><title>图谱</title>',
    });
  },
);

test('the page may load nothing of another host, run no script of its own, and stand in no frame', async () => {
  const { headers } = await visit('/graphql');
  expect(headers.get('content-security-policy')?.split('; ')).toEqual([
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    "connect-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ]);
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('vary')).toBe('accept');
});

test.each([
  ['main.js', 'text/javascript; charset=utf-8'],
  ['style.css', 'text/css; charset=utf-8'],
])('the page gets its %s', async (name, type) => {
  const reply = await visit(`/explorer/${name}`, '*/*');
  expect({ status: reply.status, type: reply.type, text: reply.text }).toEqual({
    status: 200,
    type,
    text: Buffer.from(PAGE.get(name) ?? '').toString(),
  });
});

test('the files are read once; a browser that has one is told so without the body', async () => {
  const { headers } = await visit('/explorer/main.js', '*/*');
  const before = reads;
  const again = await visit('/explorer/main.js', '*/*', { 'if-none-match': headers.get('etag') ?? '' });
  expect({ status: again.status, text: again.text, reads }).toEqual({ status: 304, text: '', reads: before });
});

test.each([
  '/explorer/',
  '/explorer/absent.js',
  '/explorer/..%2f..%2fpackage.json',
  '/explorer/__proto__',
  '/graphqlx',
])('nothing is at %s', async (path) => {
  const { status, text } = await visit(path);
  expect({ status, code: JSON.parse(text).errors[0].extensions.code }).toEqual({ status: 404, code: 'NOT_FOUND' });
});

const PATH = `/graphql?query=${encodeURIComponent(QUERY)}`;
const JSON_TYPE = { 'content-type': 'application/json' };
const body = JSON.stringify({ query: QUERY });
test.each<[string, string, RequestInit]>([
  ['a POST', '/graphql', { method: 'POST', headers: JSON_TYPE, body }],
  ['a POST that accepts HTML', '/graphql', { method: 'POST', headers: { ...JSON_TYPE, accept: BROWSER }, body }],
  ['a GET for JSON', PATH, { headers: { accept: 'application/json', 'apollo-require-preflight': 'yes' } }],
  ['a GET for JSON that a page could make', PATH, { headers: { accept: 'application/json' } }],
  ['a GET for anything', PATH, { headers: { accept: '*/*' } }],
  ['a GET for JSON or HTML', PATH, { headers: { accept: `application/graphql-response+json, ${BROWSER}` } }],
  ['a GET without a question', '/graphql', { headers: { accept: 'application/json' } }],
  ['another method', '/graphql', { method: 'DELETE', headers: { accept: BROWSER } }],
])('%s is answered as where there is no page', async (_what, path, init) => {
  const [withPage, without] = await Promise.all([
    fetch(new URL(path, library.url), init),
    fetch(new URL(path, bare.url), init),
  ]);
  const told = async (response: Response) => ({
    status: response.status,
    headers: [...response.headers].filter(([name]) => !['date', 'server-timing'].includes(name)),
    body: await response.json(),
  });
  expect(await told(withPage)).toEqual(await told(without));
});

async function visit(path: string, accept = BROWSER, more: Readonly<Record<string, string>> = {}) {
  const response = await fetch(new URL(path, library.url), { headers: { accept, ...more } });
  const { status, headers } = response;
  return { status, headers, type: headers.get('content-type'), text: await response.text() };
}
