// What a department's entities need that its migrations have not made: the SQL of the next migration, or nothing.
import type { MikroORM } from '@mikro-orm/postgresql';

/** Statements, in order; empty when tables and entities agree. Reads the database, changes nothing. */
export async function listDrift(orm: MikroORM): Promise<string[]> {
  const sql = await orm.schema.getUpdateSchemaSQL({ wrap: false });
  return sql
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !isOwnTrigger(line));
}

/** The triggers of history, lifecycle and outbox are made by SQL of ours, so the ORM takes them for leftovers. */
function isOwnTrigger(line: string): boolean {
  return /^drop (trigger|function) if exists "\w*(record_history|append_only|append_only_whole|tell_outbox)(_fn)?"/.test(
    line,
  );
}
