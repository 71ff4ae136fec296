// Whatever bytes come, in whatever pieces: what was not touched is read exactly, and nothing else does more than fail.

import type { Socket } from 'node:net';
import { Duplex } from 'node:stream';
import { afterAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { asked, settled } from './resilience/testing/scripted.ts';
import { socketUpstream } from './socket-upstream.ts';

const closings: (() => void)[] = [];
afterAll(() => {
  for (const close of closings) close();
});

const LIMITS = { headBytesMax: 512, bodyBytesMax: 2_048 };
const Body = fc.string({ unit: 'binary', maxLength: 300 }).map((text) => Buffer.from(text));
const Cuts = fc.array(fc.nat(60), { maxLength: 30 });
const Headers = fc.array(
  fc.constantFrom('date: now', 'x-a:', 'Server:  x  ', 'connection: keep-alive', 'keep-alive: timeout=5'),
);
const Interim = fc.constantFrom('', 'HTTP/1.1 100 Continue\r\n\r\n', 'HTTP/1.1 103 Early Hints\r\nlink: <a>\r\n\r\n');
const Answer = fc.record({ body: Body, cuts: Cuts, headers: Headers, interim: Interim, chunked: fc.boolean() });
type Answer = typeof Answer extends fc.Arbitrary<infer T> ? T : never;

test('an answer in any pieces is read as it was sent', async () => {
  await fc.assert(
    fc.asyncProperty(Answer, async (answer) => {
      const { outcome, wasKept } = await exchange(write(answer), answer.cuts);
      expect(outcome).toEqual({ status: 200, body: answer.body });
      expect(wasKept).toBe(true);
    }),
  );
});

const Change = fc.record({
  at: fc.nat(),
  remove: fc.nat(6),
  insert: fc.oneof(
    fc.uint8Array({ maxLength: 4 }).map((bytes) => Buffer.from(bytes)),
    fc
      .constantFrom('\r\n', '\n', '\r\n\r\n', '0\r\n\r\n', ': ', 'content-length: 3\r\n', 'ffffffff\r\n', '-1', '\0')
      .map((text) => Buffer.from(text)),
  ),
});

test('an answer with anything changed in it is read or refused, and after a refusal its connection is gone', async () => {
  const outcomes = { read: 0, refused: 0 };
  await fc.assert(
    fc.asyncProperty(Answer, fc.array(Change, { minLength: 1, maxLength: 4 }), async (answer, changes) => {
      const bytes = changes.reduce(change, write(answer));
      const { outcome, line } = await exchange(bytes, answer.cuts);
      if (outcome instanceof Error) {
        outcomes.refused++;
        expect(outcome).toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE', sent: true });
        expect(line.destroyed).toBe(true);
      } else {
        outcomes.read++;
        expect(outcome.body.length).toBeLessThanOrEqual(LIMITS.bodyBytesMax);
      }
    }),
    { numRuns: 1_000 },
  );
  expect(Math.min(outcomes.read, outcomes.refused)).toBeGreaterThan(100);
});

/** The answer to one request on a connection that then ends, and whether the client would have kept it until then. */
async function exchange(bytes: Buffer, cuts: readonly number[]) {
  const line = new Line();
  const upstream = socketUpstream('http://127.0.0.1:1/graphql', {
    ...LIMITS,
    connect: () => line as unknown as Socket,
  });
  const asking = upstream(asked()).catch((error: Error) => error);
  await settled();
  let at = 0;
  for (const cut of [...cuts, bytes.length]) {
    line.say(bytes.subarray(at, at + cut));
    at += cut;
    if (at % 3 === 0) await settled();
  }
  await settled();
  const wasKept = !line.destroyed;
  line.say(null);
  const outcome = await asking;
  closings.push(() => upstream.close());
  return { outcome, wasKept, line };
}

/** The near end of a connection whose far end the test is. */
class Line extends Duplex {
  constructor() {
    super();
    queueMicrotask(() => this.emit('connect'));
  }
  setNoDelay(): this {
    return this;
  }
  say(bytes: Buffer | null): void {
    if (!this.destroyed && (bytes === null || bytes.length > 0)) this.push(bytes);
  }
  override _read(): void {}
  override _write(_chunk: unknown, _encoding: unknown, done: () => void): void {
    done();
  }
}

function write({ body, headers, interim, chunked }: Answer): Buffer {
  const head = [
    `HTTP/1.1 200 OK`,
    ...headers,
    chunked ? 'Transfer-Encoding: chunked' : `Content-Length: ${body.length}`,
  ];
  const start = Buffer.from(`${interim}${head.join('\r\n')}\r\n\r\n`);
  return Buffer.concat([start, chunked ? inChunks(body) : body]);
}

function inChunks(body: Buffer): Buffer {
  const halves = [body.subarray(0, body.length / 2), body.subarray(body.length / 2)].filter(({ length }) => length > 0);
  const chunks = halves.flatMap((half) => [Buffer.from(`${half.length.toString(16)}\r\n`), half, Buffer.from('\r\n')]);
  return Buffer.concat([...chunks, Buffer.from('0\r\n\r\n')]);
}

function change(bytes: Buffer, { at, remove, insert }: { at: number; remove: number; insert: Buffer }): Buffer {
  const place = at % (bytes.length + 1);
  return Buffer.concat([bytes.subarray(0, place), insert, bytes.subarray(place + remove)]);
}
