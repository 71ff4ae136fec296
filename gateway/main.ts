// Runs the gateway alone: `npm run gateway -- --supergraph FILE --port N` calls the addresses that the file names.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { SUPERGRAPH_FILE } from '@jinyun/schema/committed';
import { ToldError } from '@jinyun/schema/told-error';
import { z } from 'zod';
import { LIMITS } from './config.ts';
import { type OpenUpstream, openUpstream, TRANSPORTS, type Transport } from './execute/upstream/open-upstream.ts';
import { type ResilienceOptions, resilient } from './execute/upstream/resilience/resilient.ts';
import { followSupergraph, type OpenGraph } from './follow-supergraph.ts';
import { openGateway } from './gateway.ts';
import { BadSettingError, readCorsOrigins } from './listen/cors.ts';
import type { ReadPage } from './listen/explorer.ts';
import { readAllowedHosts } from './listen/host-check.ts';
import { openHost } from './listen/server.ts';
import { type Observe, observeTo } from './observe.ts';
import { ENGINES, type Engine } from './request.ts';
import { openSupergraph, type Supergraph } from './supergraph.ts';

const USAGE =
  'Usage: npm run gateway -- [--supergraph FILE] [--port N] [--host ADDRESS] [--request-timeout-ms MILLISECONDS] [--engine bytes|objects] [--merge-fetches] [--transport sockets|undici] [--no-breaker] [--share-calls] [--explorer FOLDER]';
const Port = z.string().regex(/^\d+$/).transform(Number).pipe(z.number().max(65_535));
const TimeoutMs = z.string().regex(/^\d+$/).transform(Number).pipe(z.number().min(1).max(LIMITS.requestTimeoutMaxMs));

type Settings = {
  readonly file: string;
  readonly port: number;
  readonly host: string;
  readonly requestTimeoutMs: number;
  readonly engine: Engine;
  readonly mergeFetches: boolean;
  readonly transport: Transport;
  readonly resilience: Pick<ResilienceOptions, 'breaker' | 'share'>;
  readonly corsOrigins: readonly string[];
  readonly allowedHosts: readonly string[];
  readonly explorer: ReadPage | undefined;
};

try {
  await run(readSettings());
} catch (error) {
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = 1;
}

async function run({ file, requestTimeoutMs, engine, mergeFetches, ...settings }: Settings): Promise<void> {
  const observe = observeTo((line) => void process.stderr.write(line), {
    everyRequest: process.env.GATEWAY_LOG === 'requests',
  });
  const open = (sdl: string): Promise<OpenGraph> => openGraph(sdl, { file, observe, ...settings });
  const first = await open(readText(file));
  const house = { upstreams: first.upstreams, observe, engine, mergeFetches };
  const gateway = openGateway(first.graph, { ...house, requestTimeoutMs });
  const listening = await openHost(gateway, settings).catch(async (error) => {
    await first.close();
    throw error;
  });
  process.stdout.write(`The gateway answers on ${listening.url}\n`);
  const following = followSupergraph(gateway, { file, first, open, observe });
  const stop = (): void => void listening.close().then(() => following.close());
  process.once('SIGINT', stop).once('SIGTERM', stop);
  // A terminal sends it when its window is closed, and that shall end the gateway.
  if (!process.stdin.isTTY) process.on('SIGHUP', following.look);
}

/** A setting given on the command line goes before one of the environment. */
function readSettings(): Settings {
  const { values } = parseArgs({
    options: {
      supergraph: { type: 'string' },
      port: { type: 'string' },
      host: { type: 'string' },
      'request-timeout-ms': { type: 'string' },
      engine: { type: 'string' },
      'merge-fetches': { type: 'boolean', default: false },
      transport: { type: 'string' },
      'no-breaker': { type: 'boolean', default: false },
      'share-calls': { type: 'boolean', default: false },
      explorer: { type: 'string' },
    },
  });
  const { env } = process;
  return {
    file: values.supergraph ?? SUPERGRAPH_FILE,
    port: readNumber(Port, 'port', values.port ?? env.PORT ?? '4000', 65_535),
    host: values.host ?? env.HOST ?? '127.0.0.1',
    corsOrigins: readCorsOrigins(env.CORS_ORIGINS),
    allowedHosts: readAllowedHosts(env.ALLOWED_HOSTS),
    explorer: values.explorer === undefined ? undefined : readFolder(values.explorer),
    resilience: { breaker: !values['no-breaker'], share: values['share-calls'] },
    mergeFetches: values['merge-fetches'],
    engine: readChoice('engine', values.engine ?? 'bytes', ENGINES),
    transport: readChoice('transport', values.transport ?? 'sockets', TRANSPORTS),
    requestTimeoutMs: readNumber(
      TimeoutMs,
      'request timeout',
      values['request-timeout-ms'] ?? String(LIMITS.requestTimeoutMs),
      LIMITS.requestTimeoutMaxMs,
    ),
  };
}

function readNumber(schema: z.ZodType<number, string>, what: string, text: string, max: number): number {
  const number = schema.safeParse(text);
  if (number.success) return number.data;
  throw new ToldError('BAD_USER_INPUT', `The ${what} "${text}" is not a number up to ${max}. ${USAGE}`);
}

function readChoice<Choice extends string>(what: string, text: string, choices: readonly Choice[]): Choice {
  const choice = choices.find((name) => name === text);
  if (choice !== undefined) return choice;
  throw new ToldError('BAD_USER_INPUT', `The ${what} "${text}" is none of ${choices.join(', ')}. ${USAGE}`);
}

/** What `dashboard/bundle-main.ts` wrote there, read once. */
function readFolder(folder: string): ReadPage {
  if (!existsSync(join(folder, 'index.html')))
    throw new ToldError('BAD_USER_INPUT', `There is no index.html in the explorer's folder ${folder}. ${USAGE}`);
  const files = new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]));
  return async () => files;
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unreadable';
    throw new ToldError('BAD_USER_INPUT', `The supergraph file ${file} cannot be read (${reason}). ${USAGE}`);
  }
}

type Opening = Pick<Settings, 'file' | 'transport' | 'resilience'> & { readonly observe: Observe };

async function openGraph(sdl: string, { file, transport, resilience, observe }: Opening): Promise<OpenGraph> {
  const graph = await openSupergraph(sdl, file);
  const upstreams = await openUpstreams(graph, file, transport);
  const close = async (): Promise<void> => {
    await Promise.all([graph.close(), ...upstreams.map(([, upstream]) => upstream.close())]);
  };
  return { graph, upstreams: resilient(new Map(upstreams), { observe, ...resilience }), close };
}

async function openUpstreams(graph: Supergraph, file: string, transport: Transport): Promise<[string, OpenUpstream][]> {
  const upstreams: [string, OpenUpstream][] = [];
  for (const { name, url } of graph.subgraphs) {
    const upstream = openUpstream(url, transport);
    if (upstream !== null) {
      upstreams.push([name, upstream]);
      continue;
    }
    await Promise.all([graph.close(), ...upstreams.map(([, opened]) => opened.close())]);
    throw new ToldError(
      'GRAPHQL_VALIDATION_FAILED',
      `${file} names no http address for the subgraph ${name}: compose it again with the subgraph's address.`,
    );
  }
  return upstreams;
}

/** A fault of our own keeps its stack: it is not the operator's to mend. */
function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof ToldError || error instanceof BadSettingError) return `${error.code}: ${error.message}`;
  const code = 'code' in error ? String(error.code) : '';
  if (code === 'EADDRINUSE') return `PORT_TAKEN: ${error.message}. Choose another with --port, or 0 for any free one.`;
  if (['EACCES', 'EADDRNOTAVAIL', 'ENOTFOUND', 'EAI_AGAIN'].includes(code))
    return `BAD_USER_INPUT: ${error.message}. Choose another --host or --port.`;
  if (code.startsWith('ERR_PARSE_ARGS')) return `BAD_USER_INPUT: ${error.message.replace(/\.$/, '')}. ${USAGE}`;
  return error.stack ?? error.message;
}
