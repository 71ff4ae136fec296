// Makes an answer by the letter of the specification (GraphQL, "Completing Values", "Handling Execution Errors"): a value
// that cannot be what was promised is null with an error, and a null that may not stand nulls what holds it.
import {
  type GraphQLInterfaceType,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { define, own } from '../execute/property.ts';
import { type SelectedField, type Source, selectFields } from '../execute/selected-fields.ts';
import { type AnswerPath, type Data, isData } from '../execute/targets.ts';
import { isDenied, isHidden } from '../guard/marks.ts';
import type { Operation } from '../guard/operation.ts';
import type { ShapeInput } from './compile-shape.ts';

/** A value that is not what the schema promises. */
export type Violation = { readonly path: AnswerPath; readonly message: string };
export type Completed = {
  readonly data: Data | null;
  readonly violations: readonly Violation[];
  /** Whether a value that may be null was not there at all. */
  readonly missing: boolean;
};
/** Nulls what holds it, up to the next place that may be null; the violation was told where it arose. */
const BROKEN = Symbol('broken');
type ParentType = GraphQLObjectType | GraphQLInterfaceType;
type Place = { readonly path: AnswerPath; readonly what: string };

export function completeData(
  operation: Pick<Operation, 'node' | 'fragments'>,
  schema: GraphQLSchema,
  input: ShapeInput,
): Completed {
  const { node } = operation;
  const type = schema.getRootType(node.operation);
  if (type == null) throw new Error(`no root type for a ${node.operation}`);
  const completion = new Completion(operation, schema, input);
  const root = completion.completeObject(type, input.data, [{ set: node.selectionSet, under: [] }], []);
  const { violations, missing } = completion;
  return { data: isData(root) ? root : null, violations, missing };
}

/** One answer in the making, and what was found wrong with it. */
class Completion {
  readonly violations: Violation[] = [];
  missing = false;
  readonly #operation: Pick<Operation, 'node' | 'fragments'>;
  readonly #schema: GraphQLSchema;
  readonly #input: ShapeInput;

  constructor(operation: Pick<Operation, 'node' | 'fragments'>, schema: GraphQLSchema, input: ShapeInput) {
    this.#operation = operation;
    this.#schema = schema;
    this.#input = input;
  }

  completeObject(type: ParentType, value: Data, sources: readonly Source[], path: AnswerPath): unknown {
    const fields = selectFields(this.#schema, type, { sources, fragments: this.#operation.fragments }).filter((field) =>
      this.#isSelected(field),
    );
    this.#addRow(type, value, fields);
    const completed: Data = {};
    for (const field of fields) {
      if (isHidden(field.node)) continue;
      const inner = this.#completeField(type, value, field, path);
      if (inner === BROKEN) return BROKEN;
      define(completed, field.responseName, inner);
    }
    return completed;
  }

  #isSelected({ conditions }: SelectedField): boolean {
    return (
      conditions === null ||
      conditions.some((way) => way.every(({ variable, is }) => this.#input.coerced[variable] === is))
    );
  }

  #addRow(type: ParentType, value: Data, fields: readonly SelectedField[]): void {
    const rows = fields.filter((field) => isHidden(field.node));
    const values = rows.map(({ fieldName, responseName }) => [fieldName, own(value, responseName)]);
    if (rows.length > 0) this.#input.hidden.push({ typeName: type.name, values: Object.fromEntries(values) });
  }

  #completeField(type: ParentType, value: Data, field: SelectedField, parent: AnswerPath): unknown {
    const { fieldName, responseName, node: fieldNode, below } = field;
    const path = [...parent, responseName];
    if (fieldName === '__typename')
      return isObjectType(type)
        ? type.name
        : this.#violate({ path, what: '' }, `No type is told for an object of ${type.name}.`);
    if (fieldName === '__schema' || fieldName === '__type')
      return own(this.#input.introspected ?? {}, responseName) ?? null;
    const fieldType = type.getFields()[fieldName]?.type;
    if (fieldType === undefined) throw new Error(`${type.name} has no field ${fieldName}`);
    // Of a denied field the error is told already.
    if (isDenied(fieldNode)) return isNonNullType(fieldType) ? BROKEN : null;
    const place = { path, what: `field ${type.name}.${fieldName}` };
    return this.#complete(fieldType, own(value, responseName), below, place);
  }

  #complete(type: GraphQLOutputType, value: unknown, below: readonly Source[], place: Place): unknown {
    if (!isNonNullType(type)) {
      if (value === undefined) this.missing = true;
      const completed = value == null ? null : this.#completePresent(type, value, below, place);
      return completed === BROKEN ? null : completed;
    }
    if (value == null) return this.#violate(place, `Cannot return null for non-nullable ${place.what}.`);
    return this.#completePresent(type.ofType, value, below, place);
  }

  #completePresent(type: GraphQLOutputType, value: unknown, below: readonly Source[], place: Place): unknown {
    if (isListType(type)) return this.#completeList(type.ofType, value, below, place);
    if (isLeafType(type))
      return isLeaf(type, value) ? value : this.#violate(place, `Invalid value found for ${place.what}.`);
    if (!isData(value)) return this.#violate(place, `No object found for ${place.what}.`);
    const concrete = this.#typeOf(value, getNamedType(type));
    if (concrete === null) return this.#violate(place, `Invalid __typename found for object at ${place.what}.`);
    return this.completeObject(concrete, value, below, place.path);
  }

  #completeList(of: GraphQLOutputType, value: unknown, below: readonly Source[], place: Place): unknown {
    if (!Array.isArray(value)) return this.#violate(place, `No list found for ${place.what}.`);
    const items = value.map((item, index) =>
      this.#complete(of, item, below, {
        path: [...place.path, index],
        what: `array element of type ${of} at index ${index}`,
      }),
    );
    return items.includes(BROKEN) ? BROKEN : items;
  }

  #typeOf(value: Data, type: unknown): ParentType | null {
    const told = own(value, '__typename');
    if (isObjectType(type)) return told === undefined || told === type.name ? type : null;
    // No type is asked of a subgraph that has the interface as an object, unless the client or a fragment needs it.
    if (told === undefined && isInterfaceType(type)) return type;
    if (typeof told !== 'string' || !isAbstractType(type)) return null;
    const found = this.#schema.getType(told);
    if (isObjectType(found) && this.#schema.isSubType(type, found)) return found;
    return isInterfaceType(type) && told === type.name ? type : null;
  }

  #violate({ path }: Place, message: string): typeof BROKEN {
    this.violations.push({ path, message });
    return BROKEN;
  }
}

/** The values a department may send for it; what a scalar of its own holds is not ours to judge. */
function isLeaf(type: GraphQLLeafType, value: unknown): boolean {
  if (isEnumType(type)) return typeof value === 'string' && type.getValue(value) !== undefined;
  const isInteger = Number.isInteger(value) && Math.abs(value as number) < 1e21;
  switch (type.name) {
    case 'String':
      return typeof value === 'string';
    case 'ID':
      return typeof value === 'string' || isInteger;
    case 'Int':
      return isInteger;
    case 'Float':
      return typeof value === 'number';
    case 'Boolean':
      return typeof value === 'boolean';
    default:
      return true;
  }
}
