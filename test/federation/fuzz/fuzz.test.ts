// The bytes path never answers anything else than the object path would: random schemas, random operations, and answers
// of departments that are spoiled in one place. FUZZ_SEED draws other cases.
import { afterAll, expect, test } from '@jest/globals';
import { NotCompiled } from '@jinyun/gateway/execute/bytes/bail';
import { BytesCounters } from '@jinyun/gateway/execute/bytes/bytes-path';
import { type BytesCode, compileBytes } from '@jinyun/gateway/execute/bytes/compile-bytes';
import { reasonOf, runBytes, writeAnswer } from '@jinyun/gateway/execute/bytes/run-bytes';
import { sendTo } from '@jinyun/gateway/execute/execution';
import { readSteps, type Steps } from '@jinyun/gateway/execute/steps';
import type { Upstreams } from '@jinyun/gateway/execute/upstream/upstream';
import { writeVariables } from '@jinyun/gateway/execute/variables-text';
import { readOperation } from '@jinyun/gateway/guard/operation';
import { Lifetime } from '@jinyun/gateway/lifetime';
import { answer, type Engine } from '@jinyun/gateway/request';
import { openSupergraph, type Supergraph } from '@jinyun/gateway/supergraph';
import { PUBLIC_ACTOR } from '@jinyun/schema/actor';
import { readSupergraph as readCounty } from '@jinyun/schema/committed';
import { openDepartment, type Ward } from './departments.ts';
import { type FuzzOperation, makeOperation } from './operations.ts';
import { randomOf } from './random.ts';
import { makeSupergraph } from './schemas.ts';

const SEED = Number(process.env.FUZZ_SEED ?? 20_261_124);
/** The whole walk is compared once in so many cases; in all others the quick way alone is tried first. */
const WALK_ONCE_IN = 16;
const graphs: Supergraph[] = [];
let cases = 0;
let fast = 0;
let sick = 0;

afterAll(async () => {
  await Promise.all(graphs.map((graph) => graph.close()));
  process.stdout.write(`${cases} cases, ${fast} of them answered from bytes, ${sick} answers of departments spoiled\n`);
});

test('on the county: operations with healthy and with spoiled answers', async () => {
  const { differences, healthy, operations } = await fuzz(await open(readCounty()), { operations: 120, runs: 220 });
  expect(differences).toEqual([]);
  // So that the quick way cannot switch itself off unseen.
  expect(healthy / operations).toBeGreaterThanOrEqual(0.9);
}, 300_000);

test.each(Array.from({ length: 10 }, (_, index) => index))(
  'on made-up supergraph %i: operations alike',
  async (index) => {
    const graph = await open(makeSupergraph(randomOf(SEED + index)));
    const { differences } = await fuzz(graph, { operations: 12, runs: 210 });
    expect(differences).toEqual([]);
  },
  300_000,
);

test('that were fifty thousand cases, and many of them quick', () => {
  expect(cases).toBeGreaterThanOrEqual(50_000);
  expect(fast).toBeGreaterThan(15_000);
  expect(sick).toBeGreaterThan(15_000);
});

async function open(sdl: string): Promise<Supergraph> {
  const graph = await openSupergraph(sdl, 'a supergraph');
  graphs.push(graph);
  return graph;
}

type Difference = { readonly seed: number; readonly query: string; readonly bytes: string; readonly objects: string };
type Tried = { readonly operation: FuzzOperation; readonly code: BytesCode | null; readonly steps: Steps };

async function fuzz(graph: Supergraph, { operations, runs }: { readonly operations: number; readonly runs: number }) {
  const differences: Difference[] = [];
  const { apiSchema, fullSchema } = graph;
  const ward: Ward = { apiSchema, fullSchema, seed: 0, sickOnceIn: 0, sick: 0, answers: new Map() };
  const upstreams = new Map(graph.subgraphs.map(({ name }) => [name, openDepartment(name, ward)]));
  let healthy = 0;
  for (let index = 0; index < operations; index++) {
    const tried = await prepare(graph, makeOperation(apiSchema, randomOf(SEED + index * 7_919)));
    ward.sickOnceIn = 0;
    const before = fast;
    for (let run = 0; run < runs && differences.length < 3; run++) {
      if (run === 1 && fast > before) healthy++;
      ward.seed = SEED + run;
      ward.sickOnceIn = run % 3 === 0 ? 0 : 2 + tried.steps.fetches.length;
      ward.answers.clear();
      cases++;
      differences.push(...(await compare(graph, upstreams, tried, run)));
    }
  }
  sick += ward.sick;
  return { differences, healthy, operations };
}

async function prepare(graph: Supergraph, operation: FuzzOperation): Promise<Tried> {
  const { apiSchema, fullSchema, planner, operations } = graph;
  const read = readOperation({ query: operation.query, operationName: null }, apiSchema, operations);
  const { queryPlan } = await planner.plan({ text: operation.query, operationName: null, overrides: [] });
  const steps = readSteps(queryPlan);
  try {
    return {
      operation,
      steps,
      code: compileBytes({ steps, operation: read, apiSchema, fullSchema, mergeFetches: false }, operation.variables),
    };
  } catch (error) {
    if (error instanceof NotCompiled) return { operation, steps, code: null };
    throw error;
  }
}

async function compare(graph: Supergraph, upstreams: Upstreams, tried: Tried, run: number): Promise<Difference[]> {
  const { operation } = tried;
  const walk = run % WALK_ONCE_IN === 0;
  const quick = await answerQuickly(upstreams, tried);
  if (quick !== null) fast++;
  if (quick === null && !walk) return [];
  const objects = await ask(graph, upstreams, operation, 'objects');
  const answers = [quick ?? objects, walk ? await ask(graph, upstreams, operation, 'bytes') : objects];
  const wrong = answers.find((bytes) => bytes !== objects);
  return wrong === undefined ? [] : [{ seed: SEED + run, query: operation.query, bytes: wrong, objects }];
}

/** Null where it gave up. */
async function answerQuickly(upstreams: Upstreams, { operation, code }: Tried): Promise<string | null> {
  if (code === null) return null;
  const lifetime = new Lifetime(60_000);
  const outcome = await runBytes(code, {
    coerced: operation.variables,
    variables: (fetch) => writeVariables(fetch, operation.variables),
    send: (fetch, body) => sendTo(upstreams, { actor: PUBLIC_ACTOR, asOf: null, lifetime }, { fetch, body }),
  });
  lifetime.close();
  if ('bail' in outcome) return null;
  try {
    const { body, release } = writeAnswer(outcome);
    const text = JSON.stringify(JSON.parse(body.toString('utf8')));
    release();
    return text;
  } catch (error) {
    reasonOf(error);
    return null;
  } finally {
    outcome.end();
  }
}

/** As JSON with nothing that is drawn anew each time. */
async function ask(graph: Supergraph, upstreams: Upstreams, { query, variables }: FuzzOperation, engine: Engine) {
  const lifetime = new Lifetime(60_000);
  const incoming = { query, operationName: null, variables, header: () => undefined, readOnly: false, lifetime };
  const house = { upstreams, observe: () => {}, engine, counters: new BytesCounters() };
  const { body, release } = await answer(incoming, graph, house);
  lifetime.close();
  const text = JSON.stringify(JSON.parse(body.toString('utf8')));
  release();
  return text.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'REFERENCE');
}
