// Planning happens elsewhere: what takes too long is ended, and whoever asks for something else is served meanwhile.
import { afterEach, expect, test } from '@jest/globals';
import { readSupergraph as readCounty } from '@jinyun/schema/committed';
import { compose } from '@jinyun/schema/compose';
import { readCommitted } from '@jinyun/test/federation/foreign/foreign-graph';
import { listJourneys } from '@jinyun/test/journeys/witness';
import { parse } from 'graphql';
import { LIMITS } from '../config.ts';
import { Planner, type PlannerLimits } from './planner.ts';

const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@override"])';
const KINDS = Array.from({ length: 8 }, (_, index) => `T${index}`);
const planners: Planner[] = [];
afterEach(() => Promise.all(planners.splice(0).map((planner) => planner.close())));

test('every journey can be planned within the limits', async () => {
  const planner = open(readCounty());
  const plans = await Promise.all(listJourneys().map(({ query }) => planner.plan(ask(query))));
  expect(plans.map(({ queryPlan }) => queryPlan.kind)).toEqual(plans.map(() => 'QueryPlan'));
});

test('an ordinary-looking operation with too many ways is refused, and others are planned meanwhile', async () => {
  const planner = open(maze());
  await planner.plan(ask('{ nodes { id } }'));
  const nasty = planner.plan(ask(nested(2)));
  const turns = countTurns();
  const other = planner.plan(ask('{ nodes { id v: id } }'));
  await expect(nasty).rejects.toMatchObject({ code: 'LIMIT_EXCEEDED', extensions: { limit: 'planPathsMax' } });
  await other;
  // The main thread went on all the while.
  expect(turns()).toBeGreaterThan(1);
});

test('a thread that plans too long is ended; another goes on with those who wait', async () => {
  const planner = open(maze(), { planPathsMax: 100_000, planTimeoutMs: 400 });
  const nasty = planner.plan(ask(nested(3)));
  const others = Promise.all(['a', 'b', 'c'].map((name) => planner.plan(ask(`{ nodes { ${name}: id } }`))));
  await expect(nasty).rejects.toMatchObject({ code: 'LIMIT_EXCEEDED', extensions: { limit: 'planTimeoutMs' } });
  expect(await others).toHaveLength(3);
});

test('a thread that needs too much memory is ended; the operation is refused and the next one planned', async () => {
  const planner = open(maze(), { planPathsMax: 1_000_000, planTimeoutMs: 60_000, planMemoryMb: 48 });
  await expect(planner.plan(ask(nested(4)))).rejects.toMatchObject({ code: 'LIMIT_EXCEEDED' });
  expect((await planner.plan(ask('{ nodes { id } }'))).bytes).toBeGreaterThan(0);
}, 60_000);

test('what does not fit the supergraph is a fault of ours, and the thread goes on', async () => {
  const planner = open(readCommitted());
  await expect(planner.plan(ask('{ nothing }'))).rejects.toThrow('nothing');
  expect((await planner.plan(ask('{ works { title } }'))).queryPlan.node?.kind).toBeDefined();
});

test('a label that holds takes the field from the other subgraph', async () => {
  const sdl = composed({
    old: `${LINK} type Query { thing: Thing } type Thing @key(fields: "id") { id: ID! name: String }`,
    next: `${LINK} type Thing @key(fields: "id") { id: ID! name: String @override(from: "old", label: "percent(25)") }`,
  });
  const planner = open(sdl);
  const request = ask('{ thing { name } }');
  const before = await planner.plan(request);
  const after = await planner.plan({ ...request, overrides: ['percent(25)'] });
  expect(JSON.stringify(before.queryPlan)).not.toContain('next');
  expect(JSON.stringify(after.queryPlan)).toContain('"serviceName":"next"');
});

test('a closed planner refuses, and tells those who waited', async () => {
  const planner = open(maze(), { planPathsMax: 100_000 });
  const asked = planner.plan(ask(nested(3)));
  const refused = expect(asked).rejects.toThrow('closed');
  await planner.close();
  await refused;
  await expect(planner.plan(ask('{ nodes { id } }'))).rejects.toThrow('closed');
});

function open(sdl: string, limits: Partial<PlannerLimits> = {}): Planner {
  const planner = new Planner(sdl, { ...LIMITS, ...limits });
  planners.push(planner);
  return planner;
}

function ask(text: string) {
  return { text, operationName: null, overrides: [] };
}

/** Each type of the interface can be asked of any of three subgraphs, at each level anew. */
function maze(): string {
  const types = (name: string): string =>
    KINDS.map(
      (kind) =>
        `type ${kind} implements Node @key(fields: "id") { id: ID! children: [Node!]! @shareable ${name}: Int }`,
    ).join(' ');
  const sdl = (name: string): string =>
    `${LINK} interface Node { id: ID! children: [Node!]! } ${types(name)} type Query { nodes: [Node!]! @shareable }`;
  return composed({ a: sdl('va'), b: sdl('vb'), c: sdl('vc') });
}

function nested(depth: number): string {
  const fields = KINDS.map((kind) => `... on ${kind} { va vb vc }`).join(' ');
  const inner = Array.from({ length: depth }).reduce((below: string) => `children { ${below} }`, `id ${fields}`);
  return `{ nodes { ${inner} } }`;
}

function composed(parts: Readonly<Record<string, string>>): string {
  const result = compose(
    Object.entries(parts).map(([name, sdl]) => ({ name, url: `http://${name}.invalid`, typeDefs: parse(sdl) })),
  );
  if (!result.ok) throw new Error(result.problems.join('\n'));
  return result.supergraphSdl;
}

/** How often the event loop has come round since. */
function countTurns(): () => number {
  let count = 0;
  const timer = setInterval(() => count++, 1);
  return () => {
    clearInterval(timer);
    return count;
  };
}
