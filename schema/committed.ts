// The committed supergraph: what the gateway loads and what a review reads as a diff.
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const SUPERGRAPH_FILE = fileURLToPath(new URL('./supergraph.graphql', import.meta.url));

/** The committed text. Throws when the file is missing. */
export function readSupergraph(): string {
  return readFileSync(SUPERGRAPH_FILE, 'utf8');
}

/** Replaces the file whole: a reader sees the old text or the new one. */
export function writeSupergraph(supergraphSdl: string): void {
  const draft = `${SUPERGRAPH_FILE}.draft`;
  writeFileSync(draft, supergraphSdl);
  renameSync(draft, SUPERGRAPH_FILE);
}

/** Whether the committed text differs from what the working tree composes to. */
export function isStale(supergraphSdl: string): boolean {
  return readSupergraph() !== supergraphSdl;
}
