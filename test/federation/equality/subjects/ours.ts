// Our gateway as a subject, over HTTP as a client has it, before subgraphs that answer in this process.
import { inProcessUpstream } from '@jinyun/gateway/execute/upstream/in-process';
import type { Upstream, UpstreamRequest, Upstreams } from '@jinyun/gateway/execute/upstream/upstream';
import { openGateway } from '@jinyun/gateway/gateway';
import { openHost } from '@jinyun/gateway/listen/server';
import type { Observation } from '@jinyun/gateway/observe';
import type { House } from '@jinyun/gateway/request';
import type { Supergraph } from '@jinyun/gateway/supergraph';
import type { AnswerGraph } from '../museum/museum.ts';
import type { Answer, OpenSubject, Operation, Sent } from '../subject.ts';

export type OurOptions = {
  readonly name: string;
  readonly graph: Supergraph;
  readonly upstreams: Upstreams;
  /** Beside the upstreams: which engine, what is hidden. */
  readonly house?: Omit<House, 'upstreams' | 'observe'>;
  readonly observe?: (observation: Observation) => void;
};

/** Subgraphs of this process as upstreams; `null` rejects as a connection that breaks. */
export function upstreamsOf(graphs: ReadonlyMap<string, AnswerGraph>): Upstreams {
  return new Map(
    [...graphs].map(([name, answer]) => [name, inProcessUpstream((_actor, operation) => answer(operation))]),
  );
}

export async function openOurs({
  name,
  graph,
  upstreams,
  house,
  observe = () => {},
}: OurOptions): Promise<OpenSubject> {
  const fetches: Sent[] = [];
  const recorded = new Map(
    [...upstreams].map(([subgraph, upstream]) => [subgraph, record(subgraph, upstream, fetches)]),
  );
  const gateway = openGateway(graph, { random: () => 0.99, ...house, upstreams: recorded, observe });
  const host = await openHost(gateway, { host: '127.0.0.1', port: 0, corsOrigins: [] });
  return { name, answer: (operation) => ask(host.url, operation), fetches, close: () => host.close() };
}

function record(subgraph: string, upstream: Upstream, fetches: Sent[]): Upstream {
  return (request) => {
    fetches.push({ subgraph, query: request.operation.query, representations: countRepresentations(request) });
    return upstream(request);
  };
}

function countRepresentations({ body, variablesAt }: UpstreamRequest): number {
  const { representations = [] } = JSON.parse(body.toString('utf8', variablesAt, body.length - 1));
  return representations.length;
}

async function ask(url: string, operation: Operation): Promise<Answer> {
  const headers = { 'content-type': 'application/json', accept: 'application/graphql-response+json' };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(operation) });
  const text = await response.text();
  return { ...JSON.parse(text), text };
}
