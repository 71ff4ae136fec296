// Gives each change of the contract its places in the departments' files and the owners of what it takes away.
import { type ASTNode, type FieldDefinitionNode, Kind } from 'graphql';
import { classNodeOf } from '../checks/rule.ts';
import { type Place, placeOfNode } from '../elements.ts';
import type { Change } from './change.ts';
import type { Owner, Trouble } from './finding.ts';
import type { Graph } from './graph.ts';
import { distinct, editedFirst, ownersOf, placesOf, type Site, type Texts } from './sites.ts';
import { placeOfVanished } from './vanished.ts';

export function listContractTroubles(changes: readonly Change[], contract: Graph, texts: Texts): Trouble[] {
  return changes.map((change) => ({
    code: change.code,
    coordinate: change.coordinate,
    places: placesOfChange(change, texts),
    owners: ownersOfChange(change, contract, texts),
    facts: change.facts,
  }));
}

function placesOfChange(change: Change, texts: Texts): Place[] {
  const { now, before } = texts;
  const sites = editedFirst(now.sites.get(coordinateNow(change)) ?? [], before);
  const here = sites.map(({ element }) => placeOfNode(partOf(change, element.node))).filter((place) => place !== null);
  const gone = change.code.endsWith('_REMOVED') ? placesOfGone(change.coordinate, texts) : [];
  const places = [...gone, ...here];
  if (places.length === 0) places.push(...placesOf(now.sites.get(parentOf(change.coordinate)) ?? []));
  return distinct(places, ({ file, line }) => `${file}:${line}`);
}

/** In every department that had it and has it no longer. */
function placesOfGone(coordinate: string, { now, before }: Texts): Place[] {
  const still = new Set(now.sites.get(coordinate)?.map(({ department }) => department));
  const gone = (before?.sites.get(coordinate) ?? []).filter(({ department }) => !still.has(department));
  return gone
    .map((site) => placeOfVanished(site, before?.subgraphs ?? [], now.subgraphs))
    .filter((place) => place !== null);
}

/** What a field was renamed to stands where its old name stood. */
function coordinateNow({ code, coordinate, facts }: Change): string {
  return code === 'FIELD_RENAMED' ? `${parentOf(coordinate)}.${facts.name}` : coordinate;
}

/** The part of an element that the change is about: its class, its type, or its name. */
function partOf({ code }: Change, node: ASTNode): ASTNode {
  if (node.kind === Kind.FIELD_DEFINITION && code.startsWith('CLASS_')) return classNodeOf(node);
  return 'type' in node && /TYPE_CHANGED|BECAME_/.test(code) ? node.type : node;
}

function ownersOfChange({ coordinate }: Change, contract: Graph, { now, before }: Texts): Owner[] {
  const sites: readonly Site[] = before?.sites.get(coordinate) ?? now.sites.get(coordinate) ?? [];
  if (sites.length > 0) return ownersOf(sites);
  const [type = '', field = ''] = coordinate.split(/[.(]/);
  const joined = ownersByJoin(contract.get(type)?.fields.get(field));
  return joined.length > 0 ? joined : ownersOf(now.sites.get(parentOf(coordinate)) ?? []);
}

/** The supergraph says by `@join__field(graph: POLICING)` who answers a field, though not in which room. */
function ownersByJoin(field: FieldDefinitionNode | undefined): Owner[] {
  const joins = (field?.directives ?? []).filter(({ name }) => name.value === 'join__field');
  const graphs = joins.flatMap(({ arguments: args }) => args?.find(({ name }) => name.value === 'graph')?.value ?? []);
  return graphs.flatMap((graph) =>
    graph.kind === Kind.ENUM ? [{ department: graph.value.toLowerCase(), room: null }] : [],
  );
}

/** `Query.post` of `Query.post(id:)`, `Post` of `Post.name`. */
function parentOf(coordinate: string): string {
  return coordinate.replace(/\(.*$|\.\w+$/, '');
}
