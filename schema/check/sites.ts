// Where each schema coordinate is written: in which department, room file and line, now or as it was committed.
import { type ASTNode, print } from 'graphql';
import type { SubgraphSdl } from '../compose.ts';
import { type Element, listElements, type Place, placeOfNode } from '../elements.ts';
import type { Owner } from './finding.ts';

export type Site = { readonly department: string; readonly element: Element };
/** Every site by its coordinate, departments in their order. */
export type Sites = ReadonlyMap<string, readonly Site[]>;

/** The departments' SDL, and where everything in it stands. */
export type Text = { readonly subgraphs: readonly SubgraphSdl[]; readonly sites: Sites };
/** `before` is null where nobody knows what was committed. */
export type Texts = { readonly now: Text; readonly before: Text | null };

export function textOf(subgraphs: readonly SubgraphSdl[]): Text {
  return { subgraphs, sites: listSites(subgraphs) };
}

export function listSites(subgraphs: readonly SubgraphSdl[]): Sites {
  const sites = new Map<string, Site[]>();
  for (const { name: department, typeDefs } of subgraphs)
    for (const element of listElements(typeDefs.definitions)) {
      const found = sites.get(element.coordinate);
      if (found === undefined) sites.set(element.coordinate, [{ department, element }]);
      else found.push({ department, element });
    }
  return sites;
}

/** `subgraphs/policing/posts/schema.graphql` is of the department policing, in the room posts. */
export function ownerOfFile(file: string): Owner {
  const [, department, room] = /^subgraphs\/([^/]+)\/([^/]+)\//.exec(file) ?? [];
  return department === undefined ? { department: 'schema', room: null } : { department, room: room ?? null };
}

/** Those who answer for it. A declaration that only points at another department's entity does not count, unless it is all. */
export function ownersOf(sites: readonly Site[]): Owner[] {
  const answering = sites.filter((site) => !isPointer(site));
  const places = placesOf(answering.length > 0 ? answering : sites);
  const owners = places.map(({ file }) => ownerOfFile(file));
  return distinct(owners, ({ department, room }) => `${department} ${room}`);
}

export function placesOf(sites: readonly Site[]): Place[] {
  const places = sites.map(({ element }) => placeOfNode(element.node)).filter((place) => place !== null);
  return distinct(places, ({ file, line }) => `${file}:${line}`);
}

/** Of a type that is written in several rooms, the declaration alone where there is one: keys stand there. */
export function declarationsOf(sites: readonly Site[]): Site[] {
  return sites.filter(({ department, element }) => {
    const others = sites.filter((other) => other.department === department && !isExtension(other));
    return others.length === 0 || !isExtension({ element });
  });
}

/** The innermost element that holds the node, found by its place in the text: composition copies nodes. */
export function siteOfNode(sites: Sites, node: ASTNode): Site | null {
  const { loc } = node;
  if (loc === undefined) return null;
  const holding = [...sites.values()].flat().filter(({ element }) => {
    const at = element.node.loc;
    return at?.source.name === loc.source.name && at.start <= loc.start && loc.end <= at.end;
  });
  const length = ({ element }: Site): number => (element.node.loc?.end ?? 0) - (element.node.loc?.start ?? 0);
  return holding.reduce<Site | null>((best, next) => (best && length(best) <= length(next) ? best : next), null);
}

/** The edited ones first: that is where the reader's hand was. The others stay in the order of the departments. */
export function editedFirst(sites: readonly Site[], before: Text | null): Site[] {
  const edited = before === null ? [] : sites.filter((site) => isEdited(site, before.sites));
  return [...edited, ...sites.filter((site) => !edited.includes(site))];
}

export function distinct<T>(list: readonly T[], key: (item: T) => string): T[] {
  return [...new Map(list.map((item) => [key(item), item] as const).reverse()).values()].reverse();
}

/** Whether the working tree says it in other words than the commit did. A type is judged by its head alone. */
function isEdited(site: Site, before: Sites): boolean {
  const was = before.get(site.element.coordinate)?.filter(({ department }) => department === site.department) ?? [];
  return !was.some(({ element }) => printHead(element) === printHead(site.element));
}

function printHead({ node }: Element): string {
  return print('fields' in node ? ({ ...node, fields: [] } as typeof node) : node);
}

function isExtension({ element }: Pick<Site, 'element'>): boolean {
  return element.node.kind.endsWith('Extension');
}

function isPointer({ element }: Site): boolean {
  const { node, parent } = element;
  const directives = [...(node.directives ?? []), ...(parent?.node.directives ?? [])];
  return directives.some((directive) => directive.name.value === 'external' || isUnresolvableKey(directive));
}

function isUnresolvableKey(directive: { readonly name: { readonly value: string } } & ASTNode): boolean {
  return directive.name.value === 'key' && /resolvable:\s*false/.test(print(directive));
}
