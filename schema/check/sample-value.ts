// Values for the arguments of an example question: the plainest that fit.
import type { TypeNode } from 'graphql';
import { type Graph, isRequired, namedType } from './graph.ts';

const SAMPLES: Readonly<Record<string, string>> = {
  Int: '1',
  Float: '1',
  Boolean: 'true',
  Date: '"2022-03-01"',
  DateTime: '"2022-03-01T08:00:00+08:00"',
};

/** One item where a list is asked: GraphQL takes it for a list of one. */
export function sampleOf(graph: Graph, type: TypeNode): string {
  const name = namedType(type);
  const found = graph.get(name);
  if (found?.kind === 'ENUM') return found.values.keys().next().value ?? 'null';
  if (found?.kind !== 'INPUT') return SAMPLES[name] ?? '"…"';
  return objectOf(graph, name);
}

/**
 * A value of an argument's type that holds the wanted enum value or input field (or the type itself, without a member),
 * however deep; null where none can.
 */
export function valueHolding(
  graph: Graph,
  argument: TypeNode,
  wanted: string,
  member: string | undefined,
  above: readonly string[] = [],
): string | null {
  const name = namedType(argument);
  const type = graph.get(name);
  if (name === wanted) {
    if (type?.kind === 'ENUM' && member !== undefined) return member;
    const input = member === undefined ? undefined : type?.inputs.get(member);
    return input === undefined ? sampleOf(graph, argument) : objectOf(graph, name, input.name.value);
  }
  if (type?.kind !== 'INPUT' || above.includes(name)) return null;
  for (const input of type.inputs.values()) {
    const value = valueHolding(graph, input.type, wanted, member, [...above, name]);
    if (value !== null) return objectOf(graph, name, input.name.value, value);
  }
  return null;
}

function objectOf(graph: Graph, name: string, wanted?: string, value?: string): string {
  const inputs = [...(graph.get(name)?.inputs.values() ?? [])].filter(
    (input) => input.name.value === wanted || isRequired(input),
  );
  const pairs = inputs.map((input) => {
    const held = input.name.value === wanted ? value : undefined;
    return `${input.name.value}: ${held ?? sampleOf(graph, input.type)}`;
  });
  return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
}
