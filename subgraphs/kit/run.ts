// The whole of a department's `main.ts`: settings from the environment, one server, a clean stop.
import { DEPARTMENT_NAMES, type Department } from '@jinyun/schema/actor';
import { z } from 'zod';
import type { DepartmentDefinition } from './department.ts';
import { httpNeighbour, type Neighbour, type Neighbours } from './outbox/neighbour.ts';
import { serveDepartment } from './serve.ts';
import { isUnreachable } from './unreachable.ts';

const Url = z.url({ protocol: /^https?$/ });
const Port = z.coerce.number().int().min(0).max(65_535);

/**
 * Serves until SIGINT or SIGTERM. Ends the process with a sentence when a setting is missing or wrong, or when the database
 * or the port is not to be had.
 */
export async function runDepartment(
  definition: DepartmentDefinition,
  defaults: { readonly port: number },
): Promise<void> {
  const variable = `DATABASE_URL_${definition.name.toUpperCase()}`;
  const databaseUrl = process.env[variable];
  const port = Port.safeParse(process.env.PORT ?? defaults.port);
  const neighbours = readNeighbours();
  if (neighbours === null) return;
  if (databaseUrl === undefined) return refuse(`${variable} is not set: point it at the ${definition.name} database.`);
  if (!port.success) return refuse(`PORT is "${process.env.PORT}": it must be a number from 0 to 65535.`);
  const host = process.env.HOST ?? '127.0.0.1';
  try {
    const served = await serveDepartment(definition, { databaseUrl, host, port: port.data, neighbours });
    process.stdout.write(`${definition.name} answers on ${served.url}\n`);
    const stop = (): void => void served.close();
    process.once('SIGINT', stop).once('SIGTERM', stop);
  } catch (error) {
    refuse(explain(error, { name: definition.name, variable, place: `${host}:${port.data}` }));
  }
}

type Start = { readonly name: string; readonly variable: string; readonly place: string };

/** A fault of our own keeps its stack: it is not the operator's to mend. The address may hold a password. */
function explain(error: unknown, { name, variable, place }: Start): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'EADDRINUSE') return `PORT_TAKEN: ${place} is taken by another program: set PORT to another one, or 0.`;
  if (['EACCES', 'EADDRNOTAVAIL'].includes(code))
    return `BAD_SETTING: ${place} cannot be listened on (${code}): change HOST or PORT.`;
  if (isUnreachable(error)) return `DATABASE_UNREACHABLE: the ${name} database did not let us in: check ${variable}.`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** Where the other departments answer, by `<NAME>_URL`; null, after a sentence, where one is no address. */
function readNeighbours(): Neighbours | null {
  const neighbours: Partial<Record<Department, Neighbour>> = {};
  for (const name of DEPARTMENT_NAMES) {
    const url = process.env[`${name.toUpperCase()}_URL`];
    if (!url) continue;
    if (!Url.safeParse(url).success) {
      refuse(`${name.toUpperCase()}_URL is "${url}": it must be the http address at which ${name} answers GraphQL.`);
      return null;
    }
    neighbours[name] = httpNeighbour(url);
  }
  return neighbours;
}

function refuse(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
}
