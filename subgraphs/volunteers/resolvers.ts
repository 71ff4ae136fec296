// Joins the rooms' resolvers; the list is the department's table of contents.
import { joinResolvers } from '@jinyun/kit/resolver-map';
import { activityResolvers } from './activities/resolvers.ts';
import { awardResolvers } from './awards/resolvers.ts';
import { correctionRoomResolvers } from './corrections/resolvers.ts';
import { observerResolvers } from './observers/resolvers.ts';
import { organisationResolvers } from './organisations/resolvers.ts';
import { patrolReportResolvers } from './patrol-reports/resolvers.ts';
import { pointResolvers } from './points/resolvers.ts';
import { totalResolvers } from './totals/resolvers.ts';

export const resolvers = joinResolvers([
  organisationResolvers,
  observerResolvers,
  activityResolvers,
  patrolReportResolvers,
  pointResolvers,
  awardResolvers,
  totalResolvers,
  correctionRoomResolvers,
]);
