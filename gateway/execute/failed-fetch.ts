// Says what a failed fetch costs: an error for each of its root fields, or one where its entities stand.
import { TOLD_ERRORS } from '@jinyun/schema/errors';
import type { Execution, Fault } from './execution.ts';
import { listRootFields } from './root-fields.ts';
import type { Fetch } from './steps.ts';
import { UpstreamError } from './upstream/upstream.ts';

/** Keeps the cause for the operator and tells the client which department did not answer. */
export function failFetch(execution: Execution, fetch: Fetch, thrown: unknown): void {
  const { subgraph } = fetch.operation;
  const cause = thrown instanceof Error ? thrown.message : String(thrown);
  execution.failures.push({ subgraph, cause });
  const code = codeOf(execution, thrown);
  const { zh, en } = TOLD_ERRORS[code];
  const message = `${en} (${zh}): ${subgraph} did not answer; its fields are null, ask again later.`;
  for (const path of placesOf(fetch, execution)) addFault(execution, { subgraph, message, path, extensions: { code } });
}

export function addFault(execution: Execution, fault: Fault): void {
  execution.faults.push(fault);
}

/** What failed for each item of a list is told at the list. */
export function untilList(path: readonly string[]): readonly string[] {
  const list = path.indexOf('@');
  return list === -1 ? path : path.slice(0, list);
}

function codeOf({ asked }: Execution, thrown: unknown): UpstreamError['code'] {
  if (thrown instanceof UpstreamError) return thrown.code;
  return asked.lifetime.ended === null ? 'SUBGRAPH_UNAVAILABLE' : 'DEADLINE_EXCEEDED';
}

function placesOf({ node, path, requires }: Fetch, { asked }: Execution): readonly (readonly string[])[] {
  const at = untilList(path);
  if (requires !== null || at.length < path.length) return [at];
  return listRootFields(node, asked.coerced).map((field) => [...at, field]);
}
