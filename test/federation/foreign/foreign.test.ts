// The gateway as a process of its own on a supergraph that is not the county's, before two servers of plain graphql-js:
// its answers are those of graphql-js on one schema of the same rows.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parse, print } from 'graphql';
import { ask, told } from '../../promises/testing/ask.ts';
import { START_TIMEOUT_MS } from '../../promises/testing/program.ts';
import { composeForeign, type ForeignGraph, openForeignGraph, readCommitted, writeCommitted } from './foreign-graph.ts';
import { answerWhole } from './whole.ts';

const REQUEST_TIMEOUT_MS = 2_000;
let graph: ForeignGraph;

beforeAll(async () => {
  graph = await openForeignGraph({ requestTimeoutMs: REQUEST_TIMEOUT_MS });
}, START_TIMEOUT_MS);
afterAll(() => graph.close());

test('the committed supergraph is what the two files compose to', () => {
  if (process.env.UPDATE_FOREIGN) writeCommitted(composeForeign());
  expect(print(parse(readCommitted()))).toBe(print(parse(composeForeign())));
});

type Question = { readonly title: string; readonly query: string; readonly variables?: Record<string, unknown> };
const QUESTIONS: readonly Question[] = [
  {
    title: '@requires: the desk prices a parcel by what the shelf weighs, also where it knows no pages',
    query: '{ copies { number postage } }',
  },
  {
    title: '@requires from the other side: a loan leads to the copy, the shelf weighs it, the desk prices it',
    query: '{ loans { id copy { postage pages weightG } } }',
  },
  {
    title: 'a compound key with a part inside: two copies with one number are two copies',
    query: '{ copies { house { code } number weightG loans { id } work { title } } loans { copy { work { id } } } }',
  },
  { title: '@provides: a title on the way', query: '{ loans { book { title } } }' },
  { title: '@provides beside fields that must be fetched', query: '{ loans { book { id title pages loanDays } } }' },
  {
    title: 'an interface whose implementations live in both, from the shelf',
    query: '{ works { __typename id title loanDays ... on Book { pages } ... on Map { scale } } }',
  },
  {
    title: 'an interface whose implementations live in both, from the desk',
    query: `{ reader(id: "r1") { name favourites { ...Shown ... on Film { minutes } } } }
      fragment Shown on Work { kind: __typename title ... on Book { id pages loanDays } }`,
  },
  {
    title: 'variables, a default, and what they include',
    query: `query ($house: String!, $number: Int = 1, $price: Boolean!) {
      copy(house: $house, number: $number) { weightG postage @include(if: $price) work @skip(if: $price) { title } }
    }`,
    variables: { house: 'north', price: true },
  },
  {
    title: 'the same document with another value included',
    query: `query ($house: String!, $number: Int = 1, $price: Boolean!) {
      copy(house: $house, number: $number) { weightG postage @include(if: $price) work @skip(if: $price) { title } }
    }`,
    variables: { house: 'south', number: 1, price: false },
  },
  {
    title: 'nothing found is null',
    query: '{ copy(house: "north", number: 99) { postage } reader(id: "r9") { name } }',
  },
  {
    title: 'mutations of both, one after the other, each read through the other',
    query: `mutation {
      first: weigh(house: "north", number: 1) { postage }
      second: renew(id: "l1") { copy { weightG } }
      third: weigh(house: "south", number: 1) { number loans { id } }
    }`,
  },
  {
    title: 'names that JavaScript gives a meaning of its own',
    query: `{ constructor: copies { __proto__: number toString: postage hasOwnProperty: house { valueOf: code } }
      __proto__: works { constructor: id __proto__: title } }`,
  },
  {
    title: 'what the schema says of itself',
    query: '{ __typename __type(name: "Work") { kind possibleTypes { name } fields { name type { name kind } } } }',
  },
];

// As text, so that the order of fields counts and no name is lost in an object on the way.
test.each(QUESTIONS)('$title', async ({ query, variables }) => {
  const { text } = await ask(graph.gateway.url, query, variables);
  expect(text.trim()).toBe(JSON.stringify(await answerWhole(query, variables)));
});

test('a title that the desk provides is not fetched again from the shelf', async () => {
  graph.shelf.queries.length = 0;
  await ask(graph.gateway.url, '{ loans { book { title } } }');
  expect(graph.shelf.queries).toEqual([]);
});

test('an error inside a server nulls its field as it would in one schema, and tells nothing of the inside', async () => {
  const query = '{ reader(id: "torn") { name } works { id } }';
  const whole = await answerWhole(query);
  const answer = await ask(graph.gateway.url, query);
  expect(answer.data).toEqual(whole.data);
  expect(told(answer)).toEqual([{ code: 'INTERNAL', subgraph: 'desk', path: whole.errors?.[0]?.path }]);
  expect(answer.text).not.toMatch(/SELECT|cards\.ts|library/);
});

/** A question to both, and what is left of its answer without the shelf. */
const BOTH = '{ works { title } shelved: copies { number } loans { id copy { number weightG } } }';
const WITHOUT_SHELF = {
  works: null,
  shelved: null,
  loans: [
    { id: 'l1', copy: { number: 1, weightG: null } },
    { id: 'l2', copy: { number: 1, weightG: null } },
    { id: 'l3', copy: { number: 2, weightG: null } },
  ],
};
const ERRORS_WITHOUT_SHELF = [
  { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'shelf', path: ['loans'] },
  { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'shelf', path: ['shelved'] },
  { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'shelf', path: ['works'] },
];

/** By path: which of two parallel calls fails first is chance, for each pauses before it is repeated. */
function inOrder(errors: ReturnType<typeof told>): ReturnType<typeof told> {
  return errors.toSorted((one, other) => String(one.path).localeCompare(String(other.path)));
}

test('a server that is stopped costs its own fields, and is asked again once it is back', async () => {
  await graph.shelf.stop();
  const without = await ask(graph.gateway.url, BOTH);
  await graph.shelf.restart();
  expect(without.data).toEqual(WITHOUT_SHELF);
  expect(inOrder(told(without))).toEqual(ERRORS_WITHOUT_SHELF);
  expect(without.errors?.[0]?.message).toContain('shelf');
  const back = await ask(graph.gateway.url, BOTH);
  expect(back.errors).toBeUndefined();
  expect(back.data).toEqual((await answerWhole(BOTH)).data);
});

const GARBAGE: readonly { readonly what: string; readonly status: number; readonly body: string }[] = [
  { what: 'a page of HTML', status: 200, body: '<html>Welcome to the shelf</html>' },
  { what: 'a page of HTML with an error', status: 502, body: '<html>Bad gateway: shelf-7.internal</html>' },
  { what: 'JSON that is no GraphQL answer', status: 500, body: '{"error":"shelf broke at /srv/shelf.js:3"}' },
  { what: 'half an answer', status: 200, body: '{"data":{"works":[{"title":"Ri' },
  { what: 'nothing', status: 200, body: '' },
  { what: 'null without an error', status: 200, body: '{"data":null}' },
  { what: 'errors that are empty', status: 200, body: '{"data":null,"errors":[]}' },
  { what: 'a list', status: 200, body: '[{"data":{"works":[]}}]' },
  { what: 'data without what was asked', status: 200, body: '{"data":{"_entities":[]}}' },
  {
    what: 'data of another form',
    status: 200,
    body: '{"data":{"works":{"title":"html"},"shelved":[5],"_entities":["/srv"]}}',
  },
  { what: 'a redirect', status: 307, body: '' },
];

test.each(GARBAGE)(
  'a server that answers with $what costs its own fields, and none of its words pass',
  async (garbage) => {
    const { status, body } = garbage;
    graph.shelf.misbehave((_request, response) => response.writeHead(status, { location: graph.desk.url }).end(body));
    const answer = await ask(graph.gateway.url, BOTH);
    graph.shelf.misbehave(null);
    expect(answer.data).toEqual(WITHOUT_SHELF);
    expect(inOrder(told(answer))).toEqual(ERRORS_WITHOUT_SHELF);
    expect(answer.text).not.toMatch(/html|internal|\/srv/);
  },
);

test('a server that answers errors with status 500 is answering GraphQL: its error is masked and names it', async () => {
  const errors = [{ message: 'ENOENT /srv/shelf/works.db', path: ['works'], extensions: { stacktrace: ['at /srv'] } }];
  graph.shelf.misbehave((_request, response) => response.writeHead(500).end(JSON.stringify({ errors })));
  const answer = await ask(graph.gateway.url, '{ works { id } loans { id } }');
  graph.shelf.misbehave(null);
  expect(answer.data).toEqual({ works: null, loans: [{ id: 'l1' }, { id: 'l2' }, { id: 'l3' }] });
  expect(told(answer)).toEqual([{ code: 'INTERNAL', subgraph: 'shelf', path: ['works'] }]);
  expect(answer.text).not.toContain('/srv');
});

test('an error that is malformed itself still counts', async () => {
  const errors = [{ message: 'strange', path: 5, extensions: 'none' }];
  graph.shelf.misbehave((_request, response) => response.end(JSON.stringify({ data: { works: null }, errors })));
  const answer = await ask(graph.gateway.url, '{ works { id } loans { id } }');
  graph.shelf.misbehave(null);
  expect(answer.data).toEqual({ works: null, loans: [{ id: 'l1' }, { id: 'l2' }, { id: 'l3' }] });
  expect(told(answer)).toEqual([{ code: 'INTERNAL', subgraph: 'shelf', path: undefined }]);
});

test('a server that breaks off in its answer costs its own fields', async () => {
  graph.shelf.misbehave((_request, response) => {
    response.writeHead(200, { 'content-length': '1000' }).write('{"data":');
    setTimeout(() => response.destroy(), 20);
  });
  const answer = await ask(graph.gateway.url, BOTH);
  graph.shelf.misbehave(null);
  expect(answer.data).toEqual(WITHOUT_SHELF);
  expect(inOrder(told(answer))).toEqual(ERRORS_WITHOUT_SHELF);
});

test('a server that hangs costs its own fields once the deadline has passed, and no longer', async () => {
  graph.shelf.misbehave(() => {});
  const began = performance.now();
  const answer = await ask(graph.gateway.url, '{ works { title } loans { id } }');
  const tookMs = performance.now() - began;
  graph.shelf.misbehave(null);
  expect(answer.data).toEqual({ works: null, loans: [{ id: 'l1' }, { id: 'l2' }, { id: 'l3' }] });
  expect(told(answer)).toEqual([{ code: 'DEADLINE_EXCEEDED', subgraph: 'shelf', path: ['works'] }]);
  expect(tookMs).toBeGreaterThanOrEqual(REQUEST_TIMEOUT_MS - 100);
  expect(tookMs).toBeLessThan(REQUEST_TIMEOUT_MS + 2_000);
});

test('the operator reads in the log what a client is not told', () => {
  const log = graph.gateway.output();
  expect(log).toContain('"event":"upstream_failed","subgraph":"shelf"');
  expect(log).toContain('ECONNREFUSED');
});
