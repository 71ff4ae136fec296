import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from '@jest/globals';
import { askOnce, checkEqual } from './equality.ts';
import { WORKLOADS } from './workloads.ts';

let server: Server | undefined;
afterEach(() => {
  server?.close();
});

const bytes = (answer: unknown): Buffer => Buffer.from(JSON.stringify(answer));
const TRUTH = {
  data: {
    posts: [
      { id: 'p1', director: null },
      { id: 'p2', director: { name: '赵' } },
    ],
  },
  errors: [{ message: 'gone', path: ['posts', 0, 'director', 'name'] }],
};
const check = (answer: unknown): void => checkEqual('it', bytes(answer), bytes(TRUTH));

test('an equal answer passes, whatever the order of its fields and the words of its errors', () => {
  const posts = [
    { director: null, id: 'p1' },
    { id: 'p2', director: { name: '赵' } },
  ];
  const errors = [{ path: ['posts', 0, 'director', 'name'], message: 'not to be had', extensions: { code: 'X' } }];
  expect(() => check({ errors, data: { posts } })).not.toThrow();
});

test('one more error may explain a null that is there', () => {
  const errors = [...TRUTH.errors, { message: 'null', path: ['posts', 0, 'director', 'rank'] }];
  expect(() => check({ ...TRUTH, errors })).not.toThrow();
});

test.each([
  [
    'a value that is another',
    { ...TRUTH, data: { posts: [{ id: 'p9', director: null }, TRUTH.data.posts[1]] } },
    'data.posts.0.id: "p9" where "p1" was expected',
  ],
  ['a list that is shorter', { ...TRUTH, data: { posts: [TRUTH.data.posts[0]] } }, 'data.posts.1: undefined where'],
  ['a field too many', { ...TRUTH, data: { ...TRUTH.data, more: 1 } }, 'data.more: 1 where undefined'],
  ['no data', { errors: TRUTH.errors }, 'data: undefined where'],
  ['an error that is kept silent', { data: TRUTH.data }, 'no error tells of posts.0.director.name'],
  [
    'an error where nothing is null',
    { ...TRUTH, errors: [...TRUTH.errors, { message: 'x', path: ['posts', 1, 'id'] }] },
    'an error at posts.1.id, where nothing is null',
  ],
])('a system with %s is refused', (_, answer, why) => {
  expect(() => check(answer)).toThrow(why);
});

test('an answer that is no answer of GraphQL’s is refused', () => {
  expect(() => checkEqual('it', Buffer.from('<html>'), bytes(TRUTH))).toThrow(SyntaxError);
});

test('a status that is not 200 is refused, though its body be right', async () => {
  const lying = createServer((_, response) => response.writeHead(503).end(JSON.stringify(TRUTH)));
  server = lying;
  await new Promise<void>((resolve) => lying.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(lying.address() as AddressInfo).port}/graphql`;
  await expect(askOnce(url, WORKLOADS.simple)).rejects.toThrow(`${url} answered 503 to Post`);
});
