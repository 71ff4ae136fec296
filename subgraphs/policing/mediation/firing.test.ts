// What firing an event promises, shown on disputes: one winner, one effect a request, all or nothing, nothing unsaid.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type ClonedDepartment, cloneDepartment } from '@jinyun/test/clone';
import { openDisputes } from '@jinyun/test/disputes';
import { policing } from '../department.ts';

let clone: ClonedDepartment;
beforeAll(async () => {
  clone = await cloneDepartment(policing);
});
afterAll(() => clone.close());
const { ask, attempt, go, report } = openDisputes(() => clone.department);

test('of 200 callers who race one row one wins, and the others are told the version it has now', async () => {
  const { id, version } = await go(await report(), [['classifyDispute', { track: 'PEOPLES' }]]);
  const races = Array.from({ length: 200 }, () => attempt('acceptDispute', { id, expectedVersion: version }));
  const answers = await Promise.all(races);
  expect(answers.filter(({ code }) => code === undefined)).toHaveLength(1);
  expect(
    answers.filter(({ code, currentVersion }) => code === 'CONFLICT' && currentVersion === version + 1),
  ).toHaveLength(199);
  const answer = await ask(`{ dispute(id: "${id}") { history { since } } }`);
  expect(answer).toEqual({ dispute: { history: Array(3).fill({ since: expect.any(String) }) } });
});

test('the same request sent again has one effect and one answer, also at the same time and after later events', async () => {
  const reported = await go(await report(), [['classifyDispute', { track: 'PEOPLES' }], ['acceptDispute']]);
  const { id, version } = reported;
  const visit = { id, expectedVersion: version, visitedOn: '2026-11-02', idempotencyKey: randomUUID() };
  const together = await Promise.all(Array.from({ length: 20 }, () => attempt('recordVisit', visit)));
  expect(new Set(together.map((each) => JSON.stringify(each))).size).toBe(1);
  await go(together[0] ?? reported, [
    ['openSession', { heldOn: '2026-11-03', guardiansTold: true }],
    ['endMediation', { routesTold: true }],
  ]);
  expect(await attempt('recordVisit', visit)).toEqual(together[0]);
  const visits = await ask(`{ dispute(id: "${id}") { status visits { visitedOn } } }`);
  expect(visits).toEqual({ dispute: { status: 'FAILED', visits: [{ visitedOn: '2026-11-02' }] } });
});

test('the same key with another body is refused; a refused request leaves its key free', async () => {
  const { id, version } = await report();
  const idempotencyKey = randomUUID();
  const early = { id, expectedVersion: version, idempotencyKey };
  expect(await attempt('acceptDispute', early)).toMatchObject({ code: 'GUARD_FAILED' });
  await go({ id, version, status: 'REPORTED' }, [['classifyDispute', { track: 'PEOPLES', idempotencyKey }]]);
  const other = { ...early, expectedVersion: version + 1 };
  expect(await attempt('acceptDispute', other)).toMatchObject({ code: 'IDEMPOTENCY_MISMATCH' });
  // Somebody else's key is another key.
  expect(await attempt('acceptDispute', { ...other, as: 'post_director' })).toMatchObject({ status: 'ACCEPTED' });
  expect(await attempt('recordVisit', { ...other, visitedOn: '2026-11-02', idempotencyKey: 'short' })).toMatchObject({
    code: 'BAD_USER_INPUT',
    argument: 'idempotencyKey',
  });
});

test('an event that fails half-way leaves nothing behind', async () => {
  const dispute = await go(await report(), [['classifyDispute', { track: 'PEOPLES' }], ['acceptDispute']]);
  const { id, version } = dispute;
  const unknown = await attempt('recordVisit', {
    id,
    expectedVersion: version,
    visitedOn: '2026-11-02',
    officer: 'officer-nobody',
  });
  expect(unknown.code).toBe('BAD_USER_INPUT');
  expect(await ask(`{ dispute(id: "${id}") { version status visits { id } history { since } } }`)).toMatchObject({
    dispute: { version, status: 'ACCEPTED', visits: [], history: [{}, {}, {}] },
  });
});

test('what has happened cannot be unsaid, and the past cannot be changed', async () => {
  const { id, version } = await report();
  const em = clone.department.orm.em.fork();
  const names = [
    `update lifecycle_event set role = 'auditor'`,
    'delete from lifecycle_event',
    'truncate lifecycle_event',
  ];
  for (const statement of names) await expect(em.execute(statement)).rejects.toThrow('append-only');
  const asOf = '2026-01-01T00:00:00Z';
  expect(await attempt('classifyDispute', { id, expectedVersion: version, track: 'PEOPLES', asOf })).toMatchObject({
    code: 'BAD_USER_INPUT',
    argument: 'x-as-of',
  });
});
