// The library's two servers behind the gateway in this process, for tests that look at a stage from both ends.
import { LIMITS } from '@jinyun/gateway/config';
import { httpUpstream } from '@jinyun/gateway/execute/upstream/http';
import { inProcessUpstream } from '@jinyun/gateway/execute/upstream/in-process';
import { openGateway } from '@jinyun/gateway/gateway';
import type { ReadPage } from '@jinyun/gateway/listen/explorer';
import { openHost } from '@jinyun/gateway/listen/server';
import type { Observation } from '@jinyun/gateway/observe';
import type { House } from '@jinyun/gateway/request';
import { readSupergraph, type Supergraph } from '@jinyun/gateway/supergraph';
import { desk } from '../foreign/desk.ts';
import { readCommitted } from '../foreign/foreign-graph.ts';
import { type ForeignServer, serve } from '../foreign/server.ts';
import { shelf } from '../foreign/shelf.ts';

export type Library = {
  readonly url: string;
  readonly graph: Supergraph;
  readonly shelf: ForeignServer;
  readonly desk: ForeignServer;
  /** What the gateway told its operator. */
  readonly observations: Observation[];
  close(): Promise<void>;
};
export type LibraryOptions = {
  readonly requestTimeoutMs?: number;
  /** Answers in the place of a server. */
  readonly instead?: Readonly<Record<string, Parameters<typeof inProcessUpstream>[0]>>;
  readonly amend?: House['amend'];
  readonly onRead?: House['onRead'];
  readonly corsOrigins?: readonly string[];
  readonly explorer?: ReadPage;
};

/** Close it in `afterAll`. */
export async function openLibrary({
  requestTimeoutMs = LIMITS.requestTimeoutMs,
  instead = {},
  amend,
  onRead,
  corsOrigins = [],
  explorer,
}: LibraryOptions = {}): Promise<Library> {
  const servers = { shelf: await serve(shelf), desk: await serve(desk) };
  const graph = readSupergraph(readCommitted(), 'the library');
  const observations: Observation[] = [];
  const observe = (observation: Observation): void => void observations.push(observation);
  const upstreams = new Map([
    ['shelf', instead.shelf ? inProcessUpstream(instead.shelf) : httpUpstream(servers.shelf.url)],
    ['desk', instead.desk ? inProcessUpstream(instead.desk) : httpUpstream(servers.desk.url)],
  ]);
  const gateway = openGateway(graph, { upstreams, observe, requestTimeoutMs, amend, onRead });
  const host = await openHost(gateway, {
    host: '127.0.0.1',
    port: 0,
    corsOrigins,
    ...(explorer && { explorer }),
  });
  const close = async (): Promise<void> => {
    await host.close();
    await Promise.all([servers.shelf.stop(), servers.desk.stop()]);
  };
  return { url: host.url, graph, ...servers, observations, close };
}
