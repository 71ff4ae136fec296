// The museum as five subgraphs over one supergraph, and as one schema in one process that answers what they have to.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { compose } from '@jinyun/schema/compose';
import {
  type DocumentNode,
  execute,
  type FormattedExecutionResult,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  isAbstractType,
  parse,
} from 'graphql';
import type { Operation } from '../subject.ts';
import { findByBadge, findByFloor, findField, type Read } from './fields.ts';
import { findRow, type Row } from './rows.ts';

export const MUSEUM_SUBGRAPHS = ['halls', 'works', 'people', 'visits', 'shop'] as const;
type Args = Readonly<Record<string, unknown>>;
type Name = (typeof MUSEUM_SUBGRAPHS)[number];
type Representation = Readonly<Record<string, unknown>> & { readonly __typename: string };
/** A row as a subgraph holds it: with what it was sent of fields that others own. */
type Held = Row & { readonly given?: Representation };

/** One subgraph, or the monolith, as a function. */
export type AnswerGraph = (operation: Operation) => Promise<FormattedExecutionResult>;

const FILE = join(import.meta.dirname, 'supergraph.graphql');

/** The committed text. */
export function readMuseum(): string {
  return readFileSync(FILE, 'utf8');
}

/** Only on purpose: the file is reviewed as a diff. */
export function writeMuseum(supergraphSdl: string): void {
  writeFileSync(FILE, supergraphSdl);
}

/** Throws when the five files do not compose. Without `@context` for a gateway that refuses a supergraph that has it. */
export function composeMuseum({ context = true } = {}): string {
  const url = (name: Name): string => `http://${name}.invalid/graphql`;
  const read = (name: Name): DocumentNode => parse(context ? readText(name) : withoutContext(readText(name)));
  const composed = compose(MUSEUM_SUBGRAPHS.map((name) => ({ name, url: url(name), typeDefs: read(name) })));
  if (composed.ok) return composed.supergraphSdl;
  throw new Error(composed.problems.join('\n'));
}

/** One subgraph's SDL. */
export function readSdl(name: Name): DocumentNode {
  return parse(readText(name));
}

function readText(name: Name): string {
  return readFileSync(join(import.meta.dirname, `${name}.graphql`), 'utf8');
}

function withoutContext(sdl: string): string {
  return sdl
    .replace(/"@context", "@fromContext", /, '')
    .replace(/ @context\(.*?\)/g, '')
    .replace(/\(\w+: \w+ @fromContext\(.*?\)\)/g, '');
}

/** By subgraph. Pure: the same operation has the same answer. */
export function openMuseum(): ReadonlyMap<string, AnswerGraph> {
  return new Map(MUSEUM_SUBGRAPHS.map((name) => [name, answering(buildSubgraph(name), resolveInSubgraph)]));
}

/** The right answer by the GraphQL specification; `schema` is the API schema, which is all that it shares with the rest. */
export function openMonolith(schema: GraphQLSchema): AnswerGraph {
  return answering(schema, resolveInMonolith);
}

function buildSubgraph(name: Name): GraphQLSchema {
  const typeDefs = readSdl(name);
  const entities = typeDefs.definitions.flatMap((definition) =>
    'directives' in definition && definition.directives?.some((directive) => directive.name.value === 'key')
      ? 'name' in definition && definition.name
        ? [definition.name.value]
        : []
      : [],
  );
  const resolvers = Object.fromEntries(entities.map((type) => [type, { __resolveReference: resolveReference }]));
  return buildSubgraphSchema({ typeDefs, resolvers: resolvers as never });
}

/** An interface is answered with the row's own type, an object (an interface object too) with the type asked for. */
function resolveReference(
  given: Representation,
  _context: unknown,
  info: { readonly schema: GraphQLSchema },
): Held | null {
  const { __typename: asked, id, badge, floor, number } = given;
  const row =
    id !== undefined
      ? findRow(id)
      : badge !== undefined
        ? findByBadge(badge as Parameters<typeof findByBadge>[0])
        : findByFloor(floor as Parameters<typeof findByFloor>[0], number);
  if (row === null) return null;
  const __typename = isAbstractType(info.schema.getType(asked)) ? row.__typename : asked;
  return { ...row, __typename, given };
}

const resolveInSubgraph: GraphQLFieldResolver<Held | undefined, unknown, Args> = (source, args, _context, info) => {
  const row = source ?? ROOT;
  const field = findField(info.parentType.name, info.fieldName);
  return field ? field(row, args, (name) => row.given?.[name]) : row[info.fieldName];
};

const resolveInMonolith: GraphQLFieldResolver<Row | undefined, unknown, Args> = (source, args, _context, info) => {
  const row = source ?? ROOT;
  const read: Read = (name, given = {}) => {
    const field = findField(info.parentType.name, name);
    return field ? field(row, given, read) : row[name];
  };
  return read(info.fieldName, args);
};

const ROOT: Held = { __typename: 'Query', id: '' };

function answering(schema: GraphQLSchema, fieldResolver: GraphQLFieldResolver<never, unknown>): AnswerGraph {
  const documents = new Map<string, DocumentNode>();
  return async ({ query, operationName = null, variables = {} }) => {
    const document = documents.get(query) ?? parse(query);
    documents.set(query, document);
    const result = await execute({
      schema,
      document,
      operationName,
      variableValues: variables,
      fieldResolver: fieldResolver as GraphQLFieldResolver<unknown, unknown>,
    });
    return JSON.parse(JSON.stringify(result)) as FormattedExecutionResult;
  };
}
