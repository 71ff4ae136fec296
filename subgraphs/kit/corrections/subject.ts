// The record that a request for correction is about: whether it is there, whether it changed, and the change itself.
import { ToldError } from '@jinyun/schema/told-error';
import type { EntityManager, EntityMetadata, EntityProperty } from '@mikro-orm/postgresql';
import { toDate } from '../calendar/civil-date.ts';
import { shownColumns } from '../record-history.ts';
import type { CorrectionFacts } from './machine.ts';

/** A field of a record, by the names of the graph. */
export type Subject = { readonly aboutType: string; readonly aboutId: string; readonly aboutField: string };

/** The fields of each type that the graph shows, by type. */
export type ShownFields = ReadonlyMap<string, ReadonlySet<string>>;

/** Nobody asks to correct what the graph keeps back: of that, nothing is there. */
export async function lookUp(
  em: EntityManager,
  shown: ShownFields,
  subject: Subject,
  since: Date | null,
): Promise<CorrectionFacts> {
  const place = placeOf(em, shown, subject);
  if (place === null) return { isThere: false, corrected: false };
  const { table, column } = place;
  const [row] = await em.execute<{ there: boolean; corrected: boolean }[]>(
    `select exists (select from "${table}" where id = ?) as there,
      (select count(distinct to_jsonb(h."${column}")) > 1 from hist."${table}" h
        where id = ? and (upper(sys) is null or upper(sys) > ?::timestamptz)) as corrected`,
    [subject.aboutId, subject.aboutId, since?.toISOString() ?? 'infinity'],
  );
  return { isThere: row?.there ?? false, corrected: row?.corrected ?? false };
}

/** Writes the corrected value; the old one stays in the history. Throws BAD_USER_INPUT for one that the field cannot hold. */
export async function correct(em: EntityManager, shown: ShownFields, subject: Subject, value: string): Promise<void> {
  const place = placeOf(em, shown, subject);
  if (place === null) throw new Error(`${subject.aboutType} ${subject.aboutId} is gone: records are never deleted.`);
  const { meta, property, table, column } = place;
  const parsed = parseFor(meta, property, value);
  await em.execute(`update "${table}" set "${column}" = ? where id = ?`, [parsed, subject.aboutId]);
}

type Place = {
  readonly meta: EntityMetadata;
  readonly property: EntityProperty;
  readonly table: string;
  readonly column: string;
};

function placeOf(em: EntityManager, shown: ShownFields, { aboutType, aboutField }: Subject): Place | null {
  const fields = shown.get(aboutType);
  const meta = [...em.getMetadata().getAll().values()].find(({ className }) => className === aboutType);
  if (fields === undefined || meta === undefined || OF_THE_RECORD.has(aboutField)) return null;
  const column = shownColumns(meta, fields).get(aboutField);
  const property = meta.props.find(({ fieldNames }) => fieldNames?.[0] === column);
  return column === undefined || property === undefined ? null : { meta, property, table: meta.tableName, column };
}

/** What says where a row comes from and how far it has come is changed by nobody's request. */
const OF_THE_RECORD = new Set(['id', 'origin', 'citations', 'inferredFields', 'recordedAt', 'version', 'status']);

function parseFor(
  { className }: EntityMetadata,
  { name, enum: isEnum, items, runtimeType, columnTypes, array }: EntityProperty,
  value: string,
) {
  if (array || !['string', 'number', 'boolean'].includes(runtimeType))
    throw unfit(className, name, 'is corrected by a step of its own');
  if (isEnum && !items?.includes(value)) throw unfit(className, name, `takes one of ${items?.join(', ')}`);
  if (columnTypes[0] === 'date') return toDate(value);
  if (runtimeType === 'boolean') return parseOne(value, ['true', 'false']) === 'true';
  if (runtimeType !== 'number') return value;
  if (value.trim() === '' || !Number.isFinite(Number(value))) throw unfit(className, name, 'takes a number');
  return Number(value);
}

function parseOne(value: string, all: readonly string[]): string {
  if (all.includes(value)) return value;
  throw new ToldError('BAD_USER_INPUT', `Argument "value" must be ${all.join(' or ')}.`, { argument: 'value' });
}

function unfit(type: string, field: string, problem: string): ToldError {
  return new ToldError('BAD_USER_INPUT', `Argument "value" does not fit: ${type}.${field} ${problem}.`, {
    argument: 'value',
  });
}
