// What the article says, department by department: SOURCE, INFERRED and PLACEHOLDER rows with their sentence ids.
import type { Department } from '@jinyun/schema/actor';
import { policingArticle } from './article/policing.ts';
import { procuratorateArticle } from './article/procuratorate.ts';
import { volunteersArticle } from './article/volunteers.ts';
import type { SeedBatch } from './batch.ts';

export const ARTICLE_SEEDS: Readonly<Record<Department, readonly SeedBatch[]>> = {
  policing: policingArticle,
  procuratorate: procuratorateArticle,
  volunteers: volunteersArticle,
};
