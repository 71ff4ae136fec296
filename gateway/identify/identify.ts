// Stage 2. Says who asks. Until callers can identify themselves nobody proves a role: it is taken from the header alone.
import { type Actor, actorOfHeader } from '@jinyun/schema/actor';
import type { Asked } from '../listen/listen.ts';

export type Identified = Asked & { readonly actor: Actor };

/** The public unless the request names another role. Throws BAD_USER_INPUT for a name that is no role. */
export function identify(asked: Asked): Identified {
  return { ...asked, actor: actorOfHeader(asked.actingRole) };
}
