// A department that cannot be interrupted is left behind when the request is over; what it answers then goes nowhere.
import { type Upstream, UpstreamError } from './upstream.ts';

/** Rejects at the end of the lifetime, whatever the upstream does, and begins nothing after it. */
export function leaveBehind(upstream: Upstream): Upstream {
  return (request) => {
    const { lifetime } = request;
    if (lifetime.ended !== null)
      return Promise.reject(new UpstreamError('DEADLINE_EXCEEDED', lifetime.ended, { sent: false }));
    return new Promise((resolve, reject) => {
      const release = lifetime.onEnd((ending) =>
        reject(new UpstreamError('DEADLINE_EXCEEDED', ending, { sent: true })),
      );
      upstream(request).then(
        (answer) => {
          release();
          resolve(answer);
        },
        (error: unknown) => {
          release();
          reject(asUpstreamError(error));
        },
      );
    });
  };
}

/** A department in this process may throw anything; for its callers it did not answer. */
function asUpstreamError(error: unknown): UpstreamError {
  if (error instanceof UpstreamError) return error;
  return new UpstreamError('SUBGRAPH_UNAVAILABLE', error instanceof Error ? error.message : String(error), {
    sent: true,
  });
}
