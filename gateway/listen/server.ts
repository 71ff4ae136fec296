// The HTTP host: Fastify with the graph at `/graphql`, health probes, and an answer in GraphQL's form for all else.
import Fastify, { type FastifyInstance } from 'fastify';
import { LIMITS } from '../config.ts';
import { addCors } from './cors.ts';
import { addExplorer, type ReadPage } from './explorer.ts';
import { addHostCheck } from './host-check.ts';
import { answerHttpError } from './host-errors.ts';
import { addLane, type Lane } from './lane.ts';

export type ListenOptions = {
  readonly host: string;
  readonly port: number;
  /** Names under which it is reached, beside the loopback's; asked for where it listens on the loopback alone. */
  readonly allowedHosts?: readonly string[];
  /** Whose web pages may read answers; nobody's unless set. */
  readonly corsOrigins?: readonly string[];
  /** What a browser that opens the address is shown; nothing unless set. */
  readonly explorer?: ReadPage | undefined;
};
export type Listening = { readonly url: string; readonly port: number; close(): Promise<void> };

/** Listens; port 0 takes any free one. Rejects with the system's error when the port is taken. */
export async function openHost(
  lane: Lane,
  { host, port, corsOrigins = [], allowedHosts = [], explorer }: ListenOptions,
): Promise<Listening> {
  const app = Fastify({
    bodyLimit: LIMITS.bodyBytesMax,
    requestTimeout: LIMITS.requestReadTimeoutMs,
    forceCloseConnections: true,
  });
  app.setErrorHandler(answerHttpError(lane.observe));
  addHostCheck(app, host, allowedHosts);
  await addCors(app, corsOrigins);
  if (explorer !== undefined) addExplorer(app, explorer);
  addProbes(app);
  addLane(app, lane);
  await app.listen({ host, port });
  const address = app.addresses()[0];
  const taken = typeof address === 'object' ? address.port : port;
  return { url: `http://${bracket(host)}:${taken}/graphql`, port: taken, close: () => app.close() };
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
