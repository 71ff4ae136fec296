// An instant of the database that is old enough to be asked about: nothing that began before it is still under way.
import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';

const SETTLED_AFTER_MS = 1_100;

/** The database's own now, told once it has become the past for every reader. RFC 3339, microseconds, UTC. */
export async function afterSettling(client: pg.Client): Promise<string> {
  const sql = `select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as instant`;
  const { rows } = await client.query<{ instant: string }>(sql);
  await sleep(SETTLED_AFTER_MS);
  return rows[0]?.instant ?? '';
}
