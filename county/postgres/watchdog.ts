// A shell that outlives Node to clean up after it: it waits on a pipe that only Node holds, and any death of Node closes
// the pipe. Told `done` it leaves without doing anything.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { spawnOptions } from './program.ts';
import type { ServerUser } from './server-user.ts';

export type Watchdog = {
  /** Resolves when the watchdog is gone. */
  dismiss(): Promise<void>;
};

/** $1 the postmaster's pid, $2 the signal, the rest directories to remove; runs in the data directory. */
const STOP_SERVER = `
read -r word && exit 0
if read -r pid < postmaster.pid && [ "$pid" = "$1" ]; then
  kill -s "$2" "$1"
  turns=0
  while [ -e postmaster.pid ] && kill -0 "$1" && [ "$turns" -lt 600 ]; do sleep 0.05; turns=$((turns + 1)); done
fi
shift 2
cd / && rm -rf -- "$@"
`;

/** $1 the process group of initdb, the rest directories to remove. */
const STOP_INITDB = `
read -r word && exit 0
kill -s TERM -- "-$1"
turns=0
while kill -0 -- "-$1" && [ "$turns" -lt 100 ]; do sleep 0.05; turns=$((turns + 1)); done
shift
cd / && rm -rf -- "$@"
`;

type Watch = { pid: number; user: ServerUser; cwd: string; removes: string[] };

/** After Node's death the server is stopped with `signal` and the directories are removed. */
export function watchServer({ signal, ...watch }: Watch & { signal: 'INT' | 'QUIT' }): Watchdog {
  return startShell(STOP_SERVER, [String(watch.pid), signal, ...watch.removes], watch);
}

/** After Node's death initdb and its children are ended and the directories are removed. */
export function watchInitdb(watch: Watch): Watchdog {
  return startShell(STOP_INITDB, [String(watch.pid), ...watch.removes], watch);
}

/** Where there is no shell: a second Node that does the same through pg_ctl. */
export function watchByNode(watch: Watch & { signal: 'INT' | 'QUIT'; pgCtl: string }): Watchdog {
  const script = join(import.meta.dirname, 'watchdog-main.ts');
  return start(process.execPath, [script, watch.pgCtl, String(watch.pid), watch.signal, ...watch.removes], watch);
}

function startShell(script: string, args: string[], watch: Watch): Watchdog {
  return start('/bin/sh', ['-c', script, 'jinyun-watchdog', ...args], watch);
}

function start(program: string, args: string[], watch: Watch): Watchdog {
  const child = spawn(program, args, {
    ...spawnOptions(watch),
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  child.unref();
  child.on('error', () => {});
  child.stdin?.on('error', () => {});
  if (child.stdin && 'unref' in child.stdin && typeof child.stdin.unref === 'function') child.stdin.unref();
  return { dismiss: () => dismiss(child) };
}

async function dismiss(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  child.ref();
  const gone = once(child, 'exit');
  child.stdin?.end('done\n');
  await gone;
}
