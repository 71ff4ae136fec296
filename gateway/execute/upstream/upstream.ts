// One department as the executor sees it: a function from an operation to an answer, however it travels.
import type { Actor } from '@jinyun/schema/actor';
import type { FormattedExecutionResult } from 'graphql';

export type UpstreamRequest = {
  readonly query: string;
  readonly operationName?: string;
  readonly variables: Record<string, unknown>;
  /** The RFC 3339 instant whose knowledge is asked for; null for now. */
  readonly asOf: string | null;
};

/** Rejects when the department cannot be reached, answers no GraphQL, or `signal` fires; never for a fault it tells itself. */
export type Upstream = (
  actor: Actor,
  request: UpstreamRequest,
  signal: AbortSignal,
) => Promise<FormattedExecutionResult>;

/** By the subgraph's name in the supergraph. */
export type Upstreams = ReadonlyMap<string, Upstream>;
