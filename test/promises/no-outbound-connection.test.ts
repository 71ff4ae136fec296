// No outbound connection, ever: a county that starts, answers a journey and stops has spoken to this machine alone, and
// has looked up no name, also where keys of Apollo's cloud lie in its environment. Where the system allows it, it runs
// in a network of its own that has nothing but the loopback.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { isIP } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { z } from 'zod';
import { type Run, runProgram, START_TIMEOUT_MS } from './testing/program.ts';

const Target = z.object({ kind: z.enum(['connect', 'tls', 'datagram', 'name']), target: z.string() });
const RECORDER = join(import.meta.dirname, 'testing/record-connections.mjs');
const ALONE = ['unshare', '--net', 'sh', '-c', 'ip link set lo up && exec "$@"', 'sh'];
const PROVOCATION = {
  APOLLO_KEY: 'service:jinyun:0123456789abcdef0123456789abcdef',
  APOLLO_GRAPH_REF: 'jinyun@current',
  APOLLO_TELEMETRY_DISABLED: undefined,
};
const directory = mkdtempSync(join(tmpdir(), 'no-outbound-'));
afterAll(() => rmSync(directory, { recursive: true }));

test('the recorder sees every way out', async () => {
  const { targets } = await record({ command: ['test/promises/testing/reach-out-main.mjs'] });
  expect(targets).toEqual(
    expect.arrayContaining([
      { kind: 'connect', target: '192.0.2.1' },
      { kind: 'connect', target: '192.0.2.2' },
      { kind: 'tls', target: '192.0.2.3' },
      { kind: 'datagram', target: '192.0.2.4' },
      { kind: 'connect', target: '192.0.2.5' },
      { kind: 'name', target: 'by-fetch.invalid' },
      { kind: 'name', target: 'by-lookup.invalid' },
      { kind: 'name', target: 'by-resolve.invalid' },
      { kind: 'name', target: 'by-resolver.invalid' },
    ]),
  );
  expect(targets.filter(isOutside).length).toBeGreaterThanOrEqual(9);
});

test(
  'a start, a journey and a stop stay on this machine',
  async () => {
    const env = { ...PROVOCATION, DATA_DIR: join(directory, 'data'), PORT: '0' };
    const { targets, ended } = await record({ command: ['test/promises/testing/one-journey-main.ts'], env });
    expect(ended.code).toBe(0);
    expect(ended.output).toContain('"data":{"county":{"name":"缙云县"');
    // The databases' sockets and the journey itself are seen, so silence would be a recorder that does not record.
    expect(targets.some(({ target }) => target.includes('.s.PGSQL'))).toBe(true);
    expect(targets.some(({ target }) => target === '127.0.0.1')).toBe(true);
    expect(targets.filter(isOutside)).toEqual([]);
  },
  START_TIMEOUT_MS,
);

/** Runs it, and every Node that it starts, under the recorder. */
async function record(run: Run) {
  const file = join(directory, `${run.command.join('-').replaceAll('/', '-')}.jsonl`);
  const env = { ...run.env, RECORD_CONNECTIONS: file, NODE_OPTIONS: `--import=${RECORDER}` };
  const ended = await runProgram({ ...run, env, under: mayBeAlone() ? ALONE : [] });
  const lines = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
  return { ended, targets: lines.map((line) => Target.parse(JSON.parse(line))) };
}

/** A path is a unix socket; a name that is looked up is already asked of somebody else. */
function isOutside({ kind, target }: z.infer<typeof Target>): boolean {
  if (kind === 'name') return !isLoopback(target);
  return !target.startsWith('/') && !isLoopback(target);
}

function isLoopback(target: string): boolean {
  return isIP(target) === 4 ? target.startsWith('127.') : target === '::1';
}

function mayBeAlone(): boolean {
  return spawnSync(ALONE[0] ?? '', [...ALONE.slice(1), 'true']).status === 0;
}
