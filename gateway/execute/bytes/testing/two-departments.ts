// Two departments behind the walk whose answers a test writes byte by byte.
import { compose } from '@jinyun/schema/compose';
import { parse } from 'graphql';
import { Lifetime } from '../../../lifetime.ts';
import { answer, type House } from '../../../request.ts';
import { openSupergraph, type Supergraph } from '../../../supergraph.ts';
import { toWire, valueToWire } from '../../../wire-text.ts';
import { type UpstreamAnswer, UpstreamError } from '../../upstream/upstream.ts';
import { BytesCounters } from '../bytes-path.ts';

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])';
const DESK = `${LINK}
  scalar Json
  enum Kind { LETTER CARD }
  union Thing = Post | Town
  type Query { post: Post posts: [Post!]! any: [Thing] clock: Clock @shareable }
  type Mutation { stamp: Post }
  type Clock @shareable { hour: Int zones: [Zone!] }
  type Zone @shareable { name: String offset: Int }
  type Post @key(fields: "id") {
    id: ID! title: String! kind: Kind note: String count: Int score: Float open: Boolean meta: Json town: Town
  }
  type Town @key(fields: "id") { id: ID! name: String }`;
const SHELF = `${LINK}
  type Query { clock: Clock @shareable }
  type Clock @shareable { minute: Int zones: [Zone!] }
  type Zone @shareable { name: String summer: Boolean }
  type Post @key(fields: "id") { id: ID! weight: Int price: Float! copies(of: String): [[String]] }
  type Town @key(fields: "id") { id: ID! people: Int }`;

/** The body of an answer with status 200, or another answer, or none. */
export type Told = string | Buffer | UpstreamAnswer | UpstreamError;
export type Asked = { readonly subgraph: string; readonly query: string; readonly body: string };
/** What a department answers. */
export type Tell = (asked: Asked) => Told;

export type Outcome = {
  readonly body: Buffer;
  /** With references that are drawn anew left out. */
  readonly text: string;
  readonly sent: readonly Asked[];
  readonly counters: BytesCounters;
  release(): void;
};

export function openTwo(): Promise<Supergraph> {
  const typeDefs = { desk: DESK, shelf: SHELF };
  const composed = compose(
    Object.entries(typeDefs).map(([name, sdl]) => ({ name, url: `http://${name}.invalid`, typeDefs: parse(sdl) })),
  );
  if (!composed.ok) throw new Error(composed.problems.join('\n'));
  return openSupergraph(composed.supergraphSdl, 'two departments');
}

type Asking = Pick<House, 'engine' | 'mergeFetches' | 'amend' | 'counters'> & {
  readonly variables?: Readonly<Record<string, unknown>>;
};

/** Asks through the whole walk. */
export async function askTwo(graph: Supergraph, query: string, tell: Tell, asking: Asking = {}): Promise<Outcome> {
  const { variables = {}, counters = new BytesCounters(), ...house } = asking;
  const sent: Asked[] = [];
  const upstreams = new Map(
    ['desk', 'shelf'].map((subgraph) => [
      subgraph,
      async ({ operation, body }: { readonly operation: { readonly query: string }; readonly body: Buffer }) => {
        const asked = { subgraph, query: operation.query, body: body.toString() };
        sent.push(asked);
        return told(tell(asked));
      },
    ]),
  );
  const lifetime = new Lifetime(10_000);
  const incoming = {
    ...{ query: toWire(query), operationName: null, header: () => undefined, readOnly: false, lifetime },
    variables: valueToWire(variables) as Record<string, unknown>,
  };
  const { body, release } = await answer(incoming, graph, { upstreams, observe: () => {}, counters, ...house });
  lifetime.close();
  const text = body.toString().replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'REFERENCE');
  return { body, text, sent, counters, release };
}

function told(what: Told): UpstreamAnswer {
  if (what instanceof UpstreamError) throw what;
  if (typeof what === 'string') return { status: 200, body: Buffer.from(what) };
  return Buffer.isBuffer(what) ? { status: 200, body: what } : what;
}
