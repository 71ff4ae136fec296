// The outbox of a real database: woken by NOTIFY, by the sweep where that was missed, patient with a receiver that is away.
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { DEPARTMENT_DEFINITIONS } from '@jinyun/county/departments';
import { type ClonedDepartment, cloneDepartment } from '@jinyun/test/clone';
import { anyDepartment } from '../testing/any-department.ts';
import { OutboxMessage } from './entities.ts';
import { openSender, type Sender } from './sender.ts';

const NEVER_MS = 3_600_000;
let clone: ClonedDepartment;
let senders: Sender[];
let delivered: string[];

beforeEach(async () => {
  clone = await cloneDepartment(anyDepartment(DEPARTMENT_DEFINITIONS));
  senders = [];
  delivered = [];
});
afterEach(async () => {
  await Promise.all(senders.map((sender) => sender.close()));
  await clone.close();
});

type Deliver = (message: OutboxMessage) => Promise<void>;

function send(sweepMs: number, deliver: Deliver = async ({ id }) => void delivered.push(id)): void {
  const { department, databaseUrl } = clone;
  const outlets = [{ topic: 'test', deliver }];
  senders.push(openSender({ department: 'policing', orm: department.orm, databaseUrl, outlets, sweepMs }));
}

function put(...ids: string[]): Promise<unknown> {
  const rows = ids.map((id) => ({ id, topic: 'test', entityId: 'dispute-d1', payload: { id } }));
  return clone.department.orm.em.fork().insertMany(OutboxMessage, rows);
}

async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 20_000; Date.now() < end; ) {
    if (await condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('That did not come to be in time.');
}

const read = (id: string) => clone.department.orm.em.fork().findOneOrFail(OutboxMessage, id);
const isListening = async () => (await clone.department.orm.em.fork().execute(LISTENERS)).length > 0;
const LISTENERS = `select pid from pg_stat_activity where datname = current_database() and query = 'listen outbox'`;

test('what waits already is sent at the start, what comes later as soon as it is committed', async () => {
  await put('first');
  send(NEVER_MS);
  await until(() => delivered.includes('first'));
  await until(isListening);
  await put('second', 'third');
  await until(() => delivered.length === 3);
  expect(await read('third')).toMatchObject({ attemptCount: 1, deliveredAt: expect.any(Date), lastError: null });
});

test('the sweep catches what no notification told of', async () => {
  const em = clone.department.orm.em.fork();
  await em.execute('alter table outbox_message disable trigger tell_outbox');
  send(200);
  await until(isListening);
  await put('unheard');
  await until(() => delivered.includes('unheard'));
});

test('a listening connection that breaks is opened again', async () => {
  send(200);
  await until(isListening);
  const em = clone.department.orm.em.fork();
  await em.execute(`select pg_terminate_backend(pid) from (${LISTENERS}) ears`);
  await until(isListening);
  await put('heard');
  await until(() => delivered.includes('heard'));
});

test('a receiver that is away is asked again later, and holds up nobody else', async () => {
  const attempts: string[] = [];
  send(100, async ({ id, attemptCount }) => {
    attempts.push(id);
    if (id === 'stubborn' && attemptCount < 3) throw new Error('away');
    delivered.push(id);
  });
  await put('stubborn');
  await until(async () => (await read('stubborn')).lastError === 'away');
  await put('easy');
  await until(() => delivered.length === 2);
  expect(delivered).toEqual(['easy', 'stubborn']);
  expect(attempts.filter((id) => id === 'stubborn')).toHaveLength(3);
  expect(await read('stubborn')).toMatchObject({ attemptCount: 3, deliveredAt: expect.any(Date), lastError: null });
});

test('two senders share the work: each message is handed over once', async () => {
  const ids = Array.from({ length: 60 }, (_, index) => `m${index}`);
  send(NEVER_MS);
  send(NEVER_MS);
  await put(...ids);
  await until(() => delivered.length >= ids.length);
  expect([...delivered].sort()).toEqual([...ids].sort());
});

test('closing waits for the message under way and leaves the rest for the next start', async () => {
  let finish = (): void => {};
  let begun = false;
  send(NEVER_MS, async ({ id }) => {
    begun = true;
    await new Promise<void>((resolve) => {
      finish = resolve;
    });
    delivered.push(id);
  });
  await put('under-way', 'waiting');
  await until(() => begun);
  const closed = senders.pop()?.close();
  finish();
  await closed;
  expect(delivered).toHaveLength(1);
  const [left] = ['under-way', 'waiting'].filter((id) => !delivered.includes(id));
  expect(await read(left ?? '')).toMatchObject({ attemptCount: 0, deliveredAt: null });
});
