// The steps of a plan as they are run under given conditions: what is left out is gone, and parallel fetches of one
// department's entities may be asked for in one request.
import { Kind, type OperationDefinitionNode, print, visit } from 'graphql';
import { toWire } from '../../wire-text.ts';
import type { Fetch, Step } from '../steps.ts';
import type { Conditions } from './decide-conditions.ts';

/** Fetches in one request; `asked` is what is sent. */
export type Group = { readonly id: number; readonly fetches: readonly Fetch[]; readonly asked: Fetch };
export type BytesStep =
  | { readonly kind: 'fetch'; readonly fetch: Fetch }
  | { readonly kind: 'group'; readonly group: Group }
  | { readonly kind: 'sequence' | 'parallel'; readonly steps: readonly BytesStep[] };

export const NOTHING: BytesStep = { kind: 'sequence', steps: [] };

/** What runs where the variables have these values. */
export function activeSteps(step: Step | null, conditions: Conditions): BytesStep {
  if (step === null) return NOTHING;
  if (step.kind === 'fetch') return step;
  if (step.kind === 'condition')
    return activeSteps(conditions[step.variable] === true ? step.whenTrue : step.whenFalse, conditions);
  return { kind: step.kind, steps: step.steps.map((inner) => activeSteps(inner, conditions)) };
}

export function fetchesOf(step: BytesStep): readonly Fetch[] {
  if (step.kind === 'fetch') return [step.fetch];
  return step.kind === 'group' ? step.group.fetches : step.steps.flatMap(fetchesOf);
}

/** For each fetch those that are over when it begins. */
export function fetchesBefore(step: BytesStep): ReadonlyMap<Fetch, ReadonlySet<Fetch>> {
  const before = new Map<Fetch, ReadonlySet<Fetch>>();
  visitStep(step, new Set());
  return before;

  function visitStep(inner: BytesStep, over: ReadonlySet<Fetch>): void {
    if (inner.kind === 'parallel') for (const each of inner.steps) visitStep(each, over);
    else if (inner.kind === 'sequence') {
      const passed = new Set(over);
      for (const each of inner.steps) {
        visitStep(each, new Set(passed));
        for (const fetch of fetchesOf(each)) passed.add(fetch);
      }
    } else for (const fetch of fetchesOf(inner)) before.set(fetch, over);
  }
}

/** Heads of parallel sequences are merged too: what follows them waits for all of them. */
export function mergeSteps(step: BytesStep): { readonly step: BytesStep; readonly groups: readonly Group[] } {
  const groups: Group[] = [];
  return { step: merge(step), groups };

  function merge(inner: BytesStep): BytesStep {
    if (inner.kind !== 'sequence' && inner.kind !== 'parallel') return inner;
    const steps = inner.steps.map(merge);
    return inner.kind === 'sequence' ? { kind: 'sequence', steps } : mergeParallel(steps);
  }

  function mergeParallel(steps: readonly BytesStep[]): BytesStep {
    const bySubgraph = new Map<string, { readonly head: Fetch; readonly step: BytesStep }[]>();
    for (const each of steps) {
      const head = headOf(each);
      if (head === null || !isMergeable(head)) continue;
      const { subgraph } = head.operation;
      bySubgraph.set(subgraph, [...(bySubgraph.get(subgraph) ?? []), { head, step: each }]);
    }
    const merged = [...bySubgraph.values()].filter(({ length }) => length > 1);
    const taken = new Set(merged.flatMap((parts) => parts.map((part) => part.step)));
    const made = merged.map((parts): BytesStep => {
      const fetches = parts.map(({ head }) => head);
      const group = { id: groups.length, fetches, asked: mergedFetch(fetches) };
      groups.push(group);
      const rest = parts.map((part) => tailOf(part.step)).filter((tail) => tail !== NOTHING);
      return {
        kind: 'sequence',
        steps: [
          { kind: 'group', group },
          { kind: 'parallel', steps: rest },
        ],
      };
    });
    return { kind: 'parallel', steps: [...made, ...steps.filter((each) => !taken.has(each))] };
  }
}

function headOf(step: BytesStep): Fetch | null {
  if (step.kind === 'fetch') return step.fetch;
  const [first] = step.kind === 'sequence' ? step.steps : [];
  return first?.kind === 'fetch' ? first.fetch : null;
}

function tailOf(step: BytesStep): BytesStep {
  if (step.kind !== 'sequence' || step.steps.length < 2) return NOTHING;
  return { kind: 'sequence', steps: step.steps.slice(1) };
}

function isMergeable({ requires, document, operation }: Fetch): boolean {
  return requires !== null && operation.kind === 'query' && document.definitions.length === 1;
}

const REPRESENTATIONS = 'representations';

/** The name of a group's field and of its variable; the client's variables may have any name, so a free one is taken. */
export function fieldName(index: number): string {
  return `_e${index}`;
}

export function variableName(fetches: readonly Fetch[], index: number): string {
  const taken = new Set(fetches.flatMap(({ variableNames }) => variableNames));
  let name = `${REPRESENTATIONS}${index}`;
  while (taken.has(name)) name += '_';
  return name;
}

function mergedFetch(fetches: readonly Fetch[]): Fetch {
  const [first] = fetches;
  if (first === undefined) throw new Error('a request for nothing');
  const definitions = new Map<string, string>();
  const fields = fetches.map((fetch, index) => {
    const node = renameRepresentations(fetch.node, variableName(fetches, index));
    for (const definition of node.variableDefinitions ?? [])
      definitions.set(definition.variable.name.value, print(definition));
    return node.selectionSet.selections.map((field) => `${fieldName(index)}:${print(field).replace(/\s+/g, ' ')}`);
  });
  const name = first.operation.operationName;
  const query = `query ${name ?? ''}(${[...definitions.values()].join()}){${fields.flat().join(' ')}}`;
  const named = name === null ? '' : `,"operationName":${JSON.stringify(name)}`;
  return {
    ...first,
    operation: { ...first.operation, query },
    head: toWire(`{"query":${JSON.stringify(query)}${named},"variables":{`),
    variableNames: [...new Set(fetches.flatMap(({ variableNames }) => variableNames))],
  };
}

function renameRepresentations(node: OperationDefinitionNode, value: string): OperationDefinitionNode {
  return visit(node, {
    Variable: (variable) =>
      variable.name.value === REPRESENTATIONS ? { ...variable, name: { kind: Kind.NAME, value } } : undefined,
  });
}
