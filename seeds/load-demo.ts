// Loads made-up rows: what is there already stays as it is, and a run that was cut off is simply run again.
import { LifecycleEvent } from '@jinyun/kit/lifecycle/entities';
import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import type { SeedBatch } from './batch.ts';
import type { DemoOptions, DemoSeed } from './demo.ts';

export type Loaded = { readonly rows: number; readonly added: number };
/** `total` is exact once a season is like another, as ours are. */
export type Progress = { readonly rows: number; readonly total: number };

const ROWS_A_STATEMENT = 500;
const ROWS_A_TRANSACTION = 5_000;

/** Inserts the rows whose ids are not there yet, some thousands a transaction, so that each lasts a second or two. */
export async function loadDemo(
  orm: MikroORM,
  seed: DemoSeed,
  options: DemoOptions,
  onProgress: (progress: Progress) => void = () => {},
): Promise<Loaded> {
  const total = countRows(seed({ ...options, scale: 1 })) * options.scale;
  const loaded = { rows: 0, added: 0 };
  for (const batches of transactionsOf(seed(options))) {
    loaded.added += await orm.em.fork().transactional(async (em) => {
      let added = 0;
      for (const each of batches) added += await insertMissing(em, each);
      return added;
    });
    loaded.rows += countRows(batches);
    onProgress({ rows: loaded.rows, total });
  }
  return loaded;
}

/** Whether made-up rows of the department are there. */
export async function holdsDemo(orm: MikroORM, seed: DemoSeed): Promise<boolean> {
  const [first] = seed({ seed: 1, scale: 1 });
  const [row] = first === undefined ? [] : rowsOf(first);
  return (
    first !== undefined && row !== undefined && (await orm.em.fork().count(first.entity, { id: row.id } as never)) > 0
  );
}

/**
 * Whether the rows that are there were made from another seed number: mixed with them, the rows of this one would belong to
 * strangers. Told by the events, which never change once they are written.
 */
export async function holdsOtherSeed(orm: MikroORM, seed: DemoSeed, options: DemoOptions): Promise<boolean> {
  for (const each of seed({ ...options, scale: 1 })) {
    if ((each.entity as unknown) !== LifecycleEvent) continue;
    const expected = new Map(rowsOf(each).map(({ id, at }) => [id, at]));
    const present = await orm.em.fork().find(LifecycleEvent, { id: { $in: [...expected.keys()] } });
    return present.some(({ id, at }) => expected.get(id)?.getTime() !== at.getTime());
  }
  return false;
}

/** Batches in their order, as many together as a transaction takes. */
function* transactionsOf(batches: Iterable<SeedBatch>): Iterable<SeedBatch[]> {
  let together: SeedBatch[] = [];
  for (const each of batches) {
    together.push(each);
    if (countRows(together) < ROWS_A_TRANSACTION) continue;
    yield together;
    together = [];
  }
  if (together.length > 0) yield together;
}

/** How many of them were not there. */
async function insertMissing(em: EntityManager, { entity, rows }: SeedBatch): Promise<number> {
  let added = 0;
  for (let at = 0; at < rows.length; at += ROWS_A_STATEMENT) {
    const insert = em.createQueryBuilder(entity).insert(rows.slice(at, at + ROWS_A_STATEMENT) as never);
    const { affectedRows } = await insert.onConflict().ignore().execute('run', false);
    added += affectedRows;
  }
  return added;
}

function countRows(batches: Iterable<SeedBatch>): number {
  let count = 0;
  for (const { rows } of batches) count += rows.length;
  return count;
}

function rowsOf({ rows }: SeedBatch): readonly { readonly id: string; readonly at?: Date }[] {
  return rows as never;
}
