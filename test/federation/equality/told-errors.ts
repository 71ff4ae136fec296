// What two answers' errors are compared by.
import type { GraphQLFormattedError } from 'graphql';

/** Path and code of each error, once, sorted: a message is made for readers, and ours is masked. */
export function tellErrors(errors: readonly GraphQLFormattedError[] = []): string[] {
  const told = errors.map(({ path, extensions }) => `${JSON.stringify(path ?? null)} ${codeOf(extensions?.code)}`);
  return [...new Set(told)].sort();
}

/** Codes of graphql-js and of stock that mean one of ours. */
function codeOf(code: unknown): string {
  if (code === undefined || code === 'DOWNSTREAM_SERVICE_ERROR' || code === 'INTERNAL_SERVER_ERROR') return 'INTERNAL';
  return String(code);
}
