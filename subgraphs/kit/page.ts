// One page of a list by the GraphQL Cursor Connections Specification, forward and back, in a stable order.
import type { Actor } from '@jinyun/schema/actor';
import { ToldError } from '@jinyun/schema/told-error';
import type { EntityName, FilterQuery, QueryOrderMap } from '@mikro-orm/postgresql';
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
};

export const PAGE_SIZE_MAX = 100;
export const PAGE_SIZE_DEFAULT = 20;

/**
 * The page of rows that match `where`, in `orderBy` with ids breaking ties: two statements, however long the list.
 * Throws BAD_USER_INPUT for a size outside 1 to 100, for both directions at once, or for a cursor not given by us.
 */
export async function readPage<E extends Row>(
  actor: Actor,
  data: RequestData,
  entity: EntityName<E>,
  list: { readonly where: FilterQuery<E>; readonly orderBy: QueryOrderMap<E>; readonly page: PageArguments },
): Promise<Connection<E>> {
  assertSameActor(actor, data);
  const orderBy = [list.orderBy, { id: 'asc' } as QueryOrderMap<E>];
  const options = { where: list.where, orderBy, ...windowOf(list.page) };
  const cursor = await data.em.findByCursor(entity, options as never);
  const nodes = cursor.items as unknown as E[];
  return {
    edges: nodes.map((node) => ({ cursor: cursor.from(node as never), node })),
    nodes,
    pageInfo: {
      hasNextPage: cursor.hasNextPage,
      hasPreviousPage: cursor.hasPrevPage,
      startCursor: cursor.startCursor,
      endCursor: cursor.endCursor,
    },
    totalCount: cursor.totalCount,
  };
}

/** The part of the list asked for, checked. */
function windowOf({ first, after, last, before }: PageArguments): object {
  if (first != null && last != null) throw badPage('first', 'takes either "first" or "last", not both');
  if (last != null)
    return { last: checkSize('last', last), ...(before != null && { before: checkCursor('before', before) }) };
  const size = checkSize('first', first ?? PAGE_SIZE_DEFAULT);
  return { first: size, ...(after != null && { after: checkCursor('after', after) }) };
}

function checkSize(argument: string, size: number): number {
  if (Number.isInteger(size) && size >= 1 && size <= PAGE_SIZE_MAX) return size;
  throw badPage(argument, `must be between 1 and ${PAGE_SIZE_MAX}; it is ${size}`);
}

/** A cursor is base64url JSON, an array of the order's values, as the ORM writes it. */
function checkCursor(argument: string, cursor: string): string {
  try {
    if (Array.isArray(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')))) return cursor;
  } catch {
    // Falls through to the same answer: whatever is not an array of ours is refused.
  }
  throw badPage(argument, 'is not a cursor of this list; take one from pageInfo or an edge');
}

function badPage(argument: string, problem: string): ToldError {
  return new ToldError('BAD_USER_INPUT', `Argument "${argument}" ${problem}.`, { argument });
}
