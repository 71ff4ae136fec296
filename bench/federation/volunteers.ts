// The volunteers of the measured federation: organisations and observers. The badge of one observer is an error.
import { GraphQLError } from 'graphql';
import type { BenchDepartment } from './department.ts';
import type { TownshipKey } from './townships.ts';
import {
  activitiesOf,
  type Observer,
  observerById,
  observers,
  organisationById,
  organisations,
} from './volunteers-rows.ts';

type Key = { readonly id: string };

export const volunteers: BenchDepartment = {
  name: 'volunteers',
  sdl: `
enum OrgKind { NGO COMMUNITY STUDENT RETIRED }
type Township @key(fields: "id") { id: ID! volunteerCount: Int! activities(first: Int): [Activity!]! }
type Post @key(fields: "id") { id: ID! linkedOrganisations: [Organisation!]! checkInCount: Int! }
type Organisation @key(fields: "id") {
  id: ID! name: String! kind: OrgKind! contact: String memberCount: Int! founded: Int
}
type Observer @key(fields: "id") {
  id: ID! name: String! phone: String active: Boolean! since: String organisation: Organisation! township: Township!
  badge: String!
}
type Activity @key(fields: "id") { id: ID! title: String! startsAt: String! place: String attendees: Int! }
type Query { organisations: [Organisation!]! observers: [Observer!]! }`,
  resolvers: {
    Township: {
      __resolveReference: ({ id }: TownshipKey) => ({ id }),
      volunteerCount: (township: TownshipKey) => numberOf(township) * 4 + 7,
      activities: ({ id }: TownshipKey, { first }: { readonly first?: number | null }) =>
        activitiesOf(id).slice(0, first ?? 10),
    },
    Post: {
      __resolveReference: ({ id }: Key) => ({ id }),
      linkedOrganisations: (post: Key) => organisations.slice(0, 1 + (numberOf(post) % 3)),
      checkInCount: (post: Key) => numberOf(post) * 13,
    },
    Organisation: { __resolveReference: ({ id }: Key) => organisationById.get(id) },
    Observer: {
      __resolveReference: ({ id }: Key) => observerById.get(id),
      organisation: ({ organisationId }: Observer) => organisationById.get(organisationId),
      township: ({ townshipId }: Observer) => ({ id: townshipId }),
      badge: badgeOf,
    },
    Activity: { __resolveReference: ({ id }: Key) => ({ id }) },
    Query: { organisations: () => organisations, observers: () => observers },
  },
};

/** The figure in an id such as `t7`. */
function numberOf({ id }: Key): number {
  return Number(id.slice(1));
}

function badgeOf({ id }: Key): string {
  if (id === 'o3') throw new GraphQLError('badge registry down', { extensions: { code: 'BADGE' } });
  return `B${id}`;
}
