// Our gateway as Apollo Server knows one: it hands over the schema and an executor, and the executor is the walk.
import type { GatewayExecutor, GatewayInterface } from '@apollo/server-gateway-interface';
import { ToldError } from '@jinyun/schema/told-error';
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

/** A request that a stage refuses has no data at all, only the told error. */
function executorOf(graph: Supergraph, house: House): GatewayExecutor {
  return async (incoming) => {
    try {
      const { result, laps } = await answer(incoming, graph, house);
      incoming.response?.http?.headers.set('server-timing', toServerTiming(laps));
      return result;
    } catch (error) {
      if (error instanceof ToldError) return { errors: [error] };
      throw error;
    }
  };
}
