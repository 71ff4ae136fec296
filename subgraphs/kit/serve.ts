// Runs one department alone as a process of its own: migrations, then its subgraph over HTTP.
import { type DepartmentDefinition, type OpenDepartment, openDepartment } from './department.ts';
import { type Address, type HttpServer, listenHttp } from './http-server.ts';
import type { Neighbours } from './outbox/neighbour.ts';

export type ServeOptions = Address & {
  readonly databaseUrl: string;
  /** Departments this one may call to hand over what it has to tell them. */
  readonly neighbours?: Neighbours;
};

/** Migrates and listens. What was opened is closed again when it cannot. */
export async function serveDepartment(definition: DepartmentDefinition, options: ServeOptions): Promise<HttpServer> {
  const department = await openDepartment(definition, { databaseUrl: options.databaseUrl });
  try {
    return await listen(department, options);
  } catch (error) {
    await department.close();
    throw error;
  }
}

async function listen(department: OpenDepartment, { host, port, neighbours }: ServeOptions): Promise<HttpServer> {
  await department.migrate();
  const http = await listenHttp(department, { host, port });
  if (neighbours !== undefined) department.startSending(neighbours);
  const close = async (): Promise<void> => {
    await http.close();
    await department.close();
  };
  return { url: http.url, close };
}
