// The order that a list is asked for in: by id, or by a day or an instant, where the rows of which it is unknown come last.
import type { QueryOrderMap } from '@mikro-orm/postgresql';

/** A value of a list's order enum in the schema: `ID`, or the column's name and a direction, as `OCCURRED_ON_DESC`. */
export type ListOrder = 'ID' | `${string}_ASC` | `${string}_DESC`;

/**
 * For `readPage`, which lets ids break ties. Without an order the list stands by id. An instant is to be kept to the
 * millisecond, since that is how exactly a cursor tells it.
 */
export function orderedBy<E>(column: keyof E & string, order: ListOrder | null | undefined): QueryOrderMap<E> {
  if (order == null || order === 'ID') return { id: 'asc' } as QueryOrderMap<E>;
  return { [column]: order.endsWith('_DESC') ? 'desc nulls last' : 'asc nulls last' } as QueryOrderMap<E>;
}
