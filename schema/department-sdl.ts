// Joins a department's rooms into one SDL document: the shared types, then each room's schema.graphql by name.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type DefinitionNode, type DocumentNode, Kind, parse, Source } from 'graphql';
import { inheritDescriptions } from './inherit-descriptions.ts';

/** The file that every department's SDL begins with. */
export const SHARED_SDL = 'schema/shared.graphql';
const SHARED = fileURLToPath(new URL('./shared.graphql', import.meta.url));

/** A file's text under the name that messages use: its path from the root, `subgraphs/policing/mediation/schema.graphql`. */
export type SdlFile = { readonly name: string; readonly text: string };

/** Throws a GraphQL syntax error that names the file. */
export function readDepartmentSdl(folder: string): DocumentNode {
  return joinSdl(readSdlFiles(folder));
}

/** The shared types first, then the rooms by name. */
export function readSdlFiles(folder: string, shared = SHARED): SdlFile[] {
  const rooms = listRooms(folder).map((room) => ({
    name: `subgraphs/${basename(folder)}/${room}/schema.graphql`,
    text: readFileSync(join(folder, room, 'schema.graphql'), 'utf8'),
  }));
  return [{ name: SHARED_SDL, text: readFileSync(shared, 'utf8') }, ...rooms];
}

/** Files are parsed under their own name, so that an error says `subgraphs/policing/mediation/schema.graphql:12`. */
export function joinSdl(files: readonly SdlFile[]): DocumentNode {
  const documents = files.map(parseSdl);
  const definitions: DefinitionNode[] = documents.flatMap((document) => document.definitions);
  return { kind: Kind.DOCUMENT, definitions: inheritDescriptions(definitions) };
}

/** Parsed once, however often it is asked for: the check looks for syntax errors first. */
export function parseSdl(file: SdlFile): DocumentNode {
  const document = parsed.get(file) ?? parse(new Source(file.text, file.name));
  parsed.set(file, document);
  return document;
}

const parsed = new WeakMap<SdlFile, DocumentNode>();

/** The folders of a department that hold a schema.graphql, by name. */
export function listRooms(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'schema.graphql')))
    .map((entry) => entry.name)
    .sort();
}
