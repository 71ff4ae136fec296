// How many rows of a list there are by township, month and state: counted by the database under the list's own condition,
// so no page and no order changes them. A count costs its one statement only where its field is asked for.
import { ToldError } from '@jinyun/schema/told-error';
import { type Township, townshipOf } from '@jinyun/schema/townships';
import {
  type EntityManager,
  type EntityName,
  type EntityProperty,
  type FilterQuery,
  ReferenceKind,
  sql,
} from '@mikro-orm/postgresql';

/**
 * What a list is counted by: columns of its rows, or of a row that theirs belong to, as in `desk.post.townshipCode`.
 * `month` is a day, an instant, or a text that is a month already.
 */
export type CountBy = { readonly township?: string; readonly month?: string; readonly status?: string };

/** Rows that have no value in the column are one group, whose key is null. */
export type Group = { readonly key: string | null; readonly count: number };

/** The fields of a connection that hold counts: the executor calls those that are asked for. */
export type GroupCounts = {
  readonly byTownship?: () => Promise<{ readonly township: Township | null; readonly count: number }[]>;
  readonly byMonth?: () => Promise<{ readonly month: string | null; readonly count: number }[]>;
  readonly byStatus?: () => Promise<{ readonly status: string | null; readonly count: number }[]>;
};

/** With a `parent`, a relation or column of the rows, each parent's rows are counted for themselves. */
type Counted<E> = { readonly by: string; readonly where: FilterQuery<E>; readonly parent?: keyof E & string };
type Properties = Readonly<Record<string, EntityProperty>>;

const ROOT = 'counted';
/** Groups of one statement: eighteen townships, or eight centuries of months. */
const GROUPS_MAX = 10_000;

/** The counts of a list by what it is counted by, each read once, when it is first asked for. */
export function groupCounts(countBy: CountBy, read: (by: string) => Promise<readonly Group[]>): GroupCounts {
  const { township, month, status } = countBy;
  return {
    ...(township && { byTownship: once(async () => joinTownships(await read(township))) }),
    ...(month && { byMonth: once(async () => (await read(month)).map(({ key, count }) => ({ month: key, count }))) }),
    ...(status && {
      byStatus: once(async () => (await read(status)).map(({ key, count }) => ({ status: key, count }))),
    }),
  };
}

/** The groups in the order of their keys, states in the order of their enum; the unknown come last. One statement. */
export async function readGroups<E extends object>(
  em: EntityManager,
  entity: EntityName<E>,
  { by, where, parent }: Counted<E>,
): Promise<(Group & { readonly parent: string | null })[]> {
  const counting = em.createQueryBuilder(entity, ROOT);
  const properties: Properties = em.getMetadata().get<E>(entity).properties;
  const { property, column } = reach(counting, properties, by);
  const parents = parent === undefined ? [] : [sql.ref(`${ROOT}.${columnOf(properties, parent)}`)];
  const keys = [...parents.map((ref) => sql`${ref}`.as('group_parent')), keyOf(property, column).as('group_key')];
  counting
    .select([...keys, COUNT] as never)
    .where(where as never)
    .groupBy([...parents.map(() => sql`group_parent`), sql`group_key`] as never);
  await counting.applyFilters();
  refuseRepeatedRows(counting, by);
  const rows: CountedRow[] = await counting.limit(GROUPS_MAX + 1).execute('all', false);
  if (rows.length > GROUPS_MAX) throw tooManyGroups();
  const groups = rows.map((row) => ({ parent: row.group_parent ?? null, key: row.group_key, count: row.row_count }));
  return groups.sort((left, right) => compareKeys(property.items, left.key, right.key));
}

type CountedRow = { group_parent?: string; group_key: string | null; row_count: number };
type Joins = Readonly<Record<string, { readonly prop: Pick<EntityProperty, 'kind'> }>>;
/** The part of a query builder that joins. */
type Counting = { leftJoin(field: never, alias: string): unknown; readonly state: { readonly joins: Joins } };

const COUNT = sql`count(*)::int`.as('row_count');

/** Joins what the path leads through, and names the column at its end. */
function reach(counting: Counting, root: Properties, by: string): { property: EntityProperty; column: string } {
  const steps = by.split('.');
  const last = steps.pop() ?? '';
  let [properties, alias] = [root, ROOT];
  for (const step of steps) {
    counting.leftJoin(`${alias}.${step}` as never, `${alias}_${step}`);
    [properties, alias] = [properties[step]?.targetMeta?.properties ?? {}, `${alias}_${step}`];
  }
  const property = properties[last];
  if (property === undefined) throw new Error(`No list can be counted by "${by}": it is not a column.`);
  return { property, column: `${alias}.${columnOf(properties, last)}` };
}

function columnOf(properties: Properties, name: string): string {
  return properties[name]?.fieldNames[0] ?? name;
}

/** A day is counted by its month, an instant by its month in China, anything else by itself. */
function keyOf({ columnTypes }: EntityProperty, column: string) {
  const value = sql.ref(column);
  if (columnTypes[0] === 'date') return sql`to_char(${value}::timestamp, 'YYYY-MM')`;
  if (columnTypes[0]?.startsWith('timestamp')) return sql`to_char(${value} at time zone 'Asia/Shanghai', 'YYYY-MM')`;
  return sql`${value}`;
}

/** A breach is our own bug: a condition that joins a row's children would count the row once for each of them. */
function refuseRepeatedRows({ state }: Counting, by: string): void {
  const repeats = Object.values(state.joins).some(({ prop }) => prop.kind === ReferenceKind.ONE_TO_MANY);
  if (repeats) throw new Error(`Counted by "${by}", rows would repeat: write a condition on children with $some.`);
}

function compareKeys(states: EntityProperty['items'], left: string | null, right: string | null): number {
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  if (states !== undefined) return states.indexOf(left) - states.indexOf(right);
  return left < right ? -1 : Number(left > right);
}

/** A code that is none of the 18 is as unknown as none, and stands in the same group. */
function joinTownships(groups: readonly Group[]): { township: Township | null; count: number }[] {
  const known = groups.flatMap(({ key, count }) => {
    const township = townshipOf(key ?? '');
    return township === undefined ? [] : [{ township, count }];
  });
  const unknown = groups.filter(({ key }) => townshipOf(key ?? '') === undefined);
  const count = unknown.reduce((total, group) => total + group.count, 0);
  return count === 0 ? known : [...known, { township: null, count }];
}

function once<T>(read: () => Promise<T>): () => Promise<T> {
  let reading: Promise<T> | undefined;
  return () => (reading ??= read());
}

function tooManyGroups(): ToldError {
  const message = `More than ${GROUPS_MAX} groups would be counted: narrow the list, for example by "period".`;
  return new ToldError('LIMIT_EXCEEDED', message, { limit: 'groupsMax' });
}
