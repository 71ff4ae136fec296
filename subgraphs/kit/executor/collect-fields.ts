// The fields that a selection asks of an object type, in order, with fragments spread and conditions decided.
import {
  type DirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  GraphQLSkipDirective,
  getDirectiveValues,
  type InlineFragmentNode,
  isAbstractType,
  Kind,
  type SelectionSetNode,
  typeFromAST,
} from 'graphql';
import type { Scope, Variables } from './execution.ts';

/** The specification's CollectFields, over the selections of all nodes that share a response name. */
export function collectFields(
  scope: Scope,
  type: GraphQLObjectType,
  selections: readonly SelectionSetNode[],
  variables: Variables,
): ReadonlyMap<string, readonly FieldNode[]> {
  const fields = new Map<string, FieldNode[]>();
  const visited = new Set<string>();
  const collect = ({ selections: nodes }: SelectionSetNode): void => {
    for (const node of nodes) {
      if (!isIncluded(node, variables)) continue;
      if (node.kind === Kind.FIELD) add(fields, node);
      else {
        const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : visit(node.name.value);
        if (fragment !== undefined && isOf(scope, fragment, type)) collect(fragment.selectionSet);
      }
    }
  };
  /** The fragment, at its first spread. */
  const visit = (name: string): FragmentDefinitionNode | undefined => {
    if (visited.has(name)) return undefined;
    visited.add(name);
    return scope.fragments[name];
  };
  for (const selection of selections) collect(selection);
  return fields;
}

function add(fields: Map<string, FieldNode[]>, node: FieldNode): void {
  const name = (node.alias ?? node.name).value;
  const present = fields.get(name);
  if (present === undefined) fields.set(name, [node]);
  else present.push(node);
}

function isIncluded(node: { readonly directives?: readonly DirectiveNode[] }, variables: Variables): boolean {
  if (getDirectiveValues(GraphQLSkipDirective, node, variables)?.if === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, variables)?.if !== false;
}

function isOf(
  { schema }: Scope,
  { typeCondition }: FragmentDefinitionNode | InlineFragmentNode,
  type: GraphQLObjectType,
): boolean {
  if (typeCondition === undefined) return true;
  const condition = typeFromAST(schema, typeCondition);
  return condition === type || (isAbstractType(condition) && schema.isSubType(condition, type));
}
