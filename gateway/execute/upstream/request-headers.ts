// The headers that every request to a department carries, whichever client sends it.
import { ACTING_ROLE_HEADER } from '@jinyun/schema/actor';
import { AS_OF_HEADER } from '@jinyun/schema/as-of';
import { UpstreamError, type UpstreamRequest } from './upstream.ts';

/** Milliseconds that are left of the request; a department may begin nothing that it cannot end in time. */
export const DEADLINE_HEADER = 'x-deadline-ms';

/** Names and values in turn, as all headers here: those that are the same for every request. */
export const FIXED_HEADERS: readonly string[] = [
  ...['content-type', 'application/json'],
  ...['accept', 'application/graphql-response+json, application/json'],
];

/** Those that differ from request to request. Throws an UpstreamError for a value that would begin another header. */
export function headersOf({ actor, asOf, lifetime }: UpstreamRequest): readonly string[] {
  const role = checked(actor.role);
  const left = String(Math.ceil(lifetime.remainingMs));
  if (asOf === null) return [ACTING_ROLE_HEADER, role, DEADLINE_HEADER, left];
  return [ACTING_ROLE_HEADER, role, DEADLINE_HEADER, left, AS_OF_HEADER, checked(asOf)];
}

/** Headers as HTTP/1.1 writes them, each line with its end. */
export function headerLines(headers: readonly string[]): string {
  let lines = '';
  for (let index = 0; index < headers.length; index += 2) lines += `${headers[index]}: ${headers[index + 1]}\r\n`;
  return lines;
}

const PRINTABLE = /^[\x20-\x7e]*$/;

function checked(value: string): string {
  if (PRINTABLE.test(value)) return value;
  const cause = 'a header value holds characters that no header may hold';
  throw new UpstreamError('SUBGRAPH_UNAVAILABLE', cause, { sent: false, kind: 'withheld' });
}
