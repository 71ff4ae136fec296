// One subgraph of the museum is sick in one of seven ways: both engines give the data that stock gives, and tell every
// error that stock tells, and more where stock keeps silent.
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ENGINES } from '@jinyun/gateway/request';
import { openSupergraph } from '@jinyun/gateway/supergraph';
import { compareAnswers } from '../compare.ts';
import { type Case, drawCorpus } from '../corpus.ts';
import { DIFFERENCES } from '../differences.ts';
import { listFetches } from '../plan-nodes.ts';
import { AILMENTS, makeSick, type Sickness } from '../sick.ts';
import type { Answer } from '../subject.ts';
import { openOurs, upstreamsOf } from '../subjects/ours.ts';
import { openStock } from '../subjects/stock.ts';
import { countOr, otherSeed } from '../surroundings.ts';
import { MUSEUM_GENERATE } from './generate.ts';
import { type AnswerGraph, composeMuseum, openMonolith, openMuseum, readMuseum } from './museum.ts';

const FIRST_SEED = 20_001;
const COUNT = 300;
/** Of each ailment's cases so many at least have another answer than in health; the rest is struck where nobody looks. */
const FELT_MIN = 3;

type Posed = {
  readonly operation: Case;
  readonly sickness: Sickness;
  readonly stock: Answer;
  readonly isFelt: boolean;
};

const graph = await openSupergraph(readMuseum(), 'the museum');
const healthy = openMuseum();
const posed: Posed[] = [];
const met = new Set<string>();
/** The graphs of the moment: the gateways in front of them stay open. */
let graphs = healthy;
const ofTheMoment: ReadonlyMap<string, AnswerGraph> = new Map(
  [...healthy.keys()].map((name) => [name, async (operation) => graphOf(name)(operation)]),
);

beforeAll(async () => {
  const without = [...(MUSEUM_GENERATE.without ?? []), 'Offer.price'];
  const generate = { ...MUSEUM_GENERATE, without };
  const corpus = drawCorpus({ graph, generate, firstSeed: otherSeed ?? FIRST_SEED, count: countOr(COUNT) });
  const stock = await openStock(composeMuseum({ context: false }), ofTheMoment);
  const monolith = openMonolith(graph.apiSchema);
  for (const [index, operation] of corpus.cases.entries()) {
    graphs = healthy;
    const well = await stock.answer(operation);
    // What stock gets wrong in health it gets wrong in sickness; the museum's own test holds that.
    const sickness = sicknessOf(operation, index);
    if (sickness === null || !isDeepStrictEqual(well.data, (await monolith(operation)).data)) continue;
    graphs = makeSick(healthy, sickness, { gently: true });
    const answer = await stock.answer(operation);
    const isFelt = !isDeepStrictEqual({ ...well }, { ...answer });
    posed.push({ operation, sickness, stock: answer, isFelt });
  }
  await stock.close();
});
afterAll(() => graph.close());

test('every ailment is felt', () => {
  const felt = AILMENTS.map((ailment) => posed.filter((one) => one.isFelt && one.sickness.ailment === ailment).length);
  if (otherSeed === null) expect(Math.min(...felt)).toBeGreaterThanOrEqual(FELT_MIN);
  expect(posed.length).toBeGreaterThanOrEqual(countOr(COUNT) * 0.9);
});

test.each(ENGINES)('the engine of %s loses what stock loses, no more, and says so', async (engine) => {
  const ours = await openOurs({ name: engine, graph, upstreams: upstreamsOf(ofTheMoment), house: { engine } });
  const wrong: string[] = [];
  const nameless: unknown[] = [];
  for (const { operation, sickness, stock } of posed) {
    graphs = makeSick(healthy, sickness);
    const answer = await ours.answer(operation);
    const seen = { operation, oracle: 'stock', ours: answer, theirs: stock, right: null, sickness } as const;
    const { explained, unexplained } = compareAnswers(seen);
    for (const name of explained) met.add(name);
    wrong.push(...unexplained.map((text) => `${JSON.stringify(sickness)}\n${text}`));
    nameless.push(...(answer.errors ?? []).filter(({ extensions }) => !healthy.has(String(extensions?.subgraph))));
  }
  await ours.close();
  expect(wrong).toEqual([]);
  expect(nameless).toEqual([]);
});

test('every difference from stock that is listed for a sick museum is met, and no other', () => {
  const listed = DIFFERENCES.filter(({ metIn }) => metIn.includes('sick museum')).map(({ name }) => name);
  if (otherSeed === null) expect([...met].sort()).toEqual(listed.sort());
});

function graphOf(name: string): AnswerGraph {
  const found = graphs.get(name);
  if (found === undefined) throw new Error(`no subgraph ${name}`);
  return found;
}

/** Each ailment in turn, at one of the subgraphs that the operation needs. */
function sicknessOf({ plan, seed }: Case, index: number): Sickness | null {
  const names = [...new Set(listFetches(plan).map(({ serviceName }) => serviceName))];
  const [subgraph, ailment] = [names[seed % names.length], AILMENTS[index % AILMENTS.length]];
  return subgraph === undefined || ailment === undefined ? null : { subgraph, ailment, seed };
}
