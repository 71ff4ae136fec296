// Gives one call's answer to everybody who asks the same at the same time: the same bytes, by the same actor, of the same instant.
import type { Actor } from '@jinyun/schema/actor';
import { Lifetime } from '../../../lifetime.ts';
import { type Upstream, type UpstreamAnswer, UpstreamError, type UpstreamRequest } from '../upstream.ts';

/** How often something was changed through this gateway. One for all departments: what one changes, another may show. */
export type Changes = { count: number };

type Call = {
  readonly request: UpstreamRequest;
  /** The call's own: it ends when the last of its waiters has left. */
  readonly lifetime: Lifetime;
  readonly answer: Promise<UpstreamAnswer>;
  readonly changesBefore: number;
  waiters: number;
};

/**
 * Queries only. Whoever leaves takes nothing from the others, and the answer's bytes are shared, so they are only read. After a
 * change nobody joins a call from before it: who changes something reads it afterwards.
 */
export function shared(upstream: Upstream, changes: Changes): Upstream {
  const running = new Map<string, Call[]>();
  const begin = (request: UpstreamRequest): Call => {
    const lifetime = new Lifetime(request.lifetime.remainingMs);
    const answer = upstream({ ...request, lifetime });
    const call = { request, lifetime, answer, changesBefore: changes.count, waiters: 0 };
    const done = (): void => {
      lifetime.close();
      remove(running, call);
    };
    answer.then(done, done);
    const others = running.get(request.operation.query);
    if (others === undefined) running.set(request.operation.query, [call]);
    else others.push(call);
    return call;
  };
  const ask = (request: UpstreamRequest): Promise<UpstreamAnswer> => {
    const found = running.get(request.operation.query)?.find((call) => isSame(call, request, changes));
    if (found === undefined) return waitFor(begin(request), request);
    return waitFor(found, request).catch((error: unknown) => {
      // Whoever began the call had less time than this one has.
      if (error instanceof UpstreamError && error.kind === 'ended' && request.lifetime.ended === null)
        return ask(request);
      throw error;
    });
  };
  return (request) => {
    if (request.operation.kind === 'query') return ask(request);
    const count = (): void => void changes.count++;
    const answer = upstream(request);
    answer.then(count, count);
    return answer;
  };
}

function waitFor(call: Call, { lifetime }: UpstreamRequest): Promise<UpstreamAnswer> {
  call.waiters++;
  return new Promise((resolve, reject) => {
    const release = lifetime.onEnd((ending) => {
      reject(new UpstreamError('DEADLINE_EXCEEDED', ending, { sent: true }));
      if (--call.waiters === 0) call.lifetime.end(ending);
    });
    call.answer.then(resolve, reject).finally(release);
  });
}

/** Cheapest first: most calls that run beside each other differ in their length or in their actor. */
function isSame({ request, lifetime, changesBefore }: Call, asked: UpstreamRequest, { count }: Changes): boolean {
  return (
    request.body.length === asked.body.length &&
    request.asOf === asked.asOf &&
    changesBefore === count &&
    lifetime.ended === null &&
    isSameActor(request.actor, asked.actor) &&
    request.body.equals(asked.body)
  );
}

/** Whole: an answer is for one person in one role, with these scopes, for this purpose. */
function isSameActor(one: Actor, other: Actor): boolean {
  if (one === other) return true;
  const { subject, role, department, scopes, purpose, ...rest } = one;
  // An actor that has grown a property which is not compared here is nobody else's.
  if (Object.keys(rest).length > 0 || Object.keys(other).length !== Object.keys(one).length) return false;
  return (
    subject === other.subject &&
    role === other.role &&
    department === other.department &&
    purpose === other.purpose &&
    scopes.length === other.scopes.length &&
    scopes.every((scope, index) => scope === other.scopes[index])
  );
}

function remove(running: Map<string, Call[]>, call: Call): void {
  const { query } = call.request.operation;
  const left = (running.get(query) ?? []).filter((other) => other !== call);
  if (left.length === 0) running.delete(query);
  else running.set(query, left);
}
