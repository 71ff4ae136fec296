// One page of the children of a parent, for all the parents asked for in one tick: two statements, not two a parent.
import type { Actor } from '@jinyun/schema/actor';
import {
  type EntityManager,
  type EntityName,
  type EntityProperty,
  type FilterQuery,
  raw,
  sql,
} from '@mikro-orm/postgresql';
import { columnsOf, writeCursor } from './cursor.ts';
import { type CountBy, type Group, groupCounts, readGroups } from './group-count.ts';
import { type Connection, type PageArguments, type PageWindow, parseWindow } from './page.ts';
import { loaderOf, nameOf, parentIdOf, type Row } from './read.ts';
import { assertSameActor, type RequestData } from './request-data.ts';

type Children<E> = { readonly em: EntityManager; readonly entity: EntityName<E>; readonly field: keyof E & string };

/**
 * The page of rows whose relation `field` is the parent id, ordered by id. Arguments are checked as by `readPage`, and
 * counts are read as by it: one statement for a count of all parents asked for in one tick.
 */
export async function readPageOfParent<E extends Row>(
  actor: Actor,
  data: RequestData,
  entity: EntityName<E>,
  list: {
    readonly field: keyof E & string;
    readonly parentId: string;
    readonly page: PageArguments;
    readonly countBy?: CountBy;
  },
): Promise<Connection<E>> {
  assertSameActor(actor, data);
  const { field, parentId, page, countBy = {} } = list;
  const window = parseWindow(page, columnsOf(data.em, entity, ['id']));
  const name = `page of ${nameOf(entity)}.${field} at ${JSON.stringify(window)}`;
  const children = { em: data.em, entity, field };
  const read = await loaderOf<Connection<E>>(data, name, (ids) => readPages(children, ids, window)).load(parentId);
  const groupsBy = (by: string) =>
    loaderOf<readonly Group[]>(data, `groups of ${nameOf(entity)}.${field} by ${by}`, (ids) =>
      readGroupsOfParents(children, ids, by),
    ).load(parentId);
  return { ...read, ...groupCounts(countBy, groupsBy) };
}

async function readPages<E extends Row>(
  children: Children<E>,
  parentIds: readonly string[],
  window: PageWindow,
): Promise<Connection<E>[]> {
  const rows = await readRanked(children, parentIds, window);
  const counts = await countByParent(children, parentIds);
  const groups = new Map<string, E[]>(parentIds.map((id) => [id, []]));
  for (const row of rows) groups.get(parentIdOf(row[children.field]))?.push(row);
  return parentIds.map((id) => connect(groups.get(id) ?? [], counts.get(id) ?? 0, window));
}

/** One row more than the page for each parent, so that it is known whether any follow; by id in either direction. */
async function readRanked<E extends Row>(
  { em, entity, field }: Children<E>,
  parentIds: readonly string[],
  { size, backward, cursor }: PageWindow,
): Promise<E[]> {
  const beyond = cursor === null ? {} : { id: backward ? { $lt: cursor[0] } : { $gt: cursor[0] } };
  const direction = backward ? sql`desc` : sql`asc`;
  const parent = sql.ref(`child.${columnOf({ em, entity, field })}`);
  const place = sql`row_number() over (partition by ${parent} order by ${sql.ref('child.id')} ${direction})`;
  const ranking = em
    .createQueryBuilder(entity, 'child')
    .select(['child.id', place.as('place')] as never)
    .where({ [field]: { $in: [...parentIds] }, ...beyond } as never);
  await ranking.applyFilters();
  const query = ranking.toQuery();
  const chosen = raw(`select id from (${query.sql}) ranked where place <= ?`, [...query.params, size + 1]);
  return em.find(entity, { id: { $in: chosen } } as unknown as FilterQuery<E>, { orderBy: { id: 'asc' } as never });
}

async function countByParent<E extends Row>(
  { em, entity, field }: Children<E>,
  parentIds: readonly string[],
): Promise<Map<string, number>> {
  const parent = sql.ref(`child.${columnOf({ em, entity, field })}`);
  const counting = em
    .createQueryBuilder(entity, 'child')
    .select([sql`${parent}`.as('parent'), sql`count(*)::int`.as('row_count')] as never)
    .where({ [field]: { $in: [...parentIds] } } as never)
    .groupBy(field as never);
  await counting.applyFilters();
  const rows: { parent: string; row_count: number }[] = await counting.execute('all', false);
  return new Map(rows.map(({ parent: id, row_count: count }) => [id, count]));
}

async function readGroupsOfParents<E extends Row>(
  { em, entity, field }: Children<E>,
  parentIds: readonly string[],
  by: string,
): Promise<(readonly Group[])[]> {
  const where = { [field]: { $in: [...parentIds] } } as unknown as FilterQuery<E>;
  const groups = await readGroups(em, entity, { by, where, parent: field });
  return parentIds.map((id) => groups.filter(({ parent }) => parent === id));
}

function connect<E extends Row>(rows: readonly E[], totalCount: number, window: PageWindow): Connection<E> {
  const { size, backward, cursor } = window;
  const more = rows.length > size;
  const nodes = backward ? rows.slice(-size) : rows.slice(0, size);
  const edges = nodes.map((node) => ({ cursor: writeCursor([node.id]), node }));
  const pageInfo = {
    hasNextPage: backward ? cursor !== null : more,
    hasPreviousPage: backward ? more : cursor !== null,
    startCursor: edges[0]?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  };
  return { edges, nodes, pageInfo, totalCount };
}

function columnOf<E extends Row>({ em, entity, field }: Children<E>): string {
  const properties: Record<string, EntityProperty> = em.getMetadata().get<E>(entity).properties;
  return properties[field]?.fieldNames[0] ?? field;
}
