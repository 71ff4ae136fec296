// Whatever is wrong with one department, it costs only that department's fields: each null has an error with its place, its
// code and the department's name, the answer comes by the deadline, and nothing of what the department sent gets out.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { LIMITS } from '@jinyun/gateway/config';
import { TRANSPORTS } from '@jinyun/gateway/execute/upstream/open-upstream';
import { type Library, openLibrary } from '../federation/testing/library.ts';
import { type Answer, ask, told } from '../promises/testing/ask.ts';
import { type FaultProxy, openFaultProxy } from './fault-proxy.ts';
import { FAULTS, type FaultName, HUGE_BYTES, LATE, resetsOnce } from './faults.ts';

const REQUEST_TIMEOUT_MS = 1_500;
/** What a busy machine may add to it: much less than any of the faults takes. */
const MARGIN_MS = 3_000;
/** The shelf alone, the desk alone, and one after the other. */
const QUESTION = '{ works { title } shelved: copies { number } loans { id copy { number weightG } } }';
const WITHOUT_SHELF = {
  works: null,
  shelved: null,
  loans: [
    { id: 'l1', copy: { number: 1, weightG: null } },
    { id: 'l2', copy: { number: 1, weightG: null } },
    { id: 'l3', copy: { number: 2, weightG: null } },
  ],
};

describe.each(TRANSPORTS)('asked by %s', (transport) => {
  let library: Library;
  let proxy: FaultProxy;

  beforeAll(async () => {
    proxy = await openFaultProxy();
    // A department that is sick fifteen times in a row would be left alone, and its faults would not happen.
    const resilience = { breaker: false };
    const via = { shelf: proxy.before };
    library = await openLibrary({ transport, via, resilience, requestTimeoutMs: REQUEST_TIMEOUT_MS });
    await healthy();
  });
  afterAll(async () => {
    await library.close();
    await proxy.stop();
  });

  const healthy = async (): Promise<void> => {
    const { data, errors } = await ask(library.url, QUESTION);
    expect({ errors, works: data?.works }).toEqual({ errors: undefined, works: expect.any(Array) });
  };

  test.each(Object.keys(FAULTS) as FaultName[])('a department that %s', async (name) => {
    proxy.suffer(FAULTS[name]);
    const memory = watchMemory();
    const began = performance.now();
    const answer = await ask(library.url, QUESTION);
    const tookMs = performance.now() - began;
    const grownBytes = memory.stop();
    const { happened } = proxy;
    proxy.suffer(null);
    expectCostsItsOwn(answer, codesOf(name));
    expect(happened).toBeGreaterThanOrEqual(1);
    if (LATE.includes(name)) expect(tookMs).toBeGreaterThanOrEqual(REQUEST_TIMEOUT_MS - 50);
    expect(tookMs).toBeLessThan(REQUEST_TIMEOUT_MS + MARGIN_MS);
    expect(grownBytes).toBeLessThan(HUGE_BYTES / 2);
    await healthy();
  });

  test('a department where nobody listens', async () => {
    await proxy.stop();
    library.observations.length = 0;
    const answer = await ask(library.url, QUESTION);
    const { observations } = library;
    await proxy.start();
    expectCostsItsOwn(answer, ['SUBGRAPH_UNAVAILABLE']);
    expect(JSON.stringify(observations)).toContain('ECONNREFUSED');
    await healthy();
  });

  test('a department that resets once is asked again, and the client sees nothing of it', async () => {
    for (let count = 0; count < 5; count++) await healthy();
    proxy.suffer(resetsOnce());
    const { errors } = await ask(library.url, '{ works { title } }');
    expect({ errors, happened: proxy.happened }).toEqual({ errors: undefined, happened: 2 });
    proxy.suffer(null);
  });

  test('a change that may have happened is not sent again', async () => {
    for (let count = 0; count < 5; count++) await healthy();
    proxy.suffer(resetsOnce());
    const answer = await ask(library.url, 'mutation { weigh(house: "north", number: 1) { number } }');
    expect(told(answer)).toEqual([{ code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'shelf', path: ['weigh'] }]);
    expect(proxy.happened).toBe(1);
    proxy.suffer(null);
  });

  test('where the client leaves, the department is hung up on', async () => {
    proxy.suffer(FAULTS['says nothing']);
    const controller = new AbortController();
    const body = JSON.stringify({ query: '{ works { title } }' });
    const headers = { 'content-type': 'application/json' };
    const asked = fetch(library.url, { method: 'POST', headers, body, signal: controller.signal }).catch(() => 'left');
    await until(() => proxy.happened === 1);
    const began = performance.now();
    controller.abort();
    expect(await asked).toBe('left');
    await until(() => proxy.left === 1);
    // Not by the deadline, which would have done the same.
    expect(performance.now() - began).toBeLessThan(REQUEST_TIMEOUT_MS / 2);
    proxy.suffer(null);
  });
});

test('a department that never answers is not waited for any more, and is back soon after it is well', async () => {
  const proxy = await openFaultProxy();
  const library = await openLibrary({ via: { shelf: proxy.before }, requestTimeoutMs: REQUEST_TIMEOUT_MS });
  const well = async (): Promise<boolean> => (await ask(library.url, QUESTION)).errors === undefined;
  expect(await well()).toBe(true);
  proxy.suffer(FAULTS['says nothing']);
  const questions = Array.from({ length: LIMITS.upstreamSickCallsMin }, () => ask(library.url, QUESTION));
  for (const answer of await Promise.all(questions)) expectCostsItsOwn(answer, ['DEADLINE_EXCEEDED']);
  const { happened } = proxy;
  const began = performance.now();
  expectCostsItsOwn(await ask(library.url, QUESTION), ['SUBGRAPH_UNAVAILABLE']);
  expect(performance.now() - began).toBeLessThan(REQUEST_TIMEOUT_MS / 2);
  expect(proxy.happened).toBe(happened);
  expect(library.observations).toContainEqual(
    expect.objectContaining({ event: 'circuit_opened', subgraph: 'shelf', forMs: LIMITS.upstreamOpenMs }),
  );
  expect(JSON.stringify(library.observations)).toContain('its circuit is open');
  proxy.suffer(null);
  await until(well);
  expect(library.observations).toContainEqual({ event: 'circuit_closed', subgraph: 'shelf' });
  await library.close();
  await proxy.stop();
});

/** A machine that is slow itself may be at the deadline before as much has come as is too much. */
function codesOf(name: FaultName): readonly string[] {
  if (LATE.includes(name)) return ['DEADLINE_EXCEEDED'];
  return name.includes('200 MB') ? ['SUBGRAPH_UNAVAILABLE', 'DEADLINE_EXCEEDED'] : ['SUBGRAPH_UNAVAILABLE'];
}

function expectCostsItsOwn(answer: Answer & { readonly text: string }, codes: readonly string[]): void {
  expect(answer.data).toEqual(WITHOUT_SHELF);
  const errors = told(answer);
  expect(errors.filter(({ code }) => !codes.includes(code))).toEqual([]);
  expect(new Set(errors.map(({ subgraph }) => subgraph))).toEqual(new Set(['shelf']));
  expect(errors.map(({ path }) => String(path)).sort()).toEqual(['loans', 'shelved', 'works']);
  expect(answer.text).not.toMatch(/html|internal|SSH|ECONN/);
}

/** The most that buffers took more than at the beginning, looked at as often as the process has a moment. */
function watchMemory(): { stop(): number } {
  const before = process.memoryUsage().arrayBuffers;
  let most = before;
  const timer = setInterval(() => {
    most = Math.max(most, process.memoryUsage().arrayBuffers);
  }, 5);
  return {
    stop: () => {
      clearInterval(timer);
      return most - before;
    },
  };
}

async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 5));
}
