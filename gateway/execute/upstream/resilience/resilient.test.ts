// All layers together over one department: what it costs when it is sick, and what the operator is told.
import { expect, test } from '@jest/globals';
import { LIMITS } from '../../../config.ts';
import { Lifetime } from '../../../lifetime.ts';
import type { Observation } from '../../../observe.ts';
import { UpstreamError } from '../upstream.ts';
import { healthOfAnswer, healthOfError } from './health.ts';
import { type ResilienceOptions, resilient } from './resilient.ts';
import { handClock } from './testing/hand-clock.ts';
import { scripted, settled, asked as toRequest, unreached } from './testing/scripted.ts';

function open(options: Partial<ResilienceOptions> = {}) {
  const { upstream, calls } = scripted();
  const observations: Observation[] = [];
  const clock = handClock({ chance: () => 0 });
  const observe = (observation: Observation): void => void observations.push(observation);
  const upstreams = resilient(new Map([['shelf', upstream]]), { observe, surroundings: clock, ...options });
  const ask = upstreams.get('shelf') ?? upstream;
  return { ask, calls, observations, clock };
}

const { upstreamSickCallsMin: CALLS, upstreamOpenMs: OPEN_MS } = LIMITS;

test('a department that fails is left alone at once, is asked again by one call, and the operator hears of both', async () => {
  const { ask, calls, observations, clock } = open();
  const answers = Array.from({ length: CALLS }, (_one, index) =>
    ask(toRequest({ kind: 'mutation', body: `${index}` })),
  );
  for (const call of calls) call.answer('<html>');
  await Promise.all(answers);
  await settled();
  expect(observations).toEqual([
    { event: 'circuit_opened', subgraph: 'shelf', calls: CALLS, sick: CALLS, forMs: OPEN_MS },
  ]);
  await expect(ask(toRequest())).rejects.toMatchObject({
    code: 'SUBGRAPH_UNAVAILABLE',
    message: `its circuit is open because it failed too often; it is asked again in ${OPEN_MS} ms`,
    sent: false,
  });
  expect(calls).toHaveLength(CALLS);
  clock.pass(OPEN_MS);
  const probe = ask(toRequest());
  calls.at(-1)?.answer('{"data":{}}');
  await probe;
  await settled();
  expect(observations.at(-1)).toEqual({ event: 'circuit_closed', subgraph: 'shelf' });
});

test('without a breaker it is asked every time', async () => {
  const { ask, calls } = open({ breaker: false });
  for (let count = 1; count <= CALLS * 2; count++) {
    const answer = ask(toRequest());
    calls.at(-1)?.answer('<html>');
    await answer;
    expect(calls).toHaveLength(count);
  }
});

test('a department that is down is given a fifth more than was asked, and not more', async () => {
  const { ask, calls, clock } = open({ breaker: false });
  const firsts = 40;
  for (let count = 0; count < firsts; count++) {
    const answer = ask(toRequest()).catch(() => {});
    for (let repeats = 0; repeats < 3; repeats++) {
      calls.at(-1)?.fail(unreached());
      await settled();
      clock.pass(0);
      await settled();
    }
    await answer;
  }
  expect(calls).toHaveLength(firsts * 1.2);
});

test('so many calls run at a time, the rest wait, and the next is refused', async () => {
  const { ask, calls } = open();
  const { upstreamConcurrencyMax: running, upstreamQueueMax: waiting } = LIMITS;
  const lifetime = new Lifetime(60_000);
  const answers = Array.from({ length: running + waiting }, () =>
    ask(toRequest({ lifetime })).catch(({ code }) => code),
  );
  expect(calls).toHaveLength(running);
  await expect(ask(toRequest())).rejects.toThrow('are waiting');
  lifetime.end('client_left');
  expect(new Set(await Promise.all(answers))).toEqual(new Set(['DEADLINE_EXCEEDED']));
  expect(calls).toHaveLength(running);
});

test.each([
  [true, 1],
  [false, 2],
])('calls are shared where that is wished: %s', async (share, count) => {
  const { ask, calls } = open({ share });
  const answers = [ask(toRequest()), ask(toRequest())];
  expect(calls).toHaveLength(count);
  for (const call of calls) call.answer('{}');
  await Promise.all(answers);
});

test.each([
  [200, '{"data":{}}', 'well'],
  [200, ' \r\n\t{"data":{}}', 'well'],
  [400, '{"errors":[]}', 'well'],
  [500, '{"errors":[{"message":"broken"}]}', 'well'],
  [500, '{"data":null}', 'well'],
  [200, '<html>', 'sick'],
  [200, '[{}]', 'sick'],
  [200, '', 'sick'],
  [200, '   ', 'sick'],
  [500, '{"error":"broken"}', 'sick'],
  [503, '', 'sick'],
])('%i with %j is %s', (status, body, health) => {
  expect(healthOfAnswer({ status, body: Buffer.from(body) })).toBe(health);
});

const LATE = new UpstreamError('DEADLINE_EXCEEDED', 'deadline', { sent: true });
test.each([
  ['a connection that failed', unreached(), { tookMs: 1, ending: null }, 'sick'],
  [
    'an odd answer',
    new UpstreamError('SUBGRAPH_UNAVAILABLE', 'odd', { sent: true }),
    { tookMs: 1, ending: null },
    'sick',
  ],
  ['a fault in this process', new Error('broken'), { tookMs: 1, ending: null }, 'sick'],
  ['a deadline after enough time', LATE, { tookMs: 1_000, ending: 'deadline' }, 'sick'],
  ['a deadline after too little time', LATE, { tookMs: 999, ending: 'deadline' }, 'unknown'],
  ['a client that left', LATE, { tookMs: 5_000, ending: 'client_left' }, 'unknown'],
  [
    'a deadline in the queue',
    new UpstreamError('DEADLINE_EXCEEDED', '', { sent: false }),
    { tookMs: 5_000, ending: 'deadline' },
    'unknown',
  ],
  [
    'a full queue',
    new UpstreamError('SUBGRAPH_UNAVAILABLE', '', { sent: false, kind: 'withheld' }),
    { tookMs: 1, ending: null },
    'unknown',
  ],
] as const)('%s', (_what, error, { tookMs, ending }, health) => {
  expect(healthOfError(error, { tookMs, ending, slowMsMin: 1_000 })).toBe(health);
});
