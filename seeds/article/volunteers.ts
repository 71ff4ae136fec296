// What the article says of volunteers: rows with their sentence ids.
import type { SeedBatch } from '../batch.ts';

export const volunteersArticle: readonly SeedBatch[] = [];
