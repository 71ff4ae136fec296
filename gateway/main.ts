// Runs the gateway alone: `npm run gateway -- --supergraph FILE --port N` calls the addresses that the file names.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { SUPERGRAPH_FILE } from '@jinyun/schema/committed';
import { ToldError } from '@jinyun/schema/told-error';
import { z } from 'zod';
import { httpUpstream } from './execute/upstream/http.ts';
import { openGateway } from './gateway.ts';
import { openHost } from './listen/server.ts';
import { observeTo } from './observe.ts';
import { readSupergraph, type Supergraph } from './supergraph.ts';

const USAGE = 'Usage: npm run gateway -- [--supergraph FILE] [--port N] [--host ADDRESS]';
const Port = z.coerce.number().int().min(0).max(65_535);

try {
  await run();
} catch (error) {
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = 1;
}

async function run(): Promise<void> {
  const { file, port, host } = readSettings();
  const graph = readSupergraph(readFileSync(file, 'utf8'), file);
  const observe = observeTo((line) => void process.stderr.write(line), {
    everyRequest: process.env.GATEWAY_LOG === 'requests',
  });
  const gateway = openGateway(graph, { upstreams: upstreamsOf(graph), observe });
  const listening = await openHost(gateway, { host, port, observe });
  process.stdout.write(`The gateway answers on ${listening.url}\n`);
  const stop = (): void => void listening.close();
  process.once('SIGINT', stop).once('SIGTERM', stop);
}

function readSettings(): { file: string; port: number; host: string } {
  const { values } = parseArgs({
    options: { supergraph: { type: 'string' }, port: { type: 'string' }, host: { type: 'string' } },
  });
  const wanted = values.port ?? process.env.PORT ?? '4000';
  const port = Port.safeParse(wanted);
  if (!port.success)
    throw new ToldError('BAD_USER_INPUT', `The port "${wanted}" is not a number from 0 to 65535. ${USAGE}`);
  return {
    file: values.supergraph ?? SUPERGRAPH_FILE,
    port: port.data,
    host: values.host ?? process.env.HOST ?? '127.0.0.1',
  };
}

function upstreamsOf({ subgraphs }: Supergraph) {
  return new Map(subgraphs.map(({ name, url }) => [name, httpUpstream(url)]));
}

function explain(error: unknown): string {
  if (error instanceof ToldError) return `${error.code}: ${error.message}`;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'EADDRINUSE')
    return `PORT_TAKEN: ${(error as Error).message}. Choose another with --port, or 0 for any free one.`;
  if (code === 'ENOENT') return `BAD_USER_INPUT: ${(error as Error).message}. ${USAGE}`;
  if (code.startsWith('ERR_PARSE_ARGS')) return `BAD_USER_INPUT: ${(error as Error).message} ${USAGE}`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
