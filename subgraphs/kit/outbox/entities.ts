// The table of what a department has to tell another one: written in the transaction of the event, sent afterwards.
import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';

/** One message. It is there exactly when its event took effect, and stays after delivery as the proof of it. */
export const OutboxMessage = defineEntity({
  name: 'OutboxMessage',
  properties: {
    /** Also the key by which the receiver knows a message that comes again. */
    id: p.text().primary(),
    topic: p.text(),
    /** What the message speaks of in this department; never sent. */
    entityId: p.text(),
    payload: p.json<Readonly<Record<string, unknown>>>(),
    attemptCount: p.integer().default(0),
    /** Not tried before this instant. */
    dueAt: p.datetime().defaultRaw('now()'),
    deliveredAt: p.datetime().nullable(),
    /** Why the last attempt failed, for the operator; null once delivered. */
    lastError: p.text().nullable(),
    createdAt: p.datetime().defaultRaw('now()'),
  },
  indexes: [{ properties: ['deliveredAt', 'dueAt'] }],
});
export type OutboxMessage = InferEntity<typeof OutboxMessage>;

export const outboxEntities = [OutboxMessage];
