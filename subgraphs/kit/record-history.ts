// Answers `history` of any row: its versions from the history tables, each with the step that caused it.
import type { EntityMetadata } from '@mikro-orm/postgresql';
import type { LifecycleEvent } from './lifecycle/entities.ts';
import { loaderOf } from './read.ts';
import { assertSameActor, type RequestContext } from './request-data.ts';

/** One version as the table holds it: only columns that the graph shows are read, by the name of their field. */
export type StoredVersion = {
  readonly since: Date;
  readonly until: Date | null;
  readonly shown: Readonly<Record<string, unknown>>;
};

/** As `type RecordVersion` of the schema. */
export type RecordVersion = {
  readonly since: Date;
  readonly until: Date | null;
  readonly changedFields: readonly string[];
  readonly event: LifecycleEvent | null;
};

/** Columns by the name of the field that shows them; lazy columns are kept back and never among them. */
export function shownColumns(meta: EntityMetadata, fields: ReadonlySet<string>): Map<string, string> {
  const shown = new Map<string, string>();
  for (const { name, fieldNames, lazy } of meta.props) {
    const field = [name, name.replace(/(Code|Id)(s?)$/, '$2')].find((each) => fields.has(each));
    if (field !== undefined && !lazy && fieldNames?.[0] !== undefined) shown.set(field, fieldNames[0]);
  }
  return shown;
}

/** The row's versions, oldest first; one statement for all rows of a table asked for in one tick. */
export function readVersions(
  { actor, data }: RequestContext,
  table: string,
  columns: ReadonlyMap<string, string>,
  id: string,
): Promise<StoredVersion[]> {
  assertSameActor(actor, data);
  return loaderOf<StoredVersion[]>(data, `history of ${table}`, async (ids) => {
    const pairs = [...columns].map(([field, column]) => `'${field}', "${column}"`).join(', ');
    const rows = await data.em.execute<Row[]>(
      `select id, to_json(lower(sys)) as since, to_json(case when upper(sys) <= ?::timestamptz then upper(sys) end) as until,
        jsonb_build_object(${pairs}) as shown
      from hist."${table}" where id in (select jsonb_array_elements_text(?::jsonb)) and lower(sys) <= ?::timestamptz order by id, sys`,
      [data.asOf ?? 'infinity', JSON.stringify(ids), data.asOf ?? 'infinity'],
    );
    const groups = Map.groupBy(rows, (row) => row.id);
    return ids.map((each) => (groups.get(each) ?? []).map(toVersion));
  }).load(id);
}

type Row = { id: string; since: string; until: string | null; shown: Record<string, unknown> };

function toVersion({ since, until, shown }: Row): StoredVersion {
  return { since: new Date(since), until: until === null ? null : new Date(until), shown };
}

/**
 * Versions and events as one story. A step changes `version`, so it belongs to the first version with its number; one
 * from before the history began is told by itself. Pure.
 */
export function joinHistory(versions: readonly StoredVersion[], events: readonly LifecycleEvent[]): RecordVersion[] {
  const left = new Map(events.map((event) => [event.version, event]));
  const told = versions.map((version, at): RecordVersion => {
    const event = left.get(Number(version.shown.version)) ?? null;
    if (event !== null) left.delete(event.version);
    const { since, until } = version;
    return { since, until, changedFields: changed(versions[at - 1], version), event };
  });
  const before = [...left.values()].map((event, at, all): RecordVersion => {
    const until = all[at + 1]?.at ?? told[0]?.since ?? null;
    return { since: event.at, until, changedFields: [], event };
  });
  return [...before, ...told];
}

function changed(before: StoredVersion | undefined, after: StoredVersion): string[] {
  if (before === undefined) return [];
  return Object.keys(after.shown)
    .filter((field) => JSON.stringify(before.shown[field]) !== JSON.stringify(after.shown[field]))
    .sort();
}
