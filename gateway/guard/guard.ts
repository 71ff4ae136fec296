// Stage 3. Refuses what does not fit or would cost too much, before anything is planned.
import { refuseToChangeThePast } from '@jinyun/schema/as-of';
import { ToldError } from '@jinyun/schema/told-error';
import type { Identified } from '../identify/identify.ts';
import type { Supergraph } from '../supergraph.ts';
import { type Operation, readOperation } from './operation.ts';
import { type CoercedVariables, coerceVariables } from './variables.ts';

export type Guarded = Identified & {
  readonly operation: Operation;
  /** With defaults filled in: `@skip` and `@include` are decided by them. */
  readonly coerced: CoercedVariables;
};

/** Throws a Refusal or a ToldError: GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED, LIMIT_EXCEEDED, BAD_USER_INPUT. */
export function guard(identified: Identified, { apiSchema, operations }: Supergraph): Guarded {
  const operation = readOperation(identified, apiSchema, operations);
  if (operation.node.operation !== 'query') guardChange(operation, identified);
  const coerced = coerceVariables(operation.node, identified.variables, apiSchema);
  return { ...identified, operation, coerced };
}

function guardChange({ node }: Operation, { readOnly, asOf }: Identified): void {
  if (node.operation === 'mutation') refuseToChangeThePast(asOf);
  if (!readOnly) return;
  throw new ToldError('BAD_USER_INPUT', `A GET may only ask: send the ${node.operation} with POST.`, {
    argument: 'method',
  });
}
