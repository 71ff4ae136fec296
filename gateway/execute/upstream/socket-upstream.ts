// Asks a department over plain HTTP/1.1 or a unix socket with a client of our own: less work a request than a general one,
// and stricter about what it takes for an answer.
import { connect } from 'node:net';
import { LIMITS } from '../../config.ts';
import { FIXED_HEADERS, headerLines, headersOf } from './request-headers.ts';
import { SocketCall } from './socket-call.ts';
import type { SocketAddress } from './socket-connection.ts';
import { type PoolSettings, SocketPool } from './socket-pool.ts';
import type { Upstream, UpstreamRequest } from './upstream.ts';

const SETTINGS: PoolSettings = {
  connectionsMax: LIMITS.upstreamConnectionsMax,
  idleTimeoutMs: LIMITS.upstreamIdleTimeoutMs,
  connectTimeoutMs: LIMITS.upstreamConnectTimeoutMs,
  headBytesMax: LIMITS.upstreamHeadBytesMax,
  bodyBytesMax: LIMITS.upstreamBodyBytesMax,
  connect,
};

/** `http://host:port/path`, or `unix:/path/of/socket` for `/graphql` on that socket. */
export function socketUpstream(url: string, settings: Partial<PoolSettings> = {}): Upstream & { close(): void } {
  const { socket, host, path } = readAddress(url);
  const pool = new SocketPool(socket, { ...SETTINGS, ...settings });
  const prefix = `POST ${path} HTTP/1.1\r\nhost: ${host}\r\n${headerLines(FIXED_HEADERS)}`;
  const headOf = (request: UpstreamRequest): string =>
    `${prefix}${headerLines(headersOf(request))}content-length: ${request.body.length}\r\n\r\n`;
  const upstream: Upstream = (request) =>
    new Promise((resolve, reject) => {
      const call = new SocketCall(pool, { request, head: headOf(request) }, { resolve, reject });
      if (request.lifetime.ended === null) pool.take(call);
    });
  return Object.assign(upstream, { close: () => pool.close() });
}

type Address = { readonly socket: SocketAddress; readonly host: string; readonly path: string };

/** Throws a TypeError for an address of another kind. */
function readAddress(url: string): Address {
  const { protocol, hostname, port, host, pathname, search } = new URL(url);
  if (protocol === 'unix:')
    return { socket: { path: decodeURIComponent(pathname) }, host: 'localhost', path: '/graphql' };
  if (protocol !== 'http:') throw new TypeError(`${url} is neither http: nor unix:`);
  const socket = { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port || 80) };
  return { socket, host, path: `${pathname}${search}` };
}
