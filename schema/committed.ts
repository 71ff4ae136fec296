// The two committed texts: the supergraph that the gateway loads, and the API schema that clients build on.
// Both are read as a diff in review.
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { GraphQLSchema } from 'graphql';
import { printApi } from './api-schema.ts';

export const SUPERGRAPH_FILE = fileURLToPath(new URL('./supergraph.graphql', import.meta.url));
export const API_FILE = fileURLToPath(new URL('./api.graphql', import.meta.url));

/** The committed supergraph. Throws when the file is missing. */
export function readSupergraph(): string {
  return readFileSync(SUPERGRAPH_FILE, 'utf8');
}

/** What the departments compose to. */
export type Composed = { readonly supergraphSdl: string; api(): GraphQLSchema };

/** Replaces both files whole: a reader sees an old text or a new one, never half of one. */
export function writeCommitted({ supergraphSdl, api }: Composed): void {
  replaceFile(SUPERGRAPH_FILE, supergraphSdl);
  replaceFile(API_FILE, printApi(api()));
}

/** The names of the committed files that differ from what the working tree composes to. */
export function listStale({ supergraphSdl, api }: Composed): string[] {
  const stale = readSupergraph() === supergraphSdl ? [] : ['schema/supergraph.graphql'];
  return readFileSync(API_FILE, 'utf8') === printApi(api()) ? stale : [...stale, 'schema/api.graphql'];
}

function replaceFile(file: string, text: string): void {
  const draft = `${file}.draft`;
  writeFileSync(draft, text);
  renameSync(draft, file);
}
