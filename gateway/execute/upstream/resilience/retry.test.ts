// Queries are asked again where that can help, in time and within the budget; mutations never.
import { expect, test } from '@jest/globals';
import { Lifetime } from '../../../lifetime.ts';
import { UpstreamError } from '../upstream.ts';
import { retried } from './retry.ts';
import { RetryBudget } from './retry-budget.ts';
import { handClock } from './testing/hand-clock.ts';
import { type Call, scripted, settled, asked as toRequest, unreached } from './testing/scripted.ts';

const SETTINGS = { retriesMax: 2, pauseMsMax: 100 };
const GENEROUS = { share: 5, windowMs: 10_000 };

function open({ budget = GENEROUS } = {}) {
  const { upstream, calls } = scripted();
  const clock = handClock();
  const repeating = retried(upstream, SETTINGS, { budget: new RetryBudget(budget), surroundings: clock });
  return { repeating, calls, clock };
}

test.each<[string, (call: Call | undefined) => void]>([
  ['could not be reached', (call) => call?.fail(unreached())],
  ['was behind a bad gateway', (call) => call?.answer('<html>', 502)],
  ['was not available', (call) => call?.answer('{}', 503)],
  ['timed out behind a gateway', (call) => call?.answer('', 504)],
])('a department that %s is asked again after a pause by chance', async (_what, end) => {
  const { repeating, calls, clock } = open();
  const answer = repeating(toRequest());
  end(calls[0]);
  await settled();
  expect(clock.pauses).toEqual([50]);
  clock.pass(50);
  await settled();
  end(calls[1]);
  await settled();
  expect(clock.pauses).toEqual([100]);
  clock.pass(100);
  await settled();
  calls[2]?.answer('{"data":{}}');
  expect((await answer).body.toString()).toBe('{"data":{}}');
});

test('after the last repeat its failure is the answer', async () => {
  const { repeating, calls, clock } = open();
  const failure = repeating(toRequest()).catch((error: unknown) => error);
  for (const count of [0, 1, 2]) {
    calls[count]?.fail(unreached());
    await settled();
    clock.pass(1_000);
    await settled();
  }
  expect(await failure).toMatchObject({ kind: 'unreached' });
  expect(calls).toHaveLength(3);
});

test.each<[string, (call: Call | undefined) => void]>([
  ['answered something odd', (call) => call?.fail(new UpstreamError('SUBGRAPH_UNAVAILABLE', 'odd', { sent: true }))],
  [
    'was not asked by the gateway',
    (call) => call?.fail(new UpstreamError('SUBGRAPH_UNAVAILABLE', 'full', { sent: false, kind: 'withheld' })),
  ],
  ['has a fault of its own', (call) => call?.answer('{"errors":[{}]}', 500)],
  ['answered', (call) => call?.answer('{"data":{}}')],
])('a department that %s is not asked again', async (_what, end) => {
  const { repeating, calls, clock } = open();
  const answer = repeating(toRequest()).catch(() => {});
  end(calls[0]);
  await answer;
  expect([calls.length, clock.pauses.length]).toEqual([1, 0]);
});

test('a mutation is never sent twice', async () => {
  const { repeating, calls } = open();
  const answer = repeating(toRequest({ kind: 'mutation' }));
  calls[0]?.fail(unreached());
  await expect(answer).rejects.toMatchObject({ kind: 'unreached' });
  expect(calls).toHaveLength(1);
});

test('where the pause would outlast the request, its failure is told at once', async () => {
  const { repeating, calls, clock } = open();
  const lifetime = new Lifetime(60_000);
  clock.pass(59_999.5);
  const answer = repeating(toRequest({ lifetime }));
  calls[0]?.fail(unreached());
  await expect(answer).rejects.toMatchObject({ kind: 'unreached' });
  lifetime.close();
});

test('a client that leaves in the pause ends it, and the department is not asked again', async () => {
  const { repeating, calls, clock } = open();
  const request = toRequest();
  const answer = repeating(request);
  calls[0]?.fail(unreached());
  await settled();
  request.lifetime.end('client_left');
  await expect(answer).rejects.toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE' });
  expect([calls.length, clock.pauses.length]).toEqual([1, 0]);
});

test('without a budget there are no repeats', async () => {
  const { repeating, calls } = open({ budget: { share: 0.2, windowMs: 10_000 } });
  const answer = repeating(toRequest());
  calls[0]?.fail(unreached());
  await expect(answer).rejects.toMatchObject({ kind: 'unreached' });
  expect(calls).toHaveLength(1);
});
