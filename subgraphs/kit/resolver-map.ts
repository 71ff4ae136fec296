// The shape of a room's resolvers and the joining of several rooms into one map, refusing two answers for one field.
import type { GraphQLFieldResolver, GraphQLScalarType } from 'graphql';
import type { RequestContext } from './request-data.ts';

// `never` for the parent and the arguments lets each resolver state its own types; graphql-js calls them untyped anyway.
type Resolver = GraphQLFieldResolver<never, RequestContext, never>;
type ReferenceResolver = (reference: never, context: RequestContext) => unknown;
export type TypeResolvers = { readonly __resolveReference?: ReferenceResolver } & {
  readonly [field: string]: Resolver;
};
export type ResolverMap = { readonly [type: string]: TypeResolvers | GraphQLScalarType };

/** Joins maps type by type. Throws when two rooms answer the same field. */
export function joinResolvers(maps: readonly ResolverMap[]): ResolverMap {
  const joined: Record<string, TypeResolvers | GraphQLScalarType> = Object.create(null);
  for (const [type, fields] of maps.flatMap((map) => Object.entries(map))) {
    const present = joined[type];
    joined[type] = present === undefined ? fields : joinFields(type, present, fields);
  }
  return joined;
}

function joinFields(type: string, left: object, right: object): TypeResolvers {
  const twice = Object.keys(right).find((field) => Object.hasOwn(left, field));
  if (twice !== undefined) throw new Error(`Two rooms resolve ${type}.${twice}; keep one of them.`);
  return { ...left, ...right } as TypeResolvers;
}
