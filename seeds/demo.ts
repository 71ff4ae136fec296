// Made-up rows, department by department, to try things out on. Apart from the article's: origin SYNTHETIC, no citations.
import type { Department } from '@jinyun/schema/actor';
import type { SeedBatch } from './batch.ts';
import { policingDemo } from './demo/policing.ts';
import { procuratorateDemo } from './demo/procuratorate.ts';
import type { DemoOptions } from './demo/season.ts';
import { volunteersDemo } from './demo/volunteers.ts';

export type { DemoOptions };
/** Makes the rows anew at every call, parents first; a greater scale only adds rows. */
export type DemoSeed = (options: DemoOptions) => Iterable<SeedBatch>;

export const DEMO_SEEDS: Readonly<Record<Department, DemoSeed>> = {
  policing: policingDemo,
  procuratorate: procuratorateDemo,
  volunteers: volunteersDemo,
};
