// Stage 7. Tells what happened, once the answer is known and before it leaves.
import type { ExecutionResult } from 'graphql';
import type { Observe } from '../observe.ts';
import type { Shaped } from '../shape/shape.ts';
import type { Lap, Stopwatch } from '../stopwatch.ts';

export type Recorded = { readonly result: ExecutionResult; readonly laps: readonly Lap[] };

/** The answer with the time each stage took. */
export function record(shaped: Shaped, watch: Stopwatch, observe: Observe): Recorded {
  const { result, errors, actor, fetchCount, operationName } = shaped;
  watch.lap('record');
  observe({
    event: 'request_answered',
    operation: operationName ?? '',
    role: actor.role,
    fetchCount,
    errorCodes: errors.map(({ extensions }) => String(extensions.code)),
    laps: watch.laps,
  });
  const data = result.data === undefined ? {} : { data: result.data };
  return { result: { ...data, ...(errors.length > 0 && { errors }) }, laps: watch.laps };
}
