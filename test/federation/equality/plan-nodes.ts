// Reads a query plan for what the suites count: its fetches, and which kinds of node and rewrite it holds.
import type { FetchNode, PlanNode, QueryPlan, SubscriptionNode } from '@apollo/query-planner';

export function listFetches({ node }: QueryPlan): FetchNode[] {
  return listNodes(node).filter((one): one is FetchNode => one.kind === 'Fetch');
}

/** Every node, parents first; both ways of a condition. */
export function listNodes(node: PlanNode | SubscriptionNode | undefined): PlanNode[] {
  if (node === undefined || node.kind === 'Subscription') return [];
  switch (node.kind) {
    case 'Sequence':
    case 'Parallel':
      return [node, ...node.nodes.flatMap(listNodes)];
    case 'Flatten':
      return [node, ...listNodes(node.node)];
    case 'Condition':
      return [node, ...listNodes(node.ifClause), ...listNodes(node.elseClause)];
    default:
      return [node];
  }
}
