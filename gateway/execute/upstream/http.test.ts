// What comes over the wire is whole and of bounded size, or it is a failure.
import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { PUBLIC_ACTOR } from '@jinyun/schema/actor';
import { LIMITS } from '../../config.ts';
import { Lifetime } from '../../lifetime.ts';
import { httpUpstream } from './http.ts';

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
  await expect(fetchFrom('{ count }', new Lifetime(100))).rejects.toMatchObject({ code: 'DEADLINE_EXCEEDED' });
});

function fetchFrom(query: string, lifetime = new Lifetime(20_000)) {
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const head = `{"query":${JSON.stringify(query)},"variables":`;
  return httpUpstream(`http://127.0.0.1:${port}/graphql`)({
    actor: PUBLIC_ACTOR,
    asOf: null,
    operation: { subgraph: 'shelf', query, operationName: null, kind: 'query' },
    body: Buffer.from(`${head}{}}`),
    variablesAt: head.length,
    lifetime,
  });
}
