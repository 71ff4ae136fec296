// Joins the rooms' resolvers; the list is the department's table of contents.
import { joinResolvers } from '@jinyun/kit/resolver-map';
import { caseResolvers } from './cases/resolvers.ts';
import { leadResolvers } from './leads/resolvers.ts';
import { rectificationResolvers } from './rectification/resolvers.ts';
import { totalResolvers } from './totals/resolvers.ts';

export const resolvers = joinResolvers([leadResolvers, caseResolvers, rectificationResolvers, totalResolvers]);
