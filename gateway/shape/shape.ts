// Stage 6. Makes the answer the client reads: the fields it asked for in its order, nulls where the schema allows them,
// and errors with stable codes that name the department and nothing of its inside.
import { randomUUID } from 'node:crypto';
import { maskError } from '@jinyun/schema/mask-error';
import { ToldError } from '@jinyun/schema/told-error';
import type { GraphQLFormattedError } from 'graphql';
import { LIMITS } from '../config.ts';
import type { Executed } from '../execute/execute.ts';
import type { Fault } from '../execute/execution.ts';
import type { HiddenRow } from '../execute/hidden-row.ts';
import type { Data } from '../execute/targets.ts';
import { listDenials } from '../guard/denials.ts';
import type { Operation } from '../guard/operation.ts';
import type { Observe } from '../observe.ts';
import type { Supergraph } from '../supergraph.ts';
import type { WireText } from '../wire-text.ts';
import { BAIL, compileShape, type ShapeData, type ShapeInput } from './compile-shape.ts';
import { completeData } from './complete-value.ts';
import { explains } from './explains.ts';

export type Shaped = Executed & {
  /** The JSON of `data`, where it is not in `answer`. */
  readonly dataJson: WireText | null;
  /** As the client reads them, in ordinary text. */
  readonly errors: readonly GraphQLFormattedError[];
  /** What was fetched for `record` alone. */
  readonly hidden: readonly HiddenRow[];
};

/** Throws LIMIT_EXCEEDED for an answer that is too large to send. */
export function shape(executed: Executed, graph: Supergraph, observe: Observe): Shaped {
  const { answer } = executed;
  if (answer !== null) return { ...executed, dataJson: null, errors: denialsOf(executed), hidden: answer.hidden };
  const { data, faults, hidden } = makeData(executed, graph);
  for (const { subgraph, cause } of executed.failures) observe({ event: 'upstream_failed', subgraph, cause });
  const errors = [...denialsOf(executed), ...faults.map((fault) => showFault(fault, observe))];
  return { ...executed, dataJson: writeJson(data), errors, hidden };
}

function denialsOf({ operation, coerced }: Executed): GraphQLFormattedError[] {
  if (!operation.hasDenials) return [];
  const code = 'UNAUTHORIZED_FIELD_OR_TYPE';
  return listDenials(operation, coerced).map(({ path, reason }) => ({ message: reason, path, extensions: { code } }));
}

type Made = { readonly data: Data | null; readonly faults: readonly Fault[]; readonly hidden: readonly HiddenRow[] };

function makeData(executed: Executed, graph: Supergraph): Made {
  const { data, coerced, introspected, entityAbsent } = executed;
  // Where something failed, what is missing for another reason must not hide behind it.
  const faults = executed.faults.length > 0 ? executed.findMisfits() : executed.faults;
  const absent = entityAbsent || faults.length > 0;
  const input = { data, coerced, introspected, absent };
  const hidden: HiddenRow[] = [];
  try {
    return { data: shapeOf(executed, graph)({ ...input, hidden }), faults, hidden };
  } catch (error) {
    if (error !== BAIL) throw error;
    return completeExactly({ ...executed, faults }, graph, { ...input, hidden: [] });
  }
}

/** An operation is compiled when it is first answered, and kept as long as it is. It was read for one supergraph. */
const shapes = new WeakMap<Operation, ShapeData>();

function shapeOf({ operation }: Executed, { apiSchema }: Supergraph): ShapeData {
  const kept = shapes.get(operation);
  if (kept !== undefined) return kept;
  const compiled = compileShape(operation, apiSchema);
  shapes.set(operation, compiled);
  return compiled;
}

function completeExactly(executed: Executed, { apiSchema }: Supergraph, input: ShapeInput): Made {
  const { data, violations, missing } = completeData(executed.operation, apiSchema, input);
  const faults = [...(missing && !input.absent ? executed.findMisfits() : executed.faults)];
  // Of a null that a told error explains, nothing more is said (GraphQL, "Handling Execution Errors").
  const unexplained = violations.filter(({ path }) => !faults.some((fault) => explains(fault, path, executed.program)));
  for (const { path, message } of unexplained) {
    const subgraph = executed.program.providers(path)[0] ?? '';
    faults.push({ subgraph, message, path, extensions: {} });
  }
  return { data, faults, hidden: input.hidden };
}

function writeJson(data: Data | null): WireText {
  try {
    const json = JSON.stringify(data);
    if (json.length <= LIMITS.answerBytesMax) return json;
  } catch (error) {
    // The longest string that the engine holds.
    if (!(error instanceof RangeError)) throw error;
  }
  throw new ToldError('LIMIT_EXCEEDED', 'The answer is too large to send. Ask for fewer rows or fewer fields.', {
    limit: 'answerBytesMax',
  });
}

function showFault({ subgraph, message, path, extensions }: Fault, observe: Observe): GraphQLFormattedError {
  // What the gateway knows goes before what a department says of itself.
  const { subgraph: _claimed, ...rest } = extensions;
  const named = { ...rest, ...(subgraph !== '' && { subgraph }) };
  const error = { message, ...(path && { path }), extensions: named };
  const { shown, masked } = maskError(error, referenceOf(extensions));
  if (masked !== null) observe({ event: 'error_masked', reference: masked.reference, cause: message });
  return shown;
}

const REFERENCE = /^[0-9a-f-]{36}$/;

/** A department has masked its own error already: its reference is the one in its log. */
function referenceOf({ reference }: Readonly<Record<string, unknown>>): string {
  return typeof reference === 'string' && REFERENCE.test(reference) ? reference : randomUUID();
}
