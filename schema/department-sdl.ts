// Joins a department's rooms into one SDL document: the shared types, then each room's schema.graphql by name.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type DefinitionNode, type DocumentNode, Kind, parse, Source } from 'graphql';
import { inheritDescriptions } from './inherit-descriptions.ts';

const SHARED = new URL('./shared.graphql', import.meta.url);

/** Room files are parsed under their own name, so that an error says `subgraphs/policing/mediation/schema.graphql:12`. */
export function readDepartmentSdl(folder: string): DocumentNode {
  const place = (room: string) => `subgraphs/${basename(folder)}/${room}/schema.graphql`;
  const rooms = listRooms(folder).map((room) => parseFile(join(folder, room, 'schema.graphql'), place(room)));
  const documents = [parseFile(SHARED, 'schema/shared.graphql'), ...rooms];
  const definitions: DefinitionNode[] = documents.flatMap((document) => document.definitions);
  return { kind: Kind.DOCUMENT, definitions: inheritDescriptions(definitions) };
}

/** The folders of a department that hold a schema.graphql, by name. */
export function listRooms(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'schema.graphql')))
    .map((entry) => entry.name)
    .sort();
}

function parseFile(file: string | URL, name: string): DocumentNode {
  return parse(new Source(readFileSync(file, 'utf8'), name));
}
