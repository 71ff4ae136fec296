// System-time history in SQL: every table keeps all its former rows, from the first migration on.
// A migration runs INSTALL_HISTORY once and then `trackHistory(table)` for each table, again after altering one.

/** Creates schemas `hist` and `asof`, the trigger function and `hist.track`. Run once, in a department's first migration. */
export const INSTALL_HISTORY = `
create schema hist;
create schema asof;

-- Closes the row's open version and opens the next. now() is one instant a transaction, so a reader sees all of a
-- change or nothing of it. A second change in the same transaction replaces the version that transaction opened;
-- a writer whose now() lies before that version's start moves up by a microsecond, so versions touch and never overlap.
create function hist.record() returns trigger language plpgsql as $record$
declare
  columns text := tg_argv[0];
  same_row text := tg_argv[1];
  began timestamptz := now();
  open_from timestamptz;
  open_tx xid8;
  closed_at timestamptz;
begin
  if tg_op = 'UPDATE' and new is not distinct from old then
    return null;
  end if;
  if tg_op <> 'INSERT' then
    execute format('select lower(h.sys), h.tx from hist.%I h where %s and upper_inf(h.sys) for update', tg_table_name, same_row)
      into open_from, open_tx using old;
    if open_tx = pg_current_xact_id() then
      began := open_from;
      execute format('delete from hist.%I h where %s and upper_inf(h.sys)', tg_table_name, same_row) using old;
    elsif open_from is not null then
      began := greatest(began, open_from + interval '1 microsecond');
      execute format('update hist.%I h set sys = tstzrange(lower(h.sys), $2) where %s and upper_inf(h.sys)', tg_table_name, same_row)
        using old, began;
    end if;
  end if;
  if tg_op <> 'DELETE' then
    -- A row written again after its deletion starts behind its last version, even where now() lies before that end.
    execute format('select max(upper(h.sys)) from hist.%I h where %s', tg_table_name, same_row) into closed_at using new;
    began := greatest(began, closed_at);
    execute format('insert into hist.%I (%s, sys, tx) select %s, tstzrange($2, null), pg_current_xact_id() from (select ($1).*) r',
      tg_table_name, columns, columns) using new, began;
  end if;
  return null;
end
$record$;

-- Makes or widens the history table of public.<name>, and makes anew its trigger and its view in schema asof: the rows of
-- the instant app.as_of, under the table's own name and columns. Generated columns are computed again. Idempotent.
create function hist.track(name text) returns void language plpgsql as $track$
declare
  columns text;
  same_row text;
  shown text;
  added record;
begin
  select string_agg(quote_ident(a.attname), ', ' order by a.attnum) into columns
    from pg_attribute a where a.attrelid = format('public.%I', name)::regclass
      and a.attnum > 0 and not a.attisdropped and a.attgenerated = '';
  select string_agg(format('h.%1$I = ($1).%1$I', a.attname), ' and ') into same_row
    from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
    where i.indrelid = format('public.%I', name)::regclass and i.indisprimary;
  if same_row is null then
    raise exception 'Table % has no primary key, so its history cannot be kept.', name;
  end if;
  execute format('create table if not exists hist.%I (sys tstzrange not null, tx xid8 not null)', name);
  for added in
    select a.attname as column_name, format_type(a.atttypid, a.atttypmod) as column_type
      from pg_attribute a where a.attrelid = format('public.%I', name)::regclass
        and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
        and not exists (select from pg_attribute h where h.attrelid = format('hist.%I', name)::regclass and h.attname = a.attname)
      order by a.attnum
  loop
    execute format('alter table hist.%I add column %I %s', name, added.column_name, added.column_type);
  end loop;
  execute format('create index if not exists %I on hist.%I (%s)', name || '_key', name,
    (select string_agg(quote_ident(a.attname), ', ') from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
      where i.indrelid = format('public.%I', name)::regclass and i.indisprimary));
  execute format('create or replace trigger record_history after insert or update or delete on public.%I
    for each row execute function hist.record(%L, %L)', name, columns, same_row);
  select string_agg(case when a.attgenerated = '' then quote_ident(a.attname)
      else format('(%s) as %I', pg_get_expr(d.adbin, d.adrelid), a.attname) end, ', ' order by a.attnum) into shown
    from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
    where a.attrelid = format('public.%I', name)::regclass and a.attnum > 0 and not a.attisdropped;
  execute format('drop view if exists asof.%I', name);
  execute format('create view asof.%I with (security_invoker) as select %s from hist.%I
    where sys @> current_setting(''app.as_of'')::timestamptz', name, shown, name);
  -- A plain view could be written through, and the past with it: even its owner may only read it.
  execute format('revoke insert, update, delete, truncate on asof.%I from %I', name, current_user);
end
$track$;
`;

/** SQL that keeps the history of `public.<table>` from now on; rows written before have none. */
export function trackHistory(table: string): string {
  return `select hist.track('${table}')`;
}
