// Whatever a department sends back, it is the right answer or a clean failure, and no connection is used again after
// anything odd.
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, expect, test } from '@jest/globals';
import { PUBLIC_ACTOR } from '@jinyun/schema/actor';
import { Lifetime } from '../../lifetime.ts';
import { socketUpstream } from './socket-upstream.ts';
import type { UpstreamAnswer, UpstreamRequest } from './upstream.ts';

const closings: (() => void)[] = [];
afterEach(() => {
  for (const close of closings.splice(0)) close();
});

const OK = 'HTTP/1.1 200 OK\r\n';
/** Pieces are written one by one; null ends the connection. */
type Answers = readonly (string | null)[];
const BIG = 'x'.repeat(5_000);

test.each<[string, Answers, string]>([
  ['whole', [`${OK}content-length: 2\r\n\r\n{}`], '{}'],
  ['in pieces', ['HTTP/1.1 200 O', 'K\r\ncontent-le', 'ngth: 5\r\n\r', '\nab', 'cde'], 'abcde'],
  ['byte by byte', [...`${OK}Content-Length: 3\r\n\r\nabc`], 'abc'],
  ['with an empty body', [`${OK}content-length: 0\r\n\r\n`], ''],
  ['in chunks', [`${OK}transfer-encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n`], 'abcde'],
  [
    'in chunks byte by byte with a trailer',
    [...`${OK}Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\nA\r\n0123456789\r\n0\r\nx: y\r\n\r\n`],
    'abc0123456789',
  ],
  ['in two chunks of one length', [`${OK}transfer-encoding: chunked\r\n\r\n1388\r\n${BIG}`, `\r\n0\r\n\r\n`], BIG],
  [
    'after an interim response',
    [`HTTP/1.1 103 Early Hints\r\nlink: <x>\r\n\r\n`, `${OK}content-length: 2\r\n\r\nok`],
    'ok',
  ],
  ['with two equal lengths', [`${OK}content-length: 2\r\ncontent-length: 2\r\n\r\n{}`], '{}'],
])('an answer %s is read, and its connection is used again', async (_what, pieces, body) => {
  const server = await serve(pieces);
  expect(await ask(server)).toBe(`200 ${body}`);
  expect(await ask(server)).toBe(`200 ${body}`);
  expect(server.connections).toBe(1);
});

test.each<[string, Answers, string]>([
  ['that says close', [`${OK}connection: close\r\ncontent-length: 3\r\n\r\nabc`], 'abc'],
  ['that ends with its connection', [`${OK}\r\nabc`, 'def', null], 'abcdef'],
  ['of HTTP/1.0', ['HTTP/1.0 200 OK\r\ncontent-length: 2\r\n\r\n{}'], '{}'],
])('an answer %s is read, and its connection is not used again', async (_what, pieces, body) => {
  const server = await serve(pieces);
  expect([await ask(server), await ask(server)]).toEqual([`200 ${body}`, `200 ${body}`]);
  expect(server.connections).toBe(2);
});

test.each<[string, Answers, RegExp]>([
  ['length and chunks', [`${OK}content-length: 2\r\ntransfer-encoding: chunked\r\n\r\n{}`], /a length and chunks/],
  ['two lengths', [`${OK}content-length: 2\r\ncontent-length: 3\r\n\r\n{}a`], /two lengths/],
  ['a length with a sign', [`${OK}content-length: +2\r\n\r\n{}`], /no number/],
  ['a length in hexadecimal', [`${OK}content-length: 0x2\r\n\r\n{}`], /no number/],
  [
    'a second response behind it',
    [`${OK}content-length: 2\r\n\r\n{}${OK}content-length: 2\r\n\r\nxx`],
    /after the body/,
  ],
  ['more than it says, later', [`${OK}content-length: 9\r\n\r\nabc`, 'defghijkl'], /after the body/],
  ['more than it may', [`${OK}content-length: 70000\r\n\r\n`], /more than 65536 bytes/],
  ['more chunks than it may', [`${OK}transfer-encoding: chunked\r\n\r\nfffff\r\n`], /more than 65536 bytes/],
  ['a head without end', [`${OK}x: ${'a'.repeat(40_000)}`], /head that is too long/],
  ['another protocol', ['HTTP/2 200\r\ncontent-length: 0\r\n\r\n'], /status line/],
  ['no protocol', ['SSH-2.0-OpenSSH_9.6\r\n\r\n'], /status line/],
  ['a folded header', [`${OK}a: b\r\n c\r\ncontent-length: 2\r\n\r\n{}`], /no header/],
  ['a header without a name', [`${OK}: b\r\ncontent-length: 2\r\n\r\n{}`], /no header/],
  ['a space before the colon', [`${OK}content-length : 2\r\n\r\n{}`], /no header/],
  ['a zero byte in a header', [`${OK}a: b\0c\r\ncontent-length: 2\r\n\r\n{}`], /no header/],
  ['a chunk without size', [`${OK}transfer-encoding: chunked\r\n\r\nzz\r\n`], /without a size/],
  ['a chunk with an extension', [`${OK}transfer-encoding: chunked\r\n\r\n2;a=b\r\n{}\r\n0\r\n\r\n`], /without a size/],
  [
    'a chunk longer than it says',
    [`${OK}transfer-encoding: chunked\r\n\r\n2\r\n{}}}\r\n0\r\n\r\n`],
    /longer than it says/,
  ],
  ['a size line without end', [`${OK}transfer-encoding: chunked\r\n\r\n${'0'.repeat(200)}`], /too long to read/],
  [
    'bytes after the last chunk',
    [`${OK}transfer-encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\nx`],
    /after the last chunk/,
  ],
  ['another encoding of transfer', [`${OK}transfer-encoding: gzip, chunked\r\n\r\n`], /other than chunked/],
  ['an encoded body', [`${OK}content-encoding: gzip\r\ncontent-length: 2\r\n\r\nab`], /encoded body/],
  ['no body', ['HTTP/1.1 204 No Content\r\n\r\n'], /without a body/],
  ['an upgrade', ['HTTP/1.1 101 Switching Protocols\r\n\r\n'], /upgrade/],
  ['a body that breaks off', [`${OK}content-length: 9\r\n\r\nabc`, null], /breaks off/],
  ['chunks that break off', [`${OK}transfer-encoding: chunked\r\n\r\n5\r\nab`, null], /breaks off/],
  ['nothing, and the end', [null], /closed/],
])('an answer with %s is a failure, and its connection is not used again', async (_what, pieces, cause) => {
  const server = await serve(pieces);
  for (const _time of [1, 2])
    await expect(ask(server)).rejects.toMatchObject({
      message: expect.stringMatching(cause),
      code: 'SUBGRAPH_UNAVAILABLE',
    });
  expect(server.connections).toBe(2);
});

test.each<[string, Answers]>([
  ['hangs in its body', [`${OK}content-length: 9\r\n\r\nabc`]],
  ['says nothing', []],
])('a department that %s is given up at the deadline, and its connection is closed', async (_what, pieces) => {
  const server = await serve(pieces);
  await expect(ask(server, { lifetime: new Lifetime(60) })).rejects.toMatchObject({ code: 'DEADLINE_EXCEEDED' });
  await server.closed;
});

test('where the client leaves, the connection is closed at once', async () => {
  const server = await serve([]);
  const lifetime = new Lifetime(60_000);
  const asked = ask(server, { lifetime });
  await server.asked;
  lifetime.end('client_left');
  await expect(asked).rejects.toMatchObject({ message: 'client_left' });
  await server.closed;
});

test('bytes that come unasked end a connection before it can be used', async () => {
  const server = await serve([`${OK}content-length: 2\r\n\r\n{}`]);
  expect(await ask(server)).toBe('200 {}');
  server.say(`${OK}content-length: 4\r\n\r\nevil`);
  await server.closed;
  expect(await ask(server)).toBe('200 {}');
  expect(server.connections).toBe(2);
});

test('a query whose kept connection was closed is asked again on a new one; a mutation begins on a new one', async () => {
  const server = await serve([`${OK}content-length: 2\r\n\r\n{}`], { closeAfter: 1 });
  expect(await ask(server)).toBe('200 {}');
  expect(await ask(server)).toBe('200 {}');
  expect(server.heads).toHaveLength(2);
  expect(await ask(server, { kind: 'mutation' })).toBe('200 {}');
  expect(server.heads).toHaveLength(3);
});

test('no more connections are opened than may be, and who waits is served in turn or leaves at its end', async () => {
  const server = await serve([], { connectionsMax: 1 });
  const [first, late] = [new Lifetime(60_000), new Lifetime(40)];
  const asked = ask(server, { lifetime: first });
  await expect(ask(server, { lifetime: late })).rejects.toMatchObject({ code: 'DEADLINE_EXCEEDED' });
  expect(server.connections).toBe(1);
  first.end('client_left');
  await expect(asked).rejects.toThrow();
});

test('a client that closes fails what it was asked, and what waits is not begun', async () => {
  const server = await serve([], { connectionsMax: 1 });
  const asked = [ask(server), ask(server)].map((answer) => answer.catch(({ code, message }) => [code, message]));
  await server.asked;
  server.upstream.close();
  expect(await Promise.all(asked)).toEqual([1, 2].map(() => ['SUBGRAPH_UNAVAILABLE', 'the gateway closes']));
  expect([server.connections, server.heads.length]).toEqual([1, 1]);
});

test('the request is one POST with the role, what is left of the time, and the body as it is', async () => {
  const server = await serve([`${OK}content-length: 2\r\n\r\n{}`]);
  await ask(server, { asOf: '2026-11-01T00:00:00Z', body: '{"query":"查"}' });
  expect(server.heads[0]).toMatch(
    /^POST \/graphql HTTP\/1\.1\r\nhost: 127\.0\.0\.1:\d+\r\ncontent-type: application\/json\r\naccept: [^\r]+\r\nx-acting-role: public\r\nx-deadline-ms: \d+\r\nx-as-of: 2026-11-01T00:00:00Z\r\ncontent-length: 15\r\n\r\n\{"query":"查"\}$/,
  );
});

test('a value that would begin another header is not sent', async () => {
  const server = await serve([`${OK}content-length: 2\r\n\r\n{}`]);
  await expect(ask(server, { asOf: '2026\r\nx-acting-role: auditor' })).rejects.toThrow('no header may hold');
  expect(server.heads).toEqual([]);
});

test('nobody listening is a failure of something that was not sent', async () => {
  const server = await serve([]);
  server.stop();
  await expect(ask(server)).rejects.toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE', sent: false });
});

test.each<[string, Answers, object]>([
  ['closes before its answer', [null], { kind: 'unreached', sent: true }],
  ['breaks off in its head', ['HTTP/1.1 200 O', null], { kind: 'odd', sent: true }],
  ['breaks off in its body', [`${OK}content-length: 9\r\n\r\nabc`, null], { kind: 'odd', sent: true }],
  ['answers something odd', ['SSH-2.0-OpenSSH_9.6\r\n\r\n'], { kind: 'odd', sent: true }],
])('asking again may help where a department %s, or may not', async (_what, pieces, failure) => {
  const server = await serve(pieces);
  await expect(ask(server)).rejects.toMatchObject(failure);
  server.stop();
  await expect(ask(server)).rejects.toMatchObject({ kind: 'unreached', sent: false });
});

test('a department that takes no connection is not there', async () => {
  const upstream = socketUpstream('http://127.0.0.1:9/graphql', { connectTimeoutMs: 1, connect: () => new Socket() });
  closings.push(() => upstream.close());
  const failure = { code: 'SUBGRAPH_UNAVAILABLE', kind: 'unreached', sent: false };
  await expect(ask({ upstream })).rejects.toMatchObject(failure);
});

test('nobody listening at any address of a name is told with its code', async () => {
  const refused = Object.assign(new AggregateError([]), { code: 'ECONNREFUSED' });
  const upstream = socketUpstream('http://localhost:9/graphql', { connect: () => new Socket().destroy(refused) });
  closings.push(() => upstream.close());
  await expect(ask({ upstream })).rejects.toMatchObject({ message: 'ECONNREFUSED', kind: 'unreached', sent: false });
});

test('a unix socket is asked as well', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'socket-upstream-'));
  closings.push(() => rmSync(directory, { recursive: true }));
  const server = await serve([`${OK}content-length: 2\r\n\r\n{}`], { path: join(directory, 's') });
  expect(await ask(server)).toBe('200 {}');
});

async function ask(
  { upstream }: Pick<Awaited<ReturnType<typeof serve>>, 'upstream'>,
  request: { lifetime?: Lifetime; kind?: 'query' | 'mutation'; asOf?: string; body?: string } = {},
): Promise<string> {
  const { lifetime = new Lifetime(20_000), kind = 'query', asOf = null, body = '{}' } = request;
  const operation = { subgraph: 'shelf', query: '{ a }', operationName: null, kind };
  const sent: UpstreamRequest = {
    actor: PUBLIC_ACTOR,
    asOf,
    operation,
    body: Buffer.from(body),
    variablesAt: 0,
    lifetime,
  };
  const answer: UpstreamAnswer = await upstream(sent).finally(() => lifetime.close());
  return `${answer.status} ${answer.body.toString()}`;
}

async function serve(
  pieces: Answers,
  { path, closeAfter, connectionsMax = 8 }: { path?: string; closeAfter?: number; connectionsMax?: number } = {},
) {
  const heads: string[] = [];
  const sockets = new Set<Socket>();
  let connections = 0;
  const heard = Promise.withResolvers<void>();
  const gone = Promise.withResolvers<void>();
  const server: Server = createServer((socket) => {
    connections++;
    sockets.add(socket);
    let answered = 0;
    socket.setNoDelay(true).on('error', () => {});
    socket.on('close', () => {
      sockets.delete(socket);
      gone.resolve();
    });
    socket.on('data', async (bytes) => {
      if (answered === closeAfter) return void socket.destroy();
      answered++;
      heads.push(bytes.toString());
      heard.resolve();
      for (const piece of pieces) {
        if (piece === null) socket.end();
        else socket.write(piece);
        await wait(piece === null || piece.length === 1 ? 0 : 3);
      }
    });
  });
  server.listen(path === undefined ? { port: 0, host: '127.0.0.1' } : { path });
  await once(server, 'listening');
  const address = server.address();
  const url = typeof address === 'object' ? `http://127.0.0.1:${address?.port}/graphql` : `unix:${address}`;
  const upstream = socketUpstream(url, { connectionsMax, bodyBytesMax: 65_536 });
  const stop = (): void => {
    upstream.close();
    server.close();
    for (const socket of sockets) socket.destroy();
  };
  closings.push(stop);
  const say = (text: string): void => {
    for (const socket of sockets) socket.write(text);
  };
  return {
    ...{ upstream, heads, stop, say, asked: heard.promise, closed: gone.promise },
    get connections() {
      return connections;
    },
  };
}
