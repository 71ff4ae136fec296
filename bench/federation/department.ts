// What a department of the measured federation is, and the schema that answers for it.
import { buildSubgraphSchema } from '@apollo/subgraph';
import { type GraphQLSchema, parse } from 'graphql';

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@inaccessible"])\n`;

export type BenchDepartment = {
  readonly name: string;
  /** Without the link to the federation's specification. */
  readonly sdl: string;
  readonly resolvers: NonNullable<
    Extract<Parameters<typeof buildSubgraphSchema>[0], { resolvers?: unknown }>['resolvers']
  >;
};

export function documentOf({ sdl }: BenchDepartment) {
  return parse(LINK + sdl);
}

export function schemaOf(department: BenchDepartment): GraphQLSchema {
  const { resolvers } = department;
  return buildSubgraphSchema({ typeDefs: documentOf(department), resolvers });
}
