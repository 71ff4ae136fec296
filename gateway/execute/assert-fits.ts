// Holds a department's data against the operation it was asked: lists where lists belong, objects where objects belong,
// as many entities as representations. It does not judge values, and null passes: that is the executor's to place.
import {
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isSpecifiedScalarType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { type Given, isLeftOut } from './left-out.ts';
import { own } from './property.ts';
import type { Fetch } from './steps.ts';
import { type Data, isData } from './targets.ts';

type Asked = { readonly schema: GraphQLSchema; readonly given: Given };

/** Throws where the data has another form than the fetch asked for; `schema` is the supergraph's with everything in it. */
export function assertFits({ node, requires }: Pick<Fetch, 'node' | 'requires'>, data: Data, asked: Asked): void {
  const root = asked.schema.getRootType(node.operation)?.name ?? '';
  if (requires === null) assertObject(node.selectionSet, data, root, asked);
  else assertEntities(node.selectionSet, data, asked);
}

function assertEntities({ selections }: SelectionSetNode, data: Data, asked: Asked): void {
  const entities = own(data, '_entities');
  if (!Array.isArray(entities)) throw new Error('it answered no entities');
  for (const selection of selections) {
    if (selection.kind !== Kind.FIELD || selection.selectionSet === undefined) continue;
    for (const entity of entities) if (entity !== null) assertObject(selection.selectionSet, entity, '_Entity', asked);
  }
}

function assertObject(set: SelectionSetNode, value: unknown, type: string, asked: Asked): void {
  if (!isData(value)) throw new Error(`it answered no object for ${type}`);
  const told = own(value, '__typename');
  const concrete = typeof told === 'string' ? told : type;
  for (const selection of set.selections) assertSelection(selection, value, concrete, asked);
}

function assertSelection(selection: SelectionNode, value: Data, type: string, asked: Asked): void {
  if (selection.kind === Kind.FRAGMENT_SPREAD || isLeftOut(selection, asked.given)) return;
  if (selection.kind === Kind.INLINE_FRAGMENT) {
    if (!applies(selection.typeCondition?.name.value ?? type, type, asked.schema)) return;
    for (const inner of selection.selectionSet.selections) assertSelection(inner, value, type, asked);
    return;
  }
  const found = own(value, selection.alias?.value ?? selection.name.value);
  if (found === undefined) throw new Error(`it left out ${type}.${selection.name.value}`);
  const parent = asked.schema.getType(type);
  const fields = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields() : {};
  const field = fields[selection.name.value];
  if (field !== undefined) assertValue(field.type, found, selection.selectionSet, asked);
}

function assertValue(type: GraphQLOutputType, value: unknown, set: SelectionSetNode | undefined, asked: Asked): void {
  if (value === null) return;
  const nullable = isNonNullType(type) ? type.ofType : type;
  if (isListType(nullable)) {
    if (!Array.isArray(value)) throw new Error(`it answered no list of ${getNamedType(nullable)}`);
    for (const item of value) assertValue(nullable.ofType, item, set, asked);
  } else if (set !== undefined && isCompositeType(nullable)) {
    assertObject(set, value, nullable.name, asked);
  } else if (typeof value === 'object' && (isEnumType(nullable) || isSpecifiedScalarType(nullable))) {
    throw new Error(`it answered an object for ${nullable}`);
  }
}

/** Where an entity's type is not told, no fragment is known to apply, and the executor takes what is there. */
function applies(condition: string, type: string, schema: GraphQLSchema): boolean {
  if (condition === type) return true;
  const [wanted, found] = [schema.getType(condition), schema.getType(type)];
  return isAbstractType(wanted) && isObjectType(found) && schema.isSubType(wanted, found);
}
