// One department is given so many calls at a time; who waits is served in turn, and a full queue refuses at once.
import { expect, test } from '@jest/globals';
import { bounded } from './bounded.ts';
import { scripted, settled, asked as toRequest } from './testing/scripted.ts';

function open() {
  const { upstream, calls } = scripted();
  return { ask: bounded(upstream, { concurrencyMax: 2, queueMax: 2 }), calls };
}

test('two run, two wait in turn, and the fifth is refused', async () => {
  const { ask, calls } = open();
  const bodies = ['1', '2', '3', '4'];
  const answers = bodies.map((body) => ask(toRequest({ body })));
  await expect(ask(toRequest({ body: '5' }))).rejects.toMatchObject({
    code: 'SUBGRAPH_UNAVAILABLE',
    kind: 'withheld',
    sent: false,
  });
  for (const [index] of bodies.entries()) {
    expect(calls.map(({ request }) => String(request.body))).toEqual(bodies.slice(0, Math.min(index + 2, 4)));
    calls[index]?.answer(`answer ${index}`);
    await settled();
  }
  const told = await Promise.all(answers);
  expect(told.map(({ body }) => String(body))).toEqual(bodies.map((_body, index) => `answer ${index}`));
});

test('a failure frees its place as an answer does', async () => {
  const { ask, calls } = open();
  const answers = ['1', '2', '3'].map((body) => ask(toRequest({ body })).catch(({ message }) => message));
  calls[0]?.fail(new Error('broken'));
  await settled();
  expect(calls).toHaveLength(3);
  for (const call of calls) call.answer('late');
  expect(await answers[0]).toBe('broken');
});

test('who leaves the queue is never asked for, and makes room in it', async () => {
  const { ask, calls } = open();
  const running = ['1', '2'].map((body) => ask(toRequest({ body })));
  const leaving = toRequest({ body: 'leaving' });
  const [left, stays] = [ask(leaving), ask(toRequest({ body: 'stays' }))];
  leaving.lifetime.end('deadline');
  await expect(left).rejects.toMatchObject({ code: 'DEADLINE_EXCEEDED', sent: false });
  const joins = ask(toRequest({ body: 'joins' }));
  for (const index of [0, 1, 2, 3]) {
    calls[index]?.answer('');
    await settled();
  }
  await Promise.all([...running, stays, joins]);
  expect(calls.map(({ request }) => String(request.body))).toEqual(['1', '2', 'stays', 'joins']);
});
