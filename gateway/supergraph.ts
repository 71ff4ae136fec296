// Schemas, plans and planner of one supergraph as one value, so that it is swapped whole and a request never sees two.
import '@jinyun/schema/telemetry-off';
import { Supergraph as FederatedSupergraph } from '@apollo/federation-internals';
import { ToldError } from '@jinyun/schema/told-error';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import { openReadOperations, type ReadOperations } from './guard/operation.ts';
import { readOverrideLabels } from './plan/overrides.ts';
import { Planner } from './plan/planner.ts';
import { openPlans, type Plans } from './plan/plans.ts';
import { SUPPORTED_FEATURES } from './supported-features.ts';

export type Supergraph = {
  readonly sdl: string;
  /** What clients see. */
  readonly apiSchema: GraphQLSchema;
  /** With the join directives, for matching types while executing. */
  readonly fullSchema: GraphQLSchema;
  /** Operations of its clients that were read before. */
  readonly operations: ReadOperations;
  /** Starts with the first plan; close it when the supergraph is served no more. */
  readonly planner: Planner;
  readonly plans: Plans;
  /** Of `@override(label:)`. */
  readonly overrideLabels: readonly string[];
  readonly subgraphs: readonly { readonly name: string; readonly url: string }[];
};

/**
 * Reads a composed supergraph. Throws GRAPHQL_PARSE_FAILED with line and column, or GRAPHQL_VALIDATION_FAILED when the
 * text is no supergraph that Apollo's planner accepts; `source` is how the message names the text.
 */
export function readSupergraph(sdl: string, source: string): Supergraph {
  const federated = build(sdl, source);
  return {
    sdl,
    apiSchema: federated.apiSchema().toGraphQLJSSchema(),
    fullSchema: federated.schema.toGraphQLJSSchema(),
    operations: openReadOperations(),
    planner: new Planner(sdl),
    plans: openPlans(),
    overrideLabels: readOverrideLabels(sdl),
    subgraphs: federated.subgraphsMetadata(),
  };
}

function build(sdl: string, source: string): FederatedSupergraph {
  try {
    return FederatedSupergraph.build(sdl, { supportedFeatures: SUPPORTED_FEATURES, validateSupergraph: true });
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const syntax = error instanceof GraphQLError && error.message.startsWith('Syntax Error');
    const place = error instanceof GraphQLError && error.locations?.[0];
    const where = place ? ` (line ${place.line}, column ${place.column})` : '';
    const way = 'Compose it again (npm run schema -- compose) or name another file.';
    throw new ToldError(
      syntax ? 'GRAPHQL_PARSE_FAILED' : 'GRAPHQL_VALIDATION_FAILED',
      `${source} is not a supergraph${where}: ${firstLine(error.message)}. ${way}`,
    );
  }
}

/** Where there are several causes the first one says where to begin. */
function firstLine(message: string): string {
  const [line = ''] = message.replace(/[.\s]*Caused by:\s*/, ': ').split('\n');
  return line.replace(/\.$/, '');
}
