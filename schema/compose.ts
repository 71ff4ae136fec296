// Turns the departments' SDL into the supergraph's SDL, or into a list of sentences that say why it cannot.
import { composeServices } from '@apollo/composition';
import type { DocumentNode } from 'graphql';
import { readDepartmentSdl } from './department-sdl.ts';
import { DEPARTMENTS, type DepartmentPlace } from './departments.ts';

export type SubgraphSdl = { readonly name: string; readonly url: string; readonly typeDefs: DocumentNode };
export type Composition =
  | { readonly ok: true; readonly supergraphSdl: string; readonly hints: readonly string[] }
  | { readonly ok: false; readonly problems: readonly string[] };

/** The SDL of every department as it stands in the working tree. Throws a GraphQL syntax error that names the file. */
export function readDepartments(places: readonly DepartmentPlace[] = DEPARTMENTS): SubgraphSdl[] {
  return places.map(({ name, url, folder }) => ({ name, url, typeDefs: readDepartmentSdl(folder) }));
}

/** Composes by Apollo Federation 2 (`composeServices`). */
export function compose(subgraphs: readonly SubgraphSdl[]): Composition {
  const result = composeServices([...subgraphs]);
  if (result.errors !== undefined) return { ok: false, problems: result.errors.map((error) => error.message) };
  return {
    ok: true,
    supergraphSdl: `${result.supergraphSdl.trimEnd()}\n`,
    hints: result.hints.map((hint) => hint.toString()),
  };
}
