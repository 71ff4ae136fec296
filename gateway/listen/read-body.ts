// Reads a request's body as it came, up to the limit. A small one, which is most, comes in one piece and is not copied.
import type { FastifyRequest } from 'fastify';
import { LIMITS } from '../config.ts';

type Done = (error: Error | null, body?: Buffer) => void;

/** For `addContentTypeParser`; the errors have the status that they are to be answered with. */
export function readBytes(request: FastifyRequest, payload: FastifyRequest['raw'], done: Done): void {
  const chunks: Buffer[] = [];
  let size = 0;
  let refused = false;
  if (Number(request.headers['content-length'] ?? 0) > LIMITS.bodyBytesMax) {
    done(withStatus(413));
    return;
  }
  payload.on('data', (chunk: Buffer) => {
    if (refused) return;
    size += chunk.length;
    if (size > LIMITS.bodyBytesMax) {
      refused = true;
      chunks.length = 0;
      done(withStatus(413));
    } else chunks.push(chunk);
  });
  payload.on('end', () => {
    if (!refused) done(null, chunks.length === 1 ? chunks[0] : Buffer.concat(chunks, size));
  });
  payload.on('error', () => {
    if (!refused) done(withStatus(400));
  });
}

/** An error that the host answers with this status. */
export function withStatus(statusCode: number): Error {
  return Object.assign(new Error(`status ${statusCode}`), { statusCode });
}
