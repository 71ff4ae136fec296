// The same engine stands behind Apollo Server for those who have plugins there.
import { ApolloServer } from '@apollo/server';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Library, openLibrary } from '@jinyun/test/federation/testing/library';
import { socketUpstream } from './execute/upstream/socket-upstream.ts';
import type { Upstreams } from './execute/upstream/upstream.ts';
import { type Gateway, openGateway } from './gateway.ts';
import { openSupergraph } from './supergraph.ts';

let library: Library;
let upstreams: Upstreams;
let gateway: Gateway;
let apollo: ApolloServer;
beforeAll(async () => {
  library = await openLibrary();
  upstreams = new Map([
    ['shelf', socketUpstream(library.shelf.url)],
    ['desk', socketUpstream(library.desk.url)],
  ]);
  gateway = openGateway(library.graph, { upstreams, observe: () => {} });
  apollo = new ApolloServer({ gateway, introspection: true });
  await apollo.start();
});
afterAll(async () => {
  await apollo.stop();
  await library.close();
});

test('a query over two subgraphs, with variables', async () => {
  const query = 'query ($house: String!) { copy(house: $house, number: 1) { number postage } loans { id } }';
  const { data, errors } = await run({ query, variables: { house: 'north' } });
  expect({ data, errors }).toEqual({
    data: { copy: { number: 1, postage: expect.anything() }, loans: [{ id: 'l1' }, { id: 'l2' }, { id: 'l3' }] },
    errors: undefined,
  });
});

test('a mutation, and what the schema says of itself', async () => {
  expect((await run({ query: 'mutation { renew(id: "l1") { id } }' })).data).toEqual({ renew: { id: 'l1' } });
  const { data } = await run({ query: '{ __schema { queryType { name } } }' });
  expect(data).toEqual({ __schema: { queryType: { name: 'Query' } } });
});

test('text that is not ASCII goes through', async () => {
  const { data, errors } = await run({
    query: 'query ($house: String!) { copy(house: $house, number: 1) { number } }',
    variables: { house: '南楼 😀' },
  });
  expect({ data, errors }).toEqual({ data: { copy: null }, errors: undefined });
});

test('an error keeps its place, its code and its subgraph', async () => {
  library.shelf.misbehave((_request, response) => response.end('no'));
  const { data, errors } = await run({ query: '{ works { title } loans { id } }' });
  library.shelf.misbehave(null);
  expect(data).toEqual({ works: null, loans: [{ id: 'l1' }, { id: 'l2' }, { id: 'l3' }] });
  expect(errors).toEqual([
    {
      message: expect.stringContaining('shelf did not answer'),
      path: ['works'],
      extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'shelf' },
    },
  ]);
});

test('a refusal has the code and the status of the walk', async () => {
  const { body, http } = await apollo.executeOperation({ query: '{ works { title } }' }, {});
  expect(body.kind).toBe('single');
  expect(http.status).toBeUndefined();
  const refused = await apollo.executeOperation({
    query: 'query ($n: Int!) { copy(house: "a", number: $n) { number } }',
    variables: { n: 'many' },
  });
  expect(refused.http.status).toBe(400);
});

test('a supergraph that is switched to is Apollo Server’s, too', async () => {
  const query = '{ works { title } reader(id: "r1") { favourites { ... on Film { minutes } } } }';
  expect((await run({ query })).errors).toBeUndefined();
  const shorter = await openSupergraph(library.graph.sdl.replace(/^ +minutes: Int$/m, ''), 'without minutes');
  await gateway.switchTo(shorter, upstreams);
  expect((await run({ query })).errors).toEqual([
    expect.objectContaining({ message: 'Cannot query field "minutes" on type "Film".' }),
  ]);
  await gateway.switchTo(library.graph, upstreams);
  await shorter.close();
  expect((await run({ query })).errors).toBeUndefined();
});

async function run(request: { readonly query: string; readonly variables?: Record<string, unknown> }) {
  const { body } = await apollo.executeOperation(request);
  if (body.kind !== 'single') throw new Error('an answer in parts');
  const { data, errors } = body.singleResult;
  return JSON.parse(JSON.stringify({ data, errors }));
}
