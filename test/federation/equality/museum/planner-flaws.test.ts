// What Apollo's planner (2.14.4) gets wrong, so that stock and we are wrong together: generated operations go round it. When
// one of these becomes right, it belongs among the examples, and its exception out of `generate.ts` and `selection.ts`.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openSupergraph } from '@jinyun/gateway/supergraph';
import type { OpenSubject } from '../subject.ts';
import { openOurs, upstreamsOf } from '../subjects/ours.ts';
import { openStock } from '../subjects/stock.ts';
import { composeMuseum, openMonolith, openMuseum, readMuseum } from './museum.ts';

const FLAWS = [
  {
    title: 'a union’s __typename where an interface object stands has no plan',
    query: '{ cheapest { ... on Star { __typename } } }',
  },
  {
    title: 'a required field with arguments is mixed up with a client’s own',
    query: '{ hall(id: "h2") { name sign } }',
  },
  { title: 'an alias that is a key’s name is lost', query: '{ shops { ... on Stall { id: label visits { day } } } }' },
  {
    title: 'a field is left out with a selection that conditions leave nothing of',
    query: 'query ($all: Boolean!, $none: Boolean!) { person(id: "p1") @include(if: $all) { name @skip(if: $none) } }',
    variables: { all: true, none: true },
  },
];

const graph = await openSupergraph(readMuseum(), 'the museum');
const graphs = openMuseum();
const monolith = openMonolith(graph.apiSchema);
let ours: OpenSubject;
let stock: OpenSubject;

beforeAll(async () => {
  ours = await openOurs({ name: 'ours', graph, upstreams: upstreamsOf(graphs) });
  stock = await openStock(composeMuseum({ context: false }), graphs);
});
afterAll(async () => {
  await Promise.all([ours.close(), stock.close(), graph.close()]);
});

test.each(FLAWS)('$title', async (flaw) => {
  const [mine, theirs, right] = [await ours.answer(flaw), await stock.answer(flaw), await monolith(flaw)];
  expect(mine.data).toEqual(theirs.data);
  expect(mine.data).not.toEqual(right.data);
});

test('a @requires of an interface object below one of its types has too many ways to plan, and is refused', async () => {
  const { errors } = await ours.answer({ query: '{ cheapest { ... on Painting { century maker { name } } } }' });
  expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['LIMIT_EXCEEDED']);
});
