// Switches a running gateway to the supergraph that its file holds now. One that cannot be served is told to the operator,
// and the one before stays.
import { LIMITS } from './config.ts';
import type { Upstreams } from './execute/upstream/upstream.ts';
import { type Following, followFile } from './follow-file.ts';
import type { Gateway } from './gateway.ts';
import type { Observe } from './observe.ts';
import { warmPlans } from './plan/plan.ts';
import type { Supergraph } from './supergraph.ts';

/** A supergraph that was read, with a way to each of its departments. */
export type OpenGraph = { readonly graph: Supergraph; readonly upstreams: Upstreams; close(): Promise<void> };
export type FollowSupergraphOptions = {
  readonly file: string;
  /** What the gateway serves. */
  readonly first: OpenGraph;
  /** Rejects for what is no supergraph, or names no address for a department. */
  readonly open: (sdl: string) => Promise<OpenGraph>;
  readonly observe: Observe;
};

/** Close it once the host has stopped: what is served last is closed with it. */
export function followSupergraph(
  gateway: Pick<Gateway, 'switchTo'>,
  { file, first, open, observe }: FollowSupergraphOptions,
): Following {
  let served = first;
  const following = followFile(file, {
    text: first.graph.sdl,
    settleMs: LIMITS.supergraphSettleMs,
    take: async (sdl) => {
      const began = performance.now();
      const before = served;
      const next = await open(sdl);
      await warmPlans(before.graph, next.graph);
      served = next;
      const left = gateway.switchTo(served.graph, served.upstreams);
      observe({ event: 'supergraph_switched', file, tookMs: Math.round(performance.now() - began) });
      // The next switch need not wait for a slow request of this one.
      void left.then(() => before.close());
    },
    fail: (error) => observe({ event: 'supergraph_refused', file, cause: error.message }),
  });
  return {
    look: following.look,
    close: async () => {
      await following.close();
      await served.close();
    },
  };
}
