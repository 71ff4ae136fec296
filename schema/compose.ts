// Turns the departments' SDL into the supergraph's SDL, or into Apollo's errors that say why it cannot.
import { join } from 'node:path';
import { composeServices } from '@apollo/composition';
import type { DocumentNode, GraphQLError, GraphQLSchema } from 'graphql';
import { ROOT } from './committed.ts';
import { joinSdl, readSdlFiles, type SdlFile, SHARED_SDL } from './department-sdl.ts';
import { DEPARTMENTS } from './departments.ts';
import { once } from './once.ts';

/** A department's SDL as its files say it. */
export type DepartmentFiles = { readonly name: string; readonly url: string; readonly files: readonly SdlFile[] };
export type SubgraphSdl = { readonly name: string; readonly url: string; readonly typeDefs: DocumentNode };
export type Composition =
  | { readonly ok: true; readonly supergraphSdl: string; readonly hints: readonly string[]; api(): GraphQLSchema }
  | { readonly ok: false; readonly errors: readonly GraphQLError[]; readonly problems: readonly string[] };

/** The files of every department as they stand in the working tree. */
export function readDepartmentFiles(root = ROOT): DepartmentFiles[] {
  const shared = join(root, SHARED_SDL);
  return DEPARTMENTS.map(({ name, url }) => ({
    name,
    url,
    files: readSdlFiles(join(root, 'subgraphs', name), shared),
  }));
}

/** The SDL of every department as it stands in the working tree. Throws a GraphQL syntax error that names the file. */
export function readDepartments(): SubgraphSdl[] {
  return readDepartmentFiles().map(parseDepartment);
}

/** Throws a GraphQL syntax error that names the file. */
export function parseDepartment({ name, url, files }: DepartmentFiles): SubgraphSdl {
  return { name, url, typeDefs: joinSdl(files) };
}

/** Composes by Apollo Federation 2 (`composeServices`). `api()` is what clients see, made when first asked for. */
export function compose(subgraphs: readonly SubgraphSdl[]): Composition {
  const result = composeServices([...subgraphs]);
  if (result.errors !== undefined) {
    const { errors } = result;
    return { ok: false, errors, problems: errors.map((error) => error.message) };
  }
  const { schema, supergraphSdl, hints } = result;
  return {
    ok: true,
    supergraphSdl: `${supergraphSdl.trimEnd()}\n`,
    hints: hints.map((hint) => hint.toString()),
    api: once(() => schema.toAPISchema().toGraphQLJSSchema()),
  };
}
