// After the last suite: stops the throw-away PostgreSQL and removes its files.
export default async function globalTeardown() {
  await globalThis.stopTestPostgres();
}
