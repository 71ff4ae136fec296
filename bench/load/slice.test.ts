import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from '@jest/globals';
import { runSlice, type Slice } from './slice.ts';

let server: Server;
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

/** Two clients for a few milliseconds, who expect `hello`. */
async function load(answer: (count: number) => { readonly status?: number; readonly text: string }): Promise<Slice> {
  let count = 0;
  server = createServer((_, response) => {
    count += 1;
    const { status = 200, text } = answer(count);
    response.writeHead(status, { 'content-length': text.length }).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const request = Buffer.from('GET / HTTP/1.1\r\nhost: here\r\n\r\n');
  return runSlice({ pid: process.pid, port, request, expected: Buffer.from('hello'), clients: 2, ms: 50 });
}

test('answers are counted with the time they took', async () => {
  let asked = 0;
  const slice = await load((count) => {
    asked = count;
    return { text: 'hello' };
  });
  expect(slice.requests).toBe(asked);
  expect(slice.requests).toBeGreaterThan(1);
  expect(slice.seconds).toBeGreaterThanOrEqual(0.05);
  expect(slice.p99Us).toBeGreaterThanOrEqual(slice.p50Us);
});

test.each([
  ['a status that is not 200', { status: 503, text: 'hello' }, 'HTTP/1.1 503 Service Unavailable'],
  ['a shorter answer', { text: 'hell' }, 'an answer of 4 bytes where 5 were expected'],
  ['another answer of the same length', { text: 'jello' }, 'an answer that is not the first one'],
])('%s ends the slice', async (_, answer, why) => {
  await expect(load(() => answer)).rejects.toThrow(why);
});

test('a fault is found at whichever answer it comes', async () => {
  await expect(load((count) => (count < 20 ? { text: 'hello' } : { status: 500, text: 'hello' }))).rejects.toThrow(
    '500',
  );
});
