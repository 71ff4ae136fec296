// The committed texts: the supergraph that the gateway loads, and the API schema that clients build on, with its types in
// TypeScript. The first two are read as a diff in review.

import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { GraphQLSchema } from 'graphql';
import { printApi } from './api-schema.ts';
import { areOf, printClientTypes } from './print-client-types.ts';

/** The folder of the house: names of files in messages are paths from here. */
export const ROOT = fileURLToPath(new URL('../', import.meta.url));
const SUPERGRAPH = 'schema/supergraph.graphql';
const API = 'schema/api.graphql';
const CLIENT_TYPES = 'schema/client-types.ts';
export const SUPERGRAPH_FILE = join(ROOT, SUPERGRAPH);

/** The supergraph as it lies in the folder. Throws when the file is missing. */
export function readSupergraph(root = ROOT): string {
  return readFileSync(join(root, SUPERGRAPH), 'utf8');
}

/** The API schema as it lies in the folder. Throws when the file is missing. */
export function readApi(root = ROOT): string {
  return readFileSync(join(root, API), 'utf8');
}

/** The types for clients as they lie in the folder. Throws when the file is missing. */
export function readClientTypes(root = ROOT): string {
  return readFileSync(join(root, CLIENT_TYPES), 'utf8');
}

/** The same, or null before the first composition. */
export function findSupergraph(root = ROOT): string | null {
  return existsSync(join(root, SUPERGRAPH)) ? readSupergraph(root) : null;
}

/** What the departments compose to. */
export type Composed = { readonly supergraphSdl: string; api(): GraphQLSchema };

/** Replaces each file whole: a reader sees an old text or a new one, never half of one. */
export function writeCommitted({ supergraphSdl, api }: Composed, root = ROOT): void {
  replaceFile(join(root, SUPERGRAPH), supergraphSdl);
  const apiSdl = printApi(api());
  replaceFile(join(root, API), apiSdl);
  replaceFile(join(root, CLIENT_TYPES), printClientTypes(apiSdl));
}

/** The names of the committed files that differ from what the working tree composes to. */
export function listStale({ supergraphSdl, api }: Composed, root = ROOT): string[] {
  const apiSdl = printApi(api());
  const isFresh = {
    [SUPERGRAPH]: (text: string) => text === supergraphSdl,
    [API]: (text: string) => text === apiSdl,
    [CLIENT_TYPES]: (text: string) => areOf(text, apiSdl),
  };
  return Object.entries(isFresh).flatMap(([name, fits]) => (fits(readText(join(root, name))) ? [] : [name]));
}

/** Empty where there is no such file, which is never fresh. */
function readText(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

function replaceFile(file: string, text: string): void {
  const draft = `${file}.draft`;
  writeFileSync(draft, text);
  renameSync(draft, file);
}
