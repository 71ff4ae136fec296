// Runs one of the project's programs as a real process and reads what it prints. It never leaves one running.
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../../..');
/** For hooks and tests that start programs: a start takes two seconds, on a machine that is busy elsewhere many more. */
export const START_TIMEOUT_MS = 120_000;
const READY_TIMEOUT_MS = 60_000;
const END_TIMEOUT_MS = 90_000;

export type Ended = { readonly code: number | null; readonly signal: NodeJS.Signals | null; readonly output: string };
export type Program = {
  readonly pid: number;
  /** Where it says it answers. */
  readonly url: string;
  output(): string;
  /** Interrupts it and waits until it has ended. */
  stop(): Promise<Ended>;
  /** Ends it without warning and waits until it has ended. */
  kill(): Promise<Ended>;
  /** Waits until it has ended by itself. */
  ended(): Promise<Ended>;
};
export type Run = {
  /** Arguments of Node before the program, each one whole. */
  readonly nodeArguments?: readonly string[];
  /** Path from the root, then the program's own arguments. */
  readonly command: readonly string[];
  /** Added to this process's environment; undefined takes a variable away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Runs this in the program's place, with the program as its last arguments. */
  readonly under?: readonly string[];
};

/** Resolves once the program prints the address it answers on; rejects with its output when it ends first. */
export async function startProgram(run: Run): Promise<Program> {
  const { child, output, ended } = launch(run);
  const url = await new Promise<string>((resolve, reject) => {
    const late = setTimeout(() => fail('did not answer in time'), READY_TIMEOUT_MS);
    const fail = (why: string): void => {
      clearTimeout(late);
      child.kill('SIGKILL');
      reject(new Error(`${run.command[0]} ${why}:\n${output()}`));
    };
    void ended.then(() => fail('ended'));
    child.stdout?.on('data', () => {
      const [found] = /http:\/\/\S+\/graphql(?=\s)/.exec(output()) ?? [];
      if (found === undefined) return;
      clearTimeout(late);
      resolve(found);
    });
  });
  const end = (signal: NodeJS.Signals): Promise<Ended> => {
    child.kill(signal);
    return endOf(child, ended);
  };
  return {
    ...{ pid: child.pid ?? 0, url, output },
    ...{ stop: () => end('SIGINT'), kill: () => end('SIGKILL'), ended: () => endOf(child, ended) },
  };
}

/** Runs it to its end, for a program that should refuse to start or has little to do. */
export function runProgram(run: Run): Promise<Ended> {
  const { child, ended } = launch(run);
  return endOf(child, ended);
}

function launch({ nodeArguments = [], command, env = {}, under = [] }: Run) {
  const program = [process.execPath, '--import', './county/require-node.mjs', ...nodeArguments, ...command];
  const [file = '', ...rest] = [...under, ...program];
  const child = spawn(file, rest, { cwd: ROOT, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  const read = (text: string): void => {
    printed += text;
  };
  child.stdout.setEncoding('utf8').on('data', read);
  child.stderr.setEncoding('utf8').on('data', read);
  const ended = new Promise<Ended>((resolve) =>
    child.once('close', (code, signal) => resolve({ code, signal, output: printed })),
  );
  return { child, output: () => printed, ended };
}

/** One that does not end is ended, and its signal then shows that it did not end by itself. */
async function endOf(child: ChildProcess, ended: Promise<Ended>): Promise<Ended> {
  const late = setTimeout(() => child.kill('SIGKILL'), END_TIMEOUT_MS);
  try {
    return await ended;
  } finally {
    clearTimeout(late);
  }
}
