// Stage 1. Takes from what a host has read what the walk needs: the operation's text, its variables and our headers.
import { ACTING_ROLE_HEADER } from '@jinyun/schema/actor';
import { AS_OF_HEADER, parseAsOf } from '@jinyun/schema/as-of';
import type { Lifetime } from '../lifetime.ts';
import type { WireText } from '../wire-text.ts';

/** One request as a host hands it over, whichever way it came. */
export type Incoming = {
  readonly query: WireText;
  readonly operationName: WireText | null;
  /** Names and strings in it are wire text. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** By the name in lower case. */
  header(name: string): string | undefined;
  /** Where it came by a way that may not change anything (GET). */
  readonly readOnly: boolean;
  /** Opened by the host, who ends it when the client leaves. */
  readonly lifetime: Lifetime;
};

export type Asked = Pick<Incoming, 'query' | 'operationName' | 'variables' | 'readOnly' | 'lifetime'> & {
  /** The RFC 3339 instant whose knowledge is asked for; null for now. */
  readonly asOf: string | null;
  /** The role the caller says to act in, as sent; null for none. */
  readonly actingRole: string | null;
};

/** Throws BAD_USER_INPUT for a header that is no instant. */
export function listen(incoming: Incoming): Asked {
  const { query, operationName, variables, readOnly, lifetime } = incoming;
  const asOf = parseAsOf(incoming.header(AS_OF_HEADER));
  const actingRole = incoming.header(ACTING_ROLE_HEADER) ?? null;
  return { query, operationName, variables, readOnly, lifetime, asOf, actingRole };
}
