// The made-up rows of one table, for tests that ask how those of a room hang together.
import type { SeedBatch } from '../../../batch.ts';

export type Row = { readonly id: string } & Readonly<Record<string, unknown>>;

/** In the order in which they are loaded. */
export function rowsOf(batches: Iterable<SeedBatch>, entity: unknown): Row[] {
  return [...batches].filter((each) => each.entity === entity).flatMap(({ rows }) => rows as unknown as Row[]);
}

/** How many rows each state has. */
export function countStates(rows: readonly Row[]): Record<string, number> {
  return Object.fromEntries(
    [...Map.groupBy(rows, ({ status }) => `${status}`)].map(([state, of]) => [state, of.length]),
  );
}
