// The gateway as it comes: Apollo Server with @apollo/gateway. Usage: stock-main.ts SUPERGRAPH.
import '@jinyun/schema/telemetry-off';
import { readFileSync } from 'node:fs';
import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';

const supergraphSdl = readFileSync(process.argv[2] ?? '', 'utf8');
const server = new ApolloServer({ gateway: new ApolloGateway({ supergraphSdl }), introspection: true });
const { url } = await startStandaloneServer(server, { listen: { port: 0, host: '127.0.0.1' } });
process.stdout.write(`${new URL('/graphql', url).href}\n`);
