// On the museum, with interface objects, values that others require, and fields that two subgraphs bring: where one
// subgraph's answer is spoiled, what is put together from bytes is what is made from objects. FUZZ_SEED draws other cases.
import { afterAll, expect, test } from '@jest/globals';
import { LIMITS } from '@jinyun/gateway/config';
import { BytesCounters } from '@jinyun/gateway/execute/bytes/bytes-path';
import { execute } from '@jinyun/gateway/execute/execute';
import type { Upstream, Upstreams } from '@jinyun/gateway/execute/upstream/upstream';
import { guard } from '@jinyun/gateway/guard/guard';
import { Lifetime } from '@jinyun/gateway/lifetime';
import { shape } from '@jinyun/gateway/shape/shape';
import { openSupergraph } from '@jinyun/gateway/supergraph';
import { toWire, valueToWire } from '@jinyun/gateway/wire-text';
import { PUBLIC_ACTOR } from '@jinyun/schema/actor';
import { hashOf, randomOf } from '../../fuzz/random.ts';
import { sicken } from '../../fuzz/sicken.ts';
import { type Case, drawCorpus } from '../corpus.ts';
import { upstreamsOf } from '../subjects/ours.ts';
import { MUSEUM_GENERATE } from './generate.ts';
import { openMuseum, readMuseum } from './museum.ts';

const SEED = Number(process.env.FUZZ_SEED ?? 1);
const OPERATIONS = 120;
const RUNS = 60;

const graph = await openSupergraph(readMuseum(), 'the museum');
afterAll(() => graph.planner.close());

const healthy = remember(upstreamsOf(openMuseum()));

test('spoiled answers are told apart from healthy ones, whichever way the answer is made', async () => {
  const different: string[] = [];
  let [fast, spoiled] = [0, 0];
  for (const operation of draw(SEED, OPERATIONS)) {
    let tried = operation;
    for (let run = 0; run < RUNS && different.length < 5; run++) {
      // An operation that gives up too often would rest.
      if (run % LIMITS.bytesBailsMax === 0) tried = { ...operation, plan: { ...operation.plan } };
      const compared = await compare(tried, run);
      spoiled += compared.spoiled;
      fast += compared.fast ? 1 : 0;
      different.push(...compared.different);
    }
  }
  process.stdout.write(`${OPERATIONS * RUNS} cases, ${fast} answered from bytes, ${spoiled} answers spoiled\n`);
  expect(different).toEqual([]);
  expect(fast).toBeGreaterThan(OPERATIONS * RUNS * 0.4);
  expect(spoiled).toBeGreaterThan(OPERATIONS * RUNS * 0.4);
}, 120_000);

test("a key that two subgraphs tell differently is nobody's", async () => {
  const [operation] = draw(985, 1);
  if (operation === undefined) throw new Error('nothing was drawn');
  const { fast, spoiled, different } = await compare(operation, 71);
  expect({ fast, different }).toEqual({ fast: false, different: [] });
  expect(spoiled).toBeGreaterThan(0);
});

function draw(firstSeed: number, count: number): readonly Case[] {
  return drawCorpus({ graph, generate: MUSEUM_GENERATE, firstSeed, count }).cases;
}

async function compare(operation: Case, run: number) {
  const ward = spoil(healthy, `${operation.seed} ${run}`, 1 + operation.fetchCount);
  const bytes = await ask(operation, ward.upstreams, true);
  const spoiled = ward.spoiled();
  if (bytes === null) return { fast: false, spoiled, different: [] };
  const objects = await ask(operation, ward.upstreams, false);
  const { seed, query } = operation;
  return {
    fast: true,
    spoiled,
    different: bytes === objects ? [] : [`${seed} ${run}\n${query}\n${bytes}\n${objects}`],
  };
}

/** The subgraphs answer the same to the same, so each is asked once. */
function remember(upstreams: Upstreams): Upstreams {
  return new Map(
    [...upstreams].map(([name, upstream]): [string, Upstream] => {
      const known = new Map<string, ReturnType<Upstream>>();
      return [
        name,
        (request) => {
          const key = request.body.toString();
          const answer = known.get(key) ?? upstream(request);
          known.set(key, answer);
          return answer;
        },
      ];
    }),
  );
}

/** One answer in `onceIn` is spoiled, the same for the same request. */
function spoil(
  upstreams: Upstreams,
  name: string,
  onceIn: number,
): { readonly upstreams: Upstreams; spoiled(): number } {
  const sick = new Set<string>();
  const spoiled = [...upstreams].map(([subgraph, upstream]): [string, Upstream] => [
    subgraph,
    async (request) => {
      const { status, body } = await upstream(request);
      // By what is asked and not by how it is spelled: an escaped character is the same character.
      const asked = JSON.stringify(JSON.parse(request.body.toString()));
      const key = `${name} ${subgraph} ${asked}`;
      const random = randomOf(hashOf(key));
      if (!random.once(onceIn)) return { status, body };
      sick.add(key);
      return { status, body: sicken(body, random) };
    },
  ]);
  return { upstreams: new Map(spoiled), spoiled: () => sick.size };
}

/** Data and errors as one text; null where it was not made from bytes though that was tried. */
async function ask({ query, operationName, variables, plan }: Case, upstreams: Upstreams, quick: boolean) {
  const lifetime = new Lifetime(60_000);
  const asked = {
    ...{ query: toWire(query), operationName, variables: valueToWire(variables) as Record<string, unknown> },
    ...{ readOnly: false, lifetime, asOf: null, actingRole: null, actor: PUBLIC_ACTOR },
  };
  const reach = { upstreams, quick, mergeFetches: false, counters: new BytesCounters() };
  const executed = await execute({ ...guard(asked, graph, null), queryPlan: plan }, graph, reach);
  lifetime.close();
  if (quick && executed.answer === null) return null;
  const { answer, dataJson, errors } = shape(executed, graph, () => {});
  const data = answer === null ? JSON.parse(Buffer.from(dataJson ?? '', 'latin1').toString()) : null;
  const text = answer === null ? { data } : JSON.parse(answer.body.toString());
  answer?.release();
  return JSON.stringify(sorted({ ...text, errors: errors.length }));
}

/** Keys in the order of the alphabet. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, sorted(item)]),
  );
}
