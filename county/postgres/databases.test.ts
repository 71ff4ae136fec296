// Each department has a database and a role of its own, and a copy for a test is as closed as its template.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { cloneDatabase, DATABASES, type DatabaseName, dropDatabase, ensureDatabases } from './databases.ts';
import type { RunningPostgres } from './server.ts';
import { startTemporaryPostgres } from './temporary.ts';
import { query } from './testing/query.ts';

let server: RunningPostgres;
let urls: Record<DatabaseName, string>;

beforeAll(async () => {
  server = await startTemporaryPostgres();
  urls = await ensureDatabases(server, DATABASES);
});

afterAll(() => server.stop());

describe('the four databases', () => {
  test('are each owned by the role of their name, which is no superuser and can make its tables', async () => {
    for (const name of DATABASES) {
      await query(urls[name], 'CREATE TABLE made_by_owner (id int); CREATE EXTENSION btree_gist');
      expect(
        await query(
          urls[name],
          `SELECT current_user AS me, current_database() AS here, pg_get_userbyid(datdba) AS owner, rolsuper, rolcreatedb,
                  rolcreaterole FROM pg_database, pg_roles WHERE datname = current_database() AND rolname = current_user`,
        ),
      ).toEqual([{ me: name, here: name, owner: name, rolsuper: false, rolcreatedb: false, rolcreaterole: false }]);
    }
  });

  test('let no other role in: neither the access rules nor the grants do', async () => {
    for (const role of DATABASES) {
      for (const name of [...DATABASES, 'postgres', 'template1'].filter((other) => other !== role)) {
        await expect(query(server.url(role, name), 'SELECT 1')).rejects.toMatchObject({ code: '28000' });
      }
    }
    const grants = await query(
      server.url('postgres', 'postgres'),
      `SELECT rolname, datname FROM pg_roles, pg_database
       WHERE rolcanlogin AND NOT rolsuper AND has_database_privilege(rolname, datname, 'CONNECT')
         AND datname = ANY ('{${DATABASES.join()}}') ORDER BY rolname`,
    );
    expect(grants).toEqual(DATABASES.toSorted().map((name) => ({ rolname: name, datname: name })));
  });

  test('are made once: again, and by several at once, nothing changes and no row is lost', async () => {
    await query(urls.policing, 'CREATE TABLE kept AS SELECT 7 AS seven');
    const again = await Promise.all([1, 2, 3, 4].map(() => ensureDatabases(server, DATABASES)));
    for (const each of again) expect(each).toEqual(urls);
    expect(await query(urls.policing, 'SELECT seven FROM kept')).toEqual([{ seven: 7 }]);
  });

  test('are made only when asked for', async () => {
    const other = await startTemporaryPostgres();
    const made = await ensureDatabases(other, ['governance']);
    expect(Object.keys(made)).toEqual(['governance']);
    await expect(query(other.url('policing', 'policing'), 'SELECT 1')).rejects.toMatchObject({ code: '28000' });
    await other.stop();
  });
});

describe('a copy for a test', () => {
  test('has the template as it was, belongs to its owner, and goes its own way', async () => {
    await query(urls.volunteers, 'CREATE TABLE people AS SELECT generate_series(1, 100) AS id');
    const url = await cloneDatabase(server, { template: 'volunteers', name: 'volunteers_t3', owner: 'volunteers' });
    await query(url, 'DELETE FROM people WHERE id > 10');
    expect(await query(url, 'SELECT count(*) FROM people')).toEqual([{ count: '10' }]);
    expect(await query(urls.volunteers, 'SELECT count(*) FROM people')).toEqual([{ count: '100' }]);
    for (const stranger of ['policing', 'governance']) {
      await expect(query(server.url(stranger, 'volunteers_t3'), 'SELECT 1')).rejects.toMatchObject({ code: '28000' });
    }
    const [privilege] = await query(
      url,
      `SELECT has_database_privilege('policing', current_database(), 'CONNECT') AS open`,
    );
    expect(privilege).toEqual({ open: false });
  });

  test('can be made by several at once, and is dropped with its connections', async () => {
    const names = [1, 2, 3, 4].map((number) => `policing_many_${number}`);
    const copies = await Promise.all(
      names.map((name) => cloneDatabase(server, { template: 'policing', name, owner: 'policing' })),
    );
    const open = copies.map((url) => query(url, 'SELECT pg_sleep(60)').catch((error: unknown) => error));
    await untilConnected(copies.length);
    await Promise.all(names.map((name) => dropDatabase(server, name)));
    for (const ended of await Promise.all(open)) expect(ended).toMatchObject({ code: '57P01' });
    await dropDatabase(server, 'policing_many_1');
    expect(await query(server.url('postgres', 'postgres'), `SELECT FROM pg_database WHERE datname ~ 'many'`)).toEqual(
      [],
    );
  });

  test('with a name that PostgreSQL would cut off is refused', async () => {
    const name = `policing_${'x'.repeat(60)}`;
    await expect(cloneDatabase(server, { template: 'policing', name, owner: 'policing' })).rejects.toThrow(
      'longer than PostgreSQL',
    );
  });
});

async function untilConnected(count: number): Promise<void> {
  const sleeping = `SELECT FROM pg_stat_activity WHERE query = 'SELECT pg_sleep(60)' AND datname ~ '_many_'`;
  while ((await query(server.url('postgres', 'postgres'), sleeping)).length < count);
}
