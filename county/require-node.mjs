// Runs before any of our TypeScript: stops with one clear line on a Node that cannot run it, and keeps compiled code for
// the next start. Plain JavaScript, so that any Node can read it.
import * as nodeModule from 'node:module';
import { fileURLToPath } from 'node:url';

const [major] = process.versions.node.split('.').map(Number);
if (major < 24) {
  console.error(
    `This project needs Node 24 or newer to run; this is ${process.version}. On Linux and Windows "npm ci" installs one: ` +
      'start through npm (npm start, npm test). On macOS install Node 24 first.',
  );
  process.exit(1);
}

// A start spends most of its time compiling libraries. Where the folder cannot be written, nothing is kept, and nothing breaks.
nodeModule.enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/compiled', import.meta.url)));
