// Stage 1. Takes from the HTTP host what the walk needs: the parsed operation, its variables and the headers.
// The only folder that knows HTTP.
import type { GatewayGraphQLRequestContext } from '@apollo/server-gateway-interface';
import { AS_OF_HEADER, parseAsOf } from '@jinyun/schema/as-of';
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
  /** The host's own request, which the interim executor reads. */
  readonly incoming: GatewayGraphQLRequestContext;
};

/** The host has parsed and validated the document already. Throws BAD_USER_INPUT for a header that is no instant. */
export function listen(incoming: GatewayGraphQLRequestContext): Asked {
  const { source, document, operation, operationName, request } = incoming;
  const asOf = parseAsOf(request.http?.headers.get(AS_OF_HEADER));
  return { source, document, operation, operationName, variables: request.variables ?? {}, asOf, incoming };
}
