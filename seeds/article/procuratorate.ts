// What the article says of the procuratorate, room by room: rows with their sentence ids, parents first.
import type { SeedBatch } from '../batch.ts';
import { callRows } from './procuratorate/calls.ts';
import { caseRows } from './procuratorate/cases.ts';
import { expertRows } from './procuratorate/experts.ts';
import { leadRows } from './procuratorate/leads.ts';
import { rectificationRows } from './procuratorate/rectification.ts';
import { totalRows } from './procuratorate/totals.ts';

export const procuratorateArticle: readonly SeedBatch[] = [
  ...callRows,
  ...leadRows,
  ...caseRows,
  ...rectificationRows,
  ...expertRows,
  ...totalRows,
];
