// What the departments promise now against what they promised: by the composed supergraph, or by their SDL where it does not compose.
import { parse } from 'graphql';
import { parseDepartment, type SubgraphSdl } from '../compose.ts';
import { declaredBy, type Judgement } from '../judge.ts';
import type { Change } from './change.ts';
import { compareContracts } from './changes.ts';
import type { Committed } from './contract.ts';
import { listContractTroubles } from './contract-troubles.ts';
import type { Trouble } from './finding.ts';
import { type Graph, graphOf } from './graph.ts';
import { type Text, textOf } from './sites.ts';
import { listSyntaxTroubles } from './syntax-troubles.ts';

export type Comparison = {
  readonly committed: Committed;
  readonly contract: Graph;
  readonly composed: Judgement['composed'];
  readonly subgraphs: readonly SubgraphSdl[];
  /** The committed SDL, asked for only when something has changed. */
  readonly before: () => Text | null;
  /** What is wrong with the SDL itself, and told already. */
  readonly told: readonly Trouble[];
};

/** Nothing is compared where nothing has changed, or where a syntax error leaves nothing to compare. */
export function compareWithContract(comparison: Comparison): Trouble[] {
  const { committed, contract, composed, subgraphs, before, told } = comparison;
  if (subgraphs.length === 0 || composed?.supergraphSdl === committed.supergraphSdl) return [];
  const changes =
    composed === null
      ? compareSdl(before(), subgraphs)
      : compareContracts(contract, graphOfSdl(composed.supergraphSdl));
  if (changes.length === 0) return [];
  const troubles = listContractTroubles(changes, contract, { now: textOf(subgraphs), before: before() });
  return troubles.filter((trouble) => !isTold(trouble, told, composed !== null));
}

/** Null where a commit is unknown or holds a syntax error: then it tells nothing of places either. */
export function textOfCommitted({ departments }: Committed): Text | null {
  if (departments === null || listSyntaxTroubles(departments).length > 0) return null;
  return textOf(departments.map(parseDepartment));
}

/** The departments' SDL laid over one another says nearly what they would compose to. */
function compareSdl(before: Text | null, now: readonly SubgraphSdl[]): Change[] {
  return before === null ? [] : compareContracts(declaredBy(before.subgraphs), declaredBy(now));
}

/**
 * What keeps the departments from composing is told in its own words, not once more as a change of the same element;
 * and of a class that has no place in the SDL it says nothing new that it was raised.
 */
function isTold({ code, coordinate }: Trouble, told: readonly Trouble[], composes: boolean): boolean {
  return told.some((other) => {
    if (other.coordinate === null || !isWithin(coordinate, other.coordinate)) return false;
    return !composes || (code === 'CLASS_RAISED' && other.code === 'CLASS_SEALED');
  });
}

/** `Post.name(year:)` is within `Post.name`; a field is not within its type: that may be wrong elsewhere. */
function isWithin(coordinate: string | null, outer: string): boolean {
  const [field] = outer.split('(');
  return coordinate === outer || coordinate === field || (coordinate ?? '').startsWith(`${field}(`);
}

function graphOfSdl(sdl: string): Graph {
  return graphOf(parse(sdl, { noLocation: true }).definitions);
}
