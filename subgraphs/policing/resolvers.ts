// Joins the rooms' resolvers; the list is the department's table of contents.
import { joinResolvers } from '@jinyun/kit/resolver-map';
import { antiFraudResolvers } from './anti-fraud/resolvers.ts';
import { assistanceResolvers } from './assistance/resolvers.ts';
import { brigadeResolvers } from './brigades/resolvers.ts';
import { correctionRoomResolvers } from './corrections/resolvers.ts';
import { doorstepResolvers } from './doorstep/resolvers.ts';
import { enterpriseResolvers } from './enterprises/resolvers.ts';
import { disputeMutations } from './mediation/mutations.ts';
import { mediationResolvers } from './mediation/resolvers.ts';
import { outreachResolvers } from './outreach/resolvers.ts';
import { patrolResolvers } from './patrols/resolvers.ts';
import { postResolvers } from './posts/resolvers.ts';
import { rentalResolvers } from './rentals/resolvers.ts';
import { serviceDeskResolvers } from './service-desk/resolvers.ts';
import { totalResolvers } from './totals/resolvers.ts';

export const resolvers = joinResolvers([
  postResolvers,
  mediationResolvers,
  disputeMutations,
  rentalResolvers,
  serviceDeskResolvers,
  doorstepResolvers,
  patrolResolvers,
  antiFraudResolvers,
  brigadeResolvers,
  enterpriseResolvers,
  assistanceResolvers,
  outreachResolvers,
  totalResolvers,
  correctionRoomResolvers,
]);
