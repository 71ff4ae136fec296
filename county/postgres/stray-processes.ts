// The processes of a data directory whose server is dead or dying: PostgreSQL's, at work in that directory, as the
// server's user. Anything else is left alone, whatever a file there says: a shell somebody opened in it, a pid that has
// been given to another program. Linux shows all this in /proc; on macOS `ps` shows a server's command line.
import { readFile } from 'node:fs/promises';
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
  if (!(await isProcessOf(pid, user)) || (await lookAt('cwd', pid, user)).get(pid) !== directory) return false;
  const program = (await lookAt('exe', pid, user)).get(pid) ?? '';
  return PROGRAMS.includes(basename(program).replace(/ \(deleted\)$/, ''));
}

/** True when a process of this user has the number, be it dead and not yet collected by its parent. Linux only. */
export async function isProcessOf(pid: number, user: ServerUser): Promise<boolean> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const uid = /^Uid:\s+\d+\s+(\d+)/m.exec(status)?.[1];
  return uid !== undefined && Number(uid) === user.uid;
}

/** Where there is no /proc: whether `ps` shows this user's PostgreSQL with this data directory, as far as ps can spell it. */
export async function isServerByCommandLine(pid: number, directory: string, user: ServerUser): Promise<boolean> {
  const options = { user: { uid: null, gid: null, spawnAs: {} }, cwd: '/', timeoutMs: LIMITS.versionTimeoutMs };
  const { output } = await runProgram('/bin/ps', ['-ww', '-o', 'uid=,command=', '-p', String(pid)], options);
  const [, uid, command = ''] = /^\s*(\d+)\s+(.*)$/m.exec(output) ?? [];
  const spelt = ` -D ${directory} `.split(/[^ -~]+/);
  return Number(uid) === user.uid && command.includes('postgres') && spelt.every((part) => command.includes(part));
}

async function findStrays(directory: string, user: ServerUser): Promise<number[]> {
  const places = await lookAt('cwd', '[0-9]*', user, directory);
  const pids = [...places.keys()].filter((pid) => places.get(pid) === directory);
  const ours = await Promise.all(pids.map((pid) => isServerProcess(pid, directory, user)));
  return pids.filter((_, index) => ours[index]);
}

/**
 * Where processes work, or what they run. Asked as the server's user, who sees its own processes and no others: root in
 * a container often may not look at another user's processes.
 */
async function lookAt(what: 'cwd' | 'exe', which: number | '[0-9]*', user: ServerUser, target = '/') {
  if (process.platform !== 'linux') return new Map<number, string>();
  const script = `ls -ld /proc/${which}/${what} 2>/dev/null | grep -F -e " -> $1"`;
  const options = { user, cwd: '/', timeoutMs: LIMITS.versionTimeoutMs };
  const { output } = await runProgram('/bin/sh', ['-c', script, 'look', target], options);
  const found = output.matchAll(/ \/proc\/(\d+)\/\w+ -> (.*)$/gm);
  return new Map([...found].map(([, pid, path = '']) => [Number(pid), path]));
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It ended between the look and the signal.
  }
}
