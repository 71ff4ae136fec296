// Sends what waits in the outbox, one message at a time: woken by the table itself, and by a sweep for what a wake-up missed.
// A message is sent again until its receiver has answered, so the receiver must know it by its id.
import type { MikroORM } from '@mikro-orm/postgresql';
import pg from 'pg';
import { observe } from '../observe.ts';
import { OutboxMessage } from './entities.ts';
import { OUTBOX_CHANNEL } from './tables.ts';

/** Who takes the messages of one topic. */
export type Outlet = {
  readonly topic: string;
  /** Hands the message over and writes down what the receiver said. Rejects where it must be tried again. */
  deliver(message: OutboxMessage): Promise<void>;
};

export type SenderOptions = {
  readonly department: string;
  readonly orm: MikroORM;
  readonly databaseUrl: string;
  readonly outlets: readonly Outlet[];
  readonly sweepMs?: number;
};

export type Sender = { close(): Promise<void> };

const SWEEP_MS = 5_000;
/** Longer than any delivery takes: a sender that died is taken over from after that. */
const LEASE_MS = 15_000;
const BACKOFF_FIRST_MS = 250;
const BACKOFF_MAX_MS = 60_000;

/** Starts sending. Closing waits for the message under way; what waits then is sent by the next start. */
export function openSender({ sweepMs = SWEEP_MS, ...options }: SenderOptions): Sender {
  let closed = false;
  let again = false;
  let draining: Promise<void> | null = null;
  const wake = (): void => {
    again = true;
    if (closed || draining !== null) return;
    draining = drain().finally(() => {
      draining = null;
      if (again) wake();
    });
  };
  const drain = async (): Promise<void> => {
    again = false;
    try {
      while (!closed && (await sendNext(options)));
    } catch (cause) {
      // The database is away: the next sweep tries again.
      observe({ event: 'outbox_stalled', department: options.department, cause });
    }
  };
  const ear = openEar(options, wake);
  const sweep = setInterval(() => {
    ear.keepOpen();
    wake();
  }, sweepMs);
  wake();
  return {
    close: async () => {
      closed = true;
      clearInterval(sweep);
      await ear.close();
      await draining;
    },
  };
}

/** Whether there was a message to send. One that fails waits longer each time; nothing ever drops it. */
async function sendNext({ department, orm, outlets }: Omit<SenderOptions, 'sweepMs'>): Promise<boolean> {
  const em = orm.em.fork();
  const [claimed] = await em.execute<{ id: string }[]>(CLAIM, [`${LEASE_MS} ms`]);
  if (claimed === undefined) return false;
  const message = await em.findOneOrFail(OutboxMessage, claimed.id);
  try {
    const outlet = outlets.find(({ topic }) => topic === message.topic);
    if (outlet === undefined) throw new Error(`Nobody takes messages of the topic ${message.topic}.`);
    await outlet.deliver(message);
    await em.execute(DELIVERED, [message.id]);
  } catch (cause) {
    observe({
      event: 'outbox_delivery_failed',
      department,
      topic: message.topic,
      attempt: message.attemptCount,
      cause,
    });
    const waitMs = Math.min(BACKOFF_MAX_MS, BACKOFF_FIRST_MS * 2 ** Math.min(message.attemptCount, 16));
    await em.execute(FAILED, [`${waitMs} ms`, cause instanceof Error ? cause.message : String(cause), message.id]);
  }
  return true;
}

// Leased rather than locked while it is under way: a transaction held open over the network would hold up X-As-Of.
const CLAIM = `
update outbox_message set due_at = now() + ?::interval, attempt_count = attempt_count + 1
where id = (
  select id from outbox_message where delivered_at is null and due_at <= now()
  order by due_at, id limit 1 for update skip locked
) returning id`;
const DELIVERED =
  'update outbox_message set delivered_at = now(), last_error = null where id = ? and delivered_at is null';
const FAILED =
  'update outbox_message set due_at = now() + ?::interval, last_error = ? where id = ? and delivered_at is null';

/** Hears the table's wake-ups over a connection of its own; one that breaks is opened again by the next sweep. */
function openEar({ databaseUrl }: Pick<SenderOptions, 'databaseUrl'>, wake: () => void) {
  let client: pg.Client | null = null;
  let opening: Promise<void> = Promise.resolve();
  const listen = async (): Promise<void> => {
    const fresh = new pg.Client({ connectionString: databaseUrl });
    client = fresh;
    const lose = (): void => {
      if (client === fresh) client = null;
    };
    fresh.on('error', lose).on('end', lose).on('notification', wake);
    try {
      await fresh.connect();
      await fresh.query(`listen ${OUTBOX_CHANNEL}`);
      // What came between the last look and now was not heard.
      wake();
    } catch {
      lose();
      await fresh.end().catch(() => {});
    }
  };
  const keepOpen = (): void => {
    if (client === null) opening = listen();
  };
  keepOpen();
  return {
    keepOpen,
    close: async () => {
      await opening;
      await client?.end().catch(() => {});
    },
  };
}
