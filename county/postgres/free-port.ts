// A TCP port on loopback that is free at this moment, for the server of the TCP variant.
import { once } from 'node:events';
import { createServer } from 'node:net';

/** The system's choice. Somebody could take it before the server does; the server then ends, and says so in its log. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  await new Promise<void>((resolve) => probe.close(() => resolve()));
  if (address === null || typeof address === 'string') throw new Error('a TCP listener has a numeric port');
  return address.port;
}
