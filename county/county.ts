// The composition root: databases, departments, seed and gateway in one process. Read `openCounty` first.
import { bundleExplorer } from '@jinyun/dashboard/bundle';
import type { Observe } from '@jinyun/gateway/observe';
import type { DepartmentDefinition, OpenDepartment } from '@jinyun/kit/department';
import type { Department } from '@jinyun/schema/actor';
import type { DemoOptions } from '@jinyun/seeds/demo';
import { openDatabases } from './databases.ts';
import { DEPARTMENT_DEFINITIONS } from './departments.ts';
import { openFront } from './front.ts';
import type { AnsweringDepartment } from './mock/department.ts';
import { mockOthers } from './mock/others.ts';
import type { Report } from './report.ts';
import { openSeeded, type SeededDepartment } from './seeded.ts';
import type { Settings } from './settings.ts';
import { toStartError } from './start-failure.ts';

export type County = {
  readonly url: string;
  /** Whether a department holds made-up rows. */
  readonly synthetic: boolean;
  close(): Promise<void>;
};
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
    const { host, port, corsOrigins, allowedHosts, only, demo } = settings;
    const seeded = await openDepartments(definitionsOf(only), { urls: databases.urls, report, demo, closings });
    const departments = seeded.map(({ department }) => department);
    const mocked = only === undefined ? [] : mockOthers(only);
    // Nobody is there to take what it has to tell: it waits in its outbox for a start of the whole county.
    if (only === undefined) introduce(departments);
    else reportMocked(only, mocked, report);
    const listening = await report.step('gateway', () =>
      openFront([...departments, ...mocked], {
        ...{ host, port, observe, corsOrigins, allowedHosts, explorer: bundleExplorer },
        mocked: mocked.map(({ name }) => name),
      }),
    );
    closings.push(() => listening.close());
    return { url: listening.url, synthetic: seeded.some(({ synthetic }) => synthetic), close };
  } catch (error) {
    await close();
    throw toStartError(error, settings);
  }
}

/** All of them, or the one that runs alone. */
function definitionsOf(only: Department | undefined): readonly DepartmentDefinition[] {
  return DEPARTMENT_DEFINITIONS.filter(({ name }) => only === undefined || name === only);
}

function reportMocked(only: Department, mocked: readonly AnsweringDepartment[], report: Report): void {
  const names = mocked.map(({ name }) => name).join(' and ');
  report.line(`           MOCKED: ${names}. Their rows are made up (origin SYNTHETIC); every answer names them in`);
  report.line(
    '           "extensions.mocked", and their mutations are refused. They answer from their SDL, without a database.',
  );
  report.line(`           What ${only} has to tell them waits in its outbox until the whole county starts.`);
}

type Opening = {
  readonly urls: Readonly<Record<string, string>>;
  readonly report: Report;
  readonly demo: DemoOptions | undefined;
  readonly closings: Closing[];
};

async function openDepartments(
  definitions: readonly DepartmentDefinition[],
  { urls, report, demo, closings }: Opening,
): Promise<SeededDepartment[]> {
  const open: SeededDepartment[] = [];
  for (const definition of definitions) {
    const seeded = await openSeeded(definition, urls[definition.name] ?? '', { report, demo });
    closings.push(() => seeded.department.close());
    open.push(seeded);
  }
  return open;
}

/** Departments that have something to tell each other now may: a function call where others have HTTP. */
export function introduce(departments: readonly OpenDepartment[]): void {
  const neighbours = Object.fromEntries(departments.map(({ name, execute }) => [name, execute]));
  for (const department of departments) department.startSending(neighbours);
}
