// The walk over the supergraph of the moment: for our own host, and as Apollo Server knows a gateway.
import type { GatewayExecutionResult, GatewayExecutor, GatewayInterface } from '@apollo/server-gateway-interface';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { LIMITS } from './config.ts';
import type { Upstreams } from './execute/upstream/upstream.ts';
import { Lifetime } from './lifetime.ts';
import type { Lane } from './listen/lane.ts';
import type { Incoming } from './listen/listen.ts';
import type { Recorded } from './record/record.ts';
import { asRefusal } from './refusal.ts';
import { answer, type House } from './request.ts';
import { ServedGraph } from './served-graph.ts';
import { toServerTiming } from './stopwatch.ts';
import type { Supergraph } from './supergraph.ts';
import { toWire, valueToWire } from './wire-text.ts';

export type GatewayOptions = House & {
  /** LIMITS.requestTimeoutMs unless given. */
  readonly requestTimeoutMs?: number;
};

/** For `openHost(gateway, …)`, or for `new ApolloServer({ gateway })`. */
export type Gateway = GatewayInterface &
  Lane & {
    /**
     * Requests begin on this supergraph from now on, asked of these upstreams. Resolves once the last request that began
     * on the one before has ended, so that what that one held can be given back.
     */
    switchTo(graph: Supergraph, upstreams: Upstreams): Promise<void>;
  };

export function openGateway(first: Supergraph, options: GatewayOptions): Gateway {
  const { requestTimeoutMs = LIMITS.requestTimeoutMs, observe } = options;
  const served = new ServedGraph({ graph: first, house: options });
  const answerNow = (incoming: Incoming): Promise<Recorded> =>
    served.serve(({ graph, house }) => answer(incoming, graph, house));
  return {
    answer: answerNow,
    requestTimeoutMs,
    observe,
    switchTo: (graph, upstreams) => served.switchTo({ graph, house: { ...options, upstreams } }),
    onSchemaLoadOrUpdate: (tell) => served.follow(({ apiSchema, sdl }) => tell({ apiSchema, coreSupergraphSdl: sdl })),
    load: async () => ({ executor: executorOf(answerNow, requestTimeoutMs) }),
    stop: async () => {},
  };
}

/** A request that a stage refuses has no data at all, only the told errors, and their HTTP status. */
function executorOf(answerNow: Lane['answer'], requestTimeoutMs: number): GatewayExecutor {
  return async (context) => {
    const lifetime = new Lifetime(requestTimeoutMs);
    try {
      const { body, laps, release } = await answerNow(toIncoming(context, lifetime));
      context.response?.http?.headers.set('server-timing', toServerTiming(laps));
      const result = readResult(body);
      release();
      return result;
    } catch (error) {
      const refusal = asRefusal(error);
      if (refusal === null) throw error;
      return { errors: refusal.errors.map((told) => toError(told, { http: { status: refusal.status } })) };
    } finally {
      lifetime.close();
    }
  };
}

function toIncoming({ request, source }: Parameters<GatewayExecutor>[0], lifetime: Lifetime): Incoming {
  return {
    query: toWire(source),
    operationName: request.operationName == null ? null : toWire(request.operationName),
    variables: valueToWire(request.variables ?? {}) as Record<string, unknown>,
    header: (name) => request.http?.headers.get(name) ?? undefined,
    readOnly: false,
    lifetime,
  };
}

function readResult(body: Buffer): GatewayExecutionResult {
  const { errors, ...rest } = JSON.parse(body.toString('utf8'));
  return errors === undefined
    ? rest
    : { ...rest, errors: errors.map((error: GraphQLFormattedError) => toError(error)) };
}

function toError({ message, path, locations, extensions }: GraphQLFormattedError, more = {}): GraphQLError {
  const error = new GraphQLError(message, { path: path ?? null, extensions: { ...extensions, ...more } });
  // Apollo Server sends what the error says of itself; its places in the document are known only as figures here.
  if (locations !== undefined) Object.defineProperty(error, 'locations', { value: locations, enumerable: true });
  return error;
}
