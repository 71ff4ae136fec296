// The library's supergraph: composed from its two SDL files, committed, and pointed at servers that really run.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compose } from '@jinyun/schema/compose';
import { parse } from 'graphql';
import { type Program, startProgram } from '../../promises/testing/program.ts';
import { desk } from './desk.ts';
import { type ForeignServer, readSdl, serve } from './server.ts';
import { shelf } from './shelf.ts';

const FILE = join(import.meta.dirname, 'supergraph.graphql');
const PARTS = { shelf, desk };
type Name = keyof typeof PARTS;

export type ForeignGraph = Readonly<Record<Name, ForeignServer>> & {
  readonly gateway: Program;
  close(): Promise<void>;
};

/** Both servers, and the gateway as a process of its own on a file that names their addresses. */
export async function openForeignGraph(options: { readonly requestTimeoutMs: number }): Promise<ForeignGraph> {
  const servers = { shelf: await serve(shelf), desk: await serve(desk) };
  const directory = mkdtempSync(join(tmpdir(), 'foreign-graph-'));
  const file = join(directory, 'supergraph.graphql');
  const close = async (gateway?: Program): Promise<void> => {
    await gateway?.stop();
    await Promise.all([servers.shelf.stop(), servers.desk.stop()]);
    rmSync(directory, { recursive: true });
  };
  writeFileSync(
    file,
    readCommitted().replace(placeholder('shelf'), servers.shelf.url).replace(placeholder('desk'), servers.desk.url),
  );
  try {
    const timeout = ['--request-timeout-ms', String(options.requestTimeoutMs)];
    // A server that fails so often as here would be left alone for a while.
    const gateway = await startProgram({
      command: ['gateway/main.ts', '--supergraph', file, '--port', '0', '--no-breaker', ...timeout],
    });
    return { ...servers, gateway, close: () => close(gateway) };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Throws when the two files do not compose. */
export function composeForeign(): string {
  const composed = compose(
    (['shelf', 'desk'] as const).map((name) => ({
      name,
      url: placeholder(name),
      typeDefs: parse(readSdl(PARTS[name])),
    })),
  );
  if (composed.ok) return composed.supergraphSdl;
  throw new Error(composed.problems.join('\n'));
}

export function readCommitted(): string {
  return readFileSync(FILE, 'utf8');
}

/** Only on purpose: the file is reviewed as a diff. */
export function writeCommitted(supergraphSdl: string): void {
  writeFileSync(FILE, supergraphSdl);
}

/** Stands in the committed file where a running server's address goes. */
function placeholder(name: Name): string {
  return `http://${name}.invalid/graphql`;
}
