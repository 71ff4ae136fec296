// Refuses variables that do not fit the operation before any department is asked, so that each refusal reads alike.
import { ToldError } from '@jinyun/schema/told-error';
import { type GraphQLSchema, getVariableValues, type OperationDefinitionNode } from 'graphql';
import { LIMITS } from '../config.ts';

/** Throws BAD_USER_INPUT for the first wrong variable, in the words of the GraphQL specification. */
export function checkVariables(
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
  schema: GraphQLSchema,
): void {
  const { errors } = getVariableValues(schema, variableDefinitions, variables, { maxErrors: 1 });
  const first = errors?.[0];
  if (first !== undefined) throw new ToldError('BAD_USER_INPUT', shorten(first.message));
}

/** A value of any length would come back in full. */
function shorten(message: string): string {
  return message.length <= LIMITS.messageCharsMax ? message : `${message.slice(0, LIMITS.messageCharsMax)}…`;
}
