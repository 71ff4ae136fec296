// Plans the selection of an object type: its fields with their definitions, and what completes each.
import {
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isNonNullType,
  isObjectType,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
} from 'graphql';
import { collectFields } from './collect-fields.ts';
import { completion, type ObjectsOf } from './complete.ts';
import type { FieldPlan, Scope, Variables } from './execution.ts';
import { writeObject } from './write-object.ts';

/** The fields that these selections ask of the type, where conditions read these variables. */
export function planFields(
  scope: Scope,
  type: GraphQLObjectType,
  selections: readonly SelectionSetNode[],
  variables: Variables,
): readonly FieldPlan[] {
  const objectsOf: ObjectsOf = (below, nodes) =>
    writeObject(
      planFields(
        scope,
        below,
        nodes.flatMap(({ selectionSet }) => selectionSet ?? []),
        variables,
      ),
    );
  return [...collectFields(scope, type, selections, variables)].flatMap(([responseName, nodes]) => {
    const definition = definitionOf(scope.schema, type, nodes);
    return definition === undefined ? [] : [planField({ responseName, nodes, definition }, type, objectsOf)];
  });
}

function planField(
  field: Pick<FieldPlan, 'responseName' | 'nodes' | 'definition'>,
  parentType: GraphQLObjectType,
  objectsOf: ObjectsOf,
): FieldPlan {
  const { nodes, definition } = field;
  const named = getNamedType(definition.type);
  const isTold = isAbstractType(named) || (isObjectType(named) && named.isTypeOf != null);
  return {
    ...field,
    parentType,
    isNonNull: isNonNullType(definition.type),
    needsInfo: definition.resolve !== undefined || isTold,
    complete: completion(definition.type, { nodes, name: `${parentType.name}.${definition.name}` }, objectsOf),
  };
}

function definitionOf(
  schema: GraphQLSchema,
  type: GraphQLObjectType,
  [node]: readonly FieldNode[],
): GraphQLField<unknown, unknown> | undefined {
  const name = node?.name.value ?? '';
  if (name === TypeNameMetaFieldDef.name) return TypeNameMetaFieldDef;
  if (type === schema.getQueryType()) {
    if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
    if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  }
  return type.getFields()[name];
}
