import { expect, test } from '@jest/globals';
import { ResponseReader } from './response.ts';

const LENGTH = 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nContent-Length: 5\r\n\r\nabcde';
const CHUNKED = 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n';

function read(pieces: readonly string[], keepsBody = true) {
  const reader = new ResponseReader({ keepsBody });
  const ends = pieces.map((piece) => reader.read(Buffer.from(piece, 'latin1')));
  return { ends, length: reader.length, body: reader.takeBody().toString('latin1') };
}

test.each([
  ['of a known length', LENGTH],
  ['in chunks', CHUNKED],
])('a body %s is read whole, however its bytes come', (_, text) => {
  expect(read([text])).toEqual({ ends: [true], length: 5, body: 'abcde' });
  for (let at = 1; at < text.length; at += 1) {
    const split = read([text.slice(0, at), text.slice(at)]);
    expect(split).toEqual({ ends: [false, true], length: 5, body: 'abcde' });
  }
  const single = read([...text]);
  expect(single.ends.indexOf(true)).toBe(text.length - 1);
  expect(single.body).toBe('abcde');
});

test('a chunk that ends as the last one does is not taken for it', () => {
  const text = 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\na\r\n12340\r\n\r\n5\r\n0\r\n\r\n';
  const [first, second] = [text.slice(0, text.indexOf('5\r\n')), text.slice(text.indexOf('5\r\n'))];
  expect(read([first, second])).toEqual({ ends: [false, true], length: 10, body: '12340\r\n\r\n5' });
});

test('a body that nobody wants is only counted', () => {
  expect(read([LENGTH], false)).toEqual({ ends: [true], length: 5, body: '' });
});

test('one reader reads one response after another', () => {
  const reader = new ResponseReader({ keepsBody: false });
  expect(reader.read(Buffer.from(LENGTH))).toBe(true);
  reader.reset({ keepsBody: true });
  expect(reader.read(Buffer.from(CHUNKED))).toBe(true);
  expect(reader.takeBody().toString()).toBe('abcde');
});

test.each([
  ['HTTP/1.1 500 Internal Server Error\r\ncontent-length: 0\r\n\r\n', 'HTTP/1.1 500 Internal Server Error'],
  ['HTTP/1.1 204 No Content\r\n\r\n', 'HTTP/1.1 204 No Content'],
  ['HTTP/1.1 200 OK\r\n\r\nabc', 'no told length'],
  [`${LENGTH}HTTP/1.1 200 OK`, '20 bytes of a body of 5'],
  ['HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n0\r\n\r\n', 'a chunk of no told size'],
])('%j is refused', (text, why) => {
  expect(() => read([text])).toThrow(why);
});
