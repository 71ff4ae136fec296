// Four databases of a suite's own on the tests' server, as an operator would name them to a county; and what befalls them.
import { randomBytes } from 'node:crypto';
import { DATABASES, type DatabaseName } from '@jinyun/county/postgres/database-names';
import { cloneDatabase, dropDatabase } from '@jinyun/county/postgres/databases';
import { query } from '@jinyun/county/postgres/testing/query';
import { testServer } from '../../clone.ts';

export type ClonedDatabases = {
  readonly urls: Readonly<Record<DatabaseName, string>>;
  /** As environment variables of a start. */
  readonly env: Readonly<Record<string, string>>;
  /** Ends every connection to it and refuses new ones. */
  takeDown(name: DatabaseName): Promise<void>;
  bringBack(name: DatabaseName): Promise<void>;
  /** Ends every connection to it; new ones are let in. */
  cutConnections(name: DatabaseName): Promise<void>;
  close(): Promise<void>;
};

/** Hold the article's rows. Close them in `afterAll`. */
export async function cloneDatabases(): Promise<ClonedDatabases> {
  const server = testServer();
  const names = DATABASES.map((name) => ({ name, clone: `${name}_${randomBytes(6).toString('hex')}` }));
  const urls = {} as Record<DatabaseName, string>;
  for (const { name, clone } of names)
    urls[name] = await cloneDatabase(server, { template: name, name: clone, owner: name });
  const cloneOf = (wanted: DatabaseName): string => names.find(({ name }) => name === wanted)?.clone ?? '';
  const cut = (name: DatabaseName): string =>
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${cloneOf(name)}'`;
  const limit = (name: DatabaseName, connections: number): string =>
    `ALTER DATABASE "${cloneOf(name)}" CONNECTION LIMIT ${connections}`;
  return {
    urls,
    env: Object.fromEntries(DATABASES.map((name) => [`DATABASE_URL_${name.toUpperCase()}`, urls[name]])),
    takeDown: (name) => asSuperuser([limit(name, 0), cut(name)]),
    bringBack: (name) => asSuperuser([limit(name, -1)]),
    cutConnections: (name) => asSuperuser([cut(name)]),
    close: async () => {
      for (const { clone } of names) await dropDatabase(server, clone);
    },
  };
}

async function asSuperuser(statements: readonly string[]): Promise<void> {
  const { superuser, url } = testServer();
  for (const statement of statements) await query(url(superuser, 'postgres'), statement);
}
