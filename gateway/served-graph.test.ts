// A supergraph is switched to whole: under load no request is lost, none is answered by two of them, and what was planned
// on the one before is not planned again.
import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { readCommitted } from '@jinyun/test/federation/foreign/foreign-graph';
import { send } from '@jinyun/test/promises/testing/ask';
import { z } from 'zod';
import type { Upstream } from './execute/upstream/upstream.ts';
import { type Gateway, openGateway } from './gateway.ts';
import { type Listening, openHost } from './listen/server.ts';
import { warmPlans } from './plan/plan.ts';
import { openSupergraph, type Supergraph } from './supergraph.ts';

const SWITCHES = 20;
const CLIENTS = 8;
/** The shelf is asked first, and the desk with what the shelf said. */
const QUERY = '{ copies { number weightG postage } }';
const MUTATION = 'mutation ($number: Int!) { weigh(house: "north", number: $number) { number weightG postage } }';
const Copy = z.object({ number: z.number(), weightG: z.number(), postage: z.number() });
const Answered = z.object({
  data: z.union([
    z.object({ copies: z.array(Copy) }),
    z.object({ weigh: Copy }).transform(({ weigh: copy }) => [copy]),
  ]),
});

/** Departments that put their version into every answer, and know when they should not be asked any more. */
type Version = { readonly graph: Supergraph; readonly upstreams: ReadonlyMap<string, Upstream>; end(): void };
let asks = 0;
let asksAfterTheEnd = 0;
/** The numbers of the copies that were weighed, as the shelf was told. */
const weighed: number[] = [];
let graphs: readonly Supergraph[];
let gateway: Gateway;
let host: Listening;
let served: Version;
beforeAll(async () => {
  const open = (name: string) => openSupergraph(`# ${name}\n${readCommitted()}`, name);
  graphs = await Promise.all([open('one'), open('another'), open('a third')]);
  served = openVersion(0);
  gateway = openGateway(served.graph, { upstreams: served.upstreams, observe: () => {} });
  host = await openHost(gateway, { host: '127.0.0.1', port: 0 });
});
afterAll(async () => {
  await host.close();
  await Promise.all(graphs.map((graph) => graph.close()));
});

test('twenty switches under load lose nothing, mix nothing, plan nothing again, and end what they leave', async () => {
  const load = openLoad();
  await load.seen(0);
  const plannings = graphs.slice(1).map(({ planner }) => jest.spyOn(planner, 'plan'));
  let switchesUnderWay = 0;
  for (let version = 1; version <= SWITCHES; version++) {
    const before = served;
    served = openVersion(version);
    await warmPlans(before.graph, served.graph);
    if (version < graphs.length) plannings[version - 1]?.mockClear();
    const left = gateway.switchTo(served.graph, served.upstreams);
    let under = true;
    void left.then(() => {
      under = false;
      before.end();
    });
    await nextTurn();
    if (under) switchesUnderWay += 1;
    // Each version is in service until it was seen in the answer to a change.
    await load.seen(version);
    await left;
  }
  const answers = await load.stop();
  expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
  const versionsOf = ({ copies }: Answer) => new Set(copies.flatMap(({ weightG, postage }) => [weightG, postage]));
  expect(answers.filter((answer) => versionsOf(answer).size !== 1)).toEqual([]);
  expect(new Set(answers.flatMap((answer) => [...versionsOf(answer)])).size).toBe(SWITCHES + 1);
  expect(asksAfterTheEnd).toBe(0);
  expect(switchesUnderWay).toBeGreaterThan(0);
  expect(plannings.map(({ mock }) => mock.calls)).toEqual([[], []]);
  // Whoever asked for a change was answered, and it was made once.
  const answered = answers
    .filter(({ isChange }) => isChange)
    .flatMap(({ copies }) => copies.map(({ number }) => number));
  expect(answered.length).toBeGreaterThan(SWITCHES);
  expect(weighed.toSorted((a, b) => a - b)).toEqual(answered.toSorted((a, b) => a - b));
}, 60_000);

function openVersion(version: number): Version {
  let ended = false;
  const graph = graphs[version % graphs.length];
  if (graph === undefined) throw new Error('there are no supergraphs');
  const answering =
    (answer: (variables: Readonly<Record<string, unknown>>) => unknown): Upstream =>
    async ({ body, variablesAt }) => {
      if (ended) asksAfterTheEnd++;
      const data = answer(JSON.parse(body.toString('utf8', variablesAt, body.length - 1)));
      // Departments take their time, each time another, so that requests are at every place of their walk.
      asks += 1;
      for (let turns = asks % 7; turns >= 0; turns--) await nextTurn();
      return { status: 200, body: Buffer.from(JSON.stringify({ data })) };
    };
  const copy = (number: number) => ({
    __typename: 'Copy',
    house: { code: 'north' },
    number,
    weightG: version,
    pages: 0,
  });
  const shelf = answering(({ number }) => {
    if (typeof number !== 'number') return { copies: [1, 2, 3].map(copy) };
    weighed.push(number);
    return { weigh: copy(number) };
  });
  const desk = answering((variables) => ({
    _entities: Object.values(variables).flatMap((representations) =>
      z
        .array(z.unknown())
        .parse(representations)
        .map(() => ({ postage: version })),
    ),
  }));
  const end = (): void => {
    ended = true;
  };
  return { graph, end, upstreams: new Map([...Object.entries({ shelf, desk })]) };
}

type Answer = { readonly status: number; readonly isChange: boolean; readonly copies: readonly z.infer<typeof Copy>[] };

/** Clients who ask again as soon as they are answered, every other time for a change. */
function openLoad() {
  const answers: Answer[] = [];
  const waiting = new Map<number, () => void>();
  let changes = 0;
  let stopped = false;
  const askOn = async (): Promise<void> => {
    for (let turn = 0; !stopped; turn++) {
      const isChange = turn % 2 === 1;
      const { status, text } = await send(host.url, {
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(isChange ? { query: MUTATION, variables: { number: ++changes } } : { query: QUERY }),
      });
      const { data } = Answered.parse(JSON.parse(text));
      const copies = 'copies' in data ? data.copies : data;
      answers.push({ status, isChange, copies });
      if (isChange) waiting.get(copies[0]?.weightG ?? -1)?.();
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
