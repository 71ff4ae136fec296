// Joins the rooms' resolvers; the list is the department's table of contents.
import { joinResolvers } from '@jinyun/kit/resolver-map';
import { totalResolvers } from './totals/resolvers.ts';

export const resolvers = joinResolvers([totalResolvers]);
