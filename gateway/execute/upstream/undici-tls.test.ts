// Over HTTPS the department must be who the address says, by an authority that is trusted.
import { once } from 'node:events';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from '@jest/globals';
import { openUpstream } from './open-upstream.ts';
import { asked } from './resilience/testing/scripted.ts';
import { type Certified, certify } from './testing/certificate.ts';
import { undiciUpstream } from './undici-upstream.ts';
import type { Upstream } from './upstream.ts';

const closings: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closings.splice(0)) await close();
});

test('a department is asked whose authority is trusted', async () => {
  const certified = certify('localhost');
  const { url, answered } = await serve(certified);
  const { status, body } = await ask(undiciUpstream(url, { authority: certified.cert }));
  expect([status, String(body), answered()]).toEqual([200, '{"data":{}}', 1]);
});

test('one that vouches for itself is not asked', async () => {
  const { url, answered } = await serve(certify('localhost'));
  const upstream = openUpstream(url, 'sockets');
  await expect(ask(upstream)).rejects.toMatchObject({
    code: 'SUBGRAPH_UNAVAILABLE',
    message: expect.stringContaining('SELF_SIGNED'),
    sent: false,
    kind: 'odd',
  });
  expect(answered()).toBe(0);
});

test('one of another name is not asked', async () => {
  const certified = certify('policing.example');
  const { url, answered } = await serve(certified);
  await expect(ask(undiciUpstream(url, { authority: certified.cert }))).rejects.toMatchObject({
    code: 'SUBGRAPH_UNAVAILABLE',
    message: expect.stringContaining('ERR_TLS_CERT_ALTNAME_INVALID'),
    sent: false,
  });
  expect(answered()).toBe(0);
});

function ask(upstream: (Upstream & { close(): unknown }) | null) {
  if (upstream === null) throw new Error('an address of no kind');
  closings.unshift(() => upstream.close());
  return upstream(asked());
}

async function serve(certified: Certified) {
  let count = 0;
  const server: Server = createServer(certified, (_request, response) => {
    count++;
    response.end('{"data":{}}');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  closings.push(() => server.close());
  return { url: `https://localhost:${port}/graphql`, answered: () => count };
}
