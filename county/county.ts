// The composition root: databases, departments, seed and gateway in one process. Read `openCounty` first.
import { openGateway } from '@jinyun/gateway/gateway';
import { type Listening, openHost } from '@jinyun/gateway/listen/server';
import type { Observe } from '@jinyun/gateway/observe';
import { readSupergraph } from '@jinyun/gateway/supergraph';
import { type DepartmentDefinition, type OpenDepartment, openDepartment } from '@jinyun/kit/department';
import { readSupergraph as readCommitted, SUPERGRAPH_FILE } from '@jinyun/schema/committed';
import { ARTICLE_SEEDS } from '@jinyun/seeds/article';
import { loadSeed } from '@jinyun/seeds/batch';
import { openDatabases } from './databases.ts';
import { DEPARTMENT_DEFINITIONS } from './departments.ts';
import type { Report } from './report.ts';
import type { Settings } from './settings.ts';
import { toStartError } from './start-failure.ts';

export type County = { readonly url: string; close(): Promise<void> };
type Closing = () => Promise<void>;

/** Starts everything in order. When a step fails, what had started is stopped again, last first. */
export async function openCounty(settings: Settings, report: Report, observe: Observe): Promise<County> {
  const closings: Closing[] = [];
  const close = async (): Promise<void> => {
    for (let closing = closings.pop(); closing !== undefined; closing = closings.pop()) await closing();
  };
  try {
    const databases = await openDatabases(settings, report);
    closings.push(() => databases.stop());
    const departments = await openDepartments(databases.urls, report, closings);
    const listening = await openFront(departments, settings, report, observe);
    closings.push(() => listening.close());
    return { url: listening.url, close };
  } catch (error) {
    await close();
    throw toStartError(error, settings);
  }
}

async function openDepartments(
  urls: Readonly<Record<string, string>>,
  report: Report,
  closings: Closing[],
): Promise<OpenDepartment[]> {
  const open: OpenDepartment[] = [];
  for (const definition of DEPARTMENT_DEFINITIONS) {
    const department = await openSeeded(definition, urls[definition.name] ?? '', report);
    closings.push(() => department.close());
    open.push(department);
  }
  return open;
}

async function openSeeded(
  definition: DepartmentDefinition,
  databaseUrl: string,
  report: Report,
): Promise<OpenDepartment> {
  const { name } = definition;
  const department = await openDepartment(definition, { databaseUrl });
  try {
    await report.step(`${name}: migrations and the article's rows`, async () => {
      await department.migrate();
      await loadSeed(department.orm, ARTICLE_SEEDS[name]);
    });
    return department;
  } catch (error) {
    await department.close();
    throw error;
  }
}

function openFront(
  departments: readonly OpenDepartment[],
  { host, port }: Settings,
  report: Report,
  observe: Observe,
): Promise<Listening> {
  return report.step('gateway', () => {
    const graph = readSupergraph(readCommitted(), SUPERGRAPH_FILE);
    const upstreams = new Map(departments.map((department) => [department.name as string, inProcess(department)]));
    return openHost(openGateway(graph, { upstreams, observe }), { host, port, observe });
  });
}

/** A function call where another house has HTTP: the same actor, the same answer. */
function inProcess(
  department: OpenDepartment,
): Parameters<typeof openGateway>[1]['upstreams'] extends ReadonlyMap<string, infer U> ? U : never {
  return (actor, request) => department.execute(actor, request);
}
