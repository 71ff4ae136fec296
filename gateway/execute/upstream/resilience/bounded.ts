// Bounds how many calls one department is given at a time. The rest wait in turn, and a full queue refuses at once.
import { type Upstream, type UpstreamAnswer, UpstreamError, type UpstreamRequest } from '../upstream.ts';

export type Bounds = { readonly concurrencyMax: number; readonly queueMax: number };

/** A request whose lifetime ends while it waits leaves the queue, and the department never hears of it. */
export function bounded(upstream: Upstream, { concurrencyMax, queueMax }: Bounds): Upstream {
  let running = 0;
  const queue = new Set<() => void>();
  const run = (request: UpstreamRequest): Promise<UpstreamAnswer> => {
    running++;
    const answer = upstream(request);
    answer.then(free, free);
    return answer;
  };
  const free = (): void => {
    running--;
    for (const begin of queue) {
      queue.delete(begin);
      begin();
      return;
    }
  };
  const wait = (request: UpstreamRequest): Promise<UpstreamAnswer> =>
    new Promise((resolve, reject) => {
      const begin = (): void => {
        release();
        resolve(run(request));
      };
      queue.add(begin);
      const release = request.lifetime.onEnd((ending) => {
        queue.delete(begin);
        reject(new UpstreamError('DEADLINE_EXCEEDED', `${ending} in the queue`, { sent: false }));
      });
    });
  return (request) => {
    if (running < concurrencyMax) return run(request);
    if (queue.size < queueMax) return wait(request);
    const cause = `${running} calls are running and ${queueMax} are waiting`;
    return Promise.reject(new UpstreamError('SUBGRAPH_UNAVAILABLE', cause, { sent: false, kind: 'withheld' }));
  };
}
