// Parallel requests to one department may be one, where the operator chose so: the answer is the same, and where the one
// request comes to nothing its parts are asked for each by itself.
import { afterAll, expect, test } from '@jest/globals';
import { Kind, parse } from 'graphql';
import { askTwo, openTwo, type Tell } from './testing/two-departments.ts';

const graph = await openTwo();
afterAll(() => graph.planner.close());

const QUERY = '{ a: post { weight town { people } } b: post { price } }';
const A = '"a":{"__typename":"Post","id":"1","town":{"__typename":"Town","id":"2"}}';
const ROOT = `{"data":{${A},"b":{"__typename":"Post","id":"3"}}}`;
const ANSWER = '{"data":{"a":{"weight":5,"town":{"people":700}},"b":{"price":1.5}}}';

const alone: Tell = ({ subgraph, query }) => {
  if (subgraph === 'desk') return ROOT;
  const field = query.includes('weight') ? '"weight":5' : query.includes('people') ? '"people":700' : '"price":1.5';
  return `{"data":{"_entities":[{${field}}]}}`;
};
const merged: Tell = (asked) =>
  asked.subgraph === 'desk' ? ROOT : '{"data":{"_e0":[{"weight":5}],"_e1":[{"people":700}],"_e2":[{"price":1.5}]}}';

test('nothing is merged unless it was chosen', async () => {
  const { text, sent, counters } = await askTwo(graph, QUERY, alone);
  expect([text, sent.length, counters.fast]).toEqual([ANSWER, 4, 1]);
});

test('three requests are one, with a list of representations for each', async () => {
  const { text, sent, counters } = await askTwo(graph, QUERY, merged, { mergeFetches: true });
  expect([text, sent.length, counters.fast]).toEqual([ANSWER, 2, 1]);
  const { variables } = JSON.parse(sent[1]?.body ?? '');
  expect(variables).toEqual({
    representations0: [{ __typename: 'Post', id: '1' }],
    representations1: [{ __typename: 'Town', id: '2' }],
    representations2: [{ __typename: 'Post', id: '3' }],
  });
});

test('a part about nothing has an empty list, and a request about nothing is not sent', async () => {
  const tell: Tell = ({ subgraph }) =>
    subgraph === 'desk' ? `{"data":{${A},"b":null}}` : '{"data":{"_e0":[{"weight":5}],"_e1":[null],"_e2":[]}}';
  const { text, sent, counters } = await askTwo(graph, QUERY, tell, { mergeFetches: true });
  expect(text).toBe('{"data":{"a":{"weight":5,"town":{"people":null}},"b":null}}');
  expect([sent.length, counters.fast]).toEqual([2, 1]);
  const none = await askTwo(graph, QUERY, () => '{"data":{"a":null,"b":null}}', { mergeFetches: true });
  expect([none.text, none.sent.length]).toEqual(['{"data":{"a":null,"b":null}}', 1]);
});

test.each([
  { status: 503, body: Buffer.from('') },
  '{"data":{"_e0":[{"weight":5}],"_e1":[{"people":700}]}}',
  '{"data":{"_e0":[{"weight":5}],"_e1":[{"people":700}],"_e2":[{"price":1.5}],"_e3":[]}}',
])('where the one request is answered with %j, each is asked by itself', async (told) => {
  const tell: Tell = (asked) => (asked.query.includes('_e0') ? told : alone(asked));
  const { text, sent, counters } = await askTwo(graph, QUERY, tell, { mergeFetches: true });
  expect([text, sent.length, counters.fast]).toEqual([ANSWER, 5, 0]);
});

test("a client's variable keeps its name, and the lists take others", async () => {
  const query = 'query ($representations0: String) { a: post { copies(of: $representations0) } b: post { price } }';
  const tell: Tell = ({ subgraph }) =>
    subgraph === 'desk'
      ? '{"data":{"a":{"__typename":"Post","id":"1"},"b":{"__typename":"Post","id":"1"}}}'
      : '{"data":{"_e0":[{"copies":[["x",null],null]}],"_e1":[{"price":2}]}}';
  const variables = { representations0: 'hers' };
  const { text, sent } = await askTwo(graph, query, tell, { mergeFetches: true, variables });
  expect(text).toBe('{"data":{"a":{"copies":[["x",null],null]},"b":{"price":2}}}');
  const body = JSON.parse(sent[1]?.body ?? '');
  expect(body.variables.representations0).toBe('hers');
  const [operation] = parse(body.query).definitions;
  const declared = operation?.kind === Kind.OPERATION_DEFINITION ? (operation.variableDefinitions ?? []) : [];
  expect(declared.map(({ variable }) => variable.name.value).sort()).toEqual(Object.keys(body.variables).sort());
});
