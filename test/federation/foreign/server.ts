// A subgraph of plain graphql-js behind node:http, with the two fields federation asks for written by hand.
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { buildASTSchema, type GraphQLSchema, graphql, parse } from 'graphql';
import { z } from 'zod';

const Representation = z.looseObject({ __typename: z.string() });
const Asked = z.object({ query: z.string(), variables: z.record(z.string(), z.unknown()).optional() });
type Representation = z.infer<typeof Representation>;

/** One subgraph: its SDL beside this file, its root fields, and how a representation becomes an entity. */
export type Part = {
  readonly file: string;
  readonly entityTypes: readonly string[];
  readonly root: Readonly<Record<string, unknown>>;
  readonly resolveEntity: (representation: Representation) => object | null;
};
export type ForeignServer = {
  readonly url: string;
  /** Operations answered since the last `splice(0)`. */
  readonly queries: string[];
  /** Answers in the server's place until called with null. */
  misbehave(instead: RequestListener | null): void;
  stop(): Promise<void>;
  /** Listens again where it listened before. */
  restart(): Promise<void>;
};

/** Listens on a free port of the loopback. */
export async function serve(part: Part): Promise<ForeignServer> {
  const schema = buildSubgraph(part);
  const queries: string[] = [];
  let instead: RequestListener | null = null;
  const server = createServer((request, response) => {
    if (instead !== null) return instead(request, response);
    void answer(request, response, { schema, part, queries });
  });
  const listen = async (port: number): Promise<void> => {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
  };
  await listen(0);
  const { port } = server.address() as AddressInfo;
  const stop = async (): Promise<void> => {
    server.close();
    server.closeAllConnections();
    await once(server, 'close');
  };
  const misbehave = (next: RequestListener | null): void => {
    instead = next;
  };
  return { url: `http://127.0.0.1:${port}/graphql`, queries, misbehave, stop, restart: () => listen(port) };
}

/** The SDL's text. */
export function readSdl({ file }: Part): string {
  return readFileSync(join(import.meta.dirname, file), 'utf8');
}

/** Federation's directives stay undefined: graphql-js need not know them to execute. */
function buildSubgraph(part: Part): GraphQLSchema {
  const federation = `
    scalar _Any
    union _Entity = ${part.entityTypes.join(' | ')}
    type _Service { sdl: String! }
    extend type Query { _entities(representations: [_Any!]!): [_Entity]! _service: _Service! }`;
  return buildASTSchema(parse(readSdl(part) + federation), { assumeValidSDL: true });
}

type Answering = { readonly schema: GraphQLSchema; readonly part: Part; readonly queries: string[] };

async function answer(request: IncomingMessage, response: ServerResponse, answering: Answering): Promise<void> {
  const { schema, part, queries } = answering;
  const { query, variables = {} } = Asked.parse(JSON.parse(await text(request)));
  queries.push(query);
  const rootValue = {
    ...part.root,
    _service: { sdl: readSdl(part) },
    _entities: ({ representations }: { representations: unknown[] }) =>
      representations.map((one) => part.resolveEntity(Representation.parse(one))),
  };
  const result = await graphql({ schema, source: query, variableValues: variables, rootValue });
  response.setHeader('content-type', 'application/json').end(JSON.stringify(result));
}
