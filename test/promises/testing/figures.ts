// Every figure that can be asked of a type without an argument: found in the schema, so that a new one is asked too.
import {
  type GraphQLField,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isListType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

const FIGURE = 'Quantity';
const FIGURE_FIELDS = '{ exact atLeast atMost approx text knowledge citations { sentenceId } }';
const DEPTH_MAX = 3;

/** A selection of all figures below the type, behind objects but not behind lists of rows; empty where there are none. */
export function figuresOf(type: GraphQLOutputType, depth = DEPTH_MAX): string {
  const named = getNamedType(type);
  if (named.name === FIGURE) return FIGURE_FIELDS;
  if (depth === 0 || !isObjectType(named) || named.name.endsWith('Connection')) return '';
  const parts = Object.values(named.getFields())
    .filter((field) => !field.args.some(isRequiredArgument) && !isListOfRows(field))
    .map((field) => ({ name: field.name, inner: figuresOf(field.type, depth - 1) }))
    .filter(({ inner }) => inner !== '')
    .map(({ name, inner }) => `${name} ${inner}`);
  return parts.length === 0 ? '' : `{ ${parts.join(' ')} }`;
}

/** Totals stand in lists too, but each is a figure that the article states. */
function isListOfRows({ type }: GraphQLField<unknown, unknown>): boolean {
  return isListType(getNullableType(type)) && !getNamedType(type).name.endsWith('Total');
}
