// Stage 3. Refuses what does not fit or would cost too much, before anything is planned.
import { refuseToChangeThePast } from '@jinyun/schema/as-of';
import { ToldError } from '@jinyun/schema/told-error';
import type { GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import { LIMITS } from '../config.ts';
import type { Identified } from '../identify/identify.ts';
import type { Supergraph } from '../supergraph.ts';
import { type Amendment, amendOperation } from './amend.ts';
import { type Operation, readOperation } from './operation.ts';
import { type CoercedVariables, coerceVariables } from './variables.ts';

export type Guarded = Identified & {
  readonly operation: Operation;
  /** With defaults filled in: `@skip` and `@include` are decided by them. */
  readonly coerced: CoercedVariables;
};

/** Decides for a caller what is hidden and what is denied; null leaves every operation as it is. */
export type Amend = (identified: Identified) => Amendment | null;

/** Throws a Refusal or a ToldError: GRAPHQL_PARSE_FAILED, GRAPHQL_VALIDATION_FAILED, LIMIT_EXCEEDED, BAD_USER_INPUT. */
export function guard(identified: Identified, graph: Supergraph, amend: Amend | null): Guarded {
  const read = readOperation(identified, graph.apiSchema, graph.operations);
  const amendment = amend === null ? null : amend(identified);
  const operation = amendment === null ? read : amendedOf(read, amendment, graph.apiSchema);
  if (operation.node.operation !== 'query') guardChange(operation, identified);
  const coerced = coerceVariables(operation.node, identified.variables, graph.apiSchema);
  return { ...identified, operation, coerced };
}

/** Kept as long as the operation is. */
const amended = new WeakMap<Operation, LRUCache<string, Operation>>();

function amendedOf(read: Operation, amendment: Amendment, schema: GraphQLSchema): Operation {
  const ways = amended.get(read) ?? new LRUCache({ max: LIMITS.amendmentsMax });
  amended.set(read, ways);
  const kept = ways.get(amendment.key) ?? amendOperation(read, amendment, schema);
  ways.set(amendment.key, kept);
  return kept;
}

function guardChange({ node }: Operation, { readOnly, asOf }: Identified): void {
  if (node.operation === 'mutation') refuseToChangeThePast(asOf);
  if (!readOnly) return;
  throw new ToldError('BAD_USER_INPUT', `A GET may only ask: send the ${node.operation} with POST.`, {
    argument: 'method',
  });
}
