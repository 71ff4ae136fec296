// Stock `@apollo/gateway` on Apollo Server, the first oracle: the same subgraphs, the same process.
import '@jinyun/schema/telemetry-off';
import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import type { AnswerGraph } from '../museum/museum.ts';
import type { Answer, OpenSubject, Operation, Sent } from '../subject.ts';

export async function openStock(supergraphSdl: string, graphs: ReadonlyMap<string, AnswerGraph>): Promise<OpenSubject> {
  const fetches: Sent[] = [];
  const gateway = new ApolloGateway({
    supergraphSdl,
    logger: SILENT,
    buildService: ({ name }) => sourceOf(name, graphs.get(name), fetches),
  });
  const server = new ApolloServer({ gateway, logger: SILENT, stopOnTerminationSignals: false });
  await server.start();
  return {
    name: 'stock',
    answer: (operation) => ask(server, operation),
    fetches,
    close: () => server.stop(),
  };
}

const quiet = (): void => {};
const SILENT = { debug: quiet, info: quiet, warn: quiet, error: quiet };

/** It changes what it is given, so it is given a copy; an answer is JSON, as it would be over HTTP. */
function sourceOf(subgraph: string, answer: AnswerGraph | undefined, fetches: Sent[]): GraphQLDataSource {
  return {
    process: async ({ request }) => {
      if (answer === undefined) throw new Error(`nobody answers for ${subgraph}`);
      const { query = '', operationName = null, variables = {} } = request;
      const { representations = [] } = variables;
      fetches.push({ subgraph, query, representations: representations.length });
      return answer({ query, operationName, variables: JSON.parse(JSON.stringify(variables)) }) as never;
    },
  };
}

async function ask(server: ApolloServer, { query, operationName, variables }: Operation): Promise<Answer> {
  const { body } = await server.executeOperation({
    query,
    ...(operationName != null && { operationName }),
    ...(variables && { variables: JSON.parse(JSON.stringify(variables)) }),
  });
  if (body.kind !== 'single') throw new Error('the gateway answered in parts');
  return JSON.parse(JSON.stringify(body.singleResult));
}
