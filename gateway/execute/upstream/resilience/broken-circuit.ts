// Puts the circuit breaker before a department: what each call told of its health goes in, and refusals come out.
import { type Upstream, UpstreamError } from '../upstream.ts';
import type { CircuitBreaker } from './circuit-breaker.ts';
import { healthOfAnswer, healthOfError } from './health.ts';
import type { Surroundings } from './surroundings.ts';

/** While the circuit is open the department is not asked: the request fails at once, and its other departments answer. */
export function withBreaker(
  upstream: Upstream,
  breaker: CircuitBreaker,
  { slowMsMin, now }: { readonly slowMsMin: number } & Pick<Surroundings, 'now'>,
): Upstream {
  return (request) => {
    const pass = breaker.admit();
    if (pass === null) {
      const cause = `its circuit is open because it failed too often; it is asked again in ${Math.ceil(breaker.waitMs)} ms`;
      return Promise.reject(new UpstreamError('SUBGRAPH_UNAVAILABLE', cause, { sent: false, kind: 'withheld' }));
    }
    const beganAt = now();
    const answer = upstream(request);
    answer.then(
      (whole) => breaker.report(pass, healthOfAnswer(whole)),
      (error: unknown) => {
        const call = { tookMs: now() - beganAt, slowMsMin, ending: request.lifetime.ended };
        breaker.report(pass, healthOfError(error, call));
      },
    );
    return answer;
  };
}
