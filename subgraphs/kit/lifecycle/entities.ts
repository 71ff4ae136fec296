// The tables behind lifecycles in every department: what happened to a row, and which requests were answered already.
import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';
import { ORIGINS } from '../provenance.ts';

/** One event of one row. Append-only: the table refuses to change or delete what it holds. */
export const LifecycleEvent = defineEntity({
  name: 'LifecycleEvent',
  properties: {
    id: p.text().primary(),
    /** The GraphQL type and the id of what it happened to. */
    type: p.text(),
    entityId: p.text(),
    /** The version that the row has since. */
    version: p.integer(),
    name: p.text(),
    fromState: p.text().nullable(),
    toState: p.text(),
    role: p.text(),
    /** Who fired it, in the words of the issuer; null where that would name a reporter. */
    subject: p.text().nullable(),
    reason: p.text().nullable(),
    at: p.datetime().defaultRaw('now()'),
    origin: p.enum(ORIGINS).nullable(),
  },
  uniques: [{ properties: ['type', 'entityId', 'version'] }],
});
export type LifecycleEvent = InferEntity<typeof LifecycleEvent>;

/** A request that took effect, so that the same one sent again takes none and gets the same answer. */
export const IdempotencyKey = defineEntity({
  name: 'IdempotencyKey',
  properties: {
    /** SHA-256 of who asked and the key they chose: it names neither. */
    id: p.text().primary(),
    bodyHash: p.text(),
    /** Null only inside the transaction that makes it. */
    answer: p.json<KeptAnswer>().nullable(),
    usedAt: p.datetime().defaultRaw('now()').index(),
  },
});
export type IdempotencyKey = InferEntity<typeof IdempotencyKey>;

/** What is needed to give an answer again: the row as the event left it, and a random text that only this answer knows. */
export type KeptAnswer = {
  readonly id: string;
  readonly version: number;
  readonly event: string;
  readonly salt: string;
};

export const lifecycleEntities = [LifecycleEvent, IdempotencyKey];
