// Stage 1. Takes from the HTTP host what the walk needs: the parsed operation, its variables and the headers.
// The only folder that knows HTTP.
import type { GatewayGraphQLRequestContext } from '@apollo/server-gateway-interface';
import type { DocumentNode, OperationDefinitionNode } from 'graphql';

export type Asked = {
  /** The document as sent: the key under which its plan is kept. */
  readonly source: string;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The host's own request, which the interim executor reads. */
  readonly incoming: GatewayGraphQLRequestContext;
};

/** The host has parsed and validated the document already. */
export function listen(incoming: GatewayGraphQLRequestContext): Asked {
  const { source, document, operation, operationName, request } = incoming;
  return { source, document, operation, operationName, variables: request.variables ?? {}, incoming };
}
