// Reads postmaster.pid, which a running server keeps in its data directory. The server's user can write it, so root
// takes nothing in it on trust: see stray-processes.ts.
import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { LIMITS } from './limits.ts';

export type PostmasterFile = { pid: number; ready: boolean };

/** null when no server runs here, or while the file is being written. */
export async function readPostmasterFile(dataPath: string): Promise<PostmasterFile | null> {
  const lines = (await readSmallFile(join(dataPath, 'postmaster.pid')))?.split('\n').map((line) => line.trim()) ?? [];
  const pid = Number(lines[0]);
  if (!Number.isSafeInteger(pid) || pid <= 1) return null;
  return { pid, ready: lines[7] === 'ready' };
}

/** The file's first 16 KB; null when it is missing or no plain file. A link is not followed and a pipe not waited for. */
export async function readSmallFile(path: string): Promise<string | null> {
  const file = await open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)).catch(
    () => null,
  );
  if (!file) return null;
  try {
    if (!(await file.stat()).isFile()) return null;
    const { buffer, bytesRead } = await file.read(Buffer.alloc(LIMITS.smallFileBytes));
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await file.close();
  }
}
