// Stage 2. Says who asks. Until callers can identify themselves everybody is the one built-in actor with no scope.
import { type Actor, BUILT_IN_ACTOR } from '@jinyun/schema/actor';
import type { Asked } from '../listen/listen.ts';

export type Identified = Asked & { readonly actor: Actor };

/** No header can change who asks. */
export function identify(asked: Asked): Identified {
  return { ...asked, actor: BUILT_IN_ACTOR };
}
