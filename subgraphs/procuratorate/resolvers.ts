// Joins the rooms' resolvers; the list is the department's table of contents.
import { joinResolvers } from '@jinyun/kit/resolver-map';
import { callResolvers } from './calls/resolvers.ts';
import { caseResolvers } from './cases/resolvers.ts';
import { correctionRoomResolvers } from './corrections/resolvers.ts';
import { expertResolvers } from './experts/resolvers.ts';
import { leadMutations } from './leads/mutations.ts';
import { leadResolvers } from './leads/resolvers.ts';
import { litigationResolvers } from './litigation/resolvers.ts';
import { rectificationResolvers } from './rectification/resolvers.ts';
import { totalResolvers } from './totals/resolvers.ts';

export const resolvers = joinResolvers([
  callResolvers,
  leadResolvers,
  leadMutations,
  caseResolvers,
  rectificationResolvers,
  expertResolvers,
  litigationResolvers,
  totalResolvers,
  correctionRoomResolvers,
]);
