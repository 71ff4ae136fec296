// The host's HTTP servers, which can be stopped without losing a request that has begun: from then on nobody new is let
// in, every answer under way ends its connection, and what is left is closed when the last one is out or time is up.
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';

export type ServersOptions = {
  /** From the first byte of a request to its last. */
  readonly readTimeoutMs: number;
  /** Between two requests on one connection. */
  readonly idleTimeoutMs: number;
  /** During a request without a byte in either direction: longer than an answer may take to be made. */
  readonly stallTimeoutMs: number;
};

export type Servers = {
  /** One listens on one address; a name such as localhost may have two. */
  open(handle: RequestListener): Server;
  /** Resolves once every request that had begun is answered, or after `graceMs`, with how many were not. */
  drain(graceMs: number): Promise<number>;
};

export function openServers({ readTimeoutMs, idleTimeoutMs, stallTimeoutMs }: ServersOptions): Servers {
  const servers: Server[] = [];
  const open = new Set<ServerResponse>();
  let tellEmpty: (() => void) | null = null;
  function leave(this: ServerResponse): void {
    open.delete(this);
    if (open.size === 0) tellEmpty?.();
  }
  const drained = (graceMs: number): Promise<void> =>
    new Promise((resolve) => {
      const late = setTimeout(resolve, graceMs);
      tellEmpty = () => {
        clearTimeout(late);
        resolve();
      };
      if (open.size === 0) tellEmpty();
    });
  return {
    open: (handle) => {
      const options = { requestTimeout: readTimeoutMs, keepAliveTimeout: idleTimeoutMs };
      const server = createServer(options, (request, response) => {
        open.add(response);
        response.once('close', leave);
        // A client that goes on asking over a connection of before is answered, and told to ask elsewhere next.
        if (tellEmpty !== null) response.setHeader('connection', 'close');
        handle(request, response);
      });
      // Who does not read an answer must not keep it in memory for ever.
      server.setTimeout(stallTimeoutMs);
      servers.push(server);
      return server;
    },
    drain: async (graceMs) => {
      for (const server of servers) server.close();
      for (const response of open) if (!response.headersSent) response.setHeader('connection', 'close');
      await drained(graceMs);
      const cut = open.size;
      for (const server of servers) server.closeAllConnections();
      return cut;
    },
  };
}
