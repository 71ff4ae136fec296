// Sends bytes as they stand and reads until the connection ends, for what no HTTP client would send.
import { once } from 'node:events';
import { connect } from 'node:net';

/** The whole answer, head and body; it must end the connection (`connection: close`). */
export async function sendRaw(url: string, request: string): Promise<string> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname.replace(/^\[|\]$/g, ''));
  const chunks: Buffer[] = [];
  socket.on('data', (chunk: Buffer) => void chunks.push(chunk));
  socket.write(request);
  await once(socket, 'close');
  return Buffer.concat(chunks).toString('utf8');
}
