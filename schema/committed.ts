// The two committed texts: the supergraph that the gateway loads, and the API schema that clients build on.
// Both are read as a diff in review.

import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { GraphQLSchema } from 'graphql';
import { printApi } from './api-schema.ts';

/** The folder of the house: names of files in messages are paths from here. */
export const ROOT = fileURLToPath(new URL('../', import.meta.url));
const SUPERGRAPH = 'schema/supergraph.graphql';
const API = 'schema/api.graphql';
export const SUPERGRAPH_FILE = join(ROOT, SUPERGRAPH);

/** The supergraph as it lies in the folder. Throws when the file is missing. */
export function readSupergraph(root = ROOT): string {
  return readFileSync(join(root, SUPERGRAPH), 'utf8');
}

/** What the departments compose to. */
export type Composed = { readonly supergraphSdl: string; api(): GraphQLSchema };

/** Replaces both files whole: a reader sees an old text or a new one, never half of one. */
export function writeCommitted({ supergraphSdl, api }: Composed, root = ROOT): void {
  replaceFile(join(root, SUPERGRAPH), supergraphSdl);
  replaceFile(join(root, API), printApi(api()));
}

/** The names of the committed files that differ from what the working tree composes to. */
export function listStale({ supergraphSdl, api }: Composed, root = ROOT): string[] {
  const stale = readSupergraph(root) === supergraphSdl ? [] : [SUPERGRAPH];
  return readFileSync(join(root, API), 'utf8') === printApi(api()) ? stale : [...stale, API];
}

function replaceFile(file: string, text: string): void {
  const draft = `${file}.draft`;
  writeFileSync(draft, text);
  renameSync(draft, file);
}
