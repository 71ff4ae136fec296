// The load generator as its user sees it: orders one slice after another from the process that makes the load.
import { z } from 'zod';
import type { Slice } from '../load/slice.ts';
import type { LoadOrder } from '../load-main.ts';
import { type Program, startProgram } from './program.ts';

const Reply = z.union([
  z.object({
    slice: z.object({
      requests: z.number(),
      seconds: z.number(),
      cpuSeconds: z.number(),
      p50Us: z.number(),
      p99Us: z.number(),
    }),
  }),
  z.object({ fault: z.string() }),
]);

/** What is asked of one system: the request to send, and the bytes that each answer must be. */
export type Target = { readonly pid: number; readonly url: string; readonly body: string; readonly expected: Buffer };

export type Load = {
  /** Rejects at the first answer that is not the expected one. */
  run(target: Target, slice: { readonly clients: number; readonly ms: number }): Promise<Slice>;
  stop(): Promise<void>;
};

export async function openLoad(): Promise<Load> {
  const program = await startProgram({
    command: ['bench/load-main.ts'],
    core: 'load',
    ready: /^ready/m,
    ordered: true,
  });
  return { run: (target, slice) => order(program, toOrder(target, slice)), stop: () => program.stop() };
}

function toOrder(
  { pid, url, body, expected }: Target,
  slice: { readonly clients: number; readonly ms: number },
): LoadOrder {
  return {
    pid,
    ...slice,
    port: Number(new URL(url).port),
    request: toRequest(url, body),
    expected: expected.toString('latin1'),
  };
}

function toRequest(url: string, body: string): string {
  const { host, pathname } = new URL(url);
  const bytes = Buffer.from(body);
  const head = [
    `POST ${pathname} HTTP/1.1`,
    `host: ${host}`,
    'content-type: application/json',
    'accept: application/json',
    `content-length: ${bytes.length}`,
    '\r\n',
  ].join('\r\n');
  return head + bytes.toString('latin1');
}

function order({ child }: Program, what: LoadOrder): Promise<Slice> {
  return new Promise((resolve, reject) => {
    const onExit = (): void => reject(new Error('the load generator ended'));
    child.once('exit', onExit);
    child.once('message', (message) => {
      child.off('exit', onExit);
      const reply = Reply.parse(message);
      if ('slice' in reply) resolve(reply.slice);
      else reject(new Error(reply.fault));
    });
    child.send(what);
  });
}
