// Reads the body of a department's answer as a GraphQL response, or finds that it is none.
import { readWireJson, valueFromWire } from '../wire-text.ts';
import { type Data, isData } from './targets.ts';
import type { UpstreamAnswer } from './upstream/upstream.ts';

/** An error as the department tells it, in ordinary text; what is malformed in it is left out. */
export type DepartmentError = {
  readonly message: string;
  readonly path: readonly (string | number)[] | undefined;
  readonly extensions: Readonly<Record<string, unknown>>;
};
/** `data` holds wire text. */
export type DepartmentAnswer = { readonly data: Data | null; readonly errors: readonly DepartmentError[] };

const NONE: readonly DepartmentError[] = [];

/** GraphQL over HTTP: an answer with a body of errors may carry any status, so the body decides. Throws for any other body. */
export function readAnswer({ status, body }: UpstreamAnswer): DepartmentAnswer {
  const answer = parseJson(readWireJson(body));
  if (isData(answer)) {
    const { data = null, errors = null } = answer;
    if (errors === null && isData(data)) return { data, errors: NONE };
    if (Array.isArray(errors) && (data === null || isData(data)) && (data !== null || errors.length > 0))
      return { data, errors: errors.map(readError) };
  }
  throw new Error(`HTTP ${status} with a body that is no GraphQL answer`);
}

function readError(error: unknown): DepartmentError {
  const told = valueFromWire(error);
  const { message, path, extensions } = isData(told) ? told : {};
  return {
    message: typeof message === 'string' ? message : '',
    // Where only the place is unreadable, the error still counts.
    path: isPath(path) ? path : undefined,
    extensions: isData(extensions) ? extensions : {},
  };
}

function isPath(path: unknown): path is readonly (string | number)[] {
  return Array.isArray(path) && path.every((step) => typeof step === 'string' || Number.isInteger(step));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
