// Starts launcher-main.ts as a process of its own, which a test can then kill in every way a machine can.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import type { Surroundings } from '../surroundings.ts';

export type Order = {
  /** null for a temporary server. */
  dataDir: string | null;
  surroundings: Partial<Surroundings>;
  runAs?: { uid: number; gid: number } | null;
  /** True as the county does it; false for a Node that just dies of Ctrl-C. */
  stopsOnInterrupt?: boolean;
  /** Put in front of Node: a program and its arguments that run the rest. */
  wrapper?: string[];
};

const eventLine = z.object({
  line: z.string().optional(),
  ready: z.object({ pid: z.number(), host: z.string(), url: z.string() }).optional(),
  error: z.object({ code: z.string(), message: z.string() }).optional(),
});

export type Ready = NonNullable<z.infer<typeof eventLine>['ready']>;
type Refusal = NonNullable<z.infer<typeof eventLine>['error']>;

export type Launcher = {
  process: ChildProcess;
  lines: string[];
  /** Rejects with what the program said when it is refused. */
  ready: Promise<Ready>;
  /** The refusal; rejects when it is ready after all. */
  refusal: Promise<Refusal>;
  /** Stops it as asked for; resolves to its exit code. */
  stop(): Promise<number | null>;
  /** Signals Node alone, or with its whole process group; resolves when Node is gone. */
  end(signal: NodeJS.Signals, whom?: 'node' | 'group'): Promise<void>;
};

const running = new Set<ChildProcess>();

/** In a process group of its own, as a shell in a terminal makes one. */
export function launch({ wrapper = [], ...order }: Order): Launcher {
  const main = join(import.meta.dirname, 'launcher-main.ts');
  const text = JSON.stringify({ runAs: null, stopsOnInterrupt: true, ...order });
  const [program = '', ...args] = [...wrapper, process.execPath, main, text];
  const child = spawn(program, args, { detached: true, stdio: ['pipe', 'pipe', 'inherit'] });
  running.add(child);
  const gone = once(child, 'exit').then(([code]) => {
    running.delete(child);
    return typeof code === 'number' ? code : null;
  });
  const lines: string[] = [];
  return {
    process: child,
    lines,
    ...readEvents(child, lines),
    stop: () => {
      child.stdin?.write('stop\n');
      return gone;
    },
    end: async (signal, whom = 'node') => {
      if (child.pid !== undefined) process.kill(whom === 'group' ? -child.pid : child.pid, signal);
      await gone;
    },
  };
}

/** For the end of a suite: what a failed test left running. */
export function killLaunchers(): void {
  for (const child of running) child.kill('SIGKILL');
}

function readEvents(child: ChildProcess, lines: string[]): Pick<Launcher, 'ready' | 'refusal'> {
  const ready = Promise.withResolvers<Ready>();
  const refusal = Promise.withResolvers<Refusal>();
  for (const { promise } of [ready, refusal]) promise.catch(() => {});
  if (!child.stdout) throw new Error('the launcher writes to a pipe');
  const output = createInterface({ input: child.stdout });
  output.on('line', (text) => {
    const event = eventLine.parse(JSON.parse(text));
    if (event.line) lines.push(event.line);
    if (event.ready) ready.resolve(event.ready);
    if (event.error) refusal.resolve(event.error);
    if (event.error) ready.reject(new Error(`${event.error.code}: ${event.error.message}`));
    if (event.ready) refusal.reject(new Error('the server started, though it should have refused to'));
  });
  output.on('close', () => {
    for (const waiting of [ready, refusal]) waiting.reject(new Error('the launcher ended without a word'));
  });
  return { ready: ready.promise, refusal: refusal.promise };
}
