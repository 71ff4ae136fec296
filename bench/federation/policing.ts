// The policing department of the measured federation: it knows townships, posts and their directors.
import type { BenchDepartment } from './department.ts';
import { type Dispute, directorById, type Post, postById, posts } from './policing-rows.ts';
import { byId, type Township, type TownshipKey, townships } from './townships.ts';

const townshipById = byId(townships);

export const policing: BenchDepartment = {
  name: 'policing',
  sdl: `
enum PostKind { STATION OFFICE MOBILE }
enum DisputeStatus { OPEN MEDIATING CLOSED }
interface Place { id: ID! name: String! }
type Township implements Place @key(fields: "id") {
  id: ID! code: String! name: String! nameEn: String district: String! population: Int! area: Float posts: [Post!]!
}
type Director @key(fields: "id") { id: ID! name: String! rank: String! phone: String appointedAt: String! }
type Service { id: ID! name: String! hours: String fee: Int! }
type Dispute @key(fields: "id") {
  id: ID! title: String! status: DisputeStatus! openedAt: String! amount: Float parties: [String!]!
  secretNote: String @inaccessible
}
type Post implements Place @key(fields: "id") {
  id: ID! name: String! kind: PostKind! address: String! phone: String lat: Float! lng: Float!
  township: Township! director: Director services: [Service!]!
  disputes(first: Int, status: DisputeStatus): [Dispute!]! disputeCount: Int! serviceCount: Int!
}
type Query {
  posts: [Post!]! post(id: ID!): Post townships: [Township!]! township(id: ID!): Township places: [Place!]!
}
type Mutation { setPhone(id: ID!, phone: String): Post }`,
  resolvers: {
    Place: { __resolveType: (place: Post | Township) => ('kind' in place ? 'Post' : 'Township') },
    Township: {
      __resolveReference: ({ id }: TownshipKey) => townshipById.get(id),
      posts: ({ id }: Township) => posts.filter(({ townshipId }) => townshipId === id),
    },
    Director: { __resolveReference: ({ id }: { readonly id: string }) => directorById.get(id) },
    Post: {
      __resolveReference: ({ id }: { readonly id: string }) => postById.get(id),
      township: ({ townshipId }: Post) => townshipById.get(townshipId),
      director: ({ directorId }: Post) => directorById.get(directorId),
      disputes: (post: Post, wanted: WantedDisputes) => selectDisputes(post, wanted),
      disputeCount: ({ disputes }: Post) => disputes.length,
      serviceCount: ({ services }: Post) => services.length,
    },
    Query: {
      posts: () => posts,
      post: (_: unknown, { id }: { readonly id: string }) => postById.get(id),
      townships: () => townships,
      township: (_: unknown, { id }: { readonly id: string }) => townshipById.get(id),
      places: () => [...posts.slice(0, 5), ...townships.slice(0, 5)],
    },
    Mutation: {
      setPhone: (_: unknown, { id, phone }: Pick<Post, 'id' | 'phone'>) => ({ ...postById.get(id), phone }),
    },
  },
};

type WantedDisputes = { readonly first?: number | null; readonly status?: string | null };

function selectDisputes({ disputes }: Post, { first, status }: WantedDisputes): readonly Dispute[] {
  const wanted = status == null ? disputes : disputes.filter((dispute) => dispute.status === status);
  return first == null ? wanted : wanted.slice(0, first);
}
