// The processes of a data directory whose server is dead or dying: PostgreSQL's, at work in that directory, as the
// server's user. Anything else is left alone, whatever a file there says: a shell somebody opened in it, a pid that has
// been given to another program. Linux shows all this in /proc; on macOS `ps` shows a server's command line.
import { readdir, readFile, readlink } from 'node:fs/promises';
import { basename } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { LIMITS } from './limits.ts';
import { runProgram } from './program.ts';
import type { ServerUser } from './server-user.ts';

const PROGRAMS = ['postgres', 'initdb'];

/** Waits until no process is left in the directory; what has not ended by itself after 5 s is killed, and given 5 more. */
export async function untilNoStrays(directory: string, user: ServerUser): Promise<void> {
  const deadline = Date.now() + LIMITS.strayTimeoutMs;
  for (;;) {
    const strays = await findStrays(directory, user);
    if (strays.length === 0 || Date.now() > deadline + LIMITS.strayTimeoutMs) return;
    if (Date.now() > deadline) for (const pid of strays) kill(pid);
    await sleep(LIMITS.pollMs);
  }
}

/** True when this is PostgreSQL, in exactly this directory, as exactly this user: a pid alone may be anybody's by now. */
export async function isServerProcess(pid: number, directory: string, user: ServerUser): Promise<boolean> {
  if (process.platform !== 'linux') return isServerByCommandLine(pid, directory, user);
  if ((await readlink(`/proc/${pid}/cwd`).catch(() => null)) !== directory) return false;
  const program = basename(await readlink(`/proc/${pid}/exe`).catch(() => '')).replace(/ \(deleted\)$/, '');
  return PROGRAMS.includes(program) && (await effectiveUid(pid)) === user.uid;
}

/** Where there is no /proc: whether `ps` shows this user's PostgreSQL with this data directory. */
export async function isServerByCommandLine(pid: number, directory: string, user: ServerUser): Promise<boolean> {
  const options = { user: { uid: null, gid: null, spawnAs: {} }, cwd: '/', timeoutMs: LIMITS.versionTimeoutMs };
  const { output } = await runProgram('/bin/ps', ['-ww', '-o', 'uid=,command=', '-p', String(pid)], options);
  const [, uid, command = ''] = /^\s*(\d+)\s+(.*)$/m.exec(output) ?? [];
  return Number(uid) === user.uid && command.includes('postgres') && command.includes(` -D ${directory} `);
}

async function findStrays(directory: string, user: ServerUser): Promise<number[]> {
  const entries = await readdir('/proc').catch(() => []);
  const pids = entries.filter((name) => /^\d+$/.test(name)).map(Number);
  const mine = await Promise.all(pids.map((pid) => isServerProcess(pid, directory, user)));
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
