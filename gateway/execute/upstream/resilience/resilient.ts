// Puts between the executor and every department what keeps a sick one from costing more than its own fields.
import { LIMITS } from '../../../config.ts';
import type { Observe } from '../../../observe.ts';
import type { Upstream, Upstreams } from '../upstream.ts';
import { bounded } from './bounded.ts';
import { withBreaker } from './broken-circuit.ts';
import { CircuitBreaker } from './circuit-breaker.ts';
import { retried } from './retry.ts';
import { RetryBudget } from './retry-budget.ts';
import { type Changes, shared } from './shared-calls.ts';
import { REAL, type Surroundings } from './surroundings.ts';

export type ResilienceOptions = {
  readonly observe: Observe;
  /** On unless it is false. */
  readonly breaker?: boolean;
  /**
   * One call for identical queries of one actor that run at the same time. Off unless it is true: it helps where many ask the
   * same at once, but what another gateway changes meanwhile may be missed by who joins, and a load test would measure it alone.
   */
  readonly share?: boolean;
  readonly surroundings?: Surroundings;
};

/**
 * From outside to inside: calls are shared, queries are repeated within a budget, the circuit may be open, and only so many are
 * asked at a time. `upstreams` may travel in any way, as `openUpstream` or `inProcessUpstream` gives them.
 */
export function resilient(upstreams: Upstreams, options: ResilienceOptions): Upstreams {
  const changes: Changes = { count: 0 };
  const wrapped = [...upstreams].map(([subgraph, upstream]): [string, Upstream] => {
    const asked = repeating(guarded(bounded(upstream, BOUNDS), subgraph, options), options);
    return [subgraph, options.share === true ? shared(asked, changes) : asked];
  });
  return new Map(wrapped);
}

const BOUNDS = { concurrencyMax: LIMITS.upstreamConcurrencyMax, queueMax: LIMITS.upstreamQueueMax };

function guarded(upstream: Upstream, subgraph: string, options: ResilienceOptions): Upstream {
  const { breaker = true, observe, surroundings = REAL } = options;
  if (!breaker) return upstream;
  const settings = {
    windowMs: LIMITS.upstreamSickWindowMs,
    callsMin: LIMITS.upstreamSickCallsMin,
    sickShare: LIMITS.upstreamSickShareMax,
    openMs: LIMITS.upstreamOpenMs,
    openMsMax: LIMITS.upstreamOpenMsMax,
  };
  const circuit = new CircuitBreaker(settings, surroundings, (change) => {
    if (change.state === 'closed') return observe({ event: 'circuit_closed', subgraph });
    const { calls, sick, forMs } = change;
    observe({ event: 'circuit_opened', subgraph, calls, sick, forMs });
  });
  return withBreaker(upstream, circuit, { slowMsMin: LIMITS.upstreamSlowMsMin, now: surroundings.now });
}

function repeating(upstream: Upstream, { surroundings = REAL }: ResilienceOptions): Upstream {
  const budget = new RetryBudget({ share: LIMITS.upstreamRetryShareMax, windowMs: LIMITS.upstreamRetryWindowMs });
  const settings = { retriesMax: LIMITS.upstreamRetriesMax, pauseMsMax: LIMITS.upstreamRetryPauseMsMax };
  return retried(upstream, settings, { budget, surroundings });
}
