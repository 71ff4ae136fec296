// Where the server's own messages go: a file beside the data, begun anew when it has grown large.
import { constants } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { LIMITS } from './limits.ts';

export type ServerLog = {
  path: string;
  /** For the server's standard output and error. */
  descriptor: number;
  /** The last lines written since it was opened, on one line. */
  lastWords(): Promise<string>;
  close(): Promise<void>;
};

/** Appends; a link in its place is refused, since root may be the one who writes. At 10 MB the old log moves to `.1`. */
export async function openServerLog(path: string): Promise<ServerLog> {
  const flags = constants.O_APPEND | constants.O_CREAT | constants.O_RDWR | (constants.O_NOFOLLOW ?? 0);
  let file = await open(path, flags, 0o600);
  if ((await file.stat()).size > LIMITS.logBytes) {
    await file.close();
    await rename(path, `${path}.1`);
    file = await open(path, flags, 0o600);
  }
  const begin = (await file.stat()).size;
  return {
    path,
    descriptor: file.fd,
    lastWords: async () => {
      const { size } = await file.stat();
      const from = Math.max(begin, size - 2000);
      const { buffer, bytesRead } = await file.read(Buffer.alloc(2000), 0, 2000, from);
      return buffer.toString('utf8', 0, bytesRead).trim().split('\n').slice(-4).join(' ') || '(empty)';
    },
    close: () => file.close(),
  };
}
