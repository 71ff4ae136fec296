// Synthetic rows of any table, made from what its entity says of its columns, with townships, days and states that differ
// from row to row and are sometimes unknown. What a table's own checks ask for beyond that is written down here.
import { exactly } from '@jinyun/kit/quantity';
import { TOWNSHIPS } from '@jinyun/schema/townships';
import { type EntityMetadata, type EntityProperty, type MikroORM, ReferenceKind } from '@mikro-orm/postgresql';

type Value = string | number | boolean | Date | object | null;

/** By entity: columns that a check of the table, or a list's own condition, ties to each other. */
const TIED: Readonly<Record<string, (n: number) => Record<string, Value>>> = {
  Award: () => ({
    kind: 'COUNTY',
    countyCode: '331122',
    organisation: null,
    observer: null,
    member: null,
    published: true,
  }),
  CheckIn: () => ({ checkedOutAt: null }),
  CivilNotice: () => ({ endsOn: null }),
  Lead: () => ({ duplicateOf: null }),
  Litigation: () => ({ withdrawnOn: null }),
  MarketDayRule: () => ({ lunarDays: [3, 8] }),
  PolicePost: () => ({ services: ['示例'] }),
  PointEntry: () => ({ kind: 'HONOUR_HOURS', checkIn: null, reason: '示例' }),
  ProcuratorialRecommendation: () => ({ dueOn: null }),
  StarRating: (n) => ({ month: `2022-${String((n % 12) + 1).padStart(2, '0')}` }),
};

/** Rows `from` to `to` of these entities and of all that they belong to; row n belongs to rows n. */
export async function insertRows(
  orm: MikroORM,
  names: readonly string[],
  { from, to }: { readonly from: number; readonly to: number },
): Promise<void> {
  const numbers = Array.from({ length: to - from }, (_, index) => from + index);
  const em = orm.em.fork();
  for (const meta of inOrder(orm, names)) {
    await em.insertMany(meta.class as never, numbers.map((n) => rowOf(meta, n)) as never);
  }
}

/** The entities and what they belong to, each after what it belongs to. */
function inOrder(orm: MikroORM, names: readonly string[]): EntityMetadata[] {
  const all = new Map([...orm.getMetadata().getAll().values()].map((meta) => [meta.className, meta]));
  const ordered = new Map<string, EntityMetadata>();
  const add = (name: string): void => {
    const meta = all.get(name);
    if (meta === undefined) throw new Error(`No table holds ${name}.`);
    for (const { targetMeta } of parentsOf(meta))
      if (targetMeta && targetMeta.className !== name) add(targetMeta.className);
    ordered.set(name, meta);
  };
  for (const name of names) add(name);
  return [...ordered.values()];
}

function parentsOf({ props }: EntityMetadata): EntityProperty[] {
  return props.filter(({ kind }) => kind === ReferenceKind.MANY_TO_ONE);
}

function rowOf(meta: EntityMetadata, n: number): Record<string, Value> {
  const columns = meta.props.filter(({ kind }) => kind === ReferenceKind.SCALAR || kind === ReferenceKind.MANY_TO_ONE);
  const values = columns.map((property) => [property.name, columnValue(meta, property, n)] as const);
  const row = Object.fromEntries(values.filter(([, value]) => value !== undefined)) as Record<string, Value>;
  return {
    ...row,
    ...TIED[meta.className]?.(n),
    id: idOf(meta, n),
    origin: 'SYNTHETIC',
    validFrom: null,
    validTo: null,
  };
}

function idOf({ className }: EntityMetadata, n: number): string {
  return `synthetic-${className}-${String(n).padStart(3, '0')}`;
}

/** Undefined leaves the column to its default. Days of one row are one day, so that no day comes before another. */
function columnValue(meta: EntityMetadata, property: EntityProperty, n: number): Value | undefined {
  const { name, items, targetMeta, columnTypes, nullable = false } = property;
  const rare = (every: number) => nullable && n % every === every - 1;
  if (property.default !== undefined || property.defaultRaw !== undefined) return undefined;
  if (targetMeta !== undefined) return targetMeta.className === meta.className || rare(7) ? null : idOf(targetMeta, n);
  if (property.array || (nullable && property.unique)) return undefined;
  if (items !== undefined) return rare(5) ? null : (items[(n * 3) % items.length] ?? null);
  if (name === 'townshipCode') return rare(6) ? null : (TOWNSHIPS[(n * 5) % 7]?.code ?? null);
  if (columnTypes[0] === 'date') return rare(4) ? null : dayOf(n);
  if (columnTypes[0]?.startsWith('timestamp'))
    return rare(4) ? null : new Date(`${dayOf(n)}T${n % 2 === 0 ? '02' : '20'}:30:00Z`);
  if (columnTypes[0] === 'text') return isChecked(meta, property) ? undefined : `示例${n}`;
  if (columnTypes[0] === 'boolean') return n % 2 === 0;
  if (nullable) return undefined;
  return columnTypes[0] === 'jsonb' ? exactly(n) : n;
}

/** Whether a check of the table reads the column. */
function isChecked({ checks }: EntityMetadata, { fieldNames }: EntityProperty): boolean {
  return checks.some(({ expression }) => new RegExp(`\\b${fieldNames[0]}\\b`).test(String(expression)));
}

/** Some days are shared, some are the last of a month, where an instant may lie in the next month in China. */
function dayOf(n: number): string {
  return `2022-0${1 + (n % 4)}-${n % 3 === 0 ? '28' : '01'}`;
}
