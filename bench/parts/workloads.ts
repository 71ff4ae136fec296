// The three workloads at 32 clients: requests a second, CPU time and latency of each system, and how many times each is
// better than the others in the same rounds.
import type { Slice } from '../load/slice.ts';
import { busyOf, compareSlices, cpuUsPerRequest, requestsPerSecond } from '../measure/comparison.ts';
import { interleave } from '../measure/rounds.ts';
import { median, pairedRatio, type Spread } from '../measure/statistics.ts';
import type { Part } from '../part.ts';
import type { Finding } from '../report/figures.ts';
import { toNumber, toTable } from '../report/table.ts';
import type { Measured, Stage } from '../stage.ts';
import { BFF, OURS, OURS_OBJECTS, STOCK } from '../systems.ts';
import { WORKLOAD_NAMES, type WorkloadName } from '../workloads.ts';

const CLIENTS = 32;
const WARM_MS = 2_000;
const SLICE_MS = 1_000;

type Slices = ReadonlyMap<string, readonly Slice[]>;

export const measureWorkloads: Part = async ({ options, say, stage }) => {
  const { load, systems, differences } = await stage();
  await warm({ load, systems }, say);
  const slices = new Map<WorkloadName, Map<string, Slice[]>>(
    WORKLOAD_NAMES.map((name) => [name, new Map(systems.map(({ system }) => [system.name, []]))]),
  );
  await interleave(systems, options.rounds, async ({ system, targets }, round) => {
    say(`round ${round + 1} of ${options.rounds}: ${system.name}`);
    for (const workload of WORKLOAD_NAMES) {
      const target = targets[workload];
      if (target === undefined) continue;
      const slice = await load.run(target, { clients: CLIENTS, ms: SLICE_MS });
      slices.get(workload)?.get(system.name)?.push(slice);
    }
  });
  const peers = systems.filter(({ system }) => system.kind === 'peer').map(({ system }) => system.name);
  const tables = WORKLOAD_NAMES.map((workload) => describe(workload, slices.get(workload) as Slices));
  return {
    title: `Workloads, ${CLIENTS} clients, ${options.rounds} rounds of ${SLICE_MS / 1000} s`,
    text: [...tables, ...tellDifferences(differences)].join('\n\n'),
    findings: WORKLOAD_NAMES.flatMap((workload) => findIn(workload, slices.get(workload) as Slices, peers)),
  };
};

/** A peer's line is a dash where it is not compared. */
function tellDifferences(differences: readonly string[]): string[] {
  if (differences.length === 0) return [];
  return [['Peers that answer otherwise than stock:', ...differences.map((one) => `- ${one}`)].join('\n')];
}

async function warm({ load, systems }: Pick<Stage, 'load' | 'systems'>, say: (line: string) => void): Promise<void> {
  for (const { system, targets } of systems as readonly Measured[]) {
    say(`warming ${system.name}`);
    for (const target of Object.values(targets)) await load.run(target, { clients: CLIENTS, ms: WARM_MS });
  }
}

function describe(workload: WorkloadName, slices: Slices): string {
  const head = [
    'system',
    'req/s',
    'CPU us/req',
    'core busy',
    'p50 ms',
    'p99 ms',
    ...[STOCK, BFF].map(({ name }) => `times ${name}`),
  ];
  const rows = [...slices].map(([name, mine]) => {
    const times = [STOCK, BFF].map((base) => tellTimes(mine, slices.get(base.name) ?? []));
    const columns = [
      median(mine.map(requestsPerSecond)),
      median(mine.map(cpuUsPerRequest)),
      busyOf(mine),
      median(mine.map(({ p50Us }) => p50Us / 1000)),
      median(mine.map(({ p99Us }) => p99Us / 1000)),
    ];
    return [name, ...columns.map(toNumber), ...times];
  });
  return `**${workload}**\n\n${toTable(head, rows)}`;
}

/** Where a core was not busy it says that CPU time was compared. */
function tellTimes(ones: readonly Slice[], others: readonly Slice[]): string {
  if (ones.length === 0 || others.length === 0) return '–';
  const { by, times } = compareSlices(ones, others);
  return `${tellSpread(times)}${by === 'cpu' ? ' by CPU' : ''}`;
}

function tellSpread({ median: middle, min, max }: Spread): string {
  return `${toNumber(middle)} [${toNumber(min)}–${toNumber(max)}]`;
}

function findIn(workload: WorkloadName, slices: Slices, peerNames: readonly string[]): Finding[] {
  const ours = slices.get(OURS.name);
  const bff = slices.get(BFF.name);
  const objects = slices.get(OURS_OBJECTS.name);
  const stock = slices.get(STOCK.name);
  const findings: Finding[] = [];
  if (ours !== undefined && bff !== undefined) {
    findings.push(finding(`${workload}/bff`, ours, bff));
    const p99 = pairedRatio(
      ours.map(({ p99Us }) => p99Us),
      bff.map(({ p99Us }) => p99Us),
    );
    findings.push({ figure: `${workload}/p99`, value: p99.median, spread: p99 });
  }
  if (objects !== undefined && bff !== undefined) findings.push(finding(`${workload}/bff/objects`, objects, bff));
  if (ours !== undefined && stock !== undefined) findings.push(finding(`${workload}/stock`, ours, stock));
  const compared = peerNames.map((name) => slices.get(name) ?? []).filter(({ length }) => length > 0);
  const peers = compared.map((peer) => finding(`${workload}/peers`, ours ?? [], peer));
  // The fastest peer is the one that is beaten by the least.
  const closest = peers.sort((one, other) => one.value - other.value)[0];
  if (ours !== undefined && closest !== undefined) findings.push(closest);
  return findings;
}

function finding(figure: Finding['figure'], ones: readonly Slice[], others: readonly Slice[]): Finding {
  const { by, times } = compareSlices(ones, others);
  return { figure, value: times.median, spread: times, ...(by === 'cpu' && { note: 'by CPU time a request' }) };
}
