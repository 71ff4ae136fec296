// Refuses variables that do not fit the operation before any department is asked, so that each refusal reads alike.
import { ToldError } from '@jinyun/schema/told-error';
import { type GraphQLSchema, getVariableValues, type OperationDefinitionNode } from 'graphql';
import { LIMITS } from '../config.ts';
import { fromWire } from '../wire-text.ts';

/** By name, without prototype. */
export type CoercedVariables = Readonly<Record<string, unknown>>;

const NONE: CoercedVariables = Object.freeze(Object.create(null));

/** Throws BAD_USER_INPUT for the first wrong variable, in the words of the GraphQL specification. */
export function coerceVariables(
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
  schema: GraphQLSchema,
): CoercedVariables {
  if (variableDefinitions.length === 0) return NONE;
  const { errors, coerced = NONE } = getVariableValues(schema, variableDefinitions, variables, { maxErrors: 1 });
  const first = errors?.[0];
  if (first !== undefined) throw new ToldError('BAD_USER_INPUT', shorten(fromWire(first.message)));
  return coerced;
}

/** A value of any length would come back in full. */
function shorten(message: string): string {
  return message.length <= LIMITS.messageCharsMax ? message : `${message.slice(0, LIMITS.messageCharsMax)}…`;
}
