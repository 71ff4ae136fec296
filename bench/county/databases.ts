// An embedded PostgreSQL of the bench's own, in a directory that is gone afterwards, and what its processes cost.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabases } from '@jinyun/county/databases';
import { clusterPath } from '@jinyun/county/postgres/data-directory';
import { DATABASES } from '@jinyun/county/postgres/database-names';
import { readPostmasterFile } from '@jinyun/county/postgres/postmaster-file';
import { openReport } from '@jinyun/county/report';
import { databaseVariable, readSettings } from '@jinyun/county/settings';

export type BenchDatabases = {
  /** What a county or a department reads from its environment. */
  readonly env: Readonly<Record<string, string>>;
  /** Of PostgreSQL's first process: all others are its children. */
  readonly pid: number;
  close(): Promise<void>;
};

export async function openBenchDatabases(): Promise<BenchDatabases> {
  const dataDir = mkdtempSync(join(tmpdir(), 'bench-county-'));
  const silent = openReport(
    () => {},
    () => 0,
  );
  const databases = await openDatabases(readSettings({ DATA_DIR: dataDir }), silent);
  const close = async (): Promise<void> => {
    await databases.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  const postmaster = await readPostmasterFile(clusterPath(dataDir));
  if (postmaster === null) {
    await close();
    throw new Error('PostgreSQL left no file that names its process');
  }
  const urls = DATABASES.map((name) => [databaseVariable(name), databases.urls[name]]);
  return { env: { ...Object.fromEntries(urls), DATA_DIR: dataDir }, pid: postmaster.pid, close };
}
