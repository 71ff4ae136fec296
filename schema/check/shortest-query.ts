// The shortest question that reaches a schema coordinate: from a root field down, with the arguments it cannot leave out.
import type { FieldDefinitionNode } from 'graphql';
import { type Graph, isComposite, isRequired, namedType, possibleTypes, ROOTS } from './graph.ts';
import { sampleOf, valueHolding } from './sample-value.ts';

/** A way to a type: what stands before its selections, `{ county { ` and so on; as few steps as there are. */
type Way = { readonly steps: readonly string[]; readonly root: string; readonly cost: number };
const STEP_COST = 100;

/** Null where no root field leads there, as for a type that only departments exchange. */
export function shortestQuery(graph: Graph, coordinate: string): string | null {
  const [, type = '', member, argument] = /^(\w+)(?:\.(\w+)(?:\((\w+):\))?)?$/.exec(coordinate) ?? [];
  const ways = waysOf(graph);
  const found = graph.get(type);
  const field = member === undefined ? undefined : found?.fields.get(member);
  if (field !== undefined) return askField(graph, ways.get(type), field, argument);
  if (isComposite(found)) return ask(ways.get(type), '__typename');
  const asking = [() => askWith(graph, ways, type, member), () => askReturning(graph, ways, type)];
  const [first, second] = member === undefined ? asking.reverse() : asking;
  return first?.() ?? second?.() ?? null;
}

/** A question that goes by one field (`Lead.post`) to another of the type it returns (`PolicePost.name`). */
export function shortestQueryThrough(graph: Graph, reference: string, coordinate: string): string | null {
  const [parent = '', name = ''] = reference.split('.');
  const [type = '', wanted = ''] = coordinate.split('.');
  const by = graph.get(parent)?.fields.get(name);
  const field = graph.get(type)?.fields.get(wanted);
  if (by === undefined || field === undefined) return null;
  const way = waysOf(graph).get(parent);
  return askField(graph, way && { ...way, steps: [...way.steps, stepOf(graph, by)] }, field);
}

/** A question that enters one member of a union or interface. */
export function shortestQueryOfMember(graph: Graph, abstract: string, member: string): string | null {
  return ask(waysOf(graph).get(abstract), `... on ${member} { __typename }`);
}

/** Where a field takes the input type or enum: with a value that holds the wanted part. */
function askWith(graph: Graph, ways: Ways, type: string, member: string | undefined): string | null {
  for (const [parent, way] of byCost(ways))
    for (const field of graph.get(parent)?.fields.values() ?? [])
      for (const { name, type: input } of field.arguments ?? []) {
        const value = valueHolding(graph, input, type, member);
        if (value !== null) return askField(graph, way, field, name.value, value);
      }
  return null;
}

/** Where no field takes it: one that answers it. */
function askReturning(graph: Graph, ways: Ways, type: string): string | null {
  for (const [parent, way] of byCost(ways))
    for (const field of graph.get(parent)?.fields.values() ?? [])
      if (namedType(field.type) === type) return askField(graph, way, field);
  return null;
}

function askField(
  graph: Graph,
  way: Way | undefined,
  field: FieldDefinitionNode,
  argument?: string,
  value?: string,
): string | null {
  const below = isComposite(graph.get(namedType(field.type))) ? ' { __typename }' : '';
  return ask(way, `${stepOf(graph, field, argument, value)}${below}`);
}

function ask(way: Way | undefined, last: string): string | null {
  if (way === undefined) return null;
  const opened = [...way.steps, last].join(' { ');
  return `${way.root === 'Query' ? '' : 'mutation '}{ ${opened}${' }'.repeat(way.steps.length + 1)}`;
}

function stepOf(graph: Graph, field: FieldDefinitionNode, argument?: string, value?: string): string {
  const given = (field.arguments ?? []).filter((arg) => isRequired(arg) || arg.name.value === argument);
  if (given.length === 0) return field.name.value;
  const pairs = given.map(({ name, type }) => {
    const held = name.value === argument ? value : undefined;
    return `${name.value}: ${held ?? sampleOf(graph, type)}`;
  });
  return `${field.name.value}(${pairs.join(', ')})`;
}

type Ways = ReadonlyMap<string, Way>;
const known = new WeakMap<Graph, Ways>();

/** Dijkstra from the roots: fewest steps first, then fewest arguments, then the order of the schema. */
function waysOf(graph: Graph): Ways {
  const before = known.get(graph);
  if (before !== undefined) return before;
  const open = new Map<string, Way>();
  const ways = new Map<string, Way>();
  for (const root of ROOTS) if (graph.has(root)) open.set(root, { steps: [], root, cost: 0 });
  while (open.size > 0) {
    const [name, way] = cheapest(open);
    open.delete(name);
    ways.set(name, way);
    for (const [next, step, cost] of stepsFrom(graph, name)) {
      const found = { steps: [...way.steps, step], root: way.root, cost: way.cost + cost };
      if (!ways.has(next) && found.cost < (open.get(next)?.cost ?? Number.POSITIVE_INFINITY)) open.set(next, found);
    }
  }
  known.set(graph, ways);
  return ways;
}

function stepsFrom(graph: Graph, name: string): [next: string, step: string, cost: number][] {
  const fields = [...(graph.get(name)?.fields.values() ?? [])].filter((field) =>
    isComposite(graph.get(namedType(field.type))),
  );
  return [
    ...fields.map((field): [string, string, number] => [
      namedType(field.type),
      stepOf(graph, field),
      STEP_COST + (field.arguments ?? []).filter(isRequired).length,
    ]),
    ...possibleTypes(graph, name).map((type): [string, string, number] => [type, `... on ${type}`, STEP_COST]),
  ];
}

function byCost(ways: Ways): [string, Way][] {
  return [...ways].sort(([, one], [, other]) => one.cost - other.cost);
}

function cheapest(open: ReadonlyMap<string, Way>): [string, Way] {
  const [first, ...others] = open;
  if (first === undefined) throw new Error('Nothing is open.');
  return others.reduce((best, next) => (next[1].cost < best[1].cost ? next : best), first);
}
