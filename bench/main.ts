// `npm run bench`: measures this gateway beside others on one machine, prints what it found and writes bench/RESULTS.md,
// unless it was told to run some parts alone.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeMachine } from './machine.ts';
import { whyNotPinned } from './measure/program.ts';
import { BadOption, type Options, type PartName, readOptions } from './options.ts';
import type { Part, Report } from './part.ts';
import { measureClients } from './parts/clients.ts';
import { measureCounty } from './parts/county.ts';
import { measureDepartments } from './parts/departments.ts';
import { measureGrowth } from './parts/growth.ts';
import { measureMemory } from './parts/memory.ts';
import { measurePlanning } from './parts/planning.ts';
import { measureWorkloads } from './parts/workloads.ts';
import { installPeers } from './peers/install.ts';
import { tellFigures, tellResults } from './report/results.ts';
import { openStage, type Stage } from './stage.ts';
import { systemsOf } from './systems.ts';

const PARTS: Readonly<Record<PartName, Part>> = {
  workloads: measureWorkloads,
  clients: measureClients,
  memory: measureMemory,
  planning: measurePlanning,
  departments: measureDepartments,
  county: measureCounty,
  growth: measureGrowth,
};

// What was started ends with this process.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

try {
  await run(readOptions(process.argv.slice(2)));
} catch (error) {
  process.stderr.write(`${error instanceof BadOption ? error.message : (error as Error).stack}\n`);
  process.exitCode = 1;
}

async function run(options: Options): Promise<void> {
  let opening: Promise<Stage> | undefined;
  const stage = (): Promise<Stage> => {
    opening ??= openStage(systemsOf(options));
    return opening;
  };
  if (options.peers) installPeers(process.env.npm_execpath, say);
  const reports: Report[] = [];
  try {
    for (const name of options.parts) {
      say(`== ${name}`);
      const report = await PARTS[name]({ options, say, stage });
      reports.push(report);
      process.stdout.write(`\n## ${report.title}\n\n${report.text}\n\n`);
    }
  } finally {
    await (await opening)?.close();
  }
  const found = new Set(reports.flatMap(({ findings }) => findings).map(({ figure }) => figure));
  process.stdout.write(`${tellFigures(reports, (name) => found.has(name))}\n`);
  if (!options.whole) return;
  const results = tellResults({
    ...{ machine: describeMachine(), day: new Date().toISOString().slice(0, 10), reports },
    conditions: conditionsOf(options),
  });
  writeFileSync(join(import.meta.dirname, 'RESULTS.md'), results);
}

function conditionsOf({ conditions }: Options): string[] {
  const notPinned = whyNotPinned();
  return [
    notPinned === null
      ? 'The measured process has core 0 to itself; load and departments share core 1.'
      : `Nothing was pinned to a core (${notPinned}): figures mean less.`,
    ...(conditions === '' ? [] : [conditions]),
  ];
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
