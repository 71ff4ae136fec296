// One page of a list by the GraphQL Cursor Connections Specification, forward and back, in a stable order.
import type { Actor } from '@jinyun/schema/actor';
import { ToldError } from '@jinyun/schema/told-error';
import type { EntityName, FilterQuery, QueryOrderMap } from '@mikro-orm/postgresql';
import { type CursorColumn, columnsOf, parseCursor, writeCursor } from './cursor.ts';
import { type CountBy, type GroupCounts, groupCounts, readGroups } from './group-count.ts';
import type { Row } from './read.ts';
import { assertSameActor, type RequestData } from './request-data.ts';

export type PageArguments = {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
};

export type Connection<E> = {
  readonly edges: readonly { readonly cursor: string; readonly node: E }[];
  readonly nodes: readonly E[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
} & GroupCounts;

/** A list: which rows it holds, in which order, and by which columns they are counted. */
export type List<E> = {
  readonly where: FilterQuery<E>;
  readonly orderBy: QueryOrderMap<E>;
  readonly countBy?: CountBy;
};

export const PAGE_SIZE_MAX = 100;
export const PAGE_SIZE_DEFAULT = 20;

/**
 * The page of rows that match `where`, in `orderBy` with ids breaking ties: two statements, however long the list, and one
 * for each of the counts in `countBy` that is asked for.
 * Throws BAD_USER_INPUT for a size outside 1 to 100, for both directions at once, or for a cursor not given by us.
 */
export async function readPage<E extends Row>(
  actor: Actor,
  data: RequestData,
  entity: EntityName<E>,
  list: List<E> & { readonly page: PageArguments },
): Promise<Connection<E>> {
  assertSameActor(actor, data);
  const { where, countBy = {} } = list;
  const orderBy = { ...list.orderBy, id: 'asc' } as QueryOrderMap<E>;
  const { size, cursor, backward } = parseWindow(list.page, columnsOf(data.em, entity, Object.keys(orderBy)));
  const text = cursor === null ? null : writeCursor(cursor);
  const window = backward ? { last: size, before: text } : { first: size, after: text };
  const found = await data.em.findByCursor(entity, { where, orderBy, ...window } as never);
  const nodes = found.items as unknown as E[];
  return {
    edges: nodes.map((node) => ({ cursor: found.from(node as never), node })),
    nodes,
    pageInfo: {
      hasNextPage: found.hasNextPage,
      hasPreviousPage: found.hasPrevPage,
      startCursor: found.startCursor,
      endCursor: found.endCursor,
    },
    totalCount: found.totalCount,
    ...groupCounts(countBy, (by) => readGroups(data.em, entity, { by, where })),
  };
}

/** The part of a list asked for: so many rows, from its front or its back, beyond the cursor's row. */
export type PageWindow = { readonly size: number; readonly backward: boolean; readonly cursor: unknown[] | null };

/** Checks the arguments against the list's order; an argument that would have no effect is refused, not ignored. */
export function parseWindow({ first, after, last, before }: PageArguments, columns: CursorColumn[]): PageWindow {
  if (first != null && last != null) throw badPage('first', 'cannot stand beside "last": take one of them');
  if (last != null && after != null) throw badPage('after', 'goes with "first"; use "before" with "last"');
  if (last == null && before != null) throw badPage('before', 'goes with "last"; use "after" with "first"');
  const backward = last != null;
  const size = backward ? checkSize('last', last) : checkSize('first', first ?? PAGE_SIZE_DEFAULT);
  const cursor = backward ? before : after;
  if (cursor == null) return { size, backward, cursor: null };
  return { size, backward, cursor: parseCursor(backward ? 'before' : 'after', cursor, columns) };
}

function checkSize(argument: string, size: number): number {
  if (Number.isInteger(size) && size >= 1 && size <= PAGE_SIZE_MAX) return size;
  throw badPage(argument, `must be between 1 and ${PAGE_SIZE_MAX}; it is ${size}`);
}

function badPage(argument: string, problem: string): ToldError {
  return new ToldError('BAD_USER_INPUT', `Argument "${argument}" ${problem}.`, { argument });
}
