// A request ends once, for everybody who works for it, and never after its answer.
import { expect, test } from '@jest/globals';
import { type Ending, Lifetime } from './lifetime.ts';

test('it ends at its deadline and tells each listener once', async () => {
  const lifetime = new Lifetime(30);
  const told: Ending[] = [];
  lifetime.onEnd((ending) => void told.push(ending));
  await new Promise((resolve) => setTimeout(resolve, 120));
  lifetime.end('client_left');
  expect({ told, ended: lifetime.ended, left: lifetime.remainingMs }).toEqual({
    told: ['deadline'],
    ended: 'deadline',
    left: 0,
  });
});

test('one that begins to listen after the end is told at once', () => {
  const lifetime = new Lifetime(1_000);
  lifetime.end('client_left');
  const told: Ending[] = [];
  lifetime.onEnd((ending) => void told.push(ending));
  expect(told).toEqual(['client_left']);
});

test('a closed one and a listener taken off hear nothing', () => {
  const told: Ending[] = [];
  const closed = new Lifetime(1_000);
  closed.onEnd((ending) => void told.push(ending));
  closed.close();
  closed.end('client_left');
  const left = new Lifetime(1_000);
  left.onEnd((ending) => void told.push(ending))();
  left.end('client_left');
  expect({ told, closed: closed.ended }).toEqual({ told: [], closed: null });
});
