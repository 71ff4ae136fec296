// Idempotency: a request that took effect is remembered with its answer, inside the transaction that made the effect.
import { createHash, randomBytes } from 'node:crypto';
import type { Actor } from '@jinyun/schema/actor';
import { ToldError } from '@jinyun/schema/told-error';
import type { EntityManager } from '@mikro-orm/postgresql';
import canonicalize from 'canonicalize';
import type { KeptAnswer } from './entities.ts';

export type KeyedInput = Readonly<Record<string, unknown>> & { readonly idempotencyKey: string };

const KEY = /^[\x21-\x7e]{16,128}$/;
const SALT_BYTES = 16;

/**
 * Does the work once for this actor and key, and gives its answer again ever after; two at the same time wait for each
 * other. `em` is in a transaction. Throws BAD_USER_INPUT for a key that is none, IDEMPOTENCY_MISMATCH where the key was
 * used for something else. A refused request leaves no trace, so its key may be used again.
 */
export async function once(
  em: EntityManager,
  actor: Actor,
  request: { readonly event: string; readonly input: KeyedInput },
  work: (salt: string) => Promise<{ readonly id: string; readonly version: number }>,
): Promise<KeptAnswer> {
  const { idempotencyKey, ...body } = request.input;
  const id = digest(`${actor.subject}\n${checkKey(idempotencyKey)}`);
  const bodyHash = digest(canonicalize({ event: request.event, body }) ?? '');
  const [made] = await em.execute<{ id: string }[]>(CLAIM, [id, bodyHash]);
  if (made === undefined) return readKept(em, id, bodyHash);
  const salt = randomBytes(SALT_BYTES).toString('hex');
  const answer: KeptAnswer = { ...(await work(salt)), event: request.event, salt };
  await em.execute('update idempotency_key set answer = ?::jsonb where id = ?', [JSON.stringify(answer), id]);
  return answer;
}

// A second request with the same key waits here until the first has ended, and goes on where that one was undone.
const CLAIM = 'insert into idempotency_key (id, body_hash) values (?, ?) on conflict (id) do nothing returning id';

async function readKept(em: EntityManager, id: string, bodyHash: string): Promise<KeptAnswer> {
  const read = 'select body_hash, answer from idempotency_key where id = ?';
  const [kept] = await em.execute<{ body_hash: string; answer: KeptAnswer }[]>(read, [id]);
  if (kept === undefined)
    throw new Error('An idempotency key was taken and is gone: keys are never deleted while used.');
  if (kept.body_hash === bodyHash) return kept.answer;
  throw new ToldError(
    'IDEMPOTENCY_MISMATCH',
    'The idempotencyKey was used before for another request: take a new random one for each thing that is to happen.',
    { argument: 'idempotencyKey' },
  );
}

function checkKey(key: string): string {
  if (KEY.test(key)) return key;
  throw new ToldError(
    'BAD_USER_INPUT',
    'Argument "idempotencyKey" must be 16 to 128 visible ASCII characters, best a random UUID made anew for each thing that is to happen.',
    { argument: 'idempotencyKey' },
  );
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
