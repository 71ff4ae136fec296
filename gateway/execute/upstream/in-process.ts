// Asks a department that runs in this process: a function call where others have HTTP, with the same bytes in and out.
import type { Actor } from '@jinyun/schema/actor';
import type { FormattedExecutionResult } from 'graphql';
import type { Lifetime } from '../../lifetime.ts';
import { leaveBehind } from './leave-behind.ts';
import type { Upstream, UpstreamRequest } from './upstream.ts';

/** An operation as a department's executor takes it. */
export type Operation = {
  readonly query: string;
  readonly operationName?: string;
  readonly variables: Record<string, unknown>;
  readonly asOf: string | null;
  /** Once it has ended, the department begins nothing more. */
  readonly ending: Lifetime;
};

/** The upstream over this executor, which never rejects for a fault it tells itself. It may answer in bytes already. */
export function inProcessUpstream(
  execute: (actor: Actor, operation: Operation) => Promise<FormattedExecutionResult | Buffer>,
): Upstream {
  return leaveBehind(async (request) => {
    const result = await execute(request.actor, toOperation(request));
    return { status: 200, body: Buffer.isBuffer(result) ? result : Buffer.from(JSON.stringify(result)) };
  });
}

function toOperation({ operation, body, variablesAt, asOf, lifetime }: UpstreamRequest): Operation {
  const { query, operationName } = operation;
  const variables = JSON.parse(body.toString('utf8', variablesAt, body.length - 1));
  return { query, ...(operationName !== null && { operationName }), variables, asOf, ending: lifetime };
}
