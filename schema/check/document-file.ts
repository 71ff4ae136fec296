// Client documents as files: found in the tree, or in a README's ```graphql blocks, and parsed.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSdl } from '../department-sdl.ts';
import type { Trouble } from './finding.ts';
import { syntaxErrorOf } from './syntax-troubles.ts';
import type { ClientDocument } from './uses.ts';

/** A text and the line of its file on which it begins. */
export type DocumentFile = { readonly name: string; readonly text: string; readonly firstLine: number };

/** Where committed questions lie: the journeys, and what clients outside this repository hand in. */
const FOLDERS = ['test/journeys', 'schema/documents'];
const READMES = ['README.md', 'README.zh-CN.md'];

/** By name. A folder or file that is not there has no documents. */
export function readDocumentFiles(root: string): DocumentFile[] {
  const files = FOLDERS.flatMap((folder) => listGraphql(root, folder));
  const whole = files.map((name) => ({ name, text: readFileSync(join(root, name), 'utf8'), firstLine: 1 }));
  const shown = READMES.filter((name) => existsSync(join(root, name))).flatMap((name) =>
    blocksOf(name, readFileSync(join(root, name), 'utf8')),
  );
  return [...whole, ...shown];
}

/** Those that parse, and a trouble for each that does not. */
export function parseDocuments(files: readonly DocumentFile[]): { documents: ClientDocument[]; troubles: Trouble[] } {
  const documents: ClientDocument[] = [];
  const troubles: Trouble[] = [];
  for (const file of files) {
    const { name, firstLine } = file;
    const error = syntaxErrorOf(file);
    if (error === null) documents.push({ name, firstLine, ast: parseSdl(file) });
    else {
      const line = (error.locations?.[0]?.line ?? 1) + firstLine - 1;
      const facts = { words: error.message.replace(/^Syntax Error: /, '') };
      const places = [{ file: name, line }];
      troubles.push({ code: 'DOCUMENT_SYNTAX_ERROR', coordinate: null, places, owners: [], facts });
    }
  }
  return { documents, troubles };
}

function listGraphql(root: string, folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .sort();
}

/** A block begins on the line after its fence. */
function blocksOf(name: string, text: string): DocumentFile[] {
  return [...text.matchAll(/^```graphql\r?\n([\s\S]*?)^```/gm)].map((match) => ({
    name,
    text: match[1] ?? '',
    firstLine: text.slice(0, match.index).split('\n').length + 1,
  }));
}
