// One department as the executor sees it: bytes of a GraphQL request go in, bytes of its answer come out, however they travel.
import type { Actor } from '@jinyun/schema/actor';
import type { Lifetime } from '../../lifetime.ts';

/** What never changes about one fetch of a plan. */
export type FetchOperation = {
  readonly subgraph: string;
  readonly query: string;
  readonly operationName: string | null;
  readonly kind: 'query' | 'mutation';
};

export type UpstreamRequest = {
  readonly actor: Actor;
  /** The RFC 3339 instant whose knowledge is asked for; null for now. */
  readonly asOf: string | null;
  readonly operation: FetchOperation;
  /** `{"query":…,"operationName":…,"variables":…}` in UTF-8; the variables are the last member. */
  readonly body: Buffer;
  /** Where the variables' JSON begins in `body`; it ends one byte before the body does. */
  readonly variablesAt: number;
  /** When it ends, the call is given up. */
  readonly lifetime: Lifetime;
};

/** An HTTP status and a body that may be anything. In one process the status is 200. */
export type UpstreamAnswer = { readonly status: number; readonly body: Buffer };

/** Rejects with an UpstreamError when the department cannot be reached, its answer is not whole, or `lifetime` ends. */
export type Upstream = (request: UpstreamRequest) => Promise<UpstreamAnswer>;

/** By the subgraph's name in the supergraph. */
export type Upstreams = ReadonlyMap<string, Upstream>;

/**
 * Why there is no answer. `unreached`: refused, or the connection was lost before any byte of the answer, so asking again may
 * help. `odd`: what came is no whole answer. `ended`: the request's lifetime was over. `withheld`: the gateway did not ask.
 */
export type UpstreamErrorKind = 'unreached' | 'odd' | 'ended' | 'withheld';

/** A department that did not answer. The message is for the operator; the client reads the code's own words. */
export class UpstreamError extends Error {
  readonly code: 'SUBGRAPH_UNAVAILABLE' | 'DEADLINE_EXCEEDED';
  /** Whether the department may have begun the work, so that a mutation must not be sent again. */
  readonly sent: boolean;
  readonly kind: UpstreamErrorKind;

  constructor(
    code: UpstreamError['code'],
    cause: string,
    {
      sent,
      kind = code === 'DEADLINE_EXCEEDED' ? 'ended' : 'odd',
    }: { readonly sent: boolean; readonly kind?: UpstreamErrorKind },
  ) {
    super(cause);
    this.code = code;
    this.sent = sent;
    this.kind = kind;
  }
}
