// The three ways a resolver reads rows: one by id, the children of a parent, a page of a list. All batch per request.
import type { Actor } from '@jinyun/schema/actor';
import type { EntityName, FilterQuery, QueryOrderMap } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import { assertSameActor, type RequestData } from './request-data.ts';

export type Row = { id: string };

/** The row of this id, or null. All ids asked for in one tick cost one statement. */
export function byId<E extends Row>(
  actor: Actor,
  data: RequestData,
  entity: EntityName<E>,
  id: string,
): Promise<E | null> {
  assertSameActor(actor, data);
  return loaderOf<E | null>(data, nameOf(entity), (ids) => readByIds(data, entity, ids)).load(id);
}

/** `byId` for a reference that may be unknown: null stays null and costs nothing. */
export async function byOptionalId<E extends Row>(
  actor: Actor,
  data: RequestData,
  entity: EntityName<E>,
  id: string | null | undefined,
): Promise<E | null> {
  return id == null ? null : byId(actor, data, entity, id);
}

/** The rows whose relation or column `field` is the parent id, in `orderBy`, ids breaking ties. One statement per tick. */
export function byParent<E extends Row>(
  actor: Actor,
  data: RequestData,
  entity: EntityName<E>,
  field: keyof E & string,
  parentId: string,
  orderBy: QueryOrderMap<E>,
): Promise<E[]> {
  assertSameActor(actor, data);
  const name = `${nameOf(entity)}.${field} by ${JSON.stringify(orderBy)}`;
  return loaderOf<E[]>(data, name, (ids) => readByParents(data, entity, field, ids, orderBy)).load(parentId);
}

async function readByIds<E extends Row>(
  data: RequestData,
  entity: EntityName<E>,
  ids: readonly string[],
): Promise<(E | null)[]> {
  const rows = (await data.em.find(entity, { id: { $in: [...ids] } } as unknown as FilterQuery<E>)) as E[];
  const found = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => found.get(id) ?? null);
}

async function readByParents<E extends Row>(
  data: RequestData,
  entity: EntityName<E>,
  field: keyof E & string,
  parentIds: readonly string[],
  orderBy: QueryOrderMap<E>,
): Promise<E[][]> {
  const where = { [field]: { $in: [...parentIds] } } as unknown as FilterQuery<E>;
  const order = [orderBy, { id: 'asc' } as QueryOrderMap<E>];
  const rows = (await data.em.find(entity, where, { orderBy: order as never })) as E[];
  const groups = new Map<string, E[]>(parentIds.map((id) => [id, []]));
  for (const row of rows) groups.get(parentIdOf(row[field]))?.push(row);
  return parentIds.map((id) => groups.get(id) ?? []);
}

/** A relation reads as a reference with an id, a plain column as the id itself. */
export function parentIdOf(value: unknown): string {
  return typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : String(value);
}

/** The request's loader of this name, made on first use; what is loaded in one tick is one call of `batch`. */
export function loaderOf<T>(
  data: RequestData,
  name: string,
  batch: (ids: readonly string[]) => Promise<T[]>,
): DataLoader<string, T> {
  const present = data.loaders.get(name);
  if (present !== undefined) return present as DataLoader<string, T>;
  const made = new DataLoader<string, T>(batch, { name });
  data.loaders.set(name, made as DataLoader<string, unknown>);
  return made;
}

/** The entity's own name, as loaders are named by it. */
export function nameOf(entity: EntityName<never> | unknown): string {
  const meta = entity as { meta?: { className?: string }; name?: string };
  return meta.meta?.className ?? meta.name ?? String(entity);
}
