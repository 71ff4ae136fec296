// Tapes and output buffers that are used again: a fresh one is zeroed by the system page by page, which costs more than
// writing an answer into it.
import { LIMITS } from '../../config.ts';

const tapes: Int32Array[] = [];
const targets: Int32Array[] = [];
const outputs: Buffer[] = [];

/** A tape whose first `headSlots` slots are ready: the end of what is used, and empty chains. */
export function takeTape(headSlots: number): Int32Array {
  const tape = tapes.pop() ?? new Int32Array(LIMITS.bytesTapeSlots);
  tape.fill(0, 0, headSlots);
  tape[0] = headSlots;
  return tape;
}

/** Room for the record and the kind of each representation of one fetch. */
export function takeTargets(): Int32Array {
  return targets.pop() ?? new Int32Array(2 * LIMITS.bytesRepresentationsMax);
}

export function giveTargetsBack(memory: Int32Array): void {
  if (targets.length < LIMITS.bytesPooledMax) targets.push(memory);
}

/** At least this many bytes. */
export function takeOutput(bytes: number): Buffer {
  const last = outputs.pop();
  if (last !== undefined && last.length >= bytes) return last;
  let size = 65_536;
  while (size < bytes) size *= 2;
  return Buffer.allocUnsafeSlow(size);
}

/** Nobody may look at it from now on. */
export function giveBack(memory: Int32Array | Buffer): void {
  if (memory instanceof Int32Array) {
    if (tapes.length < LIMITS.bytesPooledMax) tapes.push(memory);
  } else if (outputs.length < LIMITS.bytesPooledMax && memory.length <= LIMITS.bytesPooledSizeMax) {
    outputs.push(memory);
  }
}
