// Turns one client's document into TypeScript: the document itself, typed with its variables and its answer.
import { codegen } from '@graphql-codegen/core';
import * as typedDocument from '@graphql-codegen/typed-document-node';
import * as operations from '@graphql-codegen/typescript-operations';
import { buildSchema, GraphQLError, parse, validate } from 'graphql';
import { STYLE } from './print-client-types.ts';

export type Printed = { readonly text: string } | { readonly problems: readonly string[] };

/** The text stands alone: it imports nothing but the type of a typed document. */
export async function printTypedDocument(apiSdl: string, source: string): Promise<Printed> {
  const problems = listProblems(apiSdl, source);
  if (problems.length > 0) return { problems };
  const text = await codegen({
    filename: 'document.ts',
    schema: parse(apiSdl),
    documents: [{ location: 'document.graphql', document: parse(source) }],
    plugins: [{ operations: {} }, { typedDocument: {} }],
    pluginMap: { operations, typedDocument },
    config: { ...STYLE, enumType: 'string-literal', useTypeImports: true, optimizeDocumentNode: true },
  });
  return { text: `// Written by "npm run client". Do not edit.\n${text.trimEnd()}\n` };
}

function listProblems(apiSdl: string, source: string): string[] {
  try {
    return validate(buildSchema(apiSdl), parse(source)).map(tell);
  } catch (error) {
    if (error instanceof GraphQLError) return [tell(error)];
    throw error;
  }
}

function tell({ message, locations = [] }: GraphQLError): string {
  const [at] = locations;
  return at === undefined ? message : `line ${at.line}, column ${at.column}: ${message}`;
}
