// Runs one program of PostgreSQL to its end, as the server's user, away from our terminal and environment.
import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { LIMITS } from './limits.ts';
import type { ServerUser } from './server-user.ts';

export type Ended = { code: number | null; signal: string | null; output: string };

type Options = {
  user: ServerUser;
  cwd: string;
  timeoutMs: number;
  /** False for a program that leaves a server behind, which would hold the pipe open. */
  collects?: boolean;
  onSpawn?: (child: ChildProcess) => void;
};

/**
 * What it printed (both streams, the last 64 KB) and how it ended; past the timeout it is killed.
 * @throws the operating system's error (ENOENT, EACCES, EPERM) when it cannot be run at all; async, because spawn throws some of them.
 */
export async function runProgram(file: string, args: string[], options: Options): Promise<Ended> {
  const pipe = options.collects === false ? 'ignore' : 'pipe';
  const child = spawn(file, args, { ...spawnOptions(options), stdio: ['ignore', pipe, pipe] });
  const output = collect(child);
  const timer = setTimeout(() => child.kill('SIGKILL'), options.timeoutMs);
  options.onSpawn?.(child);
  return new Promise<Ended>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve({ code, signal, output: output() }));
  }).finally(() => clearTimeout(timer));
}

/**
 * An own session, so that Ctrl-C in the terminal reaches Node alone, and nothing of our environment but what
 * Windows needs to load its libraries.
 */
export function spawnOptions({ user, cwd }: { user: ServerUser; cwd: string }): SpawnOptions {
  const { SystemRoot, TEMP } = process.env;
  const windows = process.platform === 'win32' ? { SystemRoot, TEMP, PATH: process.env.PATH } : {};
  return {
    ...user.spawnAs,
    cwd,
    detached: true,
    windowsHide: true,
    env: { PATH: '/usr/bin:/bin', TZ: 'UTC', LC_ALL: 'C', ...windows },
  };
}

function collect(child: ChildProcess): () => string {
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output = (output + text).slice(-LIMITS.programOutputBytes);
    });
  }
  return () => output;
}
