// Turns the supergraph into what clients see: the API schema, without federation's directives and inaccessible elements.
import './telemetry-off.ts';
import { Supergraph } from '@apollo/federation-internals';
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';

/** SDL in alphabetical order, so that a change shows as a small diff. The supergraph must be one that composed. */
export function printApiSchema(supergraphSdl: string): string {
  return printApi(Supergraph.build(supergraphSdl).apiSchema().toGraphQLJSSchema());
}

/** The same text of an API schema that is at hand already. */
export function printApi(api: GraphQLSchema): string {
  return `${printSchema(lexicographicSortSchema(api)).trimEnd()}\n`;
}
