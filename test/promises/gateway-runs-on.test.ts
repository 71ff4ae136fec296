// A gateway that runs takes a new supergraph from its file without losing a request, keeps the old one where the new one
// is broken, and ends only when what was asked is answered.
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { desk } from '../federation/foreign/desk.ts';
import { readCommitted } from '../federation/foreign/foreign-graph.ts';
import { type ForeignServer, serve } from '../federation/foreign/server.ts';
import { shelf } from '../federation/foreign/shelf.ts';
import { ask } from './testing/ask.ts';
import { type Program, START_TIMEOUT_MS, startProgram } from './testing/program.ts';
import { untilRefused } from './testing/until-refused.ts';

const QUERY = '{ works { title } }';
const directory = mkdtempSync(join(tmpdir(), 'gateway-runs-on-'));
const file = join(directory, 'supergraph.graphql');
let servers: readonly [ForeignServer, ForeignServer, ForeignServer];
let gateway: Program;
beforeAll(async () => {
  servers = [await serve(shelf), await serve(shelf), await serve(desk)];
  writeFileSync(file, supergraphOf(servers[0]));
  gateway = await startProgram({ command: ['gateway/main.ts', '--supergraph', file, '--port', '0'] });
}, START_TIMEOUT_MS);
afterAll(async () => {
  await gateway?.kill();
  await Promise.all(servers.map((server) => server.stop()));
  rmSync(directory, { recursive: true });
});

test(
  'a file that is replaced by another supergraph is served from then on',
  async () => {
    const [first, second] = servers;
    await ask(gateway.url, QUERY);
    expect([first.queries.length, second.queries.length]).toEqual([1, 0]);
    replace(supergraphOf(second));
    await printed('"event":"supergraph_switched"');
    expect((await ask(gateway.url, QUERY)).errors).toBeUndefined();
    expect([first.queries.length, second.queries.length]).toEqual([1, 1]);
  },
  START_TIMEOUT_MS,
);

test(
  'one that is broken is told with the place of the fault, and the old one stays',
  async () => {
    replace('type Query {\n  one: \n}');
    await printed('supergraph.graphql is not a supergraph (line 3, column 1)');
    expect((await ask(gateway.url, QUERY)).errors).toBeUndefined();
  },
  START_TIMEOUT_MS,
);

test(
  'one of which nobody can be asked is told, and the old one stays',
  async () => {
    replace(readCommitted().replace('http://desk.invalid/graphql', ''));
    await printed('names no http address for the subgraph desk');
    expect((await ask(gateway.url, QUERY)).errors).toBeUndefined();
  },
  START_TIMEOUT_MS,
);

test(
  'SIGHUP makes it look and ends nothing',
  async () => {
    process.kill(gateway.pid, 'SIGHUP');
    const switched = gateway.output().split('supergraph_switched').length;
    replace(supergraphOf(servers[0]));
    await printed('supergraph_switched', switched);
    expect((await ask(gateway.url, QUERY)).errors).toBeUndefined();
  },
  START_TIMEOUT_MS,
);

test(
  'SIGTERM ends it when what was asked is answered',
  async () => {
    let answer: () => void = () => {};
    const asked = new Promise<void>((resolve) => {
      servers[2].misbehave((_request, response) => {
        answer = () => void response.end('{"data":{"loans":[{"id":"late"}]}}');
        resolve();
      });
    });
    const reply = ask(gateway.url, '{ loans { id } }');
    await asked;
    process.kill(gateway.pid, 'SIGTERM');
    await untilRefused(gateway.url);
    answer();
    expect((await reply).data).toEqual({ loans: [{ id: 'late' }] });
    expect(await gateway.ended()).toMatchObject({ code: 0, signal: null });
  },
  START_TIMEOUT_MS,
);

function supergraphOf(server: ForeignServer): string {
  return readCommitted()
    .replace('http://shelf.invalid/graphql', server.url)
    .replace('http://desk.invalid/graphql', servers[2].url);
}

function replace(text: string): void {
  writeFileSync(join(directory, 'next'), text);
  renameSync(join(directory, 'next'), file);
}

/** Resolves once the gateway has told it more than `before` times. */
async function printed(text: string, before = 1): Promise<void> {
  while (gateway.output().split(text).length <= before) await new Promise((resolve) => setTimeout(resolve, 20));
}
