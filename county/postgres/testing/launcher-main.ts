// A program that starts an embedded PostgreSQL as a test asks for, says how that went in lines of JSON, and lives until
// it is told `stop`, signalled or killed. Knows nothing of what is tested.
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { StartError } from '../../start-error.ts';
import { startPostgres } from '../start.ts';
import { startTemporaryPostgres } from '../temporary.ts';

const order = z.object({
  dataDir: z.string().nullable(),
  surroundings: z.record(z.string(), z.unknown()),
  runAs: z.object({ uid: z.number(), gid: z.number() }).nullable(),
  stopsOnInterrupt: z.boolean(),
});

const { dataDir, surroundings, runAs, stopsOnInterrupt } = order.parse(JSON.parse(process.argv[2] ?? ''));
if (runAs) becomeUser(runAs);
const tell = (event: object) => process.stdout.write(`${JSON.stringify(event)}\n`);

try {
  const server = dataDir
    ? await startPostgres({ dataDir, surroundings, report: (line) => tell({ line }) })
    : await startTemporaryPostgres(surroundings);
  const end = () => server.stop().then(() => process.exit(0));
  if (stopsOnInterrupt) process.once('SIGINT', end);
  createInterface({ input: process.stdin }).once('line', end);
  tell({ ready: { pid: server.pid, host: server.host, url: server.url(server.superuser, 'postgres') } });
} catch (error) {
  tell({ error: { code: error instanceof StartError ? error.code : 'UNEXPECTED', message: String(error) } });
  process.exitCode = 1;
}

/** After everything is imported, so that the user need not be able to read the checkout. */
function becomeUser({ uid, gid }: { uid: number; gid: number }): void {
  process.setgroups?.([gid]);
  process.setgid?.(gid);
  process.setuid?.(uid);
}
