// Identical queries of one actor are one call; whoever is somebody else, asks something else or comes after a change is not.
import { expect, test } from '@jest/globals';
import { type Actor, unprovenActor } from '@jinyun/schema/actor';
import { Lifetime } from '../../../lifetime.ts';
import { shared } from './shared-calls.ts';
import { type Asked, scripted, settled, asked as toRequest } from './testing/scripted.ts';

function open() {
  const { upstream, calls } = scripted();
  return { ask: shared(upstream, { count: 0 }), calls };
}

const OFFICER: Actor = { ...unprovenActor('post_officer'), scopes: ['policing:dispute:read'], purpose: 'mediation' };

test('many who ask the same at once get the same bytes of one call', async () => {
  const { ask, calls } = open();
  const answers = [1, 2, 3].map(() => ask(toRequest({ actor: { ...OFFICER, scopes: [...OFFICER.scopes] } })));
  calls[0]?.answer('{"data":{}}');
  const [first, ...others] = await Promise.all(answers);
  expect(calls).toHaveLength(1);
  for (const other of others) expect(other.body).toBe(first?.body);
});

test('they share a failure as well', async () => {
  const { ask, calls } = open();
  const answers = [1, 2].map(() => ask(toRequest()));
  calls[0]?.fail(new Error('broken'));
  const outcomes = await Promise.allSettled(answers);
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(calls).toHaveLength(1);
});

test.each<[string, Asked]>([
  ['another person', { actor: { ...OFFICER, subject: 'somebody else' } }],
  ['another role', { actor: { ...OFFICER, role: 'post_director' } }],
  ['another department', { actor: { ...OFFICER, department: null } }],
  ['other scopes', { actor: { ...OFFICER, scopes: ['policing:dispute:write'] } }],
  ['fewer scopes', { actor: { ...OFFICER, scopes: [] } }],
  ['another purpose', { actor: { ...OFFICER, purpose: null } }],
  ['an actor who is more than is compared', { actor: { ...OFFICER, device: 'kiosk' } as Actor }],
  ['another instant', { asOf: '2026-01-01T00:00:00Z' }],
  ['other variables', { body: '{"query":"{ a }","variables":{"a":1}}' }],
  ['other variables of the same length', { body: '{"query":"{ a }","variables":[]}' }],
  ['another operation', { query: '{ b }', body: '{"query":"{ b }","variables":{}}' }],
  ['a mutation', { kind: 'mutation' }],
])('%s is another call', async (_what, other) => {
  const { ask, calls } = open();
  const answers = [ask(toRequest({ actor: OFFICER })), ask(toRequest({ actor: OFFICER, ...other }))];
  expect(calls).toHaveLength(2);
  for (const [index, call] of calls.entries()) call.answer(String(index));
  expect((await Promise.all(answers)).map(({ body }) => String(body))).toEqual(['0', '1']);
});

test('once it is answered, the next one is asked anew', async () => {
  const { ask, calls } = open();
  const first = ask(toRequest());
  calls[0]?.answer('1');
  await first;
  const second = ask(toRequest());
  calls[1]?.answer('2');
  expect(String((await second).body)).toBe('2');
});

test('who leaves takes nothing from the others, and the last one ends the call', async () => {
  const { ask, calls } = open();
  const requests = [toRequest(), toRequest(), toRequest()] as const;
  const answers = requests.map((request) => ask(request).catch(({ message }) => message));
  requests[0].lifetime.end('client_left');
  requests[1].lifetime.end('deadline');
  expect(await Promise.all(answers.slice(0, 2))).toEqual(['client_left', 'deadline']);
  expect(calls[0]?.request.lifetime.ended).toBeNull();
  requests[2].lifetime.end('client_left');
  expect(await answers[2]).toBe('client_left');
  expect(calls[0]?.request.lifetime.ended).toBe('client_left');
  const next = ask(toRequest());
  calls[1]?.answer('again');
  expect(String((await next).body)).toBe('again');
});

test('who has more time than the one who began asks again when that time is over', async () => {
  const { ask, calls } = open();
  const began = ask(toRequest({ lifetime: new Lifetime(40) }));
  const joined = ask(toRequest());
  await expect(began).rejects.toMatchObject({ code: 'DEADLINE_EXCEEDED' });
  await settled();
  expect(calls).toHaveLength(2);
  calls[1]?.answer('in time');
  expect(String((await joined).body)).toBe('in time');
});

test('after a change nobody joins a call from before it', async () => {
  const { ask, calls } = open();
  const before = ask(toRequest());
  const change = ask(toRequest({ kind: 'mutation' }));
  calls[1]?.answer('changed');
  await change;
  const after = ask(toRequest());
  expect(calls).toHaveLength(3);
  calls[0]?.answer('old');
  calls[2]?.answer('new');
  expect(String((await before).body)).toBe('old');
  expect(String((await after).body)).toBe('new');
});
