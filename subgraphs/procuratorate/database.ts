// The department's tables and migrations, listed explicitly: nothing is discovered from the file system.
import { migrations } from './migrations/list.ts';
import { totalEntities } from './totals/entities.ts';

export const entities = [...totalEntities];
export { migrations };
