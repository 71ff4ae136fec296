// Client documents that cannot be parsed, or that do not fit the schema as it is now.
import { Supergraph } from '@apollo/federation-internals';
import { type GraphQLError, type GraphQLSchema, validate } from 'graphql';
import type { Place } from '../elements.ts';
import type { MessageCode } from './catalogue.ts';
import type { Committed } from './contract.ts';
import type { Trouble } from './finding.ts';
import type { Facts } from './messages/message.ts';
import type { ClientDocument } from './uses.ts';

/** One for each line that does not fit and is not `explained` already by a change of the contract. */
export function listDocumentTroubles(
  documents: readonly ClientDocument[],
  api: GraphQLSchema,
  explained: readonly Place[],
): Trouble[] {
  const known = new Set(explained.map(({ file, line }) => `${file}:${line}`));
  return documents.flatMap(({ name, firstLine, ast }) =>
    validate(api, ast)
      .map((error) => ({ error, line: (error.locations?.[0]?.line ?? 1) + firstLine - 1 }))
      .filter(({ line }) => !known.has(`${name}:${line}`))
      .map(({ error, line }) => ({ ...sayOf(error), places: [{ file: name, line }], owners: [] })),
  );
}

/** Of these, the ones that fitted the contract: what did not fit it either is not of the change that is judged. */
export function listUnfitNow(
  unfit: readonly Trouble[],
  documents: readonly ClientDocument[],
  { supergraphSdl }: Committed,
): Trouble[] {
  if (unfit.length === 0 || supergraphSdl === null) return [...unfit];
  const promised = Supergraph.build(supergraphSdl).apiSchema().toGraphQLJSSchema();
  const before = listDocumentTroubles(documents, promised, []).flatMap(({ places }) => places);
  const known = new Set(before.map(({ file, line }) => `${file}:${line}`));
  return unfit.filter(({ places }) => places.some(({ file, line }) => !known.has(`${file}:${line}`)));
}

function sayOf({ message }: GraphQLError): { code: MessageCode; coordinate: string | null; facts: Facts } {
  const [, field, type] = /^Cannot query field "(\w+)" on type "(\w+)"/.exec(message) ?? [];
  if (field !== undefined) return { code: 'DOCUMENT_FIELD_UNKNOWN', coordinate: `${type}.${field}`, facts: {} };
  return { code: 'DOCUMENT_INVALID', coordinate: null, facts: { words: message.replace(/\s+/g, ' ') } };
}
