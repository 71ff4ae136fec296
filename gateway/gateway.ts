// Our gateway as Apollo Server knows one: it hands over the schema and an executor, and the executor is the walk.
import type { GatewayExecutor, GatewayInterface } from '@apollo/server-gateway-interface';
import { TOLD_ERRORS } from '@jinyun/schema/errors';
import { ToldError } from '@jinyun/schema/told-error';
import { GraphQLError } from 'graphql';
import { answer, type House } from './request.ts';
import { toServerTiming } from './stopwatch.ts';
import type { Supergraph } from './supergraph.ts';

/** For `new ApolloServer({ gateway })`. */
export function openGateway(graph: Supergraph, house: House): GatewayInterface {
  return {
    onSchemaLoadOrUpdate: (tell) => {
      tell({ apiSchema: graph.apiSchema, coreSupergraphSdl: graph.sdl });
      return () => {};
    },
    load: async () => ({ executor: executorOf(graph, house) }),
    stop: async () => {},
  };
}

/** A request that a stage refuses has no data at all, only the told error, and that error's HTTP status. */
function executorOf(graph: Supergraph, house: House): GatewayExecutor {
  return async (incoming) => {
    try {
      const { result, laps } = await answer(incoming, graph, house);
      incoming.response?.http?.headers.set('server-timing', toServerTiming(laps));
      return result;
    } catch (error) {
      if (error instanceof ToldError) return { errors: [withStatus(error)] };
      throw error;
    }
  };
}

/** The host takes the status out of the error again. */
function withStatus({ message, code, extensions }: ToldError): GraphQLError {
  return new GraphQLError(message, { extensions: { ...extensions, http: { status: TOLD_ERRORS[code].status } } });
}
