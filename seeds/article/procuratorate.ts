// What the article says of procuratorate: rows with their sentence ids.
import type { SeedBatch } from '../batch.ts';

export const procuratorateArticle: readonly SeedBatch[] = [];
