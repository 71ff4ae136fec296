// The same at 1, 8, 32 and 128 clients: how latency and requests a second grow with them. Peers are left out: their
// figures are those of 32 clients.
import type { Slice } from '../load/slice.ts';
import { cpuUsPerRequest, requestsPerSecond } from '../measure/comparison.ts';
import { interleave } from '../measure/rounds.ts';
import { median } from '../measure/statistics.ts';
import type { Part } from '../part.ts';
import { toNumber, toTable } from '../report/table.ts';
import type { WorkloadName } from '../workloads.ts';

const CLIENTS = [1, 8, 32, 128];
const COMPARED: readonly WorkloadName[] = ['simple', 'dashboard'];
const ROUNDS = 3;
const SLICE_MS = 1_000;

export const measureClients: Part = async ({ say, stage }) => {
  const { load, systems } = await stage();
  const sections: string[] = [];
  for (const workload of COMPARED) {
    const rows: string[][] = [];
    for (const clients of CLIENTS) {
      say(`${workload}, ${clients} clients`);
      const able = systems.filter(({ system }) => system.kind !== 'peer');
      const slices = await interleave(able, ROUNDS, ({ targets }) => {
        const target = targets[workload];
        if (target === undefined) throw new Error(`nothing answers ${workload}`);
        return load.run(target, { clients, ms: SLICE_MS });
      });
      for (const [{ system }, made] of slices) rows.push([system.name, String(clients), ...columnsOf(made)]);
    }
    const head = ['system', 'clients', 'req/s', 'CPU us/req', 'p50 ms', 'p99 ms'];
    rows.sort(([one = ''], [other = '']) => one.localeCompare(other));
    sections.push(`**${workload}**\n\n${toTable(head, rows)}`);
  }
  return { title: `${CLIENTS.join(', ')} clients`, text: sections.join('\n\n'), findings: [] };
};

function columnsOf(slices: readonly Slice[]): string[] {
  return [
    median(slices.map(requestsPerSecond)),
    median(slices.map(cpuUsPerRequest)),
    median(slices.map(({ p50Us }) => p50Us / 1000)),
    median(slices.map(({ p99Us }) => p99Us / 1000)),
  ].map(toNumber);
}
