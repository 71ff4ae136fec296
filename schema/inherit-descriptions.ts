// Gives the fields a type takes from an interface that interface's description, so that a room need not repeat it.
import { type DefinitionNode, type FieldDefinitionNode, Kind, type StringValueNode } from 'graphql';

type Descriptions = ReadonlyMap<string, StringValueNode | undefined>;

/** Only fields without a description of their own are changed. */
export function inheritDescriptions(definitions: readonly DefinitionNode[]): DefinitionNode[] {
  const interfaces = new Map<string, Descriptions>();
  for (const node of definitions) {
    if (node.kind === Kind.INTERFACE_TYPE_DEFINITION)
      interfaces.set(node.name.value, describedFields(node.fields ?? []));
  }
  return definitions.map((node) => {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION || !node.interfaces?.length) return node;
    const inherited = node.interfaces.flatMap(({ name }) => interfaces.get(name.value) ?? []);
    return { ...node, fields: (node.fields ?? []).map((field) => describe(field, inherited)) };
  });
}

function describedFields(fields: readonly FieldDefinitionNode[]): Descriptions {
  return new Map(fields.map((field) => [field.name.value, field.description]));
}

function describe(field: FieldDefinitionNode, inherited: readonly Descriptions[]): FieldDefinitionNode {
  if (field.description !== undefined) return field;
  const description = inherited.map((fields) => fields.get(field.name.value)).find((found) => found !== undefined);
  return description === undefined ? field : { ...field, description };
}
