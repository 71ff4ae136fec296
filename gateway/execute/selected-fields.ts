// Collects what an operation selects of one object type, each field once, in the order of the answer
// (GraphQL, "Field Collection"), with the conditions under which it is selected.
import {
  type DirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** One variable's value that a selection asks for. */
export type Condition = { readonly variable: string; readonly is: boolean };
/** Any of these; in each, all of the conditions. Null is always. */
export type Conditions = readonly (readonly Condition[])[] | null;

export type SelectedField = {
  readonly responseName: string;
  readonly fieldName: string;
  readonly conditions: Conditions;
  /** The first node that selects it: all of them have the same arguments. */
  readonly node: FieldNode;
  /** What is selected below it, by every node that selects it. */
  readonly below: readonly Source[];
};

/** A selection set and the conditions that lead to it. */
export type Source = { readonly set: SelectionSetNode; readonly under: readonly Condition[] };
export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

type Found = { node: FieldNode; ways: (readonly Condition[])[]; below: Source[] };

/** A field that is never selected, whatever the variables, is left out. Of an interface: what is selected of every object of it. */
export function selectFields(
  schema: GraphQLSchema,
  type: GraphQLObjectType | GraphQLInterfaceType,
  { sources, fragments }: { readonly sources: readonly Source[]; readonly fragments: Fragments },
): readonly SelectedField[] {
  const found = new Map<string, Found>();
  for (const { set, under } of sources) visitSet(set, under);
  return [...found].map(([responseName, { node, ways, below }]) => {
    const conditions = ways.some((way) => way.length === 0) ? null : ways;
    return { responseName, fieldName: node.name.value, conditions, node, below };
  });

  function visitSet({ selections }: SelectionSetNode, under: readonly Condition[]): void {
    for (const selection of selections) {
      const way = wayTo(selection, under);
      if (way !== null) visitSelection(selection, way);
    }
  }

  function visitSelection(selection: SelectionNode, under: readonly Condition[]): void {
    if (selection.kind === Kind.FIELD) {
      addField(selection, under);
      return;
    }
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
    if (fragment === undefined) throw new Error(`no fragment ${JSON.stringify(selection)}`);
    const condition = fragment.typeCondition?.name.value;
    if (condition === undefined || covers(schema, condition, type)) visitSet(fragment.selectionSet, under);
  }

  function addField(node: FieldNode, under: readonly Condition[]): void {
    const name = node.alias?.value ?? node.name.value;
    const known = found.get(name);
    const field = known ?? { node, ways: [], below: [] };
    if (known === undefined) found.set(name, field);
    field.ways.push(under);
    if (node.selectionSet !== undefined) field.below.push({ set: node.selectionSet, under });
  }
}

/** Whether a fragment on `condition` applies to objects of this type. */
export function covers(
  schema: GraphQLSchema,
  condition: string,
  type: GraphQLObjectType | GraphQLInterfaceType,
): boolean {
  if (condition === type.name) return true;
  const abstract = schema.getType(condition);
  return isAbstractType(abstract) && schema.isSubType(abstract, type);
}

/** Null where a literal, or two opposite conditions, rule the selection out. */
function wayTo({ directives = [] }: SelectionNode, under: readonly Condition[]): readonly Condition[] | null {
  let way = under;
  for (const directive of directives) {
    const condition = conditionOf(directive);
    if (condition === false) return null;
    if (condition === true) continue;
    if (way.some(({ variable, is }) => variable === condition.variable && is !== condition.is)) return null;
    if (!way.some(({ variable }) => variable === condition.variable)) way = [...way, condition];
  }
  return way;
}

function conditionOf({ name, arguments: [given] = [] }: DirectiveNode): Condition | boolean {
  const isSkip = name.value === 'skip';
  if (!isSkip && name.value !== 'include') return true;
  const value = given?.value;
  if (value?.kind === Kind.BOOLEAN) return value.value !== isSkip;
  if (value?.kind !== Kind.VARIABLE) throw new Error(`@${name.value} without a condition`);
  return { variable: value.name.value, is: !isSkip };
}
