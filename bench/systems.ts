// What is measured: each system as a program on the same supergraph, by the name it has in tables.
import type { Addresses } from './federation/federation.ts';
import { type Program, startProgram } from './measure/program.ts';

export type System = {
  readonly name: string;
  /** What it knows of GraphQL: the hand-written server has the workloads alone. */
  readonly answers: 'everything' | 'workloads';
  start(federation: Federation): Promise<Running>;
};
export type Federation = {
  /** The composed supergraph's file. */
  readonly file: string;
  readonly addresses: Addresses;
};
export type Running = { readonly system: System; readonly program: Program; readonly url: string };

const ANSWERS_ON = /(http:\/\/\S+\/graphql)\s/;

export const STOCK = program('stock', ({ file }) => ['bench/stock-main.ts', file]);
export const BFF = program('bff', ({ addresses }) => ['bench/bff-main.ts', JSON.stringify(addresses)], 'workloads');
export const OURS = program('ours', ({ file }) => ['gateway/main.ts', '--supergraph', file, '--port', '0']);

/** The same without its bytes path. */
export const OURS_OBJECTS = program('ours, objects', ({ file }) => [
  ...['gateway/main.ts', '--supergraph', file, '--port', '0', '--engine', 'objects'],
]);

/** Stock first: its answers are the measure of the others'. */
export const SYSTEMS: readonly System[] = [STOCK, BFF, OURS];
const PEERS: readonly System[] = [];

export function isPeer(name: string): boolean {
  return PEERS.some((peer) => peer.name === name);
}

function program(
  name: string,
  command: (federation: Federation) => readonly string[],
  answers: System['answers'] = 'everything',
): System {
  const start: System['start'] = async (federation) => {
    const started = await startProgram({ command: command(federation), core: 'gateway', ready: ANSWERS_ON });
    return { system, program: started, url: started.said };
  };
  const system = { name, answers, start };
  return system;
}
