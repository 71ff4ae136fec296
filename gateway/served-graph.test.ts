// A supergraph is switched to whole: under load no request is lost, and none is answered by two of them.
import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readCommitted } from '@jinyun/test/federation/foreign/foreign-graph';
import { send } from '@jinyun/test/promises/testing/ask';
import { z } from 'zod';
import type { Upstream } from './execute/upstream/upstream.ts';
import { type Gateway, openGateway } from './gateway.ts';
import { type Listening, openHost } from './listen/server.ts';
import { readSupergraph, type Supergraph } from './supergraph.ts';

const SWITCHES = 20;
const CLIENTS = 8;
/** The shelf is asked first, and the desk with what the shelf said. */
const QUERY = '{ copies { number weightG postage } }';
const Answered = z.object({
  data: z.object({ copies: z.array(z.object({ number: z.number(), weightG: z.number(), postage: z.number() })) }),
});

/** A supergraph whose departments put its version into every answer, and know when they should not be asked any more. */
type Version = { readonly graph: Supergraph; readonly upstreams: ReadonlyMap<string, Upstream>; end(): Promise<void> };
let asks = 0;
let asksAfterTheEnd = 0;
let gateway: Gateway;
let host: Listening;
let served: Version;
beforeAll(async () => {
  served = openVersion(0);
  gateway = openGateway(served.graph, { upstreams: served.upstreams, observe: () => {} });
  host = await openHost(gateway, { host: '127.0.0.1', port: 0 });
});
afterAll(async () => {
  await host.close();
  await served.end();
});

test('twenty switches under load lose nothing, mix nothing, and end what they leave', async () => {
  const load = openLoad();
  await load.seen(0);
  let switchesUnderWay = 0;
  for (let version = 1; version <= SWITCHES; version++) {
    const before = served;
    served = openVersion(version);
    const left = gateway.switchTo(served.graph, served.upstreams);
    let under = true;
    void left.then(() => {
      under = false;
      return before.end();
    });
    await nextTurn();
    if (under) switchesUnderWay += 1;
    // Each version is in service until it was seen in an answer.
    await load.seen(version);
    await left;
  }
  const answers = await load.stop();
  expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
  expect(answers.filter(({ weights, postages }) => new Set([...weights, ...postages]).size !== 1)).toEqual([]);
  expect(new Set(answers.flatMap(({ weights }) => weights)).size).toBe(SWITCHES + 1);
  expect(asksAfterTheEnd).toBe(0);
  expect(switchesUnderWay).toBeGreaterThan(0);
}, 120_000);

function openVersion(version: number): Version {
  let ended = false;
  const graph = readSupergraph(`# version ${version}\n${readCommitted()}`, `version ${version}`);
  const answering =
    (answer: (variables: string) => unknown): Upstream =>
    async ({ body, variablesAt }) => {
      if (ended) asksAfterTheEnd++;
      const data = answer(body.toString('utf8', variablesAt, body.length - 1));
      // Departments take their time, each time another, so that requests are at every place of their walk.
      asks += 1;
      for (let turns = asks % 7; turns >= 0; turns--) await nextTurn();
      return { status: 200, body: Buffer.from(JSON.stringify({ data })) };
    };
  const copies = [1, 2, 3].map((number) => ({ __typename: 'Copy', house: { code: 'north' }, number }));
  const shelf = answering(() => ({ copies: copies.map((copy) => ({ ...copy, weightG: version, pages: 0 })) }));
  const desk = answering((variables) => ({
    _entities: Object.values(JSON.parse(variables)).flatMap((representations) =>
      z
        .array(z.unknown())
        .parse(representations)
        .map(() => ({ postage: version })),
    ),
  }));
  const end = (): Promise<void> => {
    ended = true;
    return graph.planner.close();
  };
  return { graph, end, upstreams: new Map([...Object.entries({ shelf, desk })]) };
}

/** Clients who ask again as soon as they are answered. */
function openLoad() {
  const answers: { readonly status: number; readonly weights: number[]; readonly postages: number[] }[] = [];
  const waiting = new Map<number, () => void>();
  let stopped = false;
  const askOn = async (): Promise<void> => {
    while (!stopped) {
      const { status, text } = await send(host.url, {
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: QUERY }),
      });
      const { copies } = Answered.parse(JSON.parse(text)).data;
      const weights = copies.map(({ weightG }) => weightG);
      answers.push({ status, weights, postages: copies.map(({ postage }) => postage) });
      waiting.get(weights[0] ?? -1)?.();
    }
  };
  const clients = Array.from({ length: CLIENTS }, askOn);
  const seen = (version: number): Promise<void> =>
    new Promise((resolve, reject) => {
      waiting.set(version, resolve);
      Promise.all(clients).catch(reject);
    });
  const stop = async () => {
    stopped = true;
    await Promise.all(clients);
    return answers;
  };
  return { seen, stop };
}
