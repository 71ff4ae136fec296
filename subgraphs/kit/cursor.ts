// Cursors of a list: base64url JSON of the ordering columns' values, checked before any of it comes near a statement.
// Well-formed JSON is not enough: a wrong length would silently start from the front, an object would be read as an operator.
import { ToldError } from '@jinyun/schema/told-error';
import type { EntityManager, EntityName, EntityProperty } from '@mikro-orm/postgresql';

export type CursorColumn = { readonly kind: 'text' | 'number' | 'date' | 'instant'; readonly nullable: boolean };

const CURSOR_LENGTH_MAX = 2_000;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T[0-9:.]+Z$/;

/** What a cursor of this order holds, column by column. Only plain columns and relations to one can be ordered by. */
export function columnsOf<E extends object>(
  em: EntityManager,
  entity: EntityName<E>,
  names: readonly string[],
): CursorColumn[] {
  const properties: Record<string, EntityProperty> = em.getMetadata().get<E>(entity).properties;
  return names.map((name) => {
    const property = properties[name];
    if (property === undefined) throw new Error(`No list can be ordered by "${name}": it is not a column.`);
    return { kind: kindOf(property), nullable: property.nullable === true };
  });
}

/** The values of a cursor that this list gave. Throws BAD_USER_INPUT for anything else. */
export function parseCursor(argument: string, cursor: string, columns: readonly CursorColumn[]): unknown[] {
  const values = cursor.length > CURSOR_LENGTH_MAX ? null : decode(cursor);
  if (values?.length === columns.length && columns.every((column, at) => fits(column, values[at]))) return values;
  throw new ToldError(
    'BAD_USER_INPUT',
    `Argument "${argument}" is not a cursor of this list; take one from pageInfo or an edge.`,
    { argument },
  );
}

/** The cursor that stands for these values. */
export function writeCursor(values: readonly unknown[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

function kindOf({ columnTypes, runtimeType }: EntityProperty): CursorColumn['kind'] {
  if (columnTypes[0] === 'date') return 'date';
  if (columnTypes[0]?.startsWith('timestamp')) return 'instant';
  return runtimeType === 'number' ? 'number' : 'text';
}

function decode(cursor: string): unknown[] | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

function fits({ kind, nullable }: CursorColumn, value: unknown): boolean {
  if (value === null) return nullable;
  if (kind === 'number') return typeof value === 'number';
  if (typeof value !== 'string' || value.includes('\0')) return false;
  if (kind === 'text') return true;
  return (kind === 'date' ? DATE : INSTANT).test(value) && isReal(value);
}

/** Whether the day exists: 2022-02-30 would be read as the 2nd of March, and refused by the database. */
function isReal(value: string): boolean {
  const instant = new Date(value);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(value.slice(0, 10));
}
