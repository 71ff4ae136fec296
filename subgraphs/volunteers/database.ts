// The department's tables and migrations, listed explicitly: nothing is discovered from the file system.
import { activityEntities } from './activities/entities.ts';
import { migrations } from './migrations/list.ts';
import { observerEntities } from './observers/entities.ts';
import { organisationEntities } from './organisations/entities.ts';
import { totalEntities } from './totals/entities.ts';

export const entities = [...organisationEntities, ...observerEntities, ...activityEntities, ...totalEntities];
export { migrations };
