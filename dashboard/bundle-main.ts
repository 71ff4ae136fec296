// `node dashboard/bundle-main.ts FOLDER` writes the explorer's files there, for a gateway that runs alone.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleExplorer } from './bundle.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write('Usage: node dashboard/bundle-main.ts FOLDER\n');
  process.exitCode = 2;
} else {
  const files = await bundleExplorer();
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, contents] of files) writeFileSync(join(folder, name), contents);
}
