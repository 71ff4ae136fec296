// Stage 7. Tells what happened, once the answer is known and before it leaves, and writes the answer's bytes.

import type { HiddenRow } from '../execute/hidden-row.ts';
import type { Observe } from '../observe.ts';
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
  const { errors, actor, fetchCount, operation } = shaped;
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
  const { body, release } = writeBody(shaped, mocked);
  return { body, laps: watch.laps, release };
}

const HEAD = '{"data":';

/** An answer that was put together from bytes and has nothing beside its data leaves as it is. */
function writeBody(
  { answer, dataJson, errors }: Shaped,
  mocked: readonly string[],
): Pick<Recorded, 'body' | 'release'> {
  if (answer !== null && errors.length === 0 && mocked.length === 0) return answer;
  const told = errors.length > 0 ? `"errors":${toWire(JSON.stringify(errors))},` : '';
  const extensions = mocked.length > 0 ? `,"extensions":${toWire(JSON.stringify({ mocked }))}` : '';
  const data = dataJson ?? answer?.body.toString('latin1', HEAD.length, answer.body.lastIndexOf('}'));
  answer?.release();
  return { body: Buffer.from(`{${told}"data":${data}${extensions}}`, 'latin1'), release: () => {} };
}
