// Three small departments with clients of their own: frozen, so that what the check says of an edit can be committed as text.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compose, type DepartmentFiles, parseDepartment } from '../../compose.ts';
import { SHARED_SDL } from '../../department-sdl.ts';
import type { Committed } from '../contract.ts';
import type { DocumentFile } from '../document-file.ts';

const HERE = join(import.meta.dirname, 'county');
const DEPARTMENTS = ['market', 'roads', 'parks'] as const;

/** One text of one file, exactly once there, in other words. */
export type Edit = { readonly file: string; readonly search: string; readonly replace: string };

/** As committed: every file under the name it would have in the house. */
export function readSmallCounty(): DepartmentFiles[] {
  const shared = { name: SHARED_SDL, text: read('shared.graphql') };
  return DEPARTMENTS.map((name) => {
    const rooms = readdirSync(join(HERE, name)).sort();
    const files = rooms.map((room) => `${name}/${room}/schema.graphql`);
    const texts = files.map((file) => ({ name: `subgraphs/${file}`, text: read(file) }));
    return { name, url: `http://${name}.example/graphql`, files: [shared, ...texts] };
  });
}

export function commitSmallCounty(): Committed & { readonly supergraphSdl: string } {
  const departments = readSmallCounty();
  const composed = compose(departments.map(parseDepartment));
  if (!composed.ok) throw new Error(composed.problems.join('\n'));
  return { supergraphSdl: composed.supergraphSdl, departments };
}

export function readSmallDocuments(): DocumentFile[] {
  const files = readdirSync(join(HERE, 'documents')).sort();
  return files.map((file) => ({ name: `documents/${file}`, text: read(`documents/${file}`), firstLine: 1 }));
}

/** The departments with a file edited; throws where the searched text is not there exactly once. */
export function edit(departments: readonly DepartmentFiles[], { file, search, replace }: Edit): DepartmentFiles[] {
  return departments.map((department) => ({
    ...department,
    files: department.files.map(({ name, text }) => ({
      name,
      text: name === file ? swap(text, search, replace) : text,
    })),
  }));
}

function swap(text: string, search: string, replace: string): string {
  if (text.split(search).length !== 2) throw new Error(`"${search}" is not exactly once in the file.`);
  return text.replace(search, () => replace);
}

function read(file: string): string {
  return readFileSync(join(HERE, file), 'utf8');
}
