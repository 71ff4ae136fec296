// One postmaster process: started as a child of ours, awaited until it is ready, signalled, seen to its end.
// pg-ctl.ts is the other way to have one.
import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartError } from '../start-error.ts';
import type { Binaries } from './binaries.ts';
import { LIMITS } from './limits.ts';
import { readPostmasterFile } from './postmaster-file.ts';
import { spawnOptions } from './program.ts';
import type { ServerLog } from './server-log.ts';
import type { ServerUser } from './server-user.ts';
import { OWN_SERVER } from './way-out.ts';

/** INT waits for a checkpoint, QUIT does not, KILL is the system's own. */
export type StopSignal = 'INT' | 'QUIT' | 'KILL';

export type Postmaster = {
  pid: number;
  isAlive(): boolean | Promise<boolean>;
  signal(name: StopSignal): Promise<void>;
};

export type PostmasterSpawn = {
  binaries: Binaries;
  user: ServerUser;
  dataPath: string;
  args: string[];
  log: ServerLog;
};

/** A child in a session of its own, so that Ctrl-C does not reach it; it does not keep Node alive. */
export async function spawnPostmaster({ binaries, user, dataPath, args, log }: PostmasterSpawn): Promise<Postmaster> {
  const child = spawn(binaries.postgres, args, {
    ...spawnOptions({ user, cwd: dataPath }),
    stdio: ['ignore', log.descriptor, log.descriptor],
  });
  child.unref();
  const { pid } = child;
  if (pid === undefined) return refuse(child);
  return {
    pid,
    isAlive: () => child.exitCode === null && child.signalCode === null,
    signal: async (name) => {
      child.kill(`SIG${name}`);
    },
  };
}

/** Resolves once connections are accepted. @throws StartError when it ends before that, or never gets there. */
export async function untilReady(
  server: Postmaster,
  dataPath: string,
  lastWords: () => Promise<string>,
): Promise<void> {
  const deadline = Date.now() + LIMITS.startTimeoutMs;
  while ((await server.isAlive()) && Date.now() < deadline) {
    const file = await readPostmasterFile(dataPath);
    if (file?.pid === server.pid && file.ready) return;
    await sleep(LIMITS.pollMs);
  }
  const what = (await server.isAlive())
    ? `was not ready after ${LIMITS.startTimeoutMs / 1000} s`
    : 'ended before it was ready';
  await stopPostmaster(server, ['KILL']);
  throw new StartError(
    'POSTGRES_DID_NOT_START',
    `PostgreSQL ${what}; its log ends: ${await lastWords()}. ${OWN_SERVER}`,
  );
}

/** Asks with each signal in turn until it is gone; KILL leaves it to recover at the next start, without loss. */
export async function stopPostmaster(server: Postmaster, signals: StopSignal[]): Promise<void> {
  for (const name of signals) {
    if (!(await server.isAlive())) return;
    await server.signal(name);
    const deadline = Date.now() + (name === 'INT' ? LIMITS.fastStopTimeoutMs : LIMITS.immediateStopTimeoutMs);
    while ((await server.isAlive()) && Date.now() < deadline) await sleep(LIMITS.pollMs);
  }
}

function refuse(child: ChildProcess): Promise<never> {
  return new Promise((_, reject) => {
    child.once('error', (cause) => {
      const message = `PostgreSQL could not be run (${cause.message}). ${OWN_SERVER}`;
      reject(new StartError('POSTGRES_DID_NOT_START', message, { cause }));
    });
  });
}
