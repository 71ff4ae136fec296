// `npm run bench`: measures this gateway beside others on one machine, prints what it found and writes bench/RESULTS.md,
// unless it was told to run some parts alone.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeMachine } from './machine.ts';
import { whyNotPinned } from './measure/program.ts';
import { BadOption, type Options, type PartName, readOptions } from './options.ts';
import type { Part, Report } from './part.ts';
import { measureDepartments } from './parts/departments.ts';
import { measureWorkloads } from './parts/workloads.ts';
import { tellResults } from './report/results.ts';
import { openStage, type Stage } from './stage.ts';
import { SYSTEMS } from './systems.ts';

const PARTS: Readonly<Partial<Record<PartName, Part>>> = {
  workloads: measureWorkloads,
  departments: measureDepartments,
};

try {
  await run(readOptions(process.argv.slice(2)));
} catch (error) {
  process.stderr.write(`${error instanceof BadOption ? error.message : (error as Error).stack}\n`);
  process.exitCode = 1;
}

async function run(options: Options): Promise<void> {
  let opening: Promise<Stage> | undefined;
  const stage = (): Promise<Stage> => {
    opening ??= openStage(SYSTEMS);
    return opening;
  };
  const reports: Report[] = [];
  try {
    for (const name of options.parts) {
      say(`== ${name}`);
      const report = await PARTS[name]?.({ options, say, stage });
      if (report === undefined) continue;
      reports.push(report);
      process.stdout.write(`\n## ${report.title}\n\n${report.text}\n\n`);
    }
  } finally {
    await (await opening)?.close();
  }
  const results = tellResults({
    ...{ machine: describeMachine(), day: new Date().toISOString().slice(0, 10), reports },
    conditions: conditionsOf(options),
  });
  if (options.whole) writeFileSync(join(import.meta.dirname, 'RESULTS.md'), results);
  process.stdout.write(`${results.slice(0, results.indexOf('\n## ', results.indexOf('## Figures') + 1))}\n`);
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
