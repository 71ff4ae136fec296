// Mercurius' gateway as a program: mercurius-main.mjs SERVICES, a JSON list of {name, url, schema} in federation's first version.
import mercuriusGateway from '@mercuriusjs/gateway';
import Fastify from 'fastify';

const services = JSON.parse(process.argv[2] ?? '[]');
const app = Fastify();
app.register(mercuriusGateway, { jit: 1, gateway: { services } });
await app.listen({ port: 0, host: '127.0.0.1' });
process.stdout.write(`http://127.0.0.1:${app.server.address()?.port}/graphql\n`);
