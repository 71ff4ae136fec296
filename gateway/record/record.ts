// Stage 7. Tells what happened, once the answer is known and before it leaves.
import type { ExecutionResult } from 'graphql';
import type { Observe } from '../observe.ts';
import type { Shaped } from '../shape/shape.ts';
import type { Lap, Stopwatch } from '../stopwatch.ts';

export type Recorded = { readonly result: ExecutionResult; readonly laps: readonly Lap[] };

export type Recording = { readonly observe: Observe; readonly mocked: readonly string[] };

/** The answer with the time each stage took, and with the departments that were only played. */
export function record(shaped: Shaped, watch: Stopwatch, { observe, mocked }: Recording): Recorded {
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
  const extensions = mocked.length > 0 && { extensions: { mocked } };
  return { result: { ...data, ...(errors.length > 0 && { errors }), ...extensions }, laps: watch.laps };
}
