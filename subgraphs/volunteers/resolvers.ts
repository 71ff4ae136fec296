// Joins the rooms' resolvers; the list is the department's table of contents.
import { joinResolvers } from '@jinyun/kit/resolver-map';
import { observerResolvers } from './observers/resolvers.ts';
import { organisationResolvers } from './organisations/resolvers.ts';
import { totalResolvers } from './totals/resolvers.ts';

export const resolvers = joinResolvers([organisationResolvers, observerResolvers, totalResolvers]);
