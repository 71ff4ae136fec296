// Reads a query plan once into the steps that both paths run: what is the same at every execution is made ready here.

import type {
  FetchDataKeyRenamer,
  FetchDataRewrite,
  FetchNode,
  PlanNode,
  QueryPlan,
  QueryPlanSelectionNode,
  SubscriptionNode,
} from '@apollo/query-planner';
import { ToldError } from '@jinyun/schema/told-error';
import { type DocumentNode, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { toWire, type WireText } from '../wire-text.ts';
import type { FetchOperation } from './upstream/upstream.ts';

/** One call of a department. */
export type Fetch = {
  /** Its place among the plan's fetches, from 0. */
  readonly id: number;
  readonly operation: FetchOperation;
  readonly document: DocumentNode;
  readonly node: OperationDefinitionNode;
  /** Where in the answer its objects lie: response names, and '@' for each element of a list. */
  readonly path: readonly string[];
  /** The request's body up to the first variable: `{"query":…,"variables":{`. */
  readonly head: WireText;
  /** The client's variables that go along, as they were sent. */
  readonly variableNames: readonly string[];
  /** What identifies an entity to the department; null where root fields are asked for. */
  readonly requires: readonly QueryPlanSelectionNode[] | null;
  readonly inputRewrites: readonly FetchDataRewrite[];
  readonly outputRewrites: readonly FetchDataRewrite[];
  readonly contextRewrites: readonly FetchDataKeyRenamer[];
};

export type Step =
  | { readonly kind: 'fetch'; readonly fetch: Fetch }
  | { readonly kind: 'sequence' | 'parallel'; readonly steps: readonly Step[] }
  | {
      readonly kind: 'condition';
      readonly variable: string;
      readonly whenTrue: Step | null;
      readonly whenFalse: Step | null;
    };

export type Steps = { readonly first: Step | null; readonly fetches: readonly Fetch[] };

/** Throws a ToldError for `@defer` and subscriptions, which no API schema of ours offers. */
export function readSteps({ node }: QueryPlan): Steps {
  const fetches: Fetch[] = [];
  return { first: node === undefined ? null : readStep(node, [], fetches), fetches };
}

function readStep(node: PlanNode | SubscriptionNode, path: readonly string[], fetches: Fetch[]): Step {
  switch (node.kind) {
    case 'Sequence':
      return { kind: 'sequence', steps: node.nodes.map((inner) => readStep(inner, path, fetches)) };
    case 'Parallel':
      return { kind: 'parallel', steps: node.nodes.map((inner) => readStep(inner, path, fetches)) };
    case 'Flatten':
      return readStep(node.node, [...path, ...node.path.map(String)], fetches);
    case 'Condition':
      return {
        kind: 'condition',
        variable: node.condition,
        whenTrue: node.ifClause ? readStep(node.ifClause, path, fetches) : null,
        whenFalse: node.elseClause ? readStep(node.elseClause, path, fetches) : null,
      };
    case 'Fetch': {
      const fetch = readFetch(node, path, fetches.length);
      fetches.push(fetch);
      return { kind: 'fetch', fetch };
    }
    default:
      throw new ToldError(
        'BAD_USER_INPUT',
        `The graph answers no ${node.kind === 'Defer' ? '@defer' : 'subscription'}.`,
      );
  }
}

function readFetch(node: FetchNode, path: readonly string[], id: number): Fetch {
  const { serviceName: subgraph, operation: query, operationName, operationKind, variableUsages = [], requires } = node;
  const document = parse(query, { noLocation: true });
  const kind = operationKind === 'mutation' ? 'mutation' : 'query';
  const name = operationName ?? null;
  const named = name === null ? '' : `,"operationName":${JSON.stringify(name)}`;
  return {
    id,
    operation: { subgraph, query, operationName: name, kind },
    document,
    node: operationOf(document),
    path,
    head: toWire(`{"query":${JSON.stringify(query)}${named},"variables":{`),
    variableNames: variableUsages,
    requires: requires ?? null,
    inputRewrites: node.inputRewrites ?? [],
    outputRewrites: node.outputRewrites ?? [],
    contextRewrites: node.contextRewrites ?? [],
  };
}

function operationOf({ definitions }: DocumentNode): OperationDefinitionNode {
  const found = definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  if (found === undefined) throw new Error('the planner made a fetch without an operation');
  return found;
}
