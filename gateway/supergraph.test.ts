// What clients see of a supergraph, and what execution knows of it, is what Apollo's libraries make of it.
import { Supergraph as Federated } from '@apollo/federation-internals';
import { expect, test } from '@jest/globals';
import { readSupergraph as readCounty } from '@jinyun/schema/committed';
import { readMuseum } from '@jinyun/test/federation/equality/museum/museum';
import { readCommitted as readLibrary } from '@jinyun/test/federation/foreign/foreign-graph';
import { type GraphQLSchema, introspectionFromSchema, lexicographicSortSchema, validateSchema } from 'graphql';
import { openSupergraph } from './supergraph.ts';
import { SUPPORTED_FEATURES } from './supported-features.ts';

test.each([
  ['the county', readCounty],
  ['the library', readLibrary],
  ['the museum', readMuseum],
])('%s', async (name, read) => {
  const graph = await openSupergraph(read(), name);
  await graph.close();
  const federated = Federated.build(read(), { supportedFeatures: SUPPORTED_FEATURES });
  expect(told(graph.apiSchema)).toEqual(told(federated.apiSchema().toGraphQLJSSchema()));
  expect(told(graph.fullSchema)).toEqual(told(federated.schema.toGraphQLJSSchema()));
  expect(graph.subgraphs).toEqual(federated.subgraphsMetadata());
  expect(validateSchema(graph.apiSchema)).toEqual([]);
});

function told(schema: GraphQLSchema) {
  return introspectionFromSchema(lexicographicSortSchema(schema), {
    specifiedByUrl: true,
    inputValueDeprecation: true,
  });
}
