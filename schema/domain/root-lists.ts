// The root lists of the graph as one line each: what they can be filtered and ordered by, and how long a page may be.
import { Kind, type TypeNode } from 'graphql';
import type { FieldPlace } from '../checks/rule.ts';
import type { SubgraphSdl } from '../compose.ts';
import type { GraphIndex } from './graph-index.ts';

const PAGING = new Set(['first', 'after', 'last', 'before']);

/** Every Query field that answers a connection, by name. */
export function describeRootLists(graph: GraphIndex, subgraphs: readonly SubgraphSdl[]): string[] {
  const places = [...graph.fields.values()].flat();
  const lists = places.filter(
    ({ type, field }) => type.name.value === 'Query' && /Connection!?$/.test(nameOf(field.type)),
  );
  return lists.map((at) => describe(at, subgraphs)).sort();
}

function describe({ field, department }: FieldPlace, subgraphs: readonly SubgraphSdl[]): string {
  const given = (field.arguments ?? []).filter(({ name }) => !PAGING.has(name.value));
  const orderBy = given.find(({ name }) => name.value === 'orderBy');
  const filters = given.filter((each) => each !== orderBy).map(({ name }) => name.value);
  const text = field.description?.value ?? '';
  const fixed = /ordered by ([a-z]+)/.exec(text)?.[1] ?? 'UNSAID';
  const orders = orderBy === undefined ? [fixed] : membersOf(nameOf(orderBy.type), subgraphs);
  const most = /at most (\d+)/.exec(text)?.[1] ?? 'UNSAID';
  return `${field.name.value}  ${department}  filters: ${filters.join(' ')}  orders: ${orders.join(' ')}  at most ${most} a page`;
}

/** The values of an enum or the fields of an input type, in their order. */
function membersOf(name: string, subgraphs: readonly SubgraphSdl[]): string[] {
  const node = subgraphs
    .flatMap(({ typeDefs }) => typeDefs.definitions)
    .find((each) => 'name' in each && each.name?.value === name);
  if (node?.kind === Kind.ENUM_TYPE_DEFINITION) return (node.values ?? []).map((value) => value.name.value);
  if (node?.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION) return (node.fields ?? []).map((field) => field.name.value);
  return [name];
}

function nameOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type);
}
