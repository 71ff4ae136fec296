// Runs one department alone as a process of its own: migrations, then its subgraph over HTTP.
import type { IncomingHttpHeaders } from 'node:http';
import { ACTING_ROLE_HEADER, actorOfHeader } from '@jinyun/schema/actor';
import { AS_OF_HEADER, parseAsOf } from '@jinyun/schema/as-of';
import { ToldError } from '@jinyun/schema/told-error';
import Fastify from 'fastify';
import type { FormattedExecutionResult } from 'graphql';
import { z } from 'zod';
import { type DepartmentDefinition, type OpenDepartment, openDepartment } from './department.ts';
import type { Neighbours } from './outbox/neighbour.ts';

export type ServeOptions = {
  readonly databaseUrl: string;
  readonly host: string;
  readonly port: number;
  /** Departments this one may call to hand over what it has to tell them. */
  readonly neighbours?: Neighbours;
};
export type ServedDepartment = { readonly url: string; close(): Promise<void> };

/** A gateway's entity fetch carries its representations, so this is wider than what a client may send. */
const BODY_BYTES_MAX = 8 * 1024 * 1024;

const Operation = z.object({
  query: z.string(),
  operationName: z.string().optional(),
  variables: z.record(z.string(), z.unknown()).optional(),
});

/** Migrates and listens for POST on `/graphql`; port 0 takes any free one. No cross-origin header is ever sent. */
export async function serveDepartment(
  definition: DepartmentDefinition,
  options: ServeOptions,
): Promise<ServedDepartment> {
  const { databaseUrl, host, port, neighbours } = options;
  const department = await openDepartment(definition, { databaseUrl });
  try {
    return await listen(department, { host, port, neighbours });
  } catch (error) {
    await department.close();
    throw error;
  }
}

async function listen(
  department: OpenDepartment,
  { host, port, neighbours }: Pick<ServeOptions, 'host' | 'port' | 'neighbours'>,
): Promise<ServedDepartment> {
  await department.migrate();
  const app = Fastify({ bodyLimit: BODY_BYTES_MAX, forceCloseConnections: true });
  app.post('/graphql', ({ body, headers }) => answer(department, body, headers));
  const address = await app.listen({ host, port });
  if (neighbours !== undefined) department.startSending(neighbours);
  const close = async (): Promise<void> => {
    await app.close();
    await department.close();
  };
  return { url: `${address}/graphql`, close };
}

/** A refusal is an answer too: the gateway reads one form only. */
async function answer(
  department: OpenDepartment,
  body: unknown,
  headers: IncomingHttpHeaders,
): Promise<FormattedExecutionResult> {
  try {
    const { query, operationName, variables } = parseOperation(body);
    const request = { query, ...(operationName && { operationName }), ...(variables && { variables }) };
    const actor = actorOfHeader(headers[ACTING_ROLE_HEADER]?.toString());
    return await department.execute(actor, { ...request, asOf: parseAsOf(headers[AS_OF_HEADER]?.toString()) });
  } catch (error) {
    if (error instanceof ToldError) return { errors: [error.toJSON()] };
    throw error;
  }
}

function parseOperation(body: unknown): z.infer<typeof Operation> {
  const operation = Operation.safeParse(body);
  if (operation.success) return operation.data;
  throw new ToldError('BAD_USER_INPUT', 'The body is no GraphQL operation: send JSON with "query" and "variables".');
}
