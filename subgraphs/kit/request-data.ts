// What one request reads through: its own entity manager and its own loaders, bound to the one actor who asks.
import type { Actor } from '@jinyun/schema/actor';
import type { EntityManager } from '@mikro-orm/postgresql';
import type DataLoader from 'dataloader';
import { ENDLESS, type Ending } from './ending.ts';

/** Lives for one request, so a loader's cache can never answer one actor with another's rows. */
export type RequestData = {
  readonly actor: Actor;
  readonly em: EntityManager;
  /** The RFC 3339 instant whose rows are read; null for those of now. */
  readonly asOf: string | null;
  readonly loaders: Map<string, DataLoader<string, unknown>>;
};

/** What a resolver is handed as its third argument. */
export type RequestContext = {
  readonly actor: Actor;
  readonly data: RequestData;
  /** Once it has ended, no resolver is called any more. */
  readonly ending: Ending;
};

/** A fresh context: nothing in it outlives the request. */
export function openRequest(
  actor: Actor,
  em: EntityManager,
  { asOf = null, ending = ENDLESS }: { readonly asOf?: string | null; readonly ending?: Ending } = {},
): RequestContext {
  return { actor, data: { actor, em, asOf, loaders: new Map() }, ending };
}

/** Guards every read: data opened for one actor is never read for another. A breach is our own bug. */
export function assertSameActor(actor: Actor, data: RequestData): void {
  if (data.actor !== actor) throw new Error(`Data opened for ${data.actor.subject} was read for ${actor.subject}.`);
}
