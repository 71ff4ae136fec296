// The department that is measured: five hundred entities of eight columns, in memory, so that nothing but its server works.
import { buildSubgraphSchema } from '@apollo/subgraph';
import { type GraphQLSchema, parse } from 'graphql';

const ROWS = 500;

const SDL = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  enum Setting { VILLAGE TOWN MOUNTAIN }
  type Post @key(fields: "id") {
    id: ID! name: String! place: String officers: Int! distanceKm: Float staffed: Boolean! setting: Setting remark: String
  }
  type Query { posts: [Post!]! }
`;
const FIELDS = 'id name place officers distanceKm staffed setting remark';

type Row = Readonly<Record<string, unknown>> & { readonly id: string };

export type Question = { readonly query: string; readonly variables: Readonly<Record<string, unknown>> };

/** The same list by its root field and as entities, as a gateway asks for it; and one entity alone. */
export const QUESTIONS = {
  'entities 500': entities(ROWS),
  'list 500': { query: `{ posts { ${FIELDS} } }`, variables: {} },
  'entities 1': entities(1),
} as const satisfies Readonly<Record<string, Question>>;
export type QuestionName = keyof typeof QUESTIONS;

export function buildRegister(): GraphQLSchema {
  const rows: Row[] = Array.from({ length: ROWS }, (_row, index) => ({
    id: idOf(index),
    name: `示例警务室第${index}号`,
    place: index % 3 === 0 ? null : `缙云县示例路${index}号`,
    officers: index % 7,
    distanceKm: index / 4,
    staffed: index % 2 === 0,
    setting: ['VILLAGE', 'TOWN', 'MOUNTAIN'][index % 3],
    remark: `row ${index}, "quoted" and plain`,
  }));
  const byId = new Map(rows.map((row) => [row.id, row]));
  const resolvers = {
    Query: { posts: () => rows },
    // A row is given anew each time, as one that was read would be.
    Post: { __resolveReference: ({ id }: { id: string }) => ({ ...byId.get(id) }) },
  };
  return buildSubgraphSchema({ typeDefs: parse(SDL), resolvers });
}

function entities(count: number): Question {
  const representations = Array.from({ length: count }, (_row, index) => ({ __typename: 'Post', id: idOf(index) }));
  const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Post { ${FIELDS} } } }`;
  return { query, variables: { representations } };
}

function idOf(index: number): string {
  return `post-${index}`;
}
