// The museum's subgraphs compose to the committed supergraph, and generated operations on it have one right answer: that of
// graphql-js on one schema. Our gateway gives it, on both engines; stock gives it but for what it is known to get wrong.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { BytesCounters } from '@jinyun/gateway/execute/bytes/bytes-path';
import { ENGINES } from '@jinyun/gateway/request';
import { openSupergraph } from '@jinyun/gateway/supergraph';
import { parse, print, validate } from 'graphql';
import { compareAnswers } from '../compare.ts';
import { type Case, type Corpus, drawCorpus } from '../corpus.ts';
import { DIFFERENCES } from '../differences.ts';
import { listFetches } from '../plan-nodes.ts';
import type { Answer, OpenSubject, Sent } from '../subject.ts';
import { openOurs, upstreamsOf } from '../subjects/ours.ts';
import { openStock } from '../subjects/stock.ts';
import { countOr, otherSeed } from '../surroundings.ts';
import { MUSEUM_GENERATE } from './generate.ts';
import { composeMuseum, openMonolith, openMuseum, readMuseum, writeMuseum } from './museum.ts';

const FIRST_SEED = 1;
const COUNT = 300;
const WIDE_FETCHES = 3;

/** One operation with its right answer, and stock's. */
type Posed = {
  readonly operation: Case;
  readonly right: Answer;
  readonly stock: Answer;
  readonly stockFetches: Sent[];
};

const graph = await openSupergraph(readMuseum(), 'the museum');
const graphs = openMuseum();
const posed: Posed[] = [];
const met = new Set<string>();
let corpus: Corpus;

beforeAll(async () => {
  const firstSeed = otherSeed ?? FIRST_SEED;
  corpus = drawCorpus({ graph, generate: MUSEUM_GENERATE, firstSeed, count: countOr(COUNT) });
  const stock = await openStock(composeMuseum({ context: false }), graphs);
  const monolith = openMonolith(graph.apiSchema);
  for (const operation of corpus.cases) {
    const right = await monolith(operation);
    const answer = await stock.answer(operation);
    posed.push({ operation, right, stock: answer, stockFetches: stock.fetches.splice(0) });
  }
  await stock.close();
});
afterAll(() => graph.close());

test('the committed supergraph is what the five files compose to', () => {
  if (process.env.UPDATE_MUSEUM) writeMuseum(composeMuseum());
  expect(print(parse(readMuseum()))).toBe(print(parse(composeMuseum())));
});

test('every generated operation is valid, and half of them take three fetches or more', () => {
  const invalid = corpus.cases.filter(({ query }) => validate(graph.apiSchema, parse(query)).length > 0);
  expect(invalid.map(({ seed }) => seed)).toEqual([]);
  const wide = corpus.cases.filter(({ fetchCount }) => fetchCount >= WIDE_FETCHES);
  expect(wide.length).toBeGreaterThanOrEqual(corpus.cases.length / 2);
});

test.each(ENGINES)('the engine of %s gives the right answer, with no more fetches than stock', async (engine) => {
  const counters = new BytesCounters();
  const ours = await openOurs({ name: engine, graph, upstreams: upstreamsOf(graphs), house: { engine, counters } });
  const wrong: string[] = [];
  for (const one of posed) wrong.push(...(await holdAgainst(ours, one)));
  await ours.close();
  expect(wrong).toEqual([]);
  // So that the quick way cannot switch itself off unseen.
  const healthy = posed.filter(({ right }) => right.errors === undefined).length;
  if (engine === 'bytes') expect(counters.fast / healthy).toBeGreaterThanOrEqual(0.9);
});

test('with parallel requests to one subgraph merged, the answers are the same and the requests fewer', async () => {
  const house = { mergeFetches: true };
  const ours = await openOurs({ name: 'merged', graph, upstreams: upstreamsOf(graphs), house });
  const alone = await openOurs({ name: 'alone', graph, upstreams: upstreamsOf(graphs) });
  const different: number[] = [];
  for (const { operation } of posed) {
    const [{ data, errors = [] }, apart] = [await ours.answer(operation), await alone.answer(operation)];
    const same = JSON.stringify(data) === JSON.stringify(apart.data) && errors.length === (apart.errors ?? []).length;
    if (!same) different.push(operation.seed);
  }
  await Promise.all([ours.close(), alone.close()]);
  expect(different).toEqual([]);
  expect(ours.fetches.length).toBeLessThan(alone.fetches.length);
});

test('every difference from an oracle that is listed for the museum is met, and no other', () => {
  const listed = DIFFERENCES.filter(({ metIn }) => metIn.includes('museum')).map(({ name }) => name);
  if (otherSeed === null) expect([...met].sort()).toEqual(listed.sort());
});

async function holdAgainst(subject: OpenSubject, { operation, right, stock, stockFetches }: Posed): Promise<string[]> {
  const ours = await subject.answer(operation);
  const fetches = subject.fetches.splice(0);
  const compared = [compareAnswers({ operation, oracle: 'monolith', ours, theirs: right, right })];
  // Stock does not know `@context`: it is asked without it, and answers something else.
  if (!usesContext(operation)) {
    compared.push(compareAnswers({ operation, oracle: 'stock', ours, theirs: stock, right }));
    if (fetches.length > stockFetches.length)
      compared.push({
        explained: [],
        unexplained: [`seed ${operation.seed}: ${fetches.length} fetches, stock ${stockFetches.length}`],
      });
  }
  for (const { explained } of compared) for (const name of explained) met.add(name);
  return compared.flatMap(({ unexplained }) => unexplained);
}

function usesContext({ plan }: Case): boolean {
  return listFetches(plan).some(({ contextRewrites = [] }) => contextRewrites.length > 0);
}
