// Memory at rest and the most there was under the load so far, and, where it was asked for, how it grows in a soak.
import { readMemory } from '../measure/proc.ts';
import { type Point, slopeOf } from '../measure/statistics.ts';
import type { Bench, Part } from '../part.ts';
import type { Finding } from '../report/figures.ts';
import { toNumber, toTable } from '../report/table.ts';
import type { Measured, Stage } from '../stage.ts';
import { OURS } from '../systems.ts';

const CLIENTS = 32;
const LOAD_MS = 3_000;
const SOAK_SLICE_MS = 1_000;
/** While caches fill and code is compiled memory grows, and says nothing of what comes after. */
const SOAK_WARM_MS = 60_000;

export const measureMemory: Part = async (bench) => {
  const stage = await bench.stage();
  await loadAll(stage, bench.say);
  const rows = stage.systems.map(({ system, program, memoryAtRest }) => {
    const { residentMb, peakMb } = readMemory(program.pid);
    return [system.name, ...[memoryAtRest.residentMb, peakMb, residentMb].map(toNumber)];
  });
  const ours = stage.systems.find(({ system }) => system === OURS);
  const findings: Finding[] = [];
  if (ours !== undefined) {
    findings.push({ figure: 'memory/rest', value: ours.memoryAtRest.residentMb });
    findings.push({ figure: 'memory/load', value: readMemory(ours.program.pid).peakMb });
    if (bench.options.soakMinutes > 0) findings.push(await soak(ours, stage, bench));
  }
  const text = toTable(['system', 'at rest MB', 'most under load MB', 'after it MB'], rows);
  return {
    title: 'Memory',
    text: [text, ...findings.map(tellSlope)].filter((part) => part !== '').join('\n\n'),
    findings,
  };
};

/** So that the part says the same where it runs alone. */
async function loadAll({ load, systems }: Stage, say: (line: string) => void): Promise<void> {
  for (const { system, targets } of systems) {
    say(`loading ${system.name}`);
    for (const target of Object.values(targets)) await load.run(target, { clients: CLIENTS, ms: LOAD_MS });
  }
}

async function soak({ targets, program }: Measured, { load }: Stage, { say, options }: Bench): Promise<Finding> {
  const start = performance.now();
  const lasts = options.soakMinutes * 60_000;
  const points: Point[] = [];
  for (let told = 0; performance.now() - start < lasts; ) {
    for (const target of Object.values(targets)) await load.run(target, { clients: CLIENTS, ms: SOAK_SLICE_MS });
    const ms = performance.now() - start;
    const { residentMb } = readMemory(program.pid);
    if (ms >= Math.min(SOAK_WARM_MS, lasts / 2)) points.push({ x: ms / 60_000, y: residentMb });
    if (ms / 60_000 < told) continue;
    say(`soaked for ${Math.round(ms / 1000)} s: ${toNumber(residentMb)} MB`);
    told += 1;
  }
  return { figure: 'memory/slope', value: slopeOf(points), note: `soaked for ${options.soakMinutes} minutes` };
}

function tellSlope({ figure, value, note }: Finding): string {
  return figure === 'memory/slope' ? `Slope by least squares, ${note}: ${toNumber(value)} MB a minute.` : '';
}
