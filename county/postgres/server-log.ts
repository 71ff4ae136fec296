// Where the server's own messages go: a file beside the data, begun anew when it has grown large.
import { constants } from 'node:fs';
import { type FileHandle, open, rename } from 'node:fs/promises';
import { StartError } from '../start-error.ts';
import { LIMITS } from './limits.ts';
import { handOver, type ServerUser } from './server-user.ts';
import { OWN_SERVER } from './way-out.ts';

export type ServerLog = {
  path: string;
  /** For the server's standard output and error. */
  descriptor: number;
  /** The last lines written since it was opened, on one line. */
  lastWords(): Promise<string>;
  close(): Promise<void>;
};

/** Appends; a link in its place is refused, since root may be the one who writes. At 10 MB the old log moves to `.1`. */
export async function openServerLog(path: string, user: ServerUser): Promise<ServerLog> {
  let file = await openForAppending(path);
  if ((await file.stat()).size > LIMITS.logBytes) {
    await file.close();
    await rename(path, `${path}.1`);
    file = await openForAppending(path);
  }
  await handOver(path, user);
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

async function openForAppending(path: string): Promise<FileHandle> {
  const flags = constants.O_APPEND | constants.O_CREAT | constants.O_RDWR | (constants.O_NOFOLLOW ?? 0);
  return open(path, flags, 0o600).catch((cause) => {
    throw new StartError(
      'POSTGRES_DATA_UNUSABLE',
      `PostgreSQL's log ${path} cannot be written (${cause.code}): it must be an ordinary file that you may write to. ` +
        `Move it away, or set DATA_DIR to another directory. ${OWN_SERVER}`,
      { cause },
    );
  });
}
