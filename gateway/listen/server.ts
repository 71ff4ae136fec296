// The HTTP host: Fastify with Apollo Server behind `/graphql`, health probes, and an answer in GraphQL's form for all else.
import '@jinyun/schema/telemetry-off';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GatewayInterface } from '@apollo/server-gateway-interface';
import fastifyApollo from '@as-integrations/fastify';
import Fastify, { type FastifyInstance } from 'fastify';
import { LIMITS } from '../config.ts';
import type { Observe } from '../observe.ts';
import { addCors } from './cors.ts';
import { addExplorer, type ReadPage } from './explorer.ts';
import { answerHttpError, formatHostError } from './host-errors.ts';

export type ListenOptions = {
  readonly host: string;
  readonly port: number;
  readonly observe: Observe;
  /** Whose web pages may read answers; nobody's unless set. */
  readonly corsOrigins?: readonly string[];
  /** What a browser that opens the address is shown; nothing unless set. */
  readonly explorer?: ReadPage | undefined;
};
export type Listening = { readonly url: string; readonly port: number; close(): Promise<void> };

/** Listens; port 0 takes any free one. Rejects with the system's error when the port is taken. */
export async function openHost(
  gateway: GatewayInterface,
  { host, port, observe, corsOrigins = [], explorer }: ListenOptions,
): Promise<Listening> {
  const apollo = new ApolloServer({
    gateway,
    introspection: true,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: LIMITS.documentTokensMax },
    formatError: formatHostError(observe),
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  await apollo.start();
  const app = Fastify({
    bodyLimit: LIMITS.bodyBytesMax,
    requestTimeout: LIMITS.requestReadTimeoutMs,
    forceCloseConnections: true,
  });
  await addCors(app, corsOrigins);
  if (explorer !== undefined) addExplorer(app, explorer);
  addProbes(app);
  app.setErrorHandler(answerHttpError(observe));
  await app.register(fastifyApollo(apollo));
  await app.listen({ host, port });
  const close = async (): Promise<void> => {
    await app.close();
    await apollo.stop();
  };
  const address = app.addresses()[0];
  const taken = typeof address === 'object' ? address.port : port;
  return { url: `http://${bracket(host)}:${taken}/graphql`, port: taken, close };
}

/** Listening means ready: the supergraph is read before the host opens. */
function addProbes(app: FastifyInstance): void {
  app.get('/health/live', async () => ({ status: 'live' }));
  app.get('/health/ready', async () => ({ status: 'ready' }));
  app.setNotFoundHandler(async (request, reply) => {
    const message = `Nothing is at ${request.method} ${request.url.split('?')[0]}: send GraphQL to /graphql.`;
    return reply.code(404).send({ errors: [{ message, extensions: { code: 'NOT_FOUND' } }] });
  });
}

/** An IPv6 address stands in brackets in a URL (RFC 3986, 3.2.2). */
function bracket(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}
