// The check as one walk: judge what the departments wrote, compare it with the contract, and ask whom each finding breaks.
// Pure: files, commits and the terminal are the caller's.
import type { DepartmentFiles, SubgraphSdl } from '../compose.ts';
import { declaredBy, type Judgement, judge } from '../judge.ts';
import { once } from '../once.ts';
import { compareWithContract, textOfCommitted } from './against-contract.ts';
import { type Committed, readContract } from './contract.ts';
import { type DocumentFile, parseDocuments } from './document-file.ts';
import { listDocumentTroubles, listUnfitNow } from './document-troubles.ts';
import type { Finding, Trouble } from './finding.ts';
import type { Graph } from './graph.ts';
import { type ClientDocument, listUses } from './uses.ts';
import { type Askers, findWhom } from './whom.ts';

export type Asked = {
  readonly departments: readonly DepartmentFiles[];
  readonly committed: Committed;
  readonly documents: readonly DocumentFile[];
  /** One department's change is judged: a document that did not fit before is somebody else's half-done work. */
  readonly alone: boolean;
};
export type Checked = {
  /** Of the SDL itself: while there is one, nothing may be written. */
  readonly ofSchema: readonly Finding[];
  /** Of those who rely on it: changes of the contract, and documents that do not fit. */
  readonly ofClients: readonly Finding[];
  readonly composed: Judgement['composed'];
};

export function check({ departments, committed, documents: files, alone }: Asked): Checked {
  const before = once(() => textOfCommitted(committed));
  const { troubles, composed, subgraphs } = judge(departments, before);
  const { graph: contract, troubles: unreadable } = readContract(committed);
  const { documents, troubles: unparsed } = parseDocuments(files);
  const askers = askersOf(documents, contract, subgraphs);
  const tell = (list: readonly Trouble[]): Finding[] => list.map((trouble) => findWhom(trouble, askers));

  const changes = compareWithContract({ committed, contract, composed, subgraphs, before, told: troubles });
  const changed = tell(changes);
  const explained = changed.flatMap(({ broken }) => broken);
  const unfit = composed === null ? [] : listDocumentTroubles(documents, composed.api(), explained);
  const ofDocuments = alone ? listUnfitNow(unfit, documents, committed) : [...unparsed, ...unfit];
  return { ofSchema: tell(troubles), ofClients: [...tell(unreadable), ...changed, ...tell(ofDocuments)], composed };
}

function askersOf(documents: readonly ClientDocument[], contract: Graph, subgraphs: readonly SubgraphSdl[]): Askers {
  const uses = Map.groupBy(listUses(documents, contract), ({ coordinate }) => coordinate);
  return { uses, contract, declared: declaredBy(subgraphs) };
}
