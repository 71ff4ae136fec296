// Rows of one table as a seed holds them, and the loading of them: what is there already is left as it is.
import type { EntityName, MikroORM, RequiredEntityData } from '@mikro-orm/postgresql';

type Batch<E extends object> = { readonly entity: EntityName<E>; readonly rows: readonly RequiredEntityData<E>[] };
export type SeedBatch = Batch<never>;

/** Rows of one table; a batch comes after those its rows refer to. */
export function batch<E extends object>(entity: EntityName<E>, rows: readonly RequiredEntityData<E>[]): SeedBatch {
  return { entity, rows } as unknown as SeedBatch;
}

/** Inserts the rows whose ids are not there yet, in one transaction. Work done on a seeded row is never undone. */
export async function loadSeed(orm: MikroORM, batches: readonly SeedBatch[]): Promise<number> {
  return orm.em.fork().transactional(async (em) => {
    let rowCount = 0;
    for (const { entity, rows } of batches) {
      await em.upsertMany(entity, rows as never, { onConflictAction: 'ignore' });
      rowCount += rows.length;
    }
    return rowCount;
  });
}
