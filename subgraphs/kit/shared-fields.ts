// Fills in what every room would write alike: `citations` of rows with provenance, and fields that are quantities.
import {
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
} from 'graphql';
import { citationsOf, type Provenance } from './provenance.ts';
import { type Figure, type Quantity, quantityOf } from './quantity.ts';

/** Adds the resolvers in place, only where a room has none of its own. */
export function fillSharedFields(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || !type.getInterfaces().some(({ name }) => name === 'Provenanced')) continue;
    fillType(type);
  }
}

function fillType(type: GraphQLObjectType): void {
  for (const field of Object.values(type.getFields())) {
    if (field.resolve !== undefined) continue;
    if (field.name === 'citations') field.resolve = resolveCitations;
    else if (getNamedType(field.type).name === 'Quantity') field.resolve = resolveQuantity;
  }
}

const resolveCitations: GraphQLFieldResolver<Provenance, unknown> = (row) => citationsOf(row);

/** A column that holds a figure; a column without one answers the unknown quantity, not null and not zero. */
const resolveQuantity: GraphQLFieldResolver<Provenance & Record<string, unknown>, unknown> = (
  row,
  _args,
  _context,
  info,
): Quantity => quantityOf(row[info.fieldName] as Figure | null, row, info.fieldName);
