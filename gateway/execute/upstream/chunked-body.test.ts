// A chunked body comes out as it went in, whatever its chunks are and wherever the network cuts them.
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ChunkedBody } from './chunked-body.ts';

const Sizes = fc.array(
  fc.oneof({ arbitrary: fc.integer({ min: 1, max: 40 }), weight: 4 }, fc.integer({ min: 1, max: 9_000 })),
  {
    maxLength: 40,
  },
);

test('any chunks, cut anywhere', () => {
  fc.assert(
    fc.property(Sizes, Sizes, fc.boolean(), (chunks, cuts, upper) => {
      const body = numbered(chunks.reduce((sum, size) => sum + size, 0));
      const wire = encode(body, chunks, upper);
      const reader = new ChunkedBody(body.length);
      let at = 0;
      for (const cut of [...cuts, wire.length]) {
        expect(reader.whole).toBe(at >= wire.length);
        if (at < wire.length) reader.add(wire.subarray(at, at + cut));
        at += cut;
      }
      expect(reader.whole).toBe(true);
      expect(reader.take().equals(body)).toBe(true);
    }),
  );
});

test('a body of single bytes does not become an object for each of them', () => {
  const body = numbered(1024 * 1024);
  const wire = encode(
    body,
    Array.from(body, () => 1),
    false,
  );
  const reader = new ChunkedBody(body.length);
  const parts = partsOf(() => reader.add(wire));
  expect(reader.take().equals(body)).toBe(true);
  expect(parts).toBeLessThan(100);
});

test('a body of more than it may have is refused before its bytes come', () => {
  const reader = new ChunkedBody(10);
  reader.add(Buffer.from('6\r\n123456\r\n'));
  expect(() => reader.add(Buffer.from('5\r\n'))).toThrow('more than 10 bytes');
});

/** How many blocks of memory are taken for a body while this runs. */
function partsOf(run: () => void): number {
  const allocate = Buffer.allocUnsafe;
  const views = Buffer.prototype.subarray;
  let count = 0;
  Buffer.allocUnsafe = (size) => {
    count++;
    return allocate(size);
  };
  Buffer.prototype.subarray = function (this: Buffer, ...range: [number?, number?]) {
    count++;
    return views.apply(this, range);
  };
  try {
    run();
  } finally {
    Buffer.allocUnsafe = allocate;
    Buffer.prototype.subarray = views;
  }
  return count;
}

function numbered(length: number): Buffer {
  return Buffer.from(Uint8Array.from({ length }, (_byte, index) => index % 251));
}

function encode(body: Buffer, sizes: readonly number[], upper: boolean): Buffer {
  const pieces: Buffer[] = [];
  let at = 0;
  for (const size of sizes) {
    const text = size.toString(16);
    pieces.push(
      Buffer.from(`${upper ? text.toUpperCase() : text}\r\n`),
      body.subarray(at, at + size),
      Buffer.from('\r\n'),
    );
    at += size;
  }
  return Buffer.concat([...pieces, Buffer.from('0\r\nx-sum: 1\r\n\r\n')]);
}
