// Where something stood that is no longer there: the line of the working tree at which the edit took it away.
import { type ASTNode, getLocation } from 'graphql';
import type { SubgraphSdl } from '../compose.ts';
import { type Element, listElements, type Place, placeOfNode } from '../elements.ts';
import type { Site } from './sites.ts';

/**
 * What is new where it stood, if anything is; else just below the neighbour above it that is left; else just above the one
 * below; else where that stood which held it.
 */
export function placeOfVanished(site: Site, before: readonly SubgraphSdl[], now: readonly SubgraphSdl[]): Place | null {
  const { department, element } = site;
  const siblings = siblingsOf(site, before);
  const index = siblings.findIndex(({ node }) => node === element.node);
  const left = elementsOf(department, fileOf(element), now);
  const above = firstLeft(siblings.slice(0, index).reverse(), left);
  if (above !== undefined) return newBeside(above, 1, siblings, left) ?? below(above, gapAbove(siblings, index));
  const under = firstLeft(siblings.slice(index + 1), left);
  if (under !== undefined) return newBeside(under, -1, siblings, left) ?? lineOf(under.node, 'start');
  if (element.parent === null) return placeOfNode(element.node);
  const held = find(left, element.parent);
  return held ? placeOfNode(held.node) : placeOfVanished({ department, element: element.parent }, before, now);
}

function firstLeft(siblings: readonly Element[], left: readonly Element[]): Element | undefined {
  return siblings.map((sibling) => find(left, sibling)).find((found) => found !== undefined);
}

/** What stands next to a neighbour now and was no neighbour before: a new name for the old thing, as a rule. */
function newBeside(
  neighbour: Element,
  step: 1 | -1,
  before: readonly Element[],
  left: readonly Element[],
): Place | null {
  const now = left.filter(({ parent }) => parent?.node === neighbour.parent?.node);
  const beside = now[now.indexOf(neighbour) + step];
  return beside === undefined || find(before, beside) ? null : placeOfNode(beside.node);
}

function find(elements: readonly Element[], { coordinate, node }: Element): Element | undefined {
  return elements.find((one) => one.coordinate === coordinate && one.node.kind === node.kind);
}

/** Lines from the end of the neighbour above to the start of the vanished one: 0 where both stood in one line. */
function gapAbove(siblings: readonly Element[], index: number): number {
  const [above, vanished] = [siblings[index - 1], siblings[index]];
  const end = above && lineOf(above.node, 'end');
  const start = vanished && lineOf(vanished.node, 'start');
  return end && start ? start.line - end.line : 0;
}

function below({ node }: Element, gap: number): Place | null {
  const end = lineOf(node, 'end');
  return end && { ...end, line: end.line + gap };
}

function siblingsOf({ department, element }: Site, subgraphs: readonly SubgraphSdl[]): Element[] {
  return elementsOf(department, fileOf(element), subgraphs).filter(
    ({ parent }) => parent?.node === element.parent?.node,
  );
}

function elementsOf(department: string, file: string | undefined, subgraphs: readonly SubgraphSdl[]): Element[] {
  const definitions = subgraphs.find(({ name }) => name === department)?.typeDefs.definitions ?? [];
  return listElements(definitions.filter(({ loc }) => loc?.source.name === file));
}

function fileOf({ node }: Element): string | undefined {
  return node.loc?.source.name;
}

function lineOf({ loc }: ASTNode, edge: 'start' | 'end'): Place | null {
  return loc === undefined ? null : { file: loc.source.name, line: getLocation(loc.source, loc[edge]).line };
}
