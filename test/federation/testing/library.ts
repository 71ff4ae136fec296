// The library's two servers behind the gateway in this process, for tests that look at a stage from both ends.
import { LIMITS } from '@jinyun/gateway/config';
import { inProcessUpstream } from '@jinyun/gateway/execute/upstream/in-process';
import type { Transport } from '@jinyun/gateway/execute/upstream/open-upstream';
import { type ResilienceOptions, resilient } from '@jinyun/gateway/execute/upstream/resilience/resilient';
import { socketUpstream } from '@jinyun/gateway/execute/upstream/socket-upstream';
import { undiciUpstream } from '@jinyun/gateway/execute/upstream/undici-upstream';
import { openGateway } from '@jinyun/gateway/gateway';
import type { ReadPage } from '@jinyun/gateway/listen/explorer';
import { openHost } from '@jinyun/gateway/listen/server';
import type { Observation } from '@jinyun/gateway/observe';
import type { House } from '@jinyun/gateway/request';
import { openSupergraph, type Supergraph } from '@jinyun/gateway/supergraph';
import { desk as deskPart } from '../foreign/desk.ts';
import { readCommitted } from '../foreign/foreign-graph.ts';
import { type ForeignServer, serve } from '../foreign/server.ts';
import { shelf as shelfPart } from '../foreign/shelf.ts';

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
  readonly transport?: Transport;
  /** Where a server is asked, if not at its own address: at one of a proxy before it. */
  readonly via?: Readonly<Record<string, (url: string) => string>>;
  readonly resilience?: Pick<ResilienceOptions, 'breaker' | 'share'>;
  readonly engine?: House['engine'];
  readonly amend?: House['amend'];
  readonly onRead?: House['onRead'];
  readonly corsOrigins?: readonly string[];
  readonly explorer?: ReadPage;
};

/** Close it in `afterAll`. */
export async function openLibrary({
  requestTimeoutMs = LIMITS.requestTimeoutMs,
  instead = {},
  transport = 'sockets',
  via = {},
  resilience = {},
  engine,
  amend,
  onRead,
  corsOrigins = [],
  explorer,
}: LibraryOptions = {}): Promise<Library> {
  const servers = { shelf: await serve(shelfPart), desk: await serve(deskPart) };
  const graph = await openSupergraph(readCommitted(), 'the library');
  const observations: Observation[] = [];
  const observe = (observation: Observation): void => void observations.push(observation);
  const open = transport === 'sockets' ? socketUpstream : undiciUpstream;
  const addressOf = (name: 'shelf' | 'desk'): string => via[name]?.(servers[name].url) ?? servers[name].url;
  const [shelf, desk] = [open(addressOf('shelf')), open(addressOf('desk'))];
  const upstreams = new Map([
    ['shelf', instead.shelf ? inProcessUpstream(instead.shelf) : shelf],
    ['desk', instead.desk ? inProcessUpstream(instead.desk) : desk],
  ]);
  const reached = resilient(upstreams, { observe, ...resilience });
  const gateway = openGateway(graph, { upstreams: reached, observe, requestTimeoutMs, engine, amend, onRead });
  const host = await openHost(gateway, {
    host: '127.0.0.1',
    port: 0,
    corsOrigins,
    ...(explorer && { explorer }),
  });
  const close = async (): Promise<void> => {
    await host.close();
    await graph.close();
    await Promise.all([shelf.close(), desk.close()]);
    await Promise.all([servers.shelf.stop(), servers.desk.stop()]);
  };
  return { url: host.url, graph, ...servers, observations, close };
}
