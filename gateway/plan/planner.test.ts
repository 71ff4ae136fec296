// Planning happens elsewhere: what takes too long is ended, and whoever asks for something else is served meanwhile.
import { Worker } from 'node:worker_threads';
import { afterEach, expect, jest, test } from '@jest/globals';
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
afterEach(async () => {
  jest.restoreAllMocks();
  await Promise.all(planners.splice(0).map((planner) => planner.close()));
});

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

test('what is planned for ever keeps nobody waiting', async () => {
  const planner = open(maze(), { ...WITHOUT_END, planPatienceMs: 20 });
  await planner.opened;
  let ended = false;
  const endless = planner.plan(ask(nested(3))).catch(() => {
    ended = true;
  });
  const turns = countTurns();
  const others = ['a', 'b', 'c'].map((name) => planner.plan(ask(`{ nodes { ${name}: id } }`)));
  expect(await Promise.all(others)).toHaveLength(3);
  expect(turns()).toBeGreaterThan(10);
  expect(ended).toBe(false);
  await planner.close();
  await endless;
});

test('a second thread is ended when it has nothing to do', async () => {
  const limits = { ...WITHOUT_END, planPathsMax: 2_000, planChoicesMax: 3_000 };
  const planner = open(maze(), { ...limits, planSpareMs: 10 });
  await planner.opened;
  const [slow, quick] = [planner.plan(ask(nested(2))), planner.plan(ask('{ nodes { id } }'))];
  const ends = countEnds();
  await Promise.all([slow, quick]);
  await ends.first;
  expect(ends.count()).toBe(1);
  expect((await planner.plan(ask('{ nodes { id v: id } }'))).bytes).toBeGreaterThan(0);
});

test('more than may wait are refused at once, and the others planned', async () => {
  const planner = open(readCommitted(), { planQueueMax: 2 });
  const waiting = [1, 2].map((number) => planner.plan(ask(`{ works { title } a${number}: works { title } }`)));
  await expect(planner.plan(ask('{ works { title } }'))).rejects.toMatchObject({
    code: 'RATE_LIMITED',
    extensions: { limit: 'planQueueMax' },
  });
  expect(await Promise.all(waiting)).toHaveLength(2);
});

test('a text that is no supergraph is told to whoever waits, and tried again only for who asks again', async () => {
  const planner = open('type Query { one: Int }');
  const ends = countEnds();
  const waiting = planner.plan(ask('{ one }'));
  await expect(planner.opened).rejects.toThrow('must be a core schema');
  await expect(waiting).rejects.toThrow('must be a core schema');
  await expect(planner.plan(ask('{ one }'))).rejects.toThrow('must be a core schema');
  expect(ends.count()).toBe(2);
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
  await expect(planner.plan(ask(nested(4)))).rejects.toMatchObject({
    code: 'LIMIT_EXCEEDED',
    extensions: { limit: 'planMemoryMb' },
  });
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

const WITHOUT_END = {
  planPathsMax: 1_000_000,
  planChoicesMax: 1_000_000,
  planTimeoutMs: 600_000,
  planMemoryMb: 1_024,
};

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

/** Threads that were ended since. */
function countEnds() {
  const { terminate } = Worker.prototype;
  const first = Promise.withResolvers<void>();
  const ended = jest.spyOn(Worker.prototype, 'terminate').mockImplementation(function (this: Worker) {
    first.resolve();
    return terminate.call(this);
  });
  return { first: first.promise, count: () => ended.mock.calls.length };
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
