// Stage 3. Refuses what would cost too much before anything is planned.
import type { Identified } from '../identify/identify.ts';
import type { Supergraph } from '../supergraph.ts';
import { checkLimits } from './limits.ts';

export type Guarded = Identified & { readonly guarded: true };

/** Throws LIMIT_EXCEEDED. */
export function guard(identified: Identified, _graph: Supergraph): Guarded {
  checkLimits(identified.document, identified.operation);
  return { ...identified, guarded: true };
}
