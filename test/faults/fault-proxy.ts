// A server between the gateway and a department that passes on what both say, until it is told how to be sick.
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { buffer } from 'node:stream/consumers';
import type { Fault } from './faults.ts';

export type FaultProxy = {
  /** Puts it before the department at this address; returns its own. */
  before(url: string): string;
  /** What it does from now on; null to be well. */
  suffer(fault: Fault | null): void;
  /** How often it was sick since it was last told what to do, and how often somebody hung up on it meanwhile. */
  readonly happened: number;
  readonly left: number;
  /** Nobody listens until `start`: connections are refused. */
  stop(): Promise<void>;
  start(): Promise<void>;
};

/** Listens on a free port of the loopback. */
export async function openFaultProxy(): Promise<FaultProxy> {
  let department = '';
  let fault: Fault | null = null;
  let [happened, left] = [0, 0];
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    void answerFrom(department, request).then((answer) => {
      if (fault === null) return void response.setHeader('content-type', 'application/json').end(answer);
      happened++;
      suffer(fault, { request, response, answer });
    });
  });
  const suffer = (what: Fault, { request: { socket }, response, answer }: Exchange): void => {
    // From here on the connection is the fault's own.
    response.detachSocket(socket as Socket);
    socket.once('close', () => left++).on('error', () => {});
    if (socket.destroyed) left++;
    else what(socket, answer);
  };
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  const listen = async (port: number): Promise<void> => {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
  };
  await listen(0);
  const { port } = server.address() as AddressInfo;
  return {
    before: (url) => {
      department = url;
      return `http://127.0.0.1:${port}/graphql`;
    },
    suffer: (next) => {
      [fault, happened, left] = [next, 0, 0];
      for (const socket of sockets) socket.destroy();
    },
    get happened() {
      return happened;
    },
    get left() {
      return left;
    },
    stop: async () => {
      server.close();
      for (const socket of sockets) socket.destroy();
      await once(server, 'close');
    },
    start: () => listen(port),
  };
}

type Exchange = { readonly request: IncomingMessage; readonly response: ServerResponse; readonly answer: Buffer };

async function answerFrom(url: string, request: IncomingMessage): Promise<Buffer> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(url, { method: 'POST', headers, body: await buffer(request) });
  return Buffer.from(await response.arrayBuffer());
}
