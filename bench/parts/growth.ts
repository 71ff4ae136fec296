// The county with one season of made-up rows and with ten, side by side: how long one client waits, and what PostgreSQL
// works for a request.
import { type BenchDatabases, openBenchDatabases } from '../county/databases.ts';
import { type Form, startTogether } from '../county/forms.ts';
import { type Cost, costOf, prepareForms, readJourneys } from '../county/journeys.ts';
import { type Load, openLoad } from '../measure/load.ts';
import { interleave } from '../measure/rounds.ts';
import { median, pairedRatio } from '../measure/statistics.ts';
import type { Part } from '../part.ts';
import { toNumber, toTable } from '../report/table.ts';

const SCALES = [1, 10];
const ROUNDS = 3;
const WARM_MS = 1_000;
const SLICE_MS = 1_000;

type Grown = { readonly form: Form; readonly databases: BenchDatabases; readonly scale: number };

export const measureGrowth: Part = async ({ say }) => {
  const grown: Grown[] = [];
  const closings: (() => Promise<void>)[] = [];
  try {
    for (const scale of SCALES) {
      say(`loading ${scale} season(s)`);
      const databases = await openBenchDatabases();
      closings.push(() => databases.close());
      const form = await startTogether(databases.env, ['--demo', '--scale', String(scale)]);
      closings.push(() => form.close());
      grown.push({ form, databases, scale });
    }
    const load = await openLoad();
    closings.push(() => load.stop());
    const rows = await measureJourneys(grown, { load, say });
    const head = ['journey', 'seasons', 'p50 ms', 'PostgreSQL’s CPU ms/req', 'Node’s', 'p50 of one season’s'];
    return { title: 'Growth with made-up seasons, one client', text: toTable(head, rows), findings: [] };
  } finally {
    for (let close = closings.pop(); close !== undefined; close = closings.pop()) await close();
  }
};

async function measureJourneys(
  grown: readonly Grown[],
  { load, say }: { readonly load: Load; readonly say: (line: string) => void },
): Promise<string[][]> {
  const rows: string[][] = [];
  for (const journey of readJourneys()) {
    say(`journey ${journey.name}`);
    const asked = await prepareForms(grown, journey, { equal: false });
    for (const one of asked) await costOf(one, load, { clients: 1, ms: WARM_MS });
    const made = await interleave(asked, ROUNDS, (one) => costOf(one, load, { clients: 1, ms: SLICE_MS }));
    const all = [...made.values()];
    all.forEach((costs, index) => {
      rows.push([journey.name, String(SCALES[index]), ...columnsOf(costs, all[0] ?? [])]);
    });
  }
  return rows;
}

function columnsOf(costs: readonly Cost[], smallest: readonly Cost[]): string[] {
  const waits = costs.map(({ p50Ms }) => p50Ms);
  const times = pairedRatio(
    waits,
    smallest.map(({ p50Ms }) => p50Ms),
  );
  const values = [
    median(waits),
    median(costs.map(({ postgresMs }) => postgresMs)),
    median(costs.map(({ nodeMs }) => nodeMs)),
    times.median,
  ];
  return values.map(toNumber);
}
