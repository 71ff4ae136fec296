// The department's tables and migrations, listed explicitly: nothing is discovered from the file system.
import { lifecycleEntities } from '@jinyun/kit/lifecycle/entities';
import { outboxEntities } from '@jinyun/kit/outbox/entities';
import { antiFraudEntities } from './anti-fraud/entities.ts';
import { assistanceEntities } from './assistance/entities.ts';
import { brigadeEntities } from './brigades/entities.ts';
import { correctionEntities } from './corrections/entities.ts';
import { doorstepEntities } from './doorstep/entities.ts';
import { enterpriseEntities } from './enterprises/entities.ts';
import { mediationEntities } from './mediation/entities.ts';
import { migrations } from './migrations/list.ts';
import { outreachEntities } from './outreach/entities.ts';
import { patrolEntities } from './patrols/entities.ts';
import { postEntities } from './posts/entities.ts';
import { rentalEntities } from './rentals/entities.ts';
import { serviceDeskEntities } from './service-desk/entities.ts';
import { totalEntities } from './totals/entities.ts';

export const entities = [
  ...postEntities,
  ...mediationEntities,
  ...rentalEntities,
  ...serviceDeskEntities,
  ...doorstepEntities,
  ...patrolEntities,
  ...antiFraudEntities,
  ...brigadeEntities,
  ...enterpriseEntities,
  ...assistanceEntities,
  ...outreachEntities,
  ...totalEntities,
  ...correctionEntities,
  ...lifecycleEntities,
  ...outboxEntities,
];
export { migrations };
