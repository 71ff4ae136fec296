// Puts the made-up rows of a season beside the article's, in every department of a suite's own county.
import { DEPARTMENT_DEFINITIONS } from '@jinyun/county/departments';
import { DEMO_SEEDS } from '@jinyun/seeds/demo';
import { loadDemo } from '@jinyun/seeds/load-demo';
import type { ClonedCounty } from './cloned-county.ts';

/** How many rows there are now beside the article's, by department. */
export async function addDemo(county: Pick<ClonedCounty, 'departments'>): Promise<Readonly<Record<string, number>>> {
  const counts: Record<string, number> = {};
  for (const { name } of DEPARTMENT_DEFINITIONS) {
    const clone = county.departments.find(({ department }) => department.name === name);
    if (clone === undefined) throw new Error(`The county has no department ${name}.`);
    const { rows } = await loadDemo(clone.department.orm, DEMO_SEEDS[name], { seed: 1, scale: 1 });
    counts[name] = rows;
  }
  return counts;
}
