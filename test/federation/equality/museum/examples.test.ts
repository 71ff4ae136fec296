// Operations written by hand, to the letter of the monolith's answer; and together with the generated ones they go through
// every kind of plan node and every directive of the museum.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ENGINES } from '@jinyun/gateway/request';
import { openSupergraph } from '@jinyun/gateway/supergraph';
import { type Corpus, drawCorpus, planOf } from '../corpus.ts';
import { countDirectives, countNodeKinds } from '../coverage.ts';
import type { OpenSubject } from '../subject.ts';
import { openOurs, upstreamsOf } from '../subjects/ours.ts';
import { tellErrors } from '../told-errors.ts';
import { EXAMPLES } from './examples.ts';
import { MUSEUM_GENERATE } from './generate.ts';
import { MUSEUM_SUBGRAPHS, openMonolith, openMuseum, readMuseum, readSdl } from './museum.ts';

const DRAWN = 60;

/** What the museum's SDL has to have, so that none of it is lost unnoticed. */
const DIRECTIVES = [
  '@context on a type',
  '@external on a field',
  '@fromContext on an argument or input field',
  '@inaccessible on a field',
  '@inaccessible on a type',
  '@inaccessible on an argument or input field',
  '@inaccessible on an enum value',
  '@interfaceObject on a type',
  '@key on a type',
  '@key on an interface',
  '@key(resolvable:) on a type',
  '@override on a field',
  '@override(label:) on a field',
  '@provides on a field',
  '@requires on a field',
  '@shareable on a field',
  '@shareable on a type',
];

const graph = await openSupergraph(readMuseum(), 'the museum');
const graphs = openMuseum();
const monolith = openMonolith(graph.apiSchema);
const subjects: OpenSubject[] = [];
let corpus: Corpus;

beforeAll(async () => {
  for (const engine of ENGINES)
    subjects.push(await openOurs({ name: engine, graph, upstreams: upstreamsOf(graphs), house: { engine } }));
  corpus = drawCorpus({ graph, generate: MUSEUM_GENERATE, firstSeed: 1, count: DRAWN });
});
afterAll(async () => {
  await Promise.all(subjects.map((subject) => subject.close()));
  await graph.close();
});

test.each(EXAMPLES)('$title', async (example) => {
  const right = await monolith(example);
  for (const { answer } of subjects) {
    const ours = await answer(example);
    expect(JSON.stringify(ours.data)).toBe(JSON.stringify(right.data));
    expect(tellErrors(ours.errors)).toEqual(tellErrors(right.errors));
  }
});

test.each([
  { throwOf: 0, subgraph: 'visits' },
  { throwOf: 0.99, subgraph: 'halls' },
])('a progressive override: at a throw of $throwOf the field comes from $subgraph', async ({ throwOf, subgraph }) => {
  const house = { random: () => throwOf };
  const subject = await openOurs({ name: 'override', graph, upstreams: upstreamsOf(graphs), house });
  const answer = await subject.answer({ query: '{ hall(id: "h1") { opensAt } }' });
  expect(answer.data).toEqual({ hall: { opensAt: '2026-01-05T09:00:00+08:00' } });
  expect(subject.fetches.filter(({ query }) => query.includes('opensAt')).map((one) => one.subgraph)).toEqual([
    subgraph,
  ]);
  await subject.close();
});

test('mutations reach their subgraphs in the order of the operation', async () => {
  const example = EXAMPLES.find(({ query }) => query.startsWith('mutation'));
  if (example === undefined) throw new Error('no mutation');
  for (const { answer, fetches } of subjects) {
    fetches.length = 0;
    await answer(example);
    const order = fetches.filter(({ query }) => query.startsWith('mutation')).map(({ subgraph }) => subgraph);
    expect(order).toEqual(['people', 'shop', 'visits', 'works', 'people']);
  }
});

test('every kind of plan node and every directive is gone through', () => {
  const plans = [...corpus.cases.map(({ plan }) => plan), ...EXAMPLES.map((example) => planOf(graph.sdl, example))];
  const kinds = countNodeKinds(plans);
  const queries = [...corpus.cases, ...EXAMPLES].map(({ query }) => query);
  const directives = countDirectives(MUSEUM_SUBGRAPHS.map(readSdl), queries, graph.apiSchema);
  console.info(
    [...Object.entries(kinds), ...Object.entries(directives)].map((line) => JSON.stringify(line)).join('\n'),
  );
  expect(Object.entries(kinds).filter(([, count]) => count === 0)).toEqual([]);
  expect(Object.entries(directives).filter(([, { touched }]) => touched === 0)).toEqual([]);
  expect(Object.keys(directives)).toEqual(DIRECTIVES);
});
