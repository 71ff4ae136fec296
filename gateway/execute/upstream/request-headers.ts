// The headers that every request to a department carries, whichever client sends it.
import { ACTING_ROLE_HEADER } from '@jinyun/schema/actor';
import { AS_OF_HEADER } from '@jinyun/schema/as-of';
import { UpstreamError, type UpstreamRequest } from './upstream.ts';

/** Milliseconds that are left of the request; a department may begin nothing that it cannot end in time. */
export const DEADLINE_HEADER = 'x-deadline-ms';

const FIXED = ['content-type', 'application/json', 'accept', 'application/graphql-response+json, application/json'];

/** Names and values in turn. Rejects a value that would begin another header. */
export function headersOf({ actor, asOf, lifetime }: UpstreamRequest): readonly string[] {
  const headers = [...FIXED, ACTING_ROLE_HEADER, actor.role, DEADLINE_HEADER, String(Math.ceil(lifetime.remainingMs))];
  if (asOf !== null) headers.push(AS_OF_HEADER, asOf);
  for (const value of headers)
    if (!PRINTABLE.test(value)) throw new UpstreamError('SUBGRAPH_UNAVAILABLE', ODD, { sent: false });
  return headers;
}

const PRINTABLE = /^[\x20-\x7e]*$/;
const ODD = 'a header value holds characters that no header may hold';
