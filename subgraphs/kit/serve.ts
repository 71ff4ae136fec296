// Runs one department alone as a process of its own: migrations, then its subgraph over HTTP.
import fastifyApollo from '@as-integrations/fastify';
import { BUILT_IN_ACTOR } from '@jinyun/schema/actor';
import Fastify from 'fastify';
import { type DepartmentDefinition, openDepartment } from './department.ts';

export type ServeOptions = { readonly databaseUrl: string; readonly host: string; readonly port: number };
export type ServedDepartment = { readonly url: string; close(): Promise<void> };

/** A gateway's entity fetch carries its representations, so this is wider than what a client may send. */
const BODY_BYTES_MAX = 8 * 1024 * 1024;

/** Migrates and listens on `/graphql`; port 0 takes any free one. No cross-origin header is ever sent. */
export async function serveDepartment(
  definition: DepartmentDefinition,
  options: ServeOptions,
): Promise<ServedDepartment> {
  const { databaseUrl, host, port } = options;
  const department = await openDepartment(definition, { databaseUrl });
  await department.migrate();
  const app = Fastify({ bodyLimit: BODY_BYTES_MAX, forceCloseConnections: true });
  await app.register(fastifyApollo(department.server), { context: async () => department.open(BUILT_IN_ACTOR) });
  const address = await app.listen({ host, port });
  const close = async (): Promise<void> => {
    await app.close();
    await department.close();
  };
  return { url: `${address}/graphql`, close };
}
