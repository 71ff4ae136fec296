// Tells whether a department is sick by how one call ended. Errors that it tells itself in a GraphQL answer are no sickness.
import type { Ending } from '../../../lifetime.ts';
import { type UpstreamAnswer, UpstreamError } from '../upstream.ts';

/** `unknown` where the call says nothing about the department: it was not asked, or nobody waited for its answer. */
export type Health = 'well' | 'sick' | 'unknown';

const OPENING_BRACE = 0x7b;
const SPACES: readonly number[] = [0x20, 0x0a, 0x0d, 0x09];

/** Looks at the first byte alone, and further only where the status tells of a failure: every answer passes here. */
export function healthOfAnswer({ status, body }: UpstreamAnswer): Health {
  if (status >= 500) return body.includes('"errors"') || body.includes('"data"') ? 'well' : 'sick';
  let first = 0;
  while (SPACES.includes(body[first] ?? 0)) first++;
  return body[first] === OPENING_BRACE ? 'well' : 'sick';
}

/**
 * A department that was asked when little time was left is not blamed for the deadline: it must have had `slowMsMin` for itself.
 */
export function healthOfError(
  error: unknown,
  call: { readonly tookMs: number; readonly slowMsMin: number; readonly ending: Ending | null },
): Health {
  if (!(error instanceof UpstreamError)) return 'sick';
  if (error.kind === 'withheld') return 'unknown';
  if (error.kind !== 'ended') return 'sick';
  return error.sent && call.ending === 'deadline' && call.tookMs >= call.slowMsMin ? 'sick' : 'unknown';
}
