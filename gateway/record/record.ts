// Stage 7. Tells what happened, once the answer is known and before it leaves, and writes the answer's bytes.
import type { Observe } from '../observe.ts';
import type { HiddenRow } from '../shape/hidden-row.ts';
import type { Shaped } from '../shape/shape.ts';
import type { Lap, Stopwatch } from '../stopwatch.ts';
import { toWire } from '../wire-text.ts';

export type Recorded = {
  /** The whole answer in UTF-8. */
  readonly body: Buffer;
  readonly laps: readonly Lap[];
  /** Call it once the body is written: its memory is used again. */
  release(): void;
};
/** Takes the raw values of the hidden fields, one row an object. */
export type OnRead = (rows: readonly HiddenRow[]) => void;
export type Recording = {
  readonly observe: Observe;
  readonly mocked: readonly string[];
  readonly onRead: OnRead | null;
};

/** The answer, with the departments that were only played. */
export function record(shaped: Shaped, watch: Stopwatch, { observe, mocked, onRead }: Recording): Recorded {
  const { dataJson, errors, actor, fetchCount, operation } = shaped;
  if (shaped.hidden.length > 0) onRead?.(shaped.hidden);
  watch.lap('record');
  observe({
    event: 'request_answered',
    operation: operation.operationName ?? '',
    role: actor.role,
    fetchCount,
    errorCodes: errors.map(({ extensions }) => String(extensions?.code)),
    laps: watch.laps,
  });
  const told = errors.length > 0 ? `"errors":${toWire(JSON.stringify(errors))},` : '';
  const extensions = mocked.length > 0 ? `,"extensions":${toWire(JSON.stringify({ mocked }))}` : '';
  const body = Buffer.from(`{${told}"data":${dataJson}${extensions}}`, 'latin1');
  return { body, laps: watch.laps, release: () => {} };
}
