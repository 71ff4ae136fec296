// Runs a compiled plan on bytes: sends what it wrote, scans what comes back, and puts the answer together. At anything odd
// it stops and hands over what was fetched.
import { isUtf8 } from 'node:buffer';
import { LIMITS } from '../../config.ts';
import type { Fetched } from '../execution.ts';
import type { Fetch, Step, Steps } from '../steps.ts';
import { type UpstreamAnswer, UpstreamError } from '../upstream/upstream.ts';
import { BAIL, Bail, type BailReason } from './bail.ts';
import type { BytesCode, Context, FetchCode, Tape } from './compile-bytes.ts';
import { giveBack, takeOutput, takeTape } from './pool.ts';

export type BytesRun = {
  readonly coerced: Readonly<Record<string, unknown>>;
  /** `"name":value,…` of the client's variables that go along, in UTF-8. */
  variables(fetch: Fetch): string;
  /** Rejects with an UpstreamError. */
  send(fetch: Fetch, body: Buffer): Promise<UpstreamAnswer>;
};
/** What a run came to: all of the tape and the bytes that the answer is written from. Call `end` when it is. */
export type BytesTape = {
  readonly context: Context;
  readonly tape: Tape;
  readonly code: BytesCode;
  readonly fetched: ReadonlyMap<number, Fetched>;
  end(): void;
};
/** Why it gave up, and what was fetched until then. */
export type Gave = { readonly bail: BailReason; readonly fetched: ReadonlyMap<number, Fetched> };

type Running = {
  readonly code: BytesCode;
  readonly run: BytesRun;
  readonly context: Context;
  readonly tape: Tape;
  readonly fetched: Map<number, Fetched>;
  bail: BailReason | null;
};

/** Never rejects but for a fault of ours. */
export async function runBytes(code: BytesCode, { first }: Steps, run: BytesRun): Promise<BytesTape | Gave> {
  const context: Context = { b: [], d: [], r: [], length: 0 };
  for (let id = 0; id < code.fetchCount; id++) {
    context.b.push(null);
    context.d.push(null);
    context.r.push(0);
  }
  const tape = takeTape(code.headSlots);
  const running: Running = { code, run, context, tape, fetched: new Map(), bail: null };
  if (first !== null) await runStep(first, running);
  const end = (): void => giveBack(tape);
  if (running.bail === null) return { context, tape, code, fetched: running.fetched, end };
  end();
  return { bail: running.bail, fetched: running.fetched };
}

function runStep(step: Step, running: Running): Promise<void> | void {
  if (running.bail !== null) return;
  if (step.kind === 'fetch') return runFetch(step.fetch, running);
  if (step.kind === 'condition') {
    const taken = running.run.coerced[step.variable] === true ? step.whenTrue : step.whenFalse;
    return taken === null ? undefined : runStep(taken, running);
  }
  return step.kind === 'sequence' ? runSequence(step.steps, running) : runParallel(step.steps, running);
}

async function runSequence(steps: readonly Step[], running: Running): Promise<void> {
  for (const step of steps) await runStep(step, running);
}

async function runParallel(steps: readonly Step[], running: Running): Promise<void> {
  await Promise.all(steps.map((step) => runStep(step, running)));
}

async function runFetch(fetch: Fetch, running: Running): Promise<void> {
  try {
    const code = running.code.fetches.get(fetch.id);
    if (code === undefined) throw BAIL.form;
    if (code.kind === 'root') await fetchRoot(fetch, code, running);
    else await fetchEntities(fetch, code, running);
  } catch (error) {
    running.bail ??= reasonOf(error);
  }
}

/** A RangeError is a read or a write past the end of a buffer. */
export function reasonOf(error: unknown): BailReason {
  if (error instanceof Bail) return error.reason;
  if (error instanceof RangeError) return 'form';
  throw error;
}

async function fetchRoot(fetch: Fetch, code: Extract<FetchCode, { kind: 'root' }>, running: Running): Promise<void> {
  const body = Buffer.from(`${fetch.head}${running.run.variables(fetch)}}}`, 'latin1');
  const bytes = await send(fetch, body, running);
  const view = keep(fetch, bytes, running);
  if (running.bail === null) running.context.r[fetch.id] = code.scan(bytes, view, running.tape);
}

type EntityCode = Extract<FetchCode, { kind: 'entities' }>;

async function fetchEntities(fetch: Fetch, code: EntityCode, running: Running): Promise<void> {
  const { context, tape } = running;
  const records = new Int32Array(LIMITS.bytesRepresentationsMax);
  const kinds = new Int32Array(LIMITS.bytesRepresentationsMax);
  const count = code.find(context, tape, records, kinds);
  if (count === 0) return;
  const body = writeBody(fetch, code, { running, records, count });
  const bytes = await send(fetch, body, running);
  const view = keep(fetch, bytes, running);
  if (running.bail !== null) return;
  const base = tape[0] as number;
  if (base + count > tape.length) throw BAIL.size;
  tape[0] = base + count;
  code.scan(bytes, view, tape, base, count, kinds);
  code.link(tape, base);
}

function writeBody(
  fetch: Fetch,
  code: EntityCode,
  { running, records, count }: { readonly running: Running; readonly records: Int32Array; readonly count: number },
): Buffer {
  const { context, tape, run } = running;
  const variables = run.variables(fetch);
  const head = `${fetch.head}${variables}${variables === '' ? '' : ','}"representations":[`;
  const end = head.length + context.length + count - 1;
  // The writers write whole words, so there is room for three bytes more.
  const body = Buffer.allocUnsafe(end + 3 + 4);
  body.write(head, 0, 'latin1');
  const view = new DataView(body.buffer, body.byteOffset, body.length);
  const at = code.write(context, tape, records, count, body, view, head.length);
  if (at !== end) throw new Error(`representations of ${at} bytes where ${end} were counted`);
  body.write(']}}', at, 'latin1');
  return body.subarray(0, at + 3);
}

async function send(fetch: Fetch, body: Buffer, running: Running): Promise<Buffer> {
  try {
    const answer = await running.run.send(fetch, body);
    running.fetched.set(fetch.id, { body, answer });
    if (answer.status !== 200) throw BAIL.status;
    return answer.body;
  } catch (error) {
    if (!(error instanceof UpstreamError)) throw error;
    running.fetched.set(fetch.id, { body, answer: error });
    throw BAIL.transport;
  }
}

function keep({ id }: Fetch, bytes: Buffer, { context }: Running): DataView {
  if (!isUtf8(bytes)) throw BAIL.utf8;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  context.b[id] = bytes;
  context.d[id] = view;
  return view;
}

/** The whole answer, `{"data":…}`; `release` gives its memory back. Throws a Bail where it does not come to a right end. */
export function writeAnswer({ context, tape, code }: BytesTape): { readonly body: Buffer; release(): void } {
  const { emit, rootId, hint } = code;
  const root = context.b[rootId];
  if (root == null) throw BAIL.form;
  // The department's answer is the client's: the same fields in the same order, all of them looked at.
  if (emit === null) return { body: root, release: () => {} };
  for (let size = Math.max(4_096, hint.bytes); ; size *= 2) {
    if (size > LIMITS.answerBytesMax) throw BAIL.size;
    const out = takeOutput(size);
    const end = tryWrite(emit, { context, tape, out, root: context.r[rootId] as number });
    if (end !== null) {
      hint.bytes = Math.max(hint.bytes, end + 64);
      return { body: out.subarray(0, end), release: () => giveBack(out) };
    }
    giveBack(out);
  }
}

type Writing = { readonly context: Context; readonly tape: Tape; readonly out: Buffer; readonly root: number };

/** Null where the buffer is too short. */
function tryWrite(emit: NonNullable<BytesCode['emit']>, { context, tape, out, root }: Writing): number | null {
  const view = new DataView(out.buffer, out.byteOffset, out.length);
  try {
    const end = emit(context, tape, out, view, out.write('{"data":', 0, 'latin1'), root);
    if (end >= out.length) return null;
    out[end] = 0x7d;
    return end + 1;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
