import { expect, test } from '@jest/globals';
import { DEPARTMENT_DEFINITIONS } from '@jinyun/county/departments';
import { type ClonedDepartment, cloneDepartment } from '@jinyun/test/clone';
import pg from 'pg';
import { anyDepartment } from './testing/any-department.ts';

/** What the house needs to do its work once; nobody asks what it was at an instant, and the rows keep themselves. */
const NOT_RECORDS = new Set(['idempotency_key', 'outbox_message']);

type Tracked = { readonly table: string; readonly tracked: boolean; readonly missing: string[] | null };

async function readTracking({ databaseUrl }: ClonedDepartment, alter?: string): Promise<Tracked[]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    if (alter !== undefined) await client.query(alter);
    return (await client.query<Tracked>(TRACKING)).rows;
  } finally {
    await client.end();
  }
}

test.each(DEPARTMENT_DEFINITIONS.map((definition) => [definition.name, definition] as const))(
  'every table of %s is tracked, with all its columns and their types',
  async (_, definition) => {
    const clone = await cloneDepartment(definition);
    try {
      const metadata = clone.department.orm.getMetadata();
      const tables = definition.entities
        .map((entity) => metadata.get(entity).tableName)
        .filter((table) => !NOT_RECORDS.has(table))
        .sort();
      expect(await readTracking(clone)).toEqual(tables.map((table) => ({ table, tracked: true, missing: null })));
    } finally {
      await clone.close();
    }
  },
);

test.each([
  ['a column added without tracking it', 'alter table officer add column size int', { missing: ['size'] }],
  ['a column whose type changed', 'alter table officer alter rank type varchar(9)', { missing: ['rank'] }],
  ['a trigger switched off', 'alter table officer disable trigger record_history', { tracked: false }],
])('%s is noticed', async (_, alter, noticed) => {
  const clone = await cloneDepartment(anyDepartment(DEPARTMENT_DEFINITIONS));
  try {
    const officer = (await readTracking(clone, alter)).find(({ table }) => table === 'officer');
    expect(officer).toMatchObject(noticed);
  } finally {
    await clone.close();
  }
});

/** Each table of the department (the migrator's own left out): its trigger, and the columns its history table or trigger lacks. */
const TRACKING = `
  select t.relname as "table", g.tgname is not null as tracked,
    (select array_agg(c.attname::text) from pg_attribute c
      where c.attrelid = t.oid and c.attnum > 0 and not c.attisdropped and c.attgenerated = ''
        and (not exists (select from pg_attribute h where h.attrelid = to_regclass(format('hist.%I', t.relname))
              and h.attname = c.attname and h.atttypid = c.atttypid)
          or not quote_ident(c.attname) = any (string_to_array(split_part(encode(g.tgargs, 'escape'), '\\000', 1), ', ')))) as missing
    from pg_class t
    left join pg_trigger g on g.tgrelid = t.oid and g.tgname = 'record_history' and g.tgenabled = 'O' and g.tgtype = 29
   where t.relnamespace = 'public'::regnamespace and t.relkind = 'r' and t.relname not in ('mikro_orm_migrations', 'idempotency_key', 'outbox_message')
   order by t.relname collate "C"`;
