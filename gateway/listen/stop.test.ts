// A host that stops loses no request that has begun, and is held up by nobody who has not begun one.
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { afterEach, expect, test } from '@jest/globals';
import { untilRefused } from '@jinyun/test/promises/testing/until-refused';
import type { Observation } from '../observe.ts';
import type { Recorded } from '../record/record.ts';
import { type Listening, openHost } from './server.ts';

const BODY = '{"query":"{ a }"}';
const HEAD = `POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: ${BODY.length}\r\n\r\n`;

const sockets: Socket[] = [];
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.destroy();
});

test('what was asked before the stop is answered after it, and its connection ends', async () => {
  const { host, asked, answerAll } = await open();
  const client = dial(host);
  client.socket.write(HEAD + BODY);
  await asked(1);
  const closed = host.close();
  await untilRefused(host.url);
  answerAll();
  await closed;
  expect(await client.all()).toMatch(/^HTTP\/1.1 200 OK\r\n[\s\S]*connection: close\r\n[\s\S]*\{"data":\{"a":1\}\}$/i);
});

test('a request whose body is still on its way at the stop is answered, too', async () => {
  const { host, asked, answerAll } = await open();
  const client = dial(host);
  await new Promise<void>((resolve) => client.socket.write(HEAD + BODY.slice(0, 5), () => resolve()));
  // A second request that came later and is there shows that the first one's head was read, too.
  const other = dial(host);
  other.socket.write(HEAD + BODY);
  await asked(1);
  const closed = host.close();
  await untilRefused(host.url);
  client.socket.write(BODY.slice(5));
  await asked(2);
  answerAll();
  await closed;
  expect(await client.all()).toMatch(/^HTTP\/1.1 200 /);
  expect(await other.all()).toMatch(/^HTTP\/1.1 200 /);
});

test('connections on which nothing was asked, or everything answered, hold up no stop', async () => {
  const { host, asked, answerAll } = await open({ requestTimeoutMs: 600_000 });
  const [silent, idle] = [dial(host), dial(host)];
  await once(silent.socket, 'connect');
  idle.socket.write(HEAD + BODY);
  await asked(1);
  answerAll();
  await once(idle.socket, 'data');
  await host.close();
  await Promise.all([silent.all(), idle.all()]);
});

test('a request that does not end is cut when no request may take longer, and the operator is told', async () => {
  const { host, asked, observations } = await open({ requestTimeoutMs: 1 });
  const client = dial(host);
  client.socket.write(HEAD + BODY);
  await asked(1);
  await host.close();
  expect(await client.all()).toBe('');
  expect(observations).toContainEqual({ event: 'requests_cut', count: 1 });
});

test('a host that is stopped twice is stopped once', async () => {
  const { host } = await open();
  await Promise.all([host.close(), host.close()]);
});

test('localhost is answered at each of its addresses, and stops at each', async () => {
  const { host } = await open({}, 'localhost');
  const health = host.url.replace('graphql', 'health/live');
  expect((await fetch(health)).status).toBe(200);
  await host.close();
  await expect(fetch(health)).rejects.toThrow();
});

test.each([
  ['before its answer is made', true],
  ['after it has its answer', false],
])('the memory of an answer is given back where the client leaves %s', async (_when, early) => {
  const { host, asked, answerAll, released } = await open();
  const client = dial(host);
  client.socket.write(HEAD + BODY);
  const [lifetime] = await asked(1);
  if (early) {
    client.socket.destroy();
    await new Promise<void>((resolve) => lifetime?.onEnd(() => resolve()));
    answerAll();
  } else {
    answerAll();
    await once(client.socket, 'data');
    client.socket.destroy();
  }
  await released(1);
  await host.close();
});

/** A host whose requests are answered when the test says so. */
async function open({ requestTimeoutMs = 20_000 } = {}, at = '127.0.0.1') {
  const observations: Observation[] = [];
  const waiting: (() => void)[] = [];
  const begun = counter<Parameters<Parameters<typeof openHost>[0]['answer']>[0]['lifetime']>();
  const freed = counter<null>();
  const host = await openHost(
    {
      answer: ({ lifetime }) =>
        new Promise<Recorded>((resolve) => {
          const body = Buffer.from('{"data":{"a":1}}');
          waiting.push(() => resolve({ body, laps: [], release: () => freed.add(null) }));
          begun.add(lifetime);
        }),
      requestTimeoutMs,
      observe: (observation) => void observations.push(observation),
    },
    { host: at, port: 0 },
  );
  const answerAll = (): void => {
    for (const one of waiting.splice(0)) one();
  };
  return { host, observations, answerAll, asked: begun.reached, released: freed.reached };
}

/** Resolves with what was added once there are as many. */
function counter<Item>() {
  const items: Item[] = [];
  const waiting: { readonly count: number; readonly resolve: (items: readonly Item[]) => void }[] = [];
  const add = (item: Item): void => {
    items.push(item);
    for (const { count, resolve } of waiting) if (items.length >= count) resolve(items);
  };
  const reached = (count: number): Promise<readonly Item[]> =>
    items.length >= count ? Promise.resolve(items) : new Promise((resolve) => waiting.push({ count, resolve }));
  return { add, reached };
}

function dial({ port }: Listening) {
  const socket = connect(port, '127.0.0.1');
  sockets.push(socket);
  let text = '';
  socket.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk;
  });
  socket.on('error', () => {});
  const closed = once(socket, 'close');
  return { socket, all: () => closed.then(() => text) };
}
