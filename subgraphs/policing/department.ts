// The policing department as one value: what the county starts and what `main.ts` serves alone.
import type { DepartmentDefinition } from '@jinyun/kit/department';
import { exhibitMachine } from './anti-fraud/lifecycle.ts';
import { assistanceMachine } from './assistance/lifecycle.ts';
import { dutyMachine } from './brigades/lifecycle.ts';
import { policingCorrectionMachine } from './corrections/lifecycle.ts';
import { entities, migrations } from './database.ts';
import { serviceRequestMachine } from './doorstep/lifecycle.ts';
import { issueMachine } from './enterprises/lifecycle.ts';
import { disputeMachine } from './mediation/lifecycle.ts';
import { referralOutlet } from './mediation/outlet.ts';
import { lectureMachine, sessionMachine } from './outreach/lifecycle.ts';
import { patrolMachine } from './patrols/lifecycle.ts';
import { propertyMachine, ratingMachine, tenancyMachine } from './rentals/lifecycle.ts';
import { resolvers } from './resolvers.ts';
import { deskRequestMachine } from './service-desk/lifecycle.ts';

export const policing: DepartmentDefinition = {
  name: 'policing',
  folder: import.meta.dirname,
  entities,
  migrations,
  resolvers,
  machines: [
    policingCorrectionMachine,
    disputeMachine,
    propertyMachine,
    tenancyMachine,
    ratingMachine,
    deskRequestMachine,
    serviceRequestMachine,
    patrolMachine,
    exhibitMachine,
    sessionMachine,
    lectureMachine,
    assistanceMachine,
    issueMachine,
    dutyMachine,
  ],
  outlets: (orm, neighbours) => [referralOutlet(orm, neighbours)],
};
