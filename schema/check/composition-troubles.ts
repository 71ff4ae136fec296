// Turns Apollo's composition errors into ours: the code, the places of the nodes it names, whose they are, and a query.
import { type ASTNode, type GraphQLError, Kind } from 'graphql';
import suggestions from 'graphql/jsutils/suggestionList.js';
import { type Place, placeOfNode } from '../elements.ts';
import { isMessageCode, type MessageCode } from './catalogue.ts';
import type { Trouble } from './finding.ts';
import type { Graph } from './graph.ts';
import { findLostKey } from './lost-key.ts';
import type { Facts } from './messages/message.ts';
import { distinct, editedFirst, ownersOf, placesOf, type Site, type Sites, siteOfNode, type Texts } from './sites.ts';
import { findUnimplemented } from './unimplemented.ts';
import { listUnsatisfiable } from './unsatisfiable.ts';

export function listCompositionTroubles(
  errors: readonly GraphQLError[],
  texts: Texts,
  declared: () => Graph,
): Trouble[] {
  const plain = errors.filter(({ extensions }) => extensions.code !== 'SATISFIABILITY_ERROR');
  const unreachable = errors.filter(({ extensions }) => extensions.code === 'SATISFIABILITY_ERROR');
  return [
    ...plain.map((error) => troubleOf(error, texts, declared)),
    ...listUnsatisfiable(unreachable, texts, declared),
  ];
}

function troubleOf(error: GraphQLError, texts: Texts, declared: () => Graph): Trouble {
  const found = (error.nodes ?? []).map((node) => ({ node, site: siteOfNode(texts.now.sites, node) }));
  const sites = found.map(({ site }) => site).filter((site) => site !== null);
  const named = [
    ...(sites.length > 0 ? sites : sitesNamed(error.message, texts.now.sites)),
    ...sitesLacking(sites, texts.now.sites),
  ];
  const ordered = editedFirst(distinct(named, keyOfSite), texts.before);
  const known =
    error.extensions.code === 'INVALID_FIELD_SHARING'
      ? findLostKey(ordered, texts, declared)
      : findUnimplemented(error.message, texts);
  if (known !== null) return known;
  return {
    ...sayOf(error, ordered, texts.now.sites),
    coordinate: ordered[0]?.element.coordinate ?? coordinateIn(error.message),
    places: placesOfNodes(ordered, found),
    owners: ownersOf(ordered),
  };
}

/** Where Apollo names no node, its message names a coordinate, and the department in brackets before it. */
function sitesNamed(message: string, now: Sites): Site[] {
  const [, department] = /^\[(\w+)\]/.exec(message) ?? [];
  const sites = now.get(coordinateIn(message) ?? '') ?? [];
  return sites.filter((site) => department === undefined || site.department === department);
}

/** A required argument that one department has and others lack: theirs are the fields that would need it. */
function sitesLacking(sites: readonly Site[], now: Sites): Site[] {
  return sites
    .filter(({ element }) => element.node.kind === Kind.INPUT_VALUE_DEFINITION && element.parent !== null)
    .flatMap(({ element }) => {
      const having = new Set(now.get(element.coordinate)?.map(({ department }) => department));
      return (now.get(element.parent?.coordinate ?? '') ?? []).filter(({ department }) => !having.has(department));
    });
}

/** The line of the node that Apollo names, where it lies within the element; the element's own line otherwise. */
function placesOfNodes(ordered: readonly Site[], found: readonly { node: ASTNode; site: Site | null }[]): Place[] {
  const places = ordered.flatMap((site) => {
    const own = found.filter((other) => other.site !== null && keyOfSite(other.site) === keyOfSite(site));
    const exact = own.map(({ node }) => placeOfNode(node)).filter((place) => place !== null);
    return exact.length > 0 ? exact : placesOf([site]);
  });
  return distinct(places, ({ file, line }) => `${file}:${line}`);
}

function sayOf(error: GraphQLError, sites: readonly Site[], now: Sites): { code: MessageCode; facts: Facts } {
  const words = error.message.replace(/^\[\w+\] /, '').replace(/\s+/g, ' ');
  const departments = [...new Set(sites.map(({ department }) => department))].join(', ');
  const [, unknown] = /^(?:Unknown type|Cannot add unknown type) "?(\w+)/.exec(words) ?? [];
  if (unknown !== undefined) {
    const nearest = nearestTypes(unknown, now) || '–';
    return { code: 'UNKNOWN_TYPE', facts: { name: unknown, nearest, department: departments } };
  }
  const { key, field } = KEY_FIELD.exec(words)?.groups ?? {};
  if (key !== undefined && field !== undefined)
    return { code: 'KEY_FIELD_UNKNOWN', facts: { key, field, departments } };
  if (REPEATED.test(words)) return { code: 'FIELD_REPEATED', facts: { departments } };
  const [, value = ''] = /value "(\w+)" is not defined/.exec(words) ?? [];
  const code = String(error.extensions.code);
  return { code: isMessageCode(code) ? code : 'COMPOSITION_REFUSED', facts: { words, departments, value } };
}

function nearestTypes(name: string, now: Sites): string {
  const types = [...now.keys()].filter((coordinate) => !/\W/.test(coordinate));
  return suggestions.suggestionList(name, types).slice(0, 2).join(', ');
}

const KEY_FIELD = /for @key\(fields: "(?<key>[^"]*)"\): Cannot query field "(?<field>\w+)"/;
const REPEATED = /Field (\w+) already exists on (\w+)/;

function coordinateIn(message: string): string | null {
  const [, field, type] = REPEATED.exec(message) ?? [];
  if (field !== undefined) return `${type}.${field}`;
  return /"(\w+(?:\.\w+(?:\(\w+:\))?)?)"/.exec(message)?.[1] ?? null;
}

/** One element at one place: a file of the shared types counts once, whoever composes it. */
function keyOfSite({ element }: Site): string {
  const place = placeOfNode(element.node);
  return `${place?.file}:${place?.line} ${element.coordinate}`;
}
