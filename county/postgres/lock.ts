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

export type Lock = { release(): Promise<void> };

/** `dataDir` is a real path. @throws StartError naming the process that uses the directory. */
export async function lockDataDirectory(dataDir: string, name = lockName(dataDir)): Promise<Lock> {
  const server = await listenOrRefuse(dataDir, name);
  return {
    release: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
      }),
  };
}

/** Linux: an abstract socket. Windows: a named pipe. Elsewhere a socket file, in the directory if its path is short. */
function lockName(dataDir: string): string {
  const name = `jinyun-pg-${createHash('sha256').update(dataDir).digest('hex').slice(0, 32)}`;
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
  const deadline = Date.now() + LIMITS.lockAnswerTimeoutMs;
  for (;;) {
    const server = await tryToListen(name);
    if (server) return server;
    const holder = await askHolder(name);
    if (holder !== null || Date.now() > deadline) refuse(dataDir, holder);
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

/** The holder's process id; null when nobody answers. */
async function askHolder(name: string): Promise<string | null> {
  const socket = connect(name).setTimeout(LIMITS.lockAnswerTimeoutMs).setEncoding('utf8');
  socket.on('timeout', () => socket.destroy(new Error('no answer')));
  try {
    const [answer] = await once(socket, 'data');
    return /^\d{1,10}(?=\n)/.exec(String(answer))?.[0] ?? 'unknown';
  } catch {
    return null;
  } finally {
    socket.destroy();
  }
}

/**
 * A socket file outlives its process. It is moved aside before it is removed and asked once more there: had another
 * launcher replaced it between question and move, it would answer, and gets its place back.
 */
async function clearDeadSocket(name: string): Promise<void> {
  if ((await askHolder(name)) !== null) return;
  const aside = `${name}.${process.pid}`;
  const moved = await rename(name, aside).then(
    () => true,
    () => false,
  );
  if (!moved) return;
  if ((await askHolder(aside)) === null) await unlink(aside);
  else await rename(aside, name);
}

function refuse(dataDir: string, holder: string | null): never {
  throw new StartError(
    'POSTGRES_ALREADY_RUNNING',
    `The county is already running: process ${holder ?? 'unknown'} uses ${dataDir}. Stop it first, or set DATA_DIR to ` +
      `another directory. ${OWN_SERVER}`,
  );
}
