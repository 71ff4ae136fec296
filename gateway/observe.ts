// What the gateway tells its operator, one JSON line an event. Nothing else in the gateway logs.
import type { Lap } from './stopwatch.ts';

export type Observation =
  | {
      readonly event: 'request_answered';
      readonly operation: string;
      readonly role: string;
      readonly fetchCount: number;
      readonly errorCodes: readonly string[];
      readonly laps: readonly Lap[];
    }
  | { readonly event: 'error_masked'; readonly reference: string; readonly cause: string }
  | { readonly event: 'supergraph_switched'; readonly file: string; readonly tookMs: number }
  | { readonly event: 'supergraph_refused'; readonly file: string; readonly cause: string }
  | { readonly event: 'requests_cut'; readonly count: number }
  | { readonly event: 'upstream_failed'; readonly subgraph: string; readonly cause: string }
  | {
      readonly event: 'circuit_opened';
      readonly subgraph: string;
      readonly calls: number;
      readonly sick: number;
      readonly forMs: number;
    }
  | { readonly event: 'circuit_closed'; readonly subgraph: string };

export type Observe = (observation: Observation) => void;

/** Writes to standard error what an operator must act on; answered requests only when `everyRequest` is set. */
export function observeTo(
  write: (line: string) => void,
  { everyRequest }: { readonly everyRequest: boolean },
): Observe {
  return (observation) => {
    if (observation.event === 'request_answered' && !everyRequest) return;
    write(`${JSON.stringify({ at: new Date().toISOString(), ...observation })}\n`);
  };
}
