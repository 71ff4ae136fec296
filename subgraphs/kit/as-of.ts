// Answers from the history: within one read-only transaction every table's name means that table as it was at an instant.
import { ToldError } from '@jinyun/schema/told-error';
import { type EntityManager, IsolationLevel } from '@mikro-orm/postgresql';

/**
 * Runs `work` on `em` as of an RFC 3339 instant: schema `asof` holds a view of the same name for every table, so no query
 * changes. Throws BAD_USER_INPUT for an instant that a change still under way could yet be dated before.
 */
export async function readAsOf<T>(em: EntityManager, asOf: string, work: () => Promise<T>): Promise<T> {
  // Not REPEATABLE READ: its snapshot would be older than the look at who is still writing, and could miss a change that
  // ended in between. What a settled instant shows can no longer change, so each statement may see its own present.
  await em.begin({ readOnly: true, isolationLevel: IsolationLevel.READ_COMMITTED });
  try {
    const [{ settled, before } = { settled: false, before: '' }] = await em.execute<SettledRow[]>(ENTER, [asOf, asOf]);
    if (!settled) throw tooYoung(before);
    return await work();
  } finally {
    await em.rollback();
  }
}

type SettledRow = { settled: boolean; before: string };

// A change is dated by the start of its transaction, so a transaction that began before the instant and still runs could
// add to what the instant shows. One second covers a start that the server's activity view does not list yet.
const ENTER = `
select set_config('search_path', 'asof, pg_catalog', true), set_config('app.as_of', ?, true),
  ?::timestamptz < floor as settled, to_char(floor at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as before
from (
  select least(now() - interval '1 second', min(xact_start)) as floor
  from pg_stat_activity
  where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'
) activity`;

function tooYoung(before: string): ToldError {
  return new ToldError(
    'BAD_USER_INPUT',
    `The header X-As-Of names an instant at which changes may still be under way: ask for one before ${before}, or leave it out to ask about now.`,
    { argument: 'x-as-of' },
  );
}
