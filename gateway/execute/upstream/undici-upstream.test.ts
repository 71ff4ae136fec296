// The general client takes an answer that is whole, of bounded size and from where it asked, and nothing else.
import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { PUBLIC_ACTOR } from '@jinyun/schema/actor';
import { Lifetime } from '../../lifetime.ts';
import { undiciUpstream } from './undici-upstream.ts';

let server: Server;
let respond: RequestListener;
let upstream: ReturnType<typeof undiciUpstream>;

beforeAll(async () => {
  server = createServer((request, response) => respond(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  upstream = undiciUpstream(`http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/graphql`, {
    bodyBytesMax: 65_536,
    connectionsMax: 1,
  });
});
afterAll(async () => {
  await upstream.close();
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
});

test('an answer comes with its status and its bytes as they were sent', async () => {
  const seen: string[] = [];
  respond = (request, response) => {
    seen.push(`${request.method} ${request.url} ${request.headers['x-acting-role']}`);
    response.statusCode = 500;
    response.write('{"errors":');
    setTimeout(() => response.end('[]}'), 10);
  };
  const { status, body } = await ask();
  expect({ status, body: body.toString(), seen }).toEqual({
    status: 500,
    body: '{"errors":[]}',
    seen: ['POST /graphql public'],
  });
});

test('a body larger than the limit is given up, not kept', async () => {
  let sentBytes = 0;
  const chunk = Buffer.alloc(32_768, ' ');
  respond = (_request, response) => {
    const more = (): void => {
      while (!response.destroyed && response.write(chunk)) sentBytes += chunk.length;
      if (!response.destroyed) response.once('drain', more);
    };
    more();
  };
  await expect(ask()).rejects.toThrow('more than 65536 bytes');
  expect(sentBytes).toBeLessThan(64 * 65_536);
});

test('a redirect is not followed, to wherever it points', async () => {
  let asked = 0;
  respond = (_request, response) => {
    asked++;
    response.writeHead(307, { location: '/elsewhere' }).end();
  };
  await expect(ask()).rejects.toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE' });
  expect(asked).toBe(1);
});

test('a body that breaks off is a failure', async () => {
  respond = (_request, response) => {
    response.writeHead(200, { 'content-length': 9 }).write('abc');
    setTimeout(() => response.destroy(), 10);
  };
  await expect(ask()).rejects.toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE', sent: true });
});

test('the deadline ends the wait for a body that never ends', async () => {
  respond = (_request, response) => void response.writeHead(200).write('{"data":');
  await expect(ask(new Lifetime(60))).rejects.toMatchObject({ code: 'DEADLINE_EXCEEDED' });
});

test('where the client leaves, the department hears it', async () => {
  const lifetime = new Lifetime(20_000);
  const gone = Promise.withResolvers<void>();
  respond = (_request, response) => {
    response.on('close', gone.resolve);
    lifetime.end('client_left');
  };
  await expect(ask(lifetime)).rejects.toThrow('client_left');
  await gone.promise;
});

test('who waits for a connection leaves at the deadline, and the department never hears of it', async () => {
  let asked = 0;
  const first = new Lifetime(20_000);
  const heard = Promise.withResolvers<void>();
  respond = () => {
    asked++;
    heard.resolve();
  };
  const running = ask(first);
  await heard.promise;
  await expect(ask(new Lifetime(40))).rejects.toMatchObject({ code: 'DEADLINE_EXCEEDED', sent: false });
  first.end('client_left');
  await expect(running).rejects.toMatchObject({ code: 'DEADLINE_EXCEEDED', sent: true });
  respond = (_request, response) => void response.end('{}');
  await ask();
  expect(asked).toBe(1);
});

test.each<[string, RequestListener, string]>([
  ['closes before its answer', (request) => void request.socket.destroy(), 'unreached'],
  [
    'breaks off',
    (request, response) => {
      response.writeHead(200, { 'content-length': 9 }).write('abc', () => request.socket.destroy());
    },
    'odd',
  ],
])('a department that %s', async (_what, listener, kind) => {
  respond = listener;
  await expect(ask()).rejects.toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE', sent: true, kind });
});

function ask(lifetime = new Lifetime(20_000)) {
  const operation = { subgraph: 'shelf', query: '{ a }', operationName: null, kind: 'query' } as const;
  const request = { actor: PUBLIC_ACTOR, asOf: null, operation, body: Buffer.from('{}'), variablesAt: 0, lifetime };
  return upstream(request).finally(() => lifetime.close());
}
