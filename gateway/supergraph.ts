// Schemas, plans and planner of one supergraph as one value, so that it is switched whole and a request never sees two.
import { ToldError } from '@jinyun/schema/told-error';
import { buildASTSchema, buildSchema, GraphQLError, type GraphQLSchema, parse } from 'graphql';
import { openReadOperations, type ReadOperations } from './guard/operation.ts';
import { readOverrideLabels } from './plan/overrides.ts';
import { Planner } from './plan/planner.ts';
import type { Unfit } from './plan/planner-messages.ts';
import { UnfitError } from './plan/planner-thread.ts';
import { openPlans, type Plans } from './plan/plans.ts';

export type Supergraph = {
  readonly sdl: string;
  /** What clients see. */
  readonly apiSchema: GraphQLSchema;
  /** With the join directives, for matching types while executing. */
  readonly fullSchema: GraphQLSchema;
  /** Operations of its clients that were read before. */
  readonly operations: ReadOperations;
  readonly planner: Planner;
  readonly plans: Plans;
  /** Of `@override(label:)`. */
  readonly overrideLabels: readonly string[];
  readonly subgraphs: readonly { readonly name: string; readonly url: string }[];
  /** Ends its planner: when the last request on it has ended. */
  close(): Promise<void>;
};

/**
 * Opens a composed supergraph and its planner. Rejects with GRAPHQL_PARSE_FAILED with line and column, or with
 * GRAPHQL_VALIDATION_FAILED when the text is no supergraph that Apollo's planner accepts; `source` is how the message
 * names the text.
 */
export async function openSupergraph(sdl: string, source: string): Promise<Supergraph> {
  const planner = new Planner(sdl);
  try {
    // Apollo's libraries, which read the text again, are loaded in the planner's thread alone: they cost this one 70 MB.
    const [fullSchema, { apiSdl, subgraphs }] = await Promise.all([readWhole(sdl), planner.opened]);
    return {
      sdl,
      apiSchema: buildSchema(apiSdl, READING),
      fullSchema,
      operations: openReadOperations(),
      planner,
      plans: openPlans(),
      overrideLabels: readOverrideLabels(sdl),
      subgraphs,
      close: () => planner.close(),
    };
  } catch (error) {
    await planner.close();
    throw explain(error, source);
  }
}

/** The planner's thread has validated it, or does so meanwhile. */
const READING = { noLocation: true, assumeValid: true } as const;

async function readWhole(sdl: string): Promise<GraphQLSchema> {
  return buildASTSchema(parse(sdl, { noLocation: true }), READING);
}

/** A fault of ours, in opening a thread for example, stays what it is. */
function explain(error: unknown, source: string): unknown {
  const unfit = asUnfit(error);
  if (unfit === null) return error;
  const { message, place } = unfit;
  const where = place ? ` (line ${place.line}, column ${place.column})` : '';
  const way = 'Compose it again (npm run schema -- compose) or name another file.';
  return new ToldError(
    message.startsWith('Syntax Error') ? 'GRAPHQL_PARSE_FAILED' : 'GRAPHQL_VALIDATION_FAILED',
    `${source} is not a supergraph${where}: ${firstLine(message)}. ${way}`,
  );
}

function asUnfit(error: unknown): Unfit | null {
  if (error instanceof UnfitError) return error.unfit;
  return error instanceof GraphQLError ? { message: error.message, place: error.locations?.[0] ?? null } : null;
}

/** Where there are several causes the first one says where to begin. */
function firstLine(message: string): string {
  const [line = ''] = message.replace(/[.\s]*Caused by:\s*/, ': ').split('\n');
  return line.replace(/\.$/, '');
}
