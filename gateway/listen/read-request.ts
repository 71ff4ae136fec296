// Reads a GraphQL-over-HTTP request: the parameters of a GET or the JSON of a POST, each of the form the specification has.
import { ToldError } from '@jinyun/schema/told-error';
import { isData } from '../execute/targets.ts';
import { readWireJson, toWire, type WireText } from '../wire-text.ts';

export type Parameters = {
  readonly query: WireText;
  readonly operationName: WireText | null;
  readonly variables: Readonly<Record<string, unknown>>;
};

const NONE: Readonly<Record<string, unknown>> = Object.freeze(Object.create(null));

/** Throws a ToldError that says which parameter is of the wrong form. */
export function readBody(body: unknown): Parameters {
  const parameters = Buffer.isBuffer(body) ? parseJson(readWireJson(body), 'The body') : undefined;
  if (Array.isArray(parameters)) throw bad('A batch of operations is not answered: send one operation a request.');
  if (!isData(parameters)) throw bad('The body is no JSON object: send {"query": …, "variables": …}.');
  return checkParameters(parameters);
}

/** `variables` and `extensions` are JSON in a GET. */
export function readQueryString(url: string): Parameters {
  const search = new URLSearchParams(url.slice(url.indexOf('?') + 1 || url.length));
  const text = (name: string): WireText | undefined => {
    const value = search.get(name);
    return value === null ? undefined : toWire(value);
  };
  const json = (name: string): unknown => {
    const value = search.get(name);
    return value === null || value === '' ? undefined : parseJson(readWireJson(Buffer.from(value)), `"${name}"`);
  };
  return checkParameters({
    query: text('query'),
    operationName: text('operationName') || undefined,
    variables: json('variables'),
    extensions: json('extensions'),
  });
}

function checkParameters({ query, operationName, variables, extensions }: Record<string, unknown>): Parameters {
  if (extensions != null && !isData(extensions)) throw bad('"extensions" is no JSON object.');
  if (typeof query !== 'string' || query === '') throw withoutQuery(extensions);
  if (operationName != null && typeof operationName !== 'string') throw bad('"operationName" is no string.');
  if (variables != null && !isData(variables)) throw bad('"variables" is no JSON object.');
  // No variable of ours has such a name, and a client that sends one means something else than to ask.
  if (variables != null && Object.hasOwn(variables, '__proto__')) throw bad('"variables" names "__proto__".');
  return { query, operationName: operationName ?? null, variables: variables ?? NONE };
}

function withoutQuery(extensions: unknown): ToldError {
  if (!isData(extensions) || !isData(extensions.persistedQuery))
    return bad('"query" is missing: send the document in it.');
  const way = 'Documents are not kept here yet: send the whole document in "query".';
  return new ToldError('PERSISTED_QUERY_NOT_FOUND', `No persisted document has this id. ${way}`);
}

function parseJson(text: WireText, what: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw bad(`${what} is no JSON: send {"query": …, "variables": …} as application/json.`);
  }
}

/** What is no GraphQL-over-HTTP request names the part that is wrong. */
function bad(sentence: string): ToldError {
  return new ToldError('BAD_USER_INPUT', sentence, { argument: 'body' });
}
