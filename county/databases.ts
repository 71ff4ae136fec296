// Finds the four databases: on the operator's server where an address is given, else on the embedded one.
import { DATABASES, type DatabaseName } from './postgres/database-names.ts';
import { ensureDatabases } from './postgres/databases.ts';
import { type RunningPostgres, startPostgres } from './postgres/start.ts';
import type { Report } from './report.ts';
import type { Settings } from './settings.ts';

export type Databases = {
  readonly urls: Readonly<Record<DatabaseName, string>>;
  stop(): Promise<void>;
};

/**
 * Starts the embedded server only when a database needs it; where one department runs alone, the others' are not touched.
 * Nothing is left running when it throws.
 */
export async function openDatabases({ dataDir, ownDatabases, only }: Settings, report: Report): Promise<Databases> {
  const wanted = only === undefined ? DATABASES : DATABASES.filter((name) => name === only || name === 'governance');
  const embedded = wanted.filter((name) => ownDatabases[name] === undefined);
  if (embedded.length === 0) return { urls: ownDatabases as Record<DatabaseName, string>, stop: async () => {} };
  const server = await report.step('embedded PostgreSQL', () =>
    startPostgres({ dataDir, report: (line) => report.line(`           ${line}`) }),
  );
  try {
    const urls = await makeDatabases(server, embedded, report);
    return { urls: { ...urls, ...ownDatabases } as Record<DatabaseName, string>, stop: () => server.stop() };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

function makeDatabases(
  server: RunningPostgres,
  names: readonly DatabaseName[],
  report: Report,
): Promise<Partial<Record<DatabaseName, string>>> {
  return report.step(`databases ${names.join(', ')}, each with its own role`, () => ensureDatabases(server, names));
}
