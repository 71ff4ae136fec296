// The department's tables and migrations, listed explicitly: nothing is discovered from the file system.
import { lifecycleEntities } from '@jinyun/kit/lifecycle/entities';
import { callEntities } from './calls/entities.ts';
import { caseEntities } from './cases/entities.ts';
import { correctionEntities } from './corrections/entities.ts';
import { expertEntities } from './experts/entities.ts';
import { leadEntities } from './leads/entities.ts';
import { litigationEntities } from './litigation/entities.ts';
import { migrations } from './migrations/list.ts';
import { rectificationEntities } from './rectification/entities.ts';
import { totalEntities } from './totals/entities.ts';

export const entities = [
  ...callEntities,
  ...leadEntities,
  ...caseEntities,
  ...rectificationEntities,
  ...expertEntities,
  ...litigationEntities,
  ...totalEntities,
  ...correctionEntities,
  ...lifecycleEntities,
];
export { migrations };
