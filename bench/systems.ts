// What is measured: each system as a program on the same supergraph, by the name it has in tables.
import type { Addresses } from './federation/federation.ts';
import { BENCH_DEPARTMENTS } from './federation/federation.ts';
import { toFirstVersion } from './federation/first-version.ts';
import { type Core, type Program, startProgram } from './measure/program.ts';
import type { Options } from './options.ts';

/**
 * `limit` is written by hand and knows the workloads alone. A `peer` is compared on the workloads it answers as stock
 * does; what else it answers differently is told, and no reason to refuse the run.
 */
export type Kind = 'stock' | 'limit' | 'ours' | 'peer';
export type System = {
  readonly name: string;
  readonly kind: Kind;
  /** On the gateway's core, unless it may run anywhere. */
  start(federation: Federation, core?: Core): Promise<Running>;
};
export type Federation = {
  /** The composed supergraph's file. */
  readonly file: string;
  readonly addresses: Addresses;
};
export type Running = { readonly system: System; readonly program: Program; readonly url: string };
type Command = (federation: Federation) => readonly string[];

export const ANSWERS_ON = /(http:\/\/\S+\/graphql)\s/;

export const STOCK = program('stock', 'stock', ({ file }) => ['bench/stock-main.ts', file]);
export const BFF = program('bff', 'limit', ({ addresses }) => ['bench/bff-main.ts', JSON.stringify(addresses)]);
export const OURS = program('ours', 'ours', ({ file }) => [...startGateway(file)]);
/** The same without its bytes path. */
export const OURS_OBJECTS = program('ours, objects', 'ours', ({ file }) => [
  ...startGateway(file),
  '--engine',
  'objects',
]);

const PEERS: readonly System[] = [
  program('hive', 'peer', ({ file }) => ['bench/peers/hive-main.mjs', file]),
  program('hive, rust planner', 'peer', ({ file }) => ['bench/peers/hive-main.mjs', file, 'rust']),
  program('mercurius', 'peer', ({ addresses }) => ['bench/peers/mercurius-main.mjs', toServices(addresses)]),
];

/** With undici in place of the client on sockets: what a department behind TLS is asked by. */
const OVER_UNDICI: readonly System[] = [
  program('ours, undici', 'ours', ({ file }) => [...startGateway(file), '--transport', 'undici']),
  program('ours, objects, undici', 'ours', ({ file }) => [
    ...startGateway(file),
    ...['--engine', 'objects', '--transport', 'undici'],
  ]),
];

/** Stock first: its answers are the measure of the others'. */
export function systemsOf({ peers, variants }: Pick<Options, 'peers' | 'variants'>): readonly System[] {
  return [STOCK, BFF, OURS, OURS_OBJECTS, ...(variants ? OVER_UNDICI : []), ...(peers ? PEERS : [])];
}

export function startGateway(file: string): readonly string[] {
  return ['gateway/main.ts', '--supergraph', file, '--port', '0'];
}

function toServices(addresses: Addresses): string {
  const services = BENCH_DEPARTMENTS.map((department) => {
    const { name } = department;
    return { name, url: addresses[name], schema: toFirstVersion(department) };
  });
  return JSON.stringify(services);
}

function program(name: string, kind: Kind, command: Command): System {
  const start: System['start'] = async (federation, core = 'gateway') => {
    const started = await startProgram({ command: command(federation), core, ready: ANSWERS_ON });
    return { system, program: started, url: started.said };
  };
  const system = { name, kind, start };
  return system;
}
