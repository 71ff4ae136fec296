// Schema and planner of one supergraph as one value, so that it is swapped whole and a request never sees two.
import '@jinyun/schema/telemetry-off';
import { Supergraph as FederatedSupergraph, type Schema } from '@apollo/federation-internals';
import { type QueryPlan, QueryPlanner } from '@apollo/query-planner';
import { ToldError } from '@jinyun/schema/told-error';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import { LIMITS } from './config.ts';
import { openReadOperations, type ReadOperations } from './guard/operation.ts';

export type Supergraph = {
  readonly sdl: string;
  /** What clients see. */
  readonly apiSchema: GraphQLSchema;
  /** The same in the planner's own form. */
  readonly plannerSchema: Schema;
  /** With the join directives, for matching types while executing. */
  readonly fullSchema: GraphQLSchema;
  /** Operations of its clients that were read before. */
  readonly operations: ReadOperations;
  readonly planner: QueryPlanner;
  readonly plans: LRUCache<string, QueryPlan>;
  readonly subgraphs: readonly { readonly name: string; readonly url: string }[];
};

/**
 * Reads a composed supergraph. Throws GRAPHQL_PARSE_FAILED with line and column, or GRAPHQL_VALIDATION_FAILED when the
 * text is no supergraph that Apollo's planner accepts; `source` is how the message names the text.
 */
export function readSupergraph(sdl: string, source: string): Supergraph {
  const federated = build(sdl, source);
  const plannerSchema = federated.apiSchema();
  return {
    sdl,
    apiSchema: plannerSchema.toGraphQLJSSchema(),
    plannerSchema,
    fullSchema: federated.schema.toGraphQLJSSchema(),
    operations: openReadOperations(),
    planner: new QueryPlanner(federated, { debug: { pathsLimit: LIMITS.planPathsMax } }),
    plans: new LRUCache({ max: LIMITS.plansMax }),
    subgraphs: federated.subgraphsMetadata(),
  };
}

function build(sdl: string, source: string): FederatedSupergraph {
  try {
    return FederatedSupergraph.build(sdl, { validateSupergraph: true });
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
