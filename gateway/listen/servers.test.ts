// Nobody keeps a connection and what belongs to it for ever by doing nothing.
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { afterEach, expect, test } from '@jest/globals';
import { openServers } from './servers.ts';

const PATIENT_MS = 600_000;
const HEAD = 'GET / HTTP/1.1\r\nhost: localhost\r\n\r\n';
let servers = openServers({ readTimeoutMs: PATIENT_MS, idleTimeoutMs: PATIENT_MS, stallTimeoutMs: PATIENT_MS });
afterEach(() => servers.drain(0));

test('a client that does not read its answer is let go', async () => {
  servers = openServers({ readTimeoutMs: PATIENT_MS, idleTimeoutMs: PATIENT_MS, stallTimeoutMs: 100 });
  let finished = false;
  const closed = new Promise<void>((resolve) => {
    void dial((_request, response) => {
      response.on('finish', () => {
        finished = true;
      });
      response.on('close', resolve).end(Buffer.alloc(64 * 1024 * 1024));
    }).then((socket) => socket.pause().write(HEAD));
  });
  await closed;
  expect(finished).toBe(false);
});

test('a client that reads slowly is not, as long as it reads', async () => {
  servers = openServers({ readTimeoutMs: PATIENT_MS, idleTimeoutMs: PATIENT_MS, stallTimeoutMs: 2_000 });
  const bytes = 32 * 1024 * 1024;
  const socket = await dial((_request, response) => {
    response.setHeader('connection', 'close').end(Buffer.alloc(bytes));
  });
  let taken = 0;
  socket.on('data', (chunk: Buffer) => {
    taken += chunk.length;
    socket.pause();
    setImmediate(() => socket.resume());
  });
  socket.write(HEAD);
  await once(socket, 'close');
  expect(taken).toBeGreaterThan(bytes);
});

test('a connection on which nothing more is asked ends', async () => {
  servers = openServers({ readTimeoutMs: PATIENT_MS, idleTimeoutMs: 1, stallTimeoutMs: PATIENT_MS });
  const socket = await dial((_request, response) => void response.end('ok'));
  socket.resume().write(HEAD);
  await once(socket, 'close');
});

async function dial(handle: Parameters<typeof servers.open>[0]) {
  const server = servers.open(handle);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  await once(socket, 'connect');
  return socket.on('error', () => {});
}
