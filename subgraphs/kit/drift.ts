// What a department's entities need that its migrations have not made: the SQL of the next migration, or nothing.
import type { MikroORM } from '@mikro-orm/postgresql';

/** Statements, in order; empty when tables and entities agree. Reads the database, changes nothing. */
export async function listDrift(orm: MikroORM): Promise<string[]> {
  const sql = await orm.schema.getUpdateSchemaSQL({ wrap: false });
  return sql
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !isHistory(line));
}

/** The history triggers are made by SQL of ours, so the ORM takes them for leftovers. */
function isHistory(line: string): boolean {
  return line.includes('record_history');
}
