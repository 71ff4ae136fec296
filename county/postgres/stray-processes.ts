// The processes of a data directory whose server is dead or dying: each works in that directory, as the server's user.
// Anything else that a file there names is left alone. Only Linux shows working directories; elsewhere there are none.
import { readdir, readFile, readlink } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { LIMITS } from './limits.ts';
import type { ServerUser } from './server-user.ts';

/** Waits until no process is left in the directory; what has not ended by itself after 5 s is killed. */
export async function untilNoStrays(directory: string, user: ServerUser): Promise<void> {
  const deadline = Date.now() + LIMITS.strayTimeoutMs;
  for (;;) {
    const strays = await findStrays(directory, user);
    if (strays.length === 0) return;
    if (Date.now() > deadline) for (const pid of strays) kill(pid);
    await sleep(LIMITS.pollMs);
  }
}

/** True when the process runs in exactly this directory as exactly this user: a pid alone may be anybody's by now. */
export async function worksIn(pid: number, directory: string, user: ServerUser): Promise<boolean> {
  const place = await readlink(`/proc/${pid}/cwd`).catch(() => null);
  return place === directory && (await effectiveUid(pid)) === user.uid;
}

async function findStrays(directory: string, user: ServerUser): Promise<number[]> {
  const entries = await readdir('/proc').catch(() => []);
  const pids = entries.filter((name) => /^\d+$/.test(name)).map(Number);
  const mine = await Promise.all(pids.map((pid) => pid !== process.pid && worksIn(pid, directory, user)));
  return pids.filter((_, index) => mine[index]);
}

async function effectiveUid(pid: number): Promise<number | null> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const uid = /^Uid:\s+\d+\s+(\d+)/m.exec(status)?.[1];
  return uid === undefined ? null : Number(uid);
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It ended between the look and the signal.
  }
}
