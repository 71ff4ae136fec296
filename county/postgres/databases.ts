// The databases inside a running server: one a department with a role of its own, copies of one for tests.
import pg from 'pg';
import { DATABASES, type DatabaseName } from './database-names.ts';
import { LIMITS } from './limits.ts';
import type { RunningPostgres } from './server.ts';

export { DATABASES, type DatabaseName };

type Server = Pick<RunningPostgres, 'url' | 'superuser'>;

/**
 * Makes the role and the database of each name where missing. Each database belongs to the role of its name, which is no
 * superuser, and nobody else may connect to it. Doing it twice, or two at once, does no harm. Returns a url for each.
 */
export async function ensureDatabases<Name extends DatabaseName>(
  server: Server,
  names: readonly Name[],
): Promise<Record<Name, string>> {
  const urls = {} as Record<Name, string>;
  await asSuperuser(server, async (client) => {
    // Held by the session, because a database cannot be made inside a transaction.
    await client.query("SELECT pg_advisory_lock(hashtext('ensure databases'))");
    for (const name of names) {
      urls[name] = server.url(name, name);
      await ensureRole(client, name, new URL(urls[name]).password);
      await ensureDatabase(client, name);
    }
  });
  return urls;
}

/**
 * Copies a template database file by file, in about 20 ms in memory; nobody may be connected to the template. The copy
 * belongs to `owner`, and nobody else may connect. Returns its url as the owner.
 */
export async function cloneDatabase(
  server: Server,
  { template, name, owner }: { template: string; name: string; owner: string },
): Promise<string> {
  await asSuperuser(server, async (client) => {
    await client.query(
      `CREATE DATABASE ${quote(name)} TEMPLATE ${quote(template)} OWNER ${quote(owner)} STRATEGY file_copy`,
    );
    await closeToOthers(client, name);
  });
  return server.url(owner, name);
}

/** Ends its connections and removes it; does nothing where there is none of this name. */
export async function dropDatabase(server: Server, name: string): Promise<void> {
  await asSuperuser(server, (client) => client.query(`DROP DATABASE IF EXISTS ${quote(name)} WITH (FORCE)`));
}

async function asSuperuser(server: Server, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({
    connectionString: server.url(server.superuser, 'postgres'),
    connectionTimeoutMillis: LIMITS.connectTimeoutMs,
  });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

async function ensureRole(client: pg.Client, role: string, password: string): Promise<void> {
  const { rowCount } = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [role]);
  const verb = rowCount === 0 ? 'CREATE' : 'ALTER';
  const proof = password === '' ? 'PASSWORD NULL' : `PASSWORD ${pg.escapeLiteral(decodeURIComponent(password))}`;
  await client.query(
    `${verb} ROLE ${quote(role)} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS ${proof}`,
  );
}

async function ensureDatabase(client: pg.Client, name: string): Promise<void> {
  const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name]);
  if (rowCount === 0) {
    await client.query(`CREATE DATABASE ${quote(name)} OWNER ${quote(name)} TEMPLATE template0 STRATEGY file_copy`);
  }
  await closeToOthers(client, name);
}

/** A new database lets everybody in, and a copy does not take its template's grants along. */
async function closeToOthers(client: pg.Client, name: string): Promise<void> {
  await client.query(`REVOKE ALL ON DATABASE ${quote(name)} FROM PUBLIC`);
}

/** PostgreSQL cuts longer names off without an error, and two could become one. */
function quote(name: string): string {
  if (Buffer.byteLength(name) > 63)
    throw new Error(`The name "${name}" is longer than PostgreSQL's 63 bytes: shorten it.`);
  return pg.escapeIdentifier(name);
}
