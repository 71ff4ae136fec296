// One launcher a data directory: a name that the system itself frees at any death of its holder. Whoever comes second
// learns the first one's process id. Never a file that somebody must remember to remove.
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { rename, unlink } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartError } from '../start-error.ts';
import { errorCode } from './error-code.ts';
import { LIMITS } from './limits.ts';
import { OWN_SERVER } from './way-out.ts';

const NOBODY = 'nobody';
const UNKNOWN = 'unknown';
const SIGNS_OF_DEATH = ['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE'];

export type Lock = { release(): Promise<void> };

/** Both are real paths; the name is what is locked. @throws StartError naming the process that uses the directory. */
export async function lockDataDirectory(dataDir: string, name: string): Promise<Lock> {
  const server = await listenOrRefuse(dataDir, name);
  return {
    release: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
      }),
  };
}

/**
 * Named after the cluster, so that two data directories with a link to one cluster have one lock. Linux: an abstract
 * socket. Windows: a named pipe. Elsewhere a socket file, in the data directory if its path is short.
 */
export function lockName(dataDir: string, cluster: string): string {
  const name = `jinyun-pg-${createHash('sha256').update(cluster).digest('hex').slice(0, 32)}`;
  if (process.platform === 'linux') return `\0${name}`;
  if (process.platform === 'win32') return `\\\\.\\pipe\\${name}`;
  const beside = join(dataDir, 'launcher.sock');
  return Buffer.byteLength(beside) <= LIMITS.socketBaseBytes + 30 ? beside : join(tmpdir(), `${name}.sock`);
}

function isFile(name: string): boolean {
  return !name.startsWith('\0') && !name.startsWith('\\\\');
}

/** A holder who was killed keeps the name for the moments that its death takes, and answers no more: he is waited for. */
async function listenOrRefuse(dataDir: string, name: string): Promise<Server> {
  const deadline = Date.now() + LIMITS.lockFreedTimeoutMs;
  for (;;) {
    const server = await tryToListen(name);
    if (server) return server;
    const holder = await askHolder(name);
    if (holder !== NOBODY || Date.now() > deadline) refuse(dataDir, holder);
    await sleep(LIMITS.pollMs);
  }
}

/** null when another process holds the name. */
async function tryToListen(name: string): Promise<Server | null> {
  try {
    return await listen(name);
  } catch (error) {
    if (errorCode(error) !== 'EADDRINUSE') throw error;
    if (isFile(name)) await clearDeadSocket(name);
    return null;
  }
}

async function listen(name: string): Promise<Server> {
  const server = createServer((socket) => {
    socket.on('error', () => {});
    socket.end(`${process.pid}\n`, () => socket.destroy());
  });
  server.listen(name);
  await once(server, 'listening');
  server.unref();
  return server;
}

/** The holder's process id; `unknown` when it lives and does not say; `nobody` when it is dead or dying. */
async function askHolder(name: string): Promise<string> {
  const socket = connect(name).setEncoding('utf8').setTimeout(LIMITS.lockAnswerTimeoutMs);
  const holder = await new Promise<string>((resolve) => {
    socket.once('data', (answer) => resolve(/^\d{1,10}(?=\n)/.exec(String(answer))?.[0] ?? UNKNOWN));
    socket.once('timeout', () => resolve(UNKNOWN));
    socket.once('error', (error) => resolve(SIGNS_OF_DEATH.includes(errorCode(error) ?? '') ? NOBODY : UNKNOWN));
    socket.once('close', () => resolve(NOBODY));
  });
  socket.on('error', () => {}).destroy();
  return holder;
}

/**
 * A socket file outlives its process. It is moved aside before it is removed and asked once more there: had another
 * launcher replaced it between question and move, it would answer, and gets its place back.
 */
async function clearDeadSocket(name: string): Promise<void> {
  if ((await askHolder(name)) !== NOBODY) return;
  const aside = `${name}.${process.pid}`;
  const moved = await rename(name, aside).then(
    () => true,
    () => false,
  );
  if (!moved) return;
  if ((await askHolder(aside)) === NOBODY) await unlink(aside);
  else await rename(aside, name);
}

function refuse(dataDir: string, holder: string): never {
  throw new StartError(
    'POSTGRES_ALREADY_RUNNING',
    `The county is already running: process ${holder} uses ${dataDir}. Stop it first, or set DATA_DIR to ` +
      `another directory. ${OWN_SERVER}`,
  );
}
