// The department's tables and migrations, listed explicitly: nothing is discovered from the file system.
import { lifecycleEntities } from '@jinyun/kit/lifecycle/entities';
import { activityEntities } from './activities/entities.ts';
import { awardEntities } from './awards/entities.ts';
import { correctionEntities } from './corrections/entities.ts';
import { migrations } from './migrations/list.ts';
import { observerEntities } from './observers/entities.ts';
import { organisationEntities } from './organisations/entities.ts';
import { patrolReportEntities } from './patrol-reports/entities.ts';
import { pointEntities } from './points/entities.ts';
import { totalEntities } from './totals/entities.ts';

export const entities = [
  ...organisationEntities,
  ...observerEntities,
  ...activityEntities,
  ...patrolReportEntities,
  ...pointEntities,
  ...awardEntities,
  ...totalEntities,
  ...correctionEntities,
  ...lifecycleEntities,
];
export { migrations };
