// A program that is killed again and again and started anew each time, on one port, as its supervisor would.
import { createServer } from 'node:net';
import { type Program, type Run, startProgram } from './program.ts';

export type KeptAlive = {
  readonly url: string;
  /** How often it was killed while it ran. */
  killCount(): number;
  /** Kills it without warning and starts it again; resolves once it answers. */
  killAndRestart(): Promise<void>;
  stop(): Promise<void>;
};

/** Starts it on a port of its own. */
export async function keepAlive(run: Run): Promise<KeptAlive> {
  const port = String(await freePort());
  const start = (): Promise<Program> => startProgram({ ...run, env: { ...run.env, PORT: port } });
  let program = await start();
  let killCount = 0;
  return {
    url: program.url,
    killCount: () => killCount,
    killAndRestart: async () => {
      const { signal } = await program.kill();
      if (signal === 'SIGKILL') killCount++;
      program = await start();
    },
    stop: async () => void (await program.stop()),
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (typeof address === 'object' && address !== null ? resolve(address.port) : reject(address)));
    });
  });
}
