// A supergraph's file is followed: the next one is ready before it is served, the one before is closed once nobody is on it.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readCommitted } from '@jinyun/test/federation/foreign/foreign-graph';
import { ask } from '@jinyun/test/promises/testing/ask';
import type { Upstream } from './execute/upstream/upstream.ts';
import type { Following } from './follow-file.ts';
import { followSupergraph, type OpenGraph } from './follow-supergraph.ts';
import { openGateway } from './gateway.ts';
import { type Listening, openHost } from './listen/server.ts';
import type { Observation } from './observe.ts';
import { openSupergraph } from './supergraph.ts';

const QUERY = '{ copies { number } }';
const folder = mkdtempSync(join(tmpdir(), 'follow-supergraph-'));
const file = join(folder, 'supergraph.graphql');
/** Every supergraph that was opened, in order, and whether it was closed again. */
const opened: (OpenGraph & { closed: boolean })[] = [];
/** Where it is set, the shelf answers when it resolves. */
let gate: Promise<void> | null = null;
let atShelf: () => void = () => {};
let told: (observation: Observation) => void = () => {};
let following: Following;
let host: Listening;
beforeAll(async () => {
  writeFileSync(file, readCommitted());
  const first = await open(readCommitted());
  const gateway = openGateway(first.graph, { upstreams: first.upstreams, observe: () => {} });
  host = await openHost(gateway, { host: '127.0.0.1', port: 0 });
  following = followSupergraph(gateway, { file, first, open, observe: (observation) => told(observation) });
});
afterAll(async () => {
  await host.close();
  await following.close();
  rmSync(folder, { recursive: true });
  expect(opened.map(({ closed }) => closed)).toEqual(opened.map(() => true));
});

test('what was served is planned before the switch; the one before is closed when its last request has ended', async () => {
  await ask(host.url, QUERY);
  await ask(host.url, '{ loans { id } }');
  const { promise, resolve } = Promise.withResolvers<void>();
  gate = promise;
  const begun = new Promise<void>((done) => {
    atShelf = done;
  });
  const slow = ask(host.url, QUERY);
  await begun;
  writeFileSync(file, readCommitted().replaceAll('loans', 'lends'));
  expect((await observed()).event).toBe('supergraph_switched');
  gate = null;
  const [before, next] = opened;
  expect([...(next?.graph.plans.kept.values() ?? [])].map(({ request }) => request.text)).toEqual([QUERY]);
  expect((await ask(host.url, '{ lends { id } }')).data).toEqual({ lends: null });
  expect(before?.closed).toBe(false);
  resolve();
  expect((await slow).data).toEqual({ copies: [{ number: 1 }] });
  expect(before?.closed).toBe(true);
});

test('a text that is no supergraph is told, and the one before is served on', async () => {
  const count = opened.length;
  writeFileSync(file, 'type Query { copies: Int }');
  expect(await observed()).toMatchObject({
    event: 'supergraph_refused',
    cause: expect.stringContaining('core schema'),
  });
  expect((await ask(host.url, QUERY)).data).toEqual({ copies: [{ number: 1 }] });
  expect([opened.length, opened.at(-1)?.closed]).toEqual([count, false]);
});

async function open(sdl: string): Promise<OpenGraph> {
  const graph = await openSupergraph(sdl, 'the file');
  const shelf: Upstream = async () => {
    atShelf();
    await gate;
    return { status: 200, body: Buffer.from('{"data":{"copies":[{"number":1}]}}') };
  };
  const desk: Upstream = async () => ({ status: 200, body: Buffer.from('{"data":{"loans":null,"lends":null}}') });
  const version = {
    graph,
    upstreams: new Map([...Object.entries({ shelf, desk })]),
    closed: false,
    close: async () => {
      version.closed = true;
      await graph.close();
    },
  };
  opened.push(version);
  return version;
}

/** What the operator is told next. */
function observed(): Promise<Observation> {
  return new Promise((resolve) => {
    told = resolve;
  });
}
