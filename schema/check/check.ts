// The check as one walk: judge what the departments wrote, compare it with the contract, and ask whom each finding breaks.
// Pure: files, commits and the terminal are the caller's.
import { parse } from 'graphql';
import { type DepartmentFiles, parseDepartment, type SubgraphSdl } from '../compose.ts';
import { declaredBy, type Judgement, judge } from '../judge.ts';
import { compareContracts } from './changes.ts';
import { listContractTroubles, type Text, type Texts } from './contract-troubles.ts';
import { type DocumentFile, parseDocuments } from './document-file.ts';
import { listDocumentTroubles } from './document-troubles.ts';
import type { Finding, Trouble } from './finding.ts';
import { type Graph, graphOf } from './graph.ts';
import { listSites } from './sites.ts';
import { listSyntaxTroubles } from './syntax-troubles.ts';
import { type ClientDocument, listUses } from './uses.ts';
import { type Askers, findWhom } from './whom.ts';

/** What clients and the other departments were promised. */
export type Committed = {
  readonly supergraphSdl: string;
  /** The SDL it was composed of; null where only the contract itself is known. */
  readonly departments: readonly DepartmentFiles[] | null;
};
export type Checked = {
  /** Of the SDL itself: while there is one, nothing may be written. */
  readonly ofSchema: readonly Finding[];
  /** Of those who rely on it: changes of the contract, and documents that do not fit. */
  readonly ofClients: readonly Finding[];
  readonly composed: Judgement['composed'];
};

export function check(
  departments: readonly DepartmentFiles[],
  committed: Committed,
  files: readonly DocumentFile[],
): Checked {
  const before = once(() => textOfCommitted(committed));
  const { troubles, composed, subgraphs } = judge(departments, () => before()?.sites ?? null);
  const contract = graphOf(parse(committed.supergraphSdl, { noLocation: true }).definitions);
  const { documents, troubles: unparsed } = parseDocuments(files);
  const askers = askersOf(documents, contract, subgraphs);

  const tell = (list: readonly Trouble[]): Finding[] => list.map((trouble) => findWhom(trouble, askers));

  const texts = (): Texts => ({ now: textOf(subgraphs), before: before() });
  const changed = tell(withoutRepeats(changesOf(committed, composed, contract, texts), troubles));
  const explained = changed.flatMap(({ broken }) => broken);
  const unfit = composed === null ? [] : listDocumentTroubles(documents, composed.api(), explained);
  return { ofSchema: tell(troubles), ofClients: [...changed, ...tell([...unparsed, ...unfit])], composed };
}

/** Nothing is compared where nothing composes, or where nothing has changed. */
function changesOf(
  { supergraphSdl }: Committed,
  composed: Judgement['composed'],
  contract: Graph,
  texts: () => Texts,
): Trouble[] {
  if (composed === null || composed.supergraphSdl === supergraphSdl) return [];
  const now = graphOf(parse(composed.supergraphSdl, { noLocation: true }).definitions);
  const changes = compareContracts(contract, now);
  return changes.length === 0 ? [] : listContractTroubles(changes, contract, texts());
}

/** A class that has no place in the SDL is refused already: that it was raised says nothing new. */
function withoutRepeats(changed: readonly Trouble[], told: readonly Trouble[]): Trouble[] {
  const refused = new Set(told.filter(({ code }) => code === 'CLASS_SEALED').map(({ coordinate }) => coordinate));
  return changed.filter(({ code, coordinate }) => !(code === 'CLASS_RAISED' && refused.has(coordinate)));
}

function askersOf(documents: readonly ClientDocument[], contract: Graph, subgraphs: readonly SubgraphSdl[]): Askers {
  const uses = Map.groupBy(listUses(documents, contract), ({ coordinate }) => coordinate);
  return { uses, contract, declared: declaredBy(subgraphs) };
}

/** A commit that holds a syntax error tells nothing of places. */
function textOfCommitted({ departments }: Committed): Text | null {
  if (departments === null || listSyntaxTroubles(departments).length > 0) return null;
  return textOf(departments.map(parseDepartment));
}

function textOf(subgraphs: readonly SubgraphSdl[]): Text {
  return { subgraphs, sites: listSites(subgraphs) };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
