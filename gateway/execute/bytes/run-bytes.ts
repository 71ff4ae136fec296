// Runs a compiled plan on bytes: sends what it wrote, scans what comes back, and puts the answer together. At anything odd
// it stops and hands over what was fetched.
import { isUtf8 } from 'node:buffer';
import { LIMITS } from '../../config.ts';
import type { Fetched } from '../execution.ts';
import type { Fetch } from '../steps.ts';
import { type UpstreamAnswer, UpstreamError } from '../upstream/upstream.ts';
import { BAIL, Bail, type BailReason } from './bail.ts';
import { type BytesStep, type Group, variableName } from './bytes-steps.ts';
import type { BytesCode, Context, FetchCode, Tape, Targets } from './compile-bytes.ts';
import { giveBack, giveTargetsBack, takeOutput, takeTape, takeTargets } from './pool.ts';

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
export async function runBytes(code: BytesCode, run: BytesRun): Promise<BytesTape | Gave> {
  const context: Context = { b: [], d: [], r: [], h: [], length: 0 };
  for (let id = 0; id < code.fetchCount; id++) {
    context.b.push(null);
    context.d.push(null);
    context.r.push(0);
  }
  const tape = takeTape(code.headSlots);
  const running: Running = { code, run, context, tape, fetched: new Map(), bail: null };
  await runStep(code.first, running);
  const end = (): void => giveBack(tape);
  if (running.bail === null) return { context, tape, code, fetched: running.fetched, end };
  end();
  return { bail: running.bail, fetched: running.fetched };
}

function runStep(step: BytesStep, running: Running): Promise<void> | void {
  if (running.bail !== null) return;
  if (step.kind === 'fetch') return runFetch(step.fetch, running);
  if (step.kind === 'group') return runGroup(step.group, running);
  return step.kind === 'sequence' ? runSequence(step.steps, running) : runParallel(step.steps, running);
}

async function runSequence(steps: readonly BytesStep[], running: Running): Promise<void> {
  for (const step of steps) await runStep(step, running);
}

async function runParallel(steps: readonly BytesStep[], running: Running): Promise<void> {
  await Promise.all(steps.map((step) => runStep(step, running)));
}

async function runFetch(fetch: Fetch, running: Running): Promise<void> {
  try {
    const code = running.code.fetches.get(fetch.id);
    if (code === undefined) return;
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
/** One fetch of entities with those it is about. */
type Asking = {
  readonly fetch: Fetch;
  readonly code: EntityCode;
  readonly targets: Targets;
  readonly count: number;
  /** Bytes of the representations. */
  readonly length: number;
};

async function fetchEntities(fetch: Fetch, code: EntityCode, running: Running): Promise<void> {
  const asking = findTargets(fetch, code, running);
  try {
    if (asking.count === 0) return;
    const bytes = await send(fetch, writeBody(fetch, [{ ...asking, name: 'representations' }], running), running);
    scanEntities(code.scan, [asking], bytes, running);
  } finally {
    giveTargetsBack(asking.targets);
  }
}

async function runGroup({ id, fetches, asked }: Group, running: Running): Promise<void> {
  const askings: Asking[] = [];
  try {
    for (const fetch of fetches) {
      const code = running.code.fetches.get(fetch.id);
      if (code?.kind === 'entities') askings.push(findTargets(fetch, code, running));
    }
    if (askings.every(({ count }) => count === 0)) return;
    const named = askings.map((asking, index) => ({ ...asking, name: variableName(fetches, index) }));
    const bytes = await sendUnkept(asked, writeBody(asked, named, running), running);
    const scan = running.code.groups[id];
    if (scan !== undefined) scanEntities(scan, askings, bytes, running);
  } catch (error) {
    running.bail ??= reasonOf(error);
  } finally {
    for (const { targets } of askings) giveTargetsBack(targets);
  }
}

function findTargets(fetch: Fetch, code: EntityCode, { context, tape }: Running): Asking {
  const targets = takeTargets();
  const count = code.find(context, tape, targets);
  return { fetch, code, targets, count, length: context.length };
}

function scanEntities(scan: EntityCode['scan'], askings: readonly Asking[], bytes: Buffer, running: Running): void {
  const { tape } = running;
  let view: DataView | null = null;
  for (const { fetch } of askings) view = keep(fetch, bytes, running);
  if (running.bail !== null || view === null) return;
  const bases = askings.map(({ count }) => {
    const base = tape[0] as number;
    if (base + count > tape.length) throw BAIL.size;
    tape[0] = base + count;
    return base;
  });
  const counts = askings.map(({ count }) => count);
  scan(
    bytes,
    view,
    tape,
    bases,
    counts,
    askings.map(({ targets }) => targets),
  );
  askings.forEach(({ code }, index) => void code.link(tape, bases[index] as number));
}

function writeBody(
  fetch: Fetch,
  lists: readonly (Asking & { readonly name: string })[],
  { context, tape, run }: Running,
): Buffer {
  const variables = run.variables(fetch);
  const head = `${fetch.head}${variables}${variables === '' ? '' : ','}`;
  const openings = lists.map(({ name }, index) => `${index === 0 ? '' : ','}"${name}":[`);
  const length = lists.reduce((sum, list) => sum + list.length + Math.max(0, list.count - 1) + 1, head.length + 2);
  const end = openings.reduce((sum, opening) => sum + opening.length, length);
  // The writers write whole words, so there is room for three bytes more.
  const body = Buffer.allocUnsafe(end + 4);
  const view = new DataView(body.buffer, body.byteOffset, body.length);
  let at = body.write(head, 0, 'latin1');
  lists.forEach(({ code, targets, count }, index) => {
    at += body.write(openings[index] as string, at, 'latin1');
    at = code.write(context, tape, targets, count, body, view, at);
    body[at++] = 0x5d;
  });
  // Of an object of which only a part is told, all of it was counted.
  if (at + 2 > end) throw new Error(`representations of ${at + 2} bytes where ${end} were counted`);
  body.write('}}', at, 'latin1');
  return body.subarray(0, at + 2);
}

async function send(fetch: Fetch, body: Buffer, running: Running): Promise<Buffer> {
  try {
    const answer = await running.run.send(fetch, body);
    running.fetched.set(fetch.id, { body, answer });
    return bodyOf(answer);
  } catch (error) {
    if (!(error instanceof UpstreamError)) throw error;
    running.fetched.set(fetch.id, { body, answer: error });
    throw BAIL.transport;
  }
}

/** What several fetches asked together answers none of them alone: it is not asked again for their sake. */
async function sendUnkept(fetch: Fetch, body: Buffer, { run }: Running): Promise<Buffer> {
  try {
    return bodyOf(await run.send(fetch, body));
  } catch (error) {
    if (!(error instanceof UpstreamError)) throw error;
    throw BAIL.transport;
  }
}

function bodyOf({ status, body }: UpstreamAnswer): Buffer {
  if (status !== 200) throw BAIL.status;
  return body;
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
  const { emit, rootIds, hint } = code;
  // The department's answer is the client's: the same fields in the same order, all of them looked at.
  if (emit === null) return { body: context.b[rootIds[0] ?? 0] as Buffer, release: () => {} };
  const roots = rootIds.map((id) => context.r[id] as number);
  for (let size = Math.max(4_096, hint.bytes); ; size *= 2) {
    if (size > LIMITS.answerBytesMax) throw BAIL.size;
    const out = takeOutput(size);
    const end = tryWrite(emit, { context, tape, out, roots });
    if (end !== null) {
      // One long answer does not make all that follow it ask for as much.
      hint.bytes = Math.max(end + 64, hint.bytes - (hint.bytes >> 4));
      return { body: out.subarray(0, end), release: () => giveBack(out) };
    }
    giveBack(out);
  }
}

type Writing = {
  readonly context: Context;
  readonly tape: Tape;
  readonly out: Buffer;
  readonly roots: readonly number[];
};

/** Null where the buffer is too short. */
function tryWrite(emit: NonNullable<BytesCode['emit']>, { context, tape, out, roots }: Writing): number | null {
  const view = new DataView(out.buffer, out.byteOffset, out.length);
  context.h.length = 0;
  try {
    const end = emit(context, tape, out, view, out.write('{"data":', 0, 'latin1'), ...roots);
    if (end >= out.length) return null;
    out[end] = 0x7d;
    return end + 1;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
