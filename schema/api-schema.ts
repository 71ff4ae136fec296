// Turns the supergraph into what clients see: the API schema, without federation's directives and inaccessible elements.
import './telemetry-off.ts';
import { Supergraph } from '@apollo/federation-internals';
import { lexicographicSortSchema, printSchema } from 'graphql';

/** SDL in alphabetical order, so that a change shows as a small diff. The supergraph must be one that composed. */
export function printApiSchema(supergraphSdl: string): string {
  const schema = Supergraph.build(supergraphSdl).apiSchema().toGraphQLJSSchema();
  return `${printSchema(lexicographicSortSchema(schema)).trimEnd()}\n`;
}
