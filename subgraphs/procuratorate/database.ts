// The department's tables and migrations, listed explicitly: nothing is discovered from the file system.
import { caseEntities } from './cases/entities.ts';
import { leadEntities } from './leads/entities.ts';
import { migrations } from './migrations/list.ts';
import { rectificationEntities } from './rectification/entities.ts';
import { totalEntities } from './totals/entities.ts';

export const entities = [...leadEntities, ...caseEntities, ...rectificationEntities, ...totalEntities];
export { migrations };
