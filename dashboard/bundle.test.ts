// A gateway that runs alone, on any supergraph, shows the page from a folder.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { runProgram, START_TIMEOUT_MS, startProgram } from '@jinyun/test/promises/testing/program';

const folder = mkdtempSync(join(tmpdir(), 'explorer-'));
afterAll(() => rmSync(folder, { recursive: true }));

test(
  'what is written to a folder is what the gateway shows, and every file that the page names is there',
  async () => {
    expect(await runProgram({ command: ['dashboard/bundle-main.ts', folder] })).toMatchObject({ code: 0, output: '' });
    const command = ['gateway/main.ts', '--port', '0', '--explorer', folder];
    const gateway = await startProgram({ command });
    try {
      const page = await (await fetch(gateway.url, { headers: { accept: 'text/html' } })).text();
      expect(page).toContain('缙云县治理图谱');
      const named = [...page.matchAll(/(?:href|src)="(explorer\/[^"]+)"/g)].map(([, path]) => path ?? '');
      expect(named).toEqual(['explorer/style.css', 'explorer/main.js']);
      const files = [...named, ...['editor', 'graphql', 'json'].map((kind) => `explorer/${kind}.worker.js`)];
      const answers = await Promise.all(files.map((path) => fetch(new URL(path, gateway.url))));
      expect(answers.map(({ status }) => status)).toEqual(files.map(() => 200));
    } finally {
      await gateway.stop();
    }
  },
  START_TIMEOUT_MS,
);

test('a writer that is told no folder says how to call it', async () => {
  const { code, output } = await runProgram({ command: ['dashboard/bundle-main.ts'] });
  expect({ code, output }).toEqual({ code: 2, output: 'Usage: node dashboard/bundle-main.ts FOLDER\n' });
});
