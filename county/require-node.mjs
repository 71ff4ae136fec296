// Stops with one clear line on a Node that cannot run TypeScript directly. Plain JavaScript, so that any Node can read it.
const [major] = process.versions.node.split('.').map(Number);
if (major < 24) {
  console.error(
    `This project needs Node 24 or newer to run; this is ${process.version}. On Linux and Windows "npm ci" installs one: ` +
      'start through npm (npm start, npm test). On macOS install Node 24 first.',
  );
  process.exit(1);
}
