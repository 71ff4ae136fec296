// Stage 3. Refuses what would cost too much or does not fit, before anything is planned.
import type { Identified } from '../identify/identify.ts';
import type { Supergraph } from '../supergraph.ts';
import { checkLimits } from './limits.ts';
import { checkVariables } from './variables.ts';

export type Guarded = Identified & { readonly guarded: true };

/** Throws LIMIT_EXCEEDED or BAD_USER_INPUT. */
export function guard(identified: Identified, graph: Supergraph): Guarded {
  checkLimits(identified.document, identified.operation);
  checkVariables(identified.operation, identified.variables, graph.apiSchema);
  return { ...identified, guarded: true };
}
