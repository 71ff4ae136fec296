// A department that answers when the test says so, and requests to it.
import { type Actor, PUBLIC_ACTOR } from '@jinyun/schema/actor';
import { Lifetime } from '../../../../lifetime.ts';
import { type Upstream, type UpstreamAnswer, UpstreamError, type UpstreamRequest } from '../../upstream.ts';

export type Call = {
  readonly request: UpstreamRequest;
  answer(text: string, status?: number): void;
  fail(error: Error): void;
};
export type Asked = {
  readonly kind?: 'query' | 'mutation';
  readonly query?: string;
  readonly body?: string;
  readonly actor?: Actor;
  readonly asOf?: string | null;
  readonly lifetime?: Lifetime;
};

/** Every call that reached it, in order; each rejects by itself at the end of its lifetime, as every upstream does. */
export function scripted(): { readonly upstream: Upstream; readonly calls: Call[] } {
  const calls: Call[] = [];
  const upstream = (request: UpstreamRequest): Promise<UpstreamAnswer> =>
    new Promise((resolve, reject) => {
      request.lifetime.onEnd((ending) => reject(new UpstreamError('DEADLINE_EXCEEDED', ending, { sent: true })));
      const answer = (text: string, status = 200): void => resolve({ status, body: Buffer.from(text) });
      calls.push({ request, answer, fail: reject });
    });
  return { upstream, calls };
}

/** A query of the public with a minute to live, unless told otherwise. */
export function asked({
  kind = 'query',
  query = '{ a }',
  body = '{"query":"{ a }","variables":{}}',
  actor = PUBLIC_ACTOR,
  asOf = null,
  lifetime = new Lifetime(60_000),
}: Asked = {}): UpstreamRequest {
  const operation = { subgraph: 'shelf', query, operationName: null, kind };
  return { actor, asOf, operation, body: Buffer.from(body), variablesAt: body.indexOf('{}'), lifetime };
}

export function unreached(): UpstreamError {
  return new UpstreamError('SUBGRAPH_UNAVAILABLE', 'connect ECONNREFUSED', { sent: false, kind: 'unreached' });
}

/** Until everything that is settled has been told to everybody. */
export function settled(): Promise<void> {
  return new Promise((resolve) => void setImmediate(resolve));
}
