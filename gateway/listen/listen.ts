// Stage 1. Takes from the HTTP host what the walk needs: the parsed operation, its variables and the headers.
// The only folder that knows HTTP.
import type { GatewayGraphQLRequestContext } from '@apollo/server-gateway-interface';
import { ACTING_ROLE_HEADER } from '@jinyun/schema/actor';
import { AS_OF_HEADER, parseAsOf, refuseToChangeThePast } from '@jinyun/schema/as-of';
import { ToldError } from '@jinyun/schema/told-error';
import type { DocumentNode, OperationDefinitionNode } from 'graphql';

export type Asked = {
  /** The document as sent: the key under which its plan is kept. */
  readonly source: string;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The RFC 3339 instant whose knowledge is asked for; null for now. */
  readonly asOf: string | null;
  /** The role the caller says to act in, as sent; null for none. */
  readonly actingRole: string | null;
  /** The host's own request, which the interim executor reads. */
  readonly incoming: GatewayGraphQLRequestContext;
};

/**
 * The host has parsed and validated the document already. Throws BAD_USER_INPUT for a header that is no instant, for a
 * mutation of the past, and where no operation has the name that was asked for.
 */
export function listen(incoming: GatewayGraphQLRequestContext): Asked {
  const { source, document, operationName, request } = incoming;
  const operation = operationOf(incoming);
  const asOf = parseAsOf(request.http?.headers.get(AS_OF_HEADER));
  if (operation.operation === 'mutation') refuseToChangeThePast(asOf);
  const actingRole = request.http?.headers.get(ACTING_ROLE_HEADER) ?? null;
  const variables = request.variables ?? {};
  return { source, document, operation, operationName, variables, asOf, actingRole, incoming };
}

/** The host promises an operation, and has none where the name fits none. */
function operationOf({ operation }: { operation?: OperationDefinitionNode }): OperationDefinitionNode {
  if (operation !== undefined) return operation;
  const sentence = 'Name one of its operations in "operationName"; one alone needs no name.';
  throw new ToldError('BAD_USER_INPUT', `The document has no such operation. ${sentence}`);
}
