// The three departments: name, folder and address, as composition and the county's start agree on them.
import { fileURLToPath } from 'node:url';
import type { Department } from './actor.ts';

export type DepartmentPlace = { readonly name: Department; readonly folder: string; readonly url: string };

/** In the order of the article; the ports are the defaults a department listens on when it runs alone. */
export const DEPARTMENTS: readonly DepartmentPlace[] = [
  { name: 'policing', folder: folderOf('policing'), url: 'http://127.0.0.1:4001/graphql' },
  { name: 'procuratorate', folder: folderOf('procuratorate'), url: 'http://127.0.0.1:4002/graphql' },
  { name: 'volunteers', folder: folderOf('volunteers'), url: 'http://127.0.0.1:4003/graphql' },
];

function folderOf(name: Department): string {
  return fileURLToPath(new URL(`../subgraphs/${name}/`, import.meta.url));
}
