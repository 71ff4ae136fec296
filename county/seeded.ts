// A department with its tables and its rows: what the article says, and made-up rows where they are wanted.
import { type DepartmentDefinition, type OpenDepartment, openDepartment } from '@jinyun/kit/department';
import { ARTICLE_SEEDS } from '@jinyun/seeds/article';
import { loadSeed } from '@jinyun/seeds/batch';
import { DEMO_SEEDS, type DemoOptions } from '@jinyun/seeds/demo';
import { holdsDemo, holdsOtherSeed, loadDemo } from '@jinyun/seeds/load-demo';
import type { Report } from './report.ts';
import { StartError } from './start-error.ts';

export type SeededDepartment = {
  readonly department: OpenDepartment;
  /** Whether made-up rows are there, of this start or an earlier one. */
  readonly synthetic: boolean;
};

/** Nothing stays open when it throws. */
export async function openSeeded(
  definition: DepartmentDefinition,
  databaseUrl: string,
  { report, demo }: { readonly report: Report; readonly demo?: DemoOptions | undefined },
): Promise<SeededDepartment> {
  const { name } = definition;
  const department = await openDepartment(definition, { databaseUrl });
  try {
    await report.step(`${name}: migrations and the article's rows`, async () => {
      await department.migrate();
      await loadSeed(department.orm, ARTICLE_SEEDS[name]);
    });
    if (demo !== undefined) await addDemo(department, demo, report);
    return { department, synthetic: await holdsDemo(department.orm, DEMO_SEEDS[name]) };
  } catch (error) {
    await department.close();
    throw error;
  }
}

async function addDemo({ name, orm }: OpenDepartment, demo: DemoOptions, report: Report): Promise<void> {
  const seed = DEMO_SEEDS[name];
  if (await holdsOtherSeed(orm, seed, demo)) {
    throw new StartError(
      'DEMO_SEED_DIFFERS',
      `The database of ${name} holds made-up rows of another seed number than ${demo.seed}, and the two do not fit together: ` +
        'give --seed that number, or set DATA_DIR to another directory.',
    );
  }
  const what = `${name}: made-up rows, seed ${demo.seed}, scale ${demo.scale}`;
  await report.step(
    ({ rows, added }) => `${what}: ${count(rows)}, ${added === rows ? 'all' : count(added)} of them new`,
    () => loadDemo(orm, seed, demo, ({ rows, total }) => report.progress(what, rows / total)),
  );
}

function count(rows: number): string {
  return rows.toLocaleString('en');
}
