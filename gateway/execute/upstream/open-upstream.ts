// Chooses how a department is asked by its address.
import { socketUpstream } from './socket-upstream.ts';
import { undiciUpstream } from './undici-upstream.ts';
import type { Upstream } from './upstream.ts';

/** `sockets` is our own client for plain HTTP and unix sockets, `undici` the general one for HTTP and HTTPS. */
export const TRANSPORTS = ['sockets', 'undici'] as const;
export type Transport = (typeof TRANSPORTS)[number];
export type OpenUpstream = Upstream & { close(): void | Promise<void> };

/** HTTPS is undici's whatever is preferred, a unix socket is ours. Null for an address of any other kind. */
export function openUpstream(url: string, preferred: Transport = 'sockets'): OpenUpstream | null {
  const protocol = URL.parse(url)?.protocol;
  if (protocol === 'unix:') return socketUpstream(url);
  if (protocol === 'http:') return preferred === 'sockets' ? socketUpstream(url) : undiciUpstream(url);
  return protocol === 'https:' ? undiciUpstream(url) : null;
}
