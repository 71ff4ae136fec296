// What the article says of policing: rows with their sentence ids.
import type { SeedBatch } from '../batch.ts';

export const policingArticle: readonly SeedBatch[] = [];
