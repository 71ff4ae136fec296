// A plan belongs to a document and an operation's name, whatever the variables; one that would take too long is refused.
import { afterAll, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import { compose } from '@jinyun/schema/compose';
import { answerWhole } from '@jinyun/test/federation/foreign/whole';
import { type Library, openLibrary } from '@jinyun/test/federation/testing/library';
import { ask, send } from '@jinyun/test/promises/testing/ask';
import { parse } from 'graphql';
import { openGateway } from '../gateway.ts';
import { openHost } from '../listen/server.ts';
import { openSupergraph } from '../supergraph.ts';
import { warmPlans } from './plan.ts';

let library: Library;
beforeAll(async () => {
  library = await openLibrary();
});
beforeEach(() => library.graph.plans.kept.clear());
afterAll(() => library.close());

test('a document is planned once, a document that differs in one space again', async () => {
  await ask(library.url, '{ works { title } }');
  const [kept] = library.graph.plans.kept.values();
  await ask(library.url, '{ works { title } }');
  expect([...library.graph.plans.kept.values()]).toEqual([kept]);
  await ask(library.url, '{  works { title } }');
  expect(library.graph.plans.kept.size).toBe(2);
});

test('two operations of one document have a plan each', async () => {
  const query = 'query Works { works { title } } query Loans { loans { id } }';
  const answers = await Promise.all(['Works', 'Loans'].map((operationName) => askFor(operationName, query)));
  expect(answers.map(({ data }) => Object.keys(data ?? {}))).toEqual([['works'], ['loans']]);
  expect(library.graph.plans.kept.size).toBe(2);
});

const CONDITIONAL = `query ($price: Boolean = false, $bare: Boolean!) {
  copies { number postage @include(if: $price) work @skip(if: $bare) { title loanDays } }
  loans @skip(if: $bare) { id }
}`;

test.each([
  { bare: true },
  { bare: false },
  { bare: true, price: true },
  { bare: false, price: true },
  { bare: false, price: false },
])('one plan answers right for %j', async (variables) => {
  await ask(library.url, CONDITIONAL, { bare: !variables.bare, price: true });
  const { text } = await ask(library.url, CONDITIONAL, variables);
  expect(text.trim()).toBe(JSON.stringify(await answerWhole(CONDITIONAL, variables)));
  expect(library.graph.plans.kept.size).toBe(1);
});

test('an operation with too many ways through the graph is refused before they are all weighed', async () => {
  const { url, close } = await openMaze();
  const began = performance.now();
  const { status, errors } = await ask(url, '{ odd { even { odd { even { odd { even { odd { id } } } } } } } }');
  const tookMs = performance.now() - began;
  await close();
  expect(status).toBe(400);
  expect(errors?.[0]?.extensions).toEqual({ code: 'LIMIT_EXCEEDED', limit: 'planPathsMax' });
  expect(tookMs).toBeLessThan(10_000);
});

test('a hundred who ask first wait for one planning', async () => {
  const { planner } = library.graph;
  const asked = jest.spyOn(planner, 'plan');
  const answers = await Promise.all(
    Array.from({ length: 100 }, () => ask(library.url, '{ loans { id copy { number } } }')),
  );
  expect(asked).toHaveBeenCalledTimes(1);
  expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
  asked.mockRestore();
});

test('a plan that could not be made is not kept, and everybody who waited is told', async () => {
  const { planner } = library.graph;
  const asked = jest.spyOn(planner, 'plan').mockRejectedValue(new Error('the thread is gone'));
  const statuses = await Promise.all([1, 2].map(async () => (await ask(library.url, '{ loans { id } }')).status));
  asked.mockRestore();
  expect(statuses).toEqual([500, 500]);
  expect((await ask(library.url, '{ loans { id } }')).errors).toBeUndefined();
});

test('whoever waits for a plan is told at his deadline, for others may be before him', async () => {
  const { planner, plans } = library.graph;
  const asked = jest.spyOn(planner, 'plan').mockReturnValue(new Promise(() => {}));
  const gateway = openGateway(library.graph, { upstreams: new Map(), observe: () => {}, requestTimeoutMs: 50 });
  const host = await openHost(gateway, { host: '127.0.0.1', port: 0 });
  const { status, errors } = await ask(host.url, '{ works { title } }');
  expect(status).toBe(429);
  expect(errors?.[0]?.extensions).toEqual({ code: 'RATE_LIMITED', limit: 'requestTimeoutMs' });
  asked.mockRestore();
  plans.making.clear();
  await host.close();
});

test('before a switch the next supergraph plans what was served last, but for what does not fit it', async () => {
  await ask(library.url, '{ works { title } }');
  await ask(library.url, '{ loans { id } }');
  const next = await openSupergraph(library.graph.sdl.replaceAll('loans', 'lends'), 'the next');
  await warmPlans(library.graph, next);
  expect([...next.plans.kept.values()].map(({ request }) => request.text)).toEqual(['{ works { title } }']);
  const asked = jest.spyOn(next.planner, 'plan');
  const gateway = openGateway(next, { upstreams: new Map(), observe: () => {} });
  const host = await openHost(gateway, { host: '127.0.0.1', port: 0 });
  await ask(host.url, '{ works { title } }');
  expect(asked).not.toHaveBeenCalled();
  await host.close();
  await next.close();
});

function askFor(operationName: string, query: string) {
  const headers = { 'content-type': 'application/json' };
  return send(library.url, { headers, body: JSON.stringify({ query, operationName }) });
}

/** Each step leads into the other half of the graph, and there to any of seven subgraphs. */
async function openMaze() {
  const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])';
  const halves = {
    even: `${link} type Query { odd: Odd @shareable } type Even @key(fields: "id") { id: ID! odd: Odd @shareable } type Odd @key(fields: "id") { id: ID! }`,
    odd: `${link} type Odd @key(fields: "id") { id: ID! even: Even @shareable } type Even @key(fields: "id") { id: ID! }`,
  };
  const subgraphs = Object.entries(halves).flatMap(([half, sdl]) =>
    Array.from({ length: 7 }, (_, at) => ({
      name: `${half}${at}`,
      url: `http://${half}.invalid`,
      typeDefs: parse(sdl),
    })),
  );
  const composed = compose(subgraphs);
  if (!composed.ok) throw new Error(composed.problems.join('\n'));
  const graph = await openSupergraph(composed.supergraphSdl, 'the maze');
  const observe = () => {};
  const host = await openHost(openGateway(graph, { upstreams: new Map(), observe }), { host: '127.0.0.1', port: 0 });
  const close = async (): Promise<void> => {
    await host.close();
    await graph.close();
  };
  return { url: host.url, close };
}
