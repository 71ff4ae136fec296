// Whether the server's user can walk to a path: the mode bits of each parent, from the top down.
import { stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { ServerUser } from './server-user.ts';

/** True when every directory from / to `path` itself lets the user through. Access lists beyond the mode are not read. */
export async function isSearchable(path: string, user: ServerUser): Promise<boolean> {
  for (const step of stepsTo(resolve(path))) {
    const { uid, gid, mode } = await stat(step);
    const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
    if ((mode & bit) === 0) return false;
  }
  return true;
}

/** Every directory from / down to the path: `/`, `/a`, `/a/b`. */
export function stepsTo(path: string): string[] {
  const parent = dirname(path);
  return parent === path ? [path] : [...stepsTo(parent), path];
}
