// The three departments: name and address, as composition and the county's start agree on them.
import type { Department } from './actor.ts';

export type DepartmentPlace = { readonly name: Department; readonly url: string };

/** In the order of the article; the ports are the defaults a department listens on when it runs alone. */
export const DEPARTMENTS: readonly DepartmentPlace[] = [
  { name: 'policing', url: 'http://127.0.0.1:4001/graphql' },
  { name: 'procuratorate', url: 'http://127.0.0.1:4002/graphql' },
  { name: 'volunteers', url: 'http://127.0.0.1:4003/graphql' },
];
