// Starts a program as a process on the core it belongs on and waits for the line that says it is ready.
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { delimiter, join } from 'node:path';

export const ROOT = join(import.meta.dirname, '../..');
const READY_TIMEOUT_MS = 60_000;
const STOP_TIMEOUT_MS = 10_000;
const OUTPUT_CHARS_MAX = 20_000;

/** Where a process runs: the measured gateway alone on one core, load and departments on the other. */
export type Core = 'gateway' | 'load' | 'any';
export type Start = {
  /** Path from the root, then the program's own arguments. */
  readonly command: readonly string[];
  readonly core: Core;
  /** What it prints when it is ready; its first group is kept. */
  readonly ready: RegExp;
  readonly env?: Readonly<Record<string, string>>;
  /** How long it may take to be ready; a minute unless told. */
  readonly timeoutMs?: number;
  /** Whether it takes orders as messages. */
  readonly ordered?: boolean;
};
export type Program = {
  readonly pid: number;
  readonly child: ChildProcess;
  /** What the program said when it was ready. */
  readonly said: string;
  /** From the start of the process to that line. */
  readonly readyMs: number;
  stop(): Promise<void>;
};

/** None outlives the bench, however it ends. */
const running = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** Why nothing is pinned, or null. */
export function whyNotPinned(): string | null {
  if (availableParallelism() < 2) return 'the machine has one core alone';
  return taskset() === null ? 'there is no taskset here' : null;
}

/** Rejects with the program's output when it ends before it is ready. */
export async function startProgram({
  command,
  core,
  ready,
  env = {},
  ordered = false,
  ...rest
}: Start): Promise<Program> {
  const startedAt = performance.now();
  const { timeoutMs = READY_TIMEOUT_MS } = rest;
  const [file = '', ...words] = [
    ...pin(core),
    ...[process.execPath, '--import', './county/require-node.mjs', '--no-warnings=ExperimentalWarning', ...command],
  ];
  const child = spawn(file, words, {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'pipe', ...(ordered ? (['ipc'] as const) : [])],
  });
  running.add(child);
  const ended = new Promise<void>((resolve) => {
    child.once('close', () => {
      running.delete(child);
      resolve();
    });
  });
  const said = await waitFor(child, { ready, name: command[0] ?? '', timeoutMs });
  const readyMs = performance.now() - startedAt;
  return { pid: child.pid ?? 0, child, said, readyMs, stop: () => stop(child, ended) };
}

function pin(core: Core): readonly string[] {
  const tool = taskset();
  if (core === 'any' || tool === null || availableParallelism() < 2) return [];
  return [tool, '-c', core === 'gateway' ? '0' : '1'];
}

function taskset(): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, 'taskset')).find((file) => existsSync(file)) ?? null;
}

function waitFor(
  child: ChildProcess,
  { ready, name, timeoutMs }: { readonly ready: RegExp; readonly name: string; readonly timeoutMs: number },
): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const fail = (why: string): void => {
      clearTimeout(late);
      child.kill('SIGKILL');
      reject(new Error(`${name} ${why}:\n${output}`));
    };
    const late = setTimeout(() => fail('was not ready in time'), timeoutMs);
    const onEnd = (): void => fail('ended before it was ready');
    const read = (text: string): void => {
      if (output.length < OUTPUT_CHARS_MAX) output += text;
      const found = ready.exec(output);
      if (found === null) return;
      clearTimeout(late);
      child.off('close', onEnd);
      resolve(found[1] ?? found[0]);
    };
    child.once('error', (error) => fail(String(error)));
    child.once('close', onEnd);
    child.stdout?.setEncoding('utf8').on('data', read);
    child.stderr?.setEncoding('utf8').on('data', read);
  });
}

async function stop(child: ChildProcess, ended: Promise<void>): Promise<void> {
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT_MS);
  await ended;
  clearTimeout(late);
}
