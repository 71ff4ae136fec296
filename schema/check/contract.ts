// The contract as it was committed: what clients and the other departments were promised.
import { GraphQLError, parse, Source } from 'graphql';
import type { DepartmentFiles } from '../compose.ts';
import type { Trouble } from './finding.ts';
import { type Graph, graphOf } from './graph.ts';

export type Committed = {
  /** Null where there is none yet: then nothing can be broken. */
  readonly supergraphSdl: string | null;
  /** The SDL it was composed of; null where only the contract itself is known. */
  readonly departments: readonly DepartmentFiles[] | null;
};

/** A contract that cannot be read, as after a merge left half way, promises nothing and is told. */
export function readContract({ supergraphSdl }: Committed): { graph: Graph; troubles: Trouble[] } {
  if (supergraphSdl === null) return { graph: new Map(), troubles: [] };
  try {
    return { graph: graphOf(parse(new Source(supergraphSdl), { noLocation: true }).definitions), troubles: [] };
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const places = [{ file: 'schema/supergraph.graphql', line: error.locations?.[0]?.line ?? 1 }];
    const trouble = { code: 'CONTRACT_UNREADABLE', coordinate: null, places, owners: [], facts: {} } as const;
    return { graph: new Map(), troubles: [trouble] };
  }
}
