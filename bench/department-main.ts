// One way to serve the measured department. Usage: department-main.ts stock|kit|inside; the last takes orders as messages.
import '@jinyun/schema/telemetry-off';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { openAnswering } from '@jinyun/kit/answering';
import { listenHttp } from '@jinyun/kit/http-server';
import type { EntityManager } from '@mikro-orm/postgresql';
import { type InsideOrder, measureInside } from './department/inside.ts';
import { buildRegister } from './department/register.ts';

const address = { host: '127.0.0.1', port: 0 };
const kind = process.argv[2];
if (kind === 'stock') {
  const server = new ApolloServer({ schema: buildRegister(), introspection: true });
  const { url } = await startStandaloneServer(server, { listen: address });
  process.stdout.write(`${new URL('/graphql', url).href}\n`);
} else {
  // Nothing reads from a database here, so the manager of none is never asked.
  const answering = await openAnswering('register', buildRegister(), () => ({}) as EntityManager);
  if (kind === 'kit') process.stdout.write(`${(await listenHttp(answering, address)).url}\n`);
  else {
    const measure = measureInside(answering);
    process.on('message', (order: InsideOrder) => void measure(order).then((reply) => process.send?.(reply)));
    process.on('disconnect', () => process.exit(0));
    process.stdout.write('ready\n');
  }
}
