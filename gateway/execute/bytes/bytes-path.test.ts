// The bytes path from the walk's side: what it hands on, when it is not tried, and that nothing is sent twice.
import { afterAll, expect, test } from '@jest/globals';
import { LIMITS } from '../../config.ts';
import { BytesCounters } from './bytes-path.ts';
import { giveBack, takeOutput } from './pool.ts';
import { askTwo, openTwo, type Tell } from './testing/two-departments.ts';

const graph = await openTwo();
afterAll(() => graph.planner.close());

const POST = '{"data":{"post":{"__typename":"Post","id":"p1","title":"信"}}}';
const SHELF = '{"data":{"_entities":[{"weight":5}]}}';
const healthy: Tell = ({ subgraph }) => (subgraph === 'desk' ? POST : SHELF);

test("the only department's answer is handed on as it came, without a copy", async () => {
  const came = Buffer.from('{"data":{"post":{"id":"p1","title":"信"}}}');
  const { body, counters } = await askTwo(graph, '{ post { id title } }', () => came);
  expect(body).toBe(came);
  expect(counters.fast).toBe(1);
});

test('an answer keeps its memory until it is released, and no longer', async () => {
  const first = await askTwo(graph, '{ post { title weight } }', healthy);
  const second = await askTwo(graph, '{ post { title weight } }', healthy);
  expect(second.body.buffer).not.toBe(first.body.buffer);
  expect(first.body.toString()).toBe('{"data":{"post":{"title":"信","weight":5}}}');
  first.release();
  const third = await askTwo(graph, '{ post { title weight } }', healthy);
  expect(third.body.buffer).toBe(first.body.buffer);
});

test('output buffers are at least as long as asked for, and the largest are not kept', () => {
  const large = takeOutput(LIMITS.bytesPooledSizeMax + 1);
  giveBack(large);
  expect(large.length).toBeGreaterThan(LIMITS.bytesPooledSizeMax);
  expect(takeOutput(1)).not.toBe(large);
});

test.each(['{"data" :{"stamp":null}}', 'no JSON', '{"data":{"stamp":null},"errors":[{"message":"no"}]}'])(
  'a mutation that was answered with %s is not sent again',
  async (told) => {
    const { sent, counters } = await askTwo(graph, 'mutation { stamp { title weight } }', () => told);
    expect(counters.fast).toBe(0);
    expect(sent).toHaveLength(1);
  },
);

test('a healthy mutation is answered from bytes', async () => {
  const tell: Tell = (asked) => (asked.subgraph === 'desk' ? POST.replace('"post"', '"stamp"') : SHELF);
  const { text, counters } = await askTwo(graph, 'mutation { stamp { title weight } }', tell);
  expect(text).toBe('{"data":{"stamp":{"title":"信","weight":5}}}');
  expect(counters.fast).toBe(1);
});

test('each set of conditions has its own code; what is left out is not asked for', async () => {
  const query = 'query ($w: Boolean!) { post { title weight @include(if: $w) } }';
  const counters = new BytesCounters();
  const asking = (w: boolean) => ({ variables: { w }, counters });
  const title: Tell = (asked) => (asked.subgraph === 'desk' && !asked.body.includes('true') ? POST : healthy(asked));
  const [on, off] = [await askTwo(graph, query, title, asking(true)), await askTwo(graph, query, title, asking(false))];
  expect(on.text).toBe('{"data":{"post":{"title":"信","weight":5}}}');
  expect(off.text).toBe('{"data":{"post":{"title":"信"}}}');
  expect([on.sent.length, off.sent.length]).toEqual([2, 1]);
  expect(counters.fast).toBe(2);
});

test('names that objects have of their own are names like others', async () => {
  const told = '{"data":{"__proto__":{"constructor":"p1","hasOwnProperty":"信","toString":"Post"}}}';
  const query = '{ __proto__: post { constructor: id hasOwnProperty: title toString: __typename } }';
  const { text, counters } = await askTwo(graph, query, () => told);
  expect([text, counters.fast]).toEqual([told, 1]);
});

test('an object of which two departments know parts is put together, list by list', async () => {
  const tell: Tell = ({ subgraph }) =>
    subgraph === 'desk'
      ? '{"data":{"clock":{"hour":7,"zones":[{"offset":8,"name":"east"},{"offset":-5,"name":"west"}]}}}'
      : '{"data":{"clock":{"minute":30,"zones":[{"summer":false},{"summer":true}]}}}';
  const query = '{ clock { hour minute zones { name offset summer } } }';
  const { text, counters } = await askTwo(graph, query, tell);
  const zones = '[{"name":"east","offset":8,"summer":false},{"name":"west","offset":-5,"summer":true}]';
  expect(text).toBe(`{"data":{"clock":{"hour":7,"minute":30,"zones":${zones}}}}`);
  expect(counters.fast).toBe(1);
});

test('equal entities are asked for once, and each target gets its own answer', async () => {
  const tell: Tell = ({ subgraph }) =>
    subgraph === 'desk'
      ? `{"data":{"posts":[${['a', 'b', 'a', 'c'].map((id) => `{"__typename":"Post","id":"${id}"}`)}]}}`
      : '{"data":{"_entities":[{"weight":1},null,{"weight":3}]}}';
  const { text, sent } = await askTwo(graph, '{ posts { weight } }', tell);
  expect(text).toBe('{"data":{"posts":[{"weight":1},{"weight":null},{"weight":1},{"weight":3}]}}');
  expect(JSON.parse(sent[1]?.body ?? '').variables.representations.map(({ id }: { id: string }) => id)).toEqual([
    'a',
    'b',
    'c',
  ]);
});

test('introspection is not for it, and is counted', async () => {
  const { counters } = await askTwo(graph, '{ post { id } __schema { queryType { name } } }', () => POST);
  expect([...counters.notCompiled]).toEqual([['introspection', 1]]);
});

test('an operation that mostly gives up is left to the object path for a while, and then tried again', async () => {
  const counters = new BytesCounters();
  const query = '{ post { note } }';
  let told = '{"data":{"post":{"note": null}}}';
  const ask = () => askTwo(graph, query, () => told, { counters });
  for (let run = 0; run < LIMITS.bytesWatchedRuns; run++) await ask();
  expect([counters.bails.form, counters.resting]).toEqual([LIMITS.bytesWatchedRuns, 0]);
  for (let run = 0; run < LIMITS.bytesRestingRuns; run++) await ask();
  expect([counters.bails.form, counters.resting]).toEqual([LIMITS.bytesWatchedRuns, LIMITS.bytesRestingRuns]);
  told = '{"data":{"post":{"note":null}}}';
  await ask();
  expect(counters.fast).toBe(1);
});
