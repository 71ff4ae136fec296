// Before the first suite: one throw-away PostgreSQL in memory, each database migrated and seeded once as a template.
// Plain JavaScript, because Jest loads this file natively and only the TypeScript it imports needs Node's stripping.
import '../../county/require-node.mjs';

export default async function globalSetup() {
  const { prepareTemplates } = await import('../templates.ts');
  const prepared = await prepareTemplates();
  process.env.TEST_POSTGRES = JSON.stringify(prepared.server);
  globalThis.stopTestPostgres = prepared.stop;
}
