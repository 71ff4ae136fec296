// What the article says of policing, room by room: rows with their sentence ids, parents first.
import type { SeedBatch } from '../batch.ts';
import { antiFraudRows } from './policing/anti-fraud.ts';
import { brigadeRows } from './policing/brigades.ts';
import { doorstepRows } from './policing/doorstep.ts';
import { enterpriseRows } from './policing/enterprises.ts';
import { mediationRows } from './policing/mediation.ts';
import { outreachRows } from './policing/outreach.ts';
import { patrolRows } from './policing/patrols.ts';
import { postRows } from './policing/posts.ts';
import { rentalRows } from './policing/rentals.ts';
import { serviceDeskRows } from './policing/service-desk.ts';
import { totalRows } from './policing/totals.ts';

export const policingArticle: readonly SeedBatch[] = [
  ...postRows,
  ...mediationRows,
  ...rentalRows,
  ...serviceDeskRows,
  ...doorstepRows,
  ...patrolRows,
  ...antiFraudRows,
  ...brigadeRows,
  ...enterpriseRows,
  ...outreachRows,
  ...totalRows,
];
