// Turns optional list filters into a condition: an absent or null filter restricts nothing.
import type { FilterQuery } from '@mikro-orm/postgresql';

/** All given filters, each by equality; a list matches any of its values. */
export function matching<E>(filters: Readonly<Record<string, unknown>>): FilterQuery<E> {
  const given = Object.entries(filters).filter(([, value]) => value != null);
  return Object.fromEntries(
    given.map(([name, value]) => [name, Array.isArray(value) ? { $in: value } : value]),
  ) as FilterQuery<E>;
}
