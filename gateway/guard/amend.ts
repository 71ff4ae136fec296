// Changes an operation before it is planned: fields that `record` needs are fetched beside the client's own and stay out
// of the answer; fields that may not be seen are not fetched, and null stands in their place.
import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  type SelectionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { listDenials } from './denials.ts';
import { isDenied, markDenied, markHidden, unmark } from './marks.ts';
import { type Operation, planKeyOf } from './operation.ts';

/** What is decided for one kind of caller. */
export type Amendment = {
  /** Amendments of one key decide alike: what becomes of an operation is kept under it. */
  readonly key: string;
  /** Why the field may not be seen, as a sentence for the client; null where it may. */
  denies(parent: GraphQLCompositeType, field: GraphQLField<unknown, unknown>): string | null;
  /** Fields without arguments that are fetched wherever an object of this type is selected. */
  hides(type: GraphQLObjectType): readonly string[];
};
type Definition = OperationDefinitionNode | FragmentDefinitionNode;

/** The same operation with marks in `node` and `fragments`; `text` and `document` are what is left to plan. */
export function amendOperation(operation: Operation, amendment: Amendment, schema: GraphQLSchema): Operation {
  const prefix = freePrefix(operation.text);
  const amend = <T extends Definition>(definition: T): T =>
    addHidden(denyFields(definition, amendment, schema), amendment, { schema, prefix });
  const node = amend(operation.node);
  const fragments = new Map([...operation.fragments].map(([name, fragment]) => [name, amend(fragment)]));
  const text = [node, ...fragments.values()].map((definition) => print(withoutMarks(definition))).join('\n');
  const planKey = planKeyOf(operation.operationName, text);
  const amended = { ...operation, text, planKey, document: parse(text), node, fragments };
  return { ...amended, hasDenials: listDenials(amended, null).length > 0 };
}

function denyFields<T extends Definition>(definition: T, { denies }: Amendment, schema: GraphQLSchema): T {
  const types = new TypeInfo(schema);
  const enter = (node: FieldNode): FieldNode | undefined => {
    const [parent, field] = [types.getParentType(), types.getFieldDef()];
    const reason = parent && field && !field.name.startsWith('__') ? denies(parent, field) : null;
    return reason === null ? undefined : markDenied(node, reason);
  };
  return visit(definition, visitWithTypeInfo(types, { Field: { enter } }));
}

/** Where the type is known only at run time, each type that may stand there has its own. */
function addHidden<T extends Definition>(
  definition: T,
  { hides }: Amendment,
  { schema, prefix }: { readonly schema: GraphQLSchema; readonly prefix: string },
): T {
  const types = new TypeInfo(schema);
  const leave = <N extends FieldNode | OperationDefinitionNode>(node: N, parent: unknown): N | undefined => {
    const added = isObjectType(parent) ? hiddenOf(parent) : isAbstractType(parent) ? hiddenOfAny(parent) : [];
    if (node.selectionSet === undefined || added.length === 0) return undefined;
    return { ...node, selectionSet: { ...node.selectionSet, selections: [...node.selectionSet.selections, ...added] } };
  };
  return visit(
    definition,
    visitWithTypeInfo(types, {
      Field: { leave: (node) => leave(node, getNamedType(types.getType() ?? undefined)) },
      OperationDefinition: { leave: (node) => leave(node, schema.getRootType(node.operation)) },
    }),
  );

  function hiddenOf(type: GraphQLObjectType): SelectionNode[] {
    return hides(type).map((field) =>
      markHidden({ kind: Kind.FIELD, alias: nameNode(`${prefix}${field}`), name: nameNode(field) }),
    );
  }

  function hiddenOfAny(type: Parameters<GraphQLSchema['getPossibleTypes']>[0]): SelectionNode[] {
    return schema.getPossibleTypes(type).flatMap((possible): SelectionNode[] => {
      const selections = hiddenOf(possible);
      const typeCondition = { kind: Kind.NAMED_TYPE, name: nameNode(possible.name) } as const;
      const selectionSet = { kind: Kind.SELECTION_SET, selections } as const;
      return selections.length === 0 ? [] : [{ kind: Kind.INLINE_FRAGMENT, typeCondition, selectionSet }];
    });
  }
}

/** A selection that lost all its fields asks for its type alone, so that its object is still known to be there. */
function withoutMarks(definition: Definition): Definition {
  return visit(definition, {
    Field: { leave: (node) => (isDenied(node) ? null : unmark(node)) },
    SelectionSet: {
      leave: (node) => (node.selections.length === 0 ? { ...node, selections: [TYPENAME] } : undefined),
    },
  });
}

/** Begins no name that the document uses. */
function freePrefix(text: string): string {
  for (let number = 0; ; number++) if (!text.includes(`hidden${number}_`)) return `hidden${number}_`;
}

const TYPENAME: FieldNode = { kind: Kind.FIELD, name: nameNode('__typename') };

function nameNode(value: string) {
  return { kind: Kind.NAME, value } as const;
}
