// Where something stood that is no longer there: the line of the working tree at which the edit took it away.
import { type ASTNode, getLocation } from 'graphql';
import type { SubgraphSdl } from '../compose.ts';
import { type Element, listElements, type Place, placeOfNode } from '../elements.ts';
import type { Site } from './sites.ts';

/** Just below the neighbour above it that is still there; else just above the one below; else the head of what held it. */
export function placeOfVanished(site: Site, before: readonly SubgraphSdl[], now: readonly SubgraphSdl[]): Place | null {
  const siblings = siblingsOf(site, before);
  const index = siblings.findIndex(({ node }) => node === site.element.node);
  const remaining = elementsOf(site.department, fileOf(site.element), now);
  const stillThere = (element: Element): Element | undefined =>
    remaining.find(({ coordinate, node }) => coordinate === element.coordinate && node.kind === element.node.kind);

  for (const above of siblings.slice(0, index).reverse()) {
    const found = stillThere(above);
    if (found !== undefined) return below(found, gapAbove(siblings, index));
  }
  for (const under of siblings.slice(index + 1)) {
    const found = stillThere(under);
    if (found !== undefined) return lineOf(found.node, 'start');
  }
  const held = site.element.parent === null ? undefined : stillThere(site.element.parent);
  return held === undefined ? placeOfNode(site.element.node) : placeOfNode(held.node);
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
