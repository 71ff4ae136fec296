import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from '@jest/globals';
import { agree } from './agreement.ts';
import type { Kind, Running } from './systems.ts';
import { WORKLOADS } from './workloads.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** Answers by the operation's name; everything else with the name itself. */
async function system(name: string, kind: Kind, lies: Readonly<Record<string, unknown>> = {}): Promise<Running> {
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const { operationName } = JSON.parse(body) as { readonly operationName: string };
    response.end(JSON.stringify(lies[operationName] ?? { data: { asked: operationName } }));
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
  const running = {
    system: { name, kind, start: async () => running },
    program: { pid: 7 },
    url,
  } as unknown as Running;
  return running;
}

const LIE = { data: { asked: 'nothing' } };

test('a system that agrees is measured on every workload, with the answer it gave', async () => {
  const { targets, differences } = await agree(await system('ours', 'ours'), await system('stock', 'stock'));
  expect(differences).toEqual([]);
  expect(Object.keys(targets)).toEqual(['simple', 'dashboard', 'audit']);
  expect(targets.simple).toMatchObject({ pid: 7, body: JSON.stringify(WORKLOADS.simple) });
  expect(targets.simple?.expected.toString()).toBe('{"data":{"asked":"Post"}}');
});

test.each([
  ['Dashboard', 'ours, dashboard: the answer differs at data.asked'],
  ['E3', 'ours, an error that removes what holds it: the answer differs at data.asked'],
])('ours is refused when it lies about %s', async (name, why) => {
  const ours = await system('ours', 'ours', { [name]: LIE });
  await expect(agree(ours, await system('stock', 'stock'))).rejects.toThrow(why);
});

test('the server written by hand is refused when it lies about a workload, and asked no more than those', async () => {
  const stock = await system('stock', 'stock');
  await expect(agree(await system('bff', 'limit', { Audit: LIE }), stock)).rejects.toThrow('bff, audit');
  const { differences } = await agree(await system('bff', 'limit', { E3: LIE, M: LIE }), stock);
  expect(differences).toEqual([]);
});

test('a peer is not compared on what it answers otherwise, and that is told', async () => {
  const peer = await system('peer', 'peer', { Dashboard: LIE, M: LIE });
  const { targets, differences } = await agree(peer, await system('stock', 'stock'));
  expect(Object.keys(targets)).toEqual(['simple', 'audit']);
  expect(differences).toEqual([
    expect.stringContaining('peer, dashboard: the answer differs'),
    expect.stringContaining('peer, a mutation: the answer differs'),
  ]);
});
