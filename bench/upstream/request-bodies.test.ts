import { expect, test } from '@jest/globals';
import { RequestBodies } from './request-bodies.ts';

const KNOWN = 'POST /graphql HTTP/1.1\r\nhost: a\r\nContent-Length: 5\r\n\r\nabcde';
const CHUNKED = 'POST /graphql HTTP/1.1\r\ntransfer-encoding: chunked\r\n\r\n3\r\nfgh\r\n2\r\nij\r\n0\r\n\r\n';

test('bodies are taken out one after another, however their bytes come', () => {
  const text = KNOWN + CHUNKED + KNOWN;
  for (let at = 1; at < text.length; at += 1) {
    const bodies = new RequestBodies();
    const pieces = [text.slice(0, at), text.slice(at)];
    expect(pieces.flatMap((piece) => bodies.read(Buffer.from(piece)))).toEqual(['abcde', 'fghij', 'abcde']);
  }
});

test('bytes of a body stay as they are, one character each', () => {
  const body = Buffer.from('缙云');
  const head = Buffer.from(`POST / HTTP/1.1\r\ncontent-length: ${body.length}\r\n\r\n`);
  const [read = ''] = new RequestBodies().read(Buffer.concat([head, body]));
  expect(Buffer.from(read, 'latin1').toString('utf8')).toBe('缙云');
});

test('a request without a body has an empty one', () => {
  expect(new RequestBodies().read(Buffer.from('GET / HTTP/1.1\r\nhost: a\r\n\r\n'))).toEqual(['']);
});
