// The HTTP host: Fastify with the graph at `/graphql`, health probes, and an answer in GraphQL's form for all else.
import { lookup } from 'node:dns/promises';
import { once } from 'node:events';
import Fastify, { type FastifyInstance } from 'fastify';
import { LIMITS } from '../config.ts';
import { addCors } from './cors.ts';
import { addExplorer, type ReadPage } from './explorer.ts';
import { addHostCheck } from './host-check.ts';
import { answerBrokenRequest, answerHttpError } from './host-errors.ts';
import { addLane, type Lane } from './lane.ts';
import { openServers, type Servers } from './servers.ts';

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
export type Listening = {
  readonly url: string;
  readonly port: number;
  /** Lets nobody in any more and resolves once the requests that had begun are answered. */
  close(): Promise<void>;
};

/** Listens; port 0 takes any free one. Rejects with the system's error when the port is taken. */
export async function openHost(
  lane: Lane,
  { host, port, corsOrigins = [], allowedHosts = [], explorer }: ListenOptions,
): Promise<Listening> {
  const servers = openServers({
    readTimeoutMs: LIMITS.requestReadTimeoutMs,
    idleTimeoutMs: LIMITS.clientIdleTimeoutMs,
    stallTimeoutMs: lane.requestTimeoutMs + LIMITS.clientStallTimeoutMs,
  });
  const answerError = answerHttpError(lane.observe);
  const app = Fastify({
    bodyLimit: LIMITS.bodyBytesMax,
    serverFactory: (handle) => servers.open(handle),
    clientErrorHandler: answerBrokenRequest,
    frameworkErrors: answerError,
  });
  app.setErrorHandler(answerError);
  addHostCheck(app, host, allowedHosts);
  await addCors(app, corsOrigins);
  if (explorer !== undefined) addExplorer(app, explorer);
  addProbes(app);
  addLane(app, lane, { hooked: corsOrigins.length > 0 });
  await app.listen({ host, port });
  const first = app.addresses().find((address) => typeof address === 'object');
  const taken = first?.port ?? port;
  if (host === 'localhost') await listenOnTheOther(app, servers, { first: first?.address, port: taken });
  let closing: Promise<void> | null = null;
  const close = async (): Promise<void> => {
    // No request takes longer from its last byte on; one whose bytes still trickle in is not waited for beyond that.
    const cut = await servers.drain(lane.requestTimeoutMs + LIMITS.stopMarginMs);
    if (cut > 0) lane.observe({ event: 'requests_cut', count: cut });
    await app.close();
  };
  return {
    url: `http://${bracket(host)}:${taken}/graphql`,
    port: taken,
    close: () => {
      closing ??= close();
      return closing;
    },
  };
}

/** `localhost` may be two addresses, and a client may try either; where one is not to be had, the first one does. */
async function listenOnTheOther(
  app: FastifyInstance,
  servers: Servers,
  { first, port }: { readonly first: string | undefined; readonly port: number },
): Promise<void> {
  for (const { address } of await lookup('localhost', { all: true })) {
    if (address === first) continue;
    const server = servers.open((request, response) => app.routing(request, response));
    server.on('clientError', answerBrokenRequest);
    await once(server.listen({ host: address, port }), 'listening').catch(() => {});
  }
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
