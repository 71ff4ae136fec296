// The county in one process against the same as four processes, end to end with PostgreSQL: CPU time of a request and how
// long one client waits.
import { type BenchDatabases, openBenchDatabases } from '../county/databases.ts';
import { type Form, startApart, startTogether } from '../county/forms.ts';
import { type Asked, type Cost, costOf, prepareForms, readJourneys } from '../county/journeys.ts';
import { type Load, openLoad } from '../measure/load.ts';
import { interleave } from '../measure/rounds.ts';
import { median, pairedRatio } from '../measure/statistics.ts';
import type { Part, Report } from '../part.ts';
import type { FigureName, Finding } from '../report/figures.ts';
import { toNumber, toTable } from '../report/table.ts';

const ROUNDS = 5;
const WARM_MS = 1_500;
const SLICE_MS = 1_000;
/** CPU time is measured under load, waiting with one client alone. */
const LOADED_CLIENTS = 8;
/** The figures are of this one; the others are shown beside it. */
const DASHBOARD = 'township-balance-sheet';

export const measureCounty: Part = async ({ say }) => {
  const databases = await openBenchDatabases();
  const forms: Form[] = [];
  let load: Load | undefined;
  try {
    say('starting the county in one process, then in four');
    forms.push(await startTogether(databases.env));
    forms.push(await startApart(databases.env));
    load = await openLoad();
    return await compareForms(forms, { databases, load, say });
  } finally {
    await load?.stop();
    await Promise.all(forms.map((form) => form.close()));
    await databases.close();
  }
};

type Around = { readonly databases: BenchDatabases; readonly load: Load; readonly say: (line: string) => void };
type Costs = { readonly alone: Cost; readonly loaded: Cost };

async function compareForms(forms: readonly Form[], { databases, load, say }: Around): Promise<Report> {
  const rows: string[][] = [];
  const findings: Finding[] = [];
  for (const journey of readJourneys()) {
    say(`journey ${journey.name}`);
    const asked = await prepareForms(
      forms.map((form) => ({ form, databases })),
      journey,
      { equal: true },
    );
    for (const one of asked) await costOf(one, load, { clients: LOADED_CLIENTS, ms: WARM_MS });
    const costs = await interleave(asked, ROUNDS, async (one): Promise<Costs> => {
      const alone = await costOf(one, load, { clients: 1, ms: SLICE_MS });
      return { alone, loaded: await costOf(one, load, { clients: LOADED_CLIENTS, ms: SLICE_MS }) };
    });
    for (const [{ form }, made] of costs) rows.push([journey.name, form.name, ...columnsOf(made)]);
    if (journey.name === DASHBOARD) findings.push(...findIn(asked, costs));
  }
  const head = [
    'journey',
    'county',
    'p50 ms, 1 client',
    `CPU ms/req, ${LOADED_CLIENTS} clients`,
    'Node’s',
    'PostgreSQL’s',
  ];
  return { title: 'County with PostgreSQL', text: toTable(head, rows), findings };
}

function columnsOf(costs: readonly Costs[]): string[] {
  return [
    median(costs.map(({ alone }) => alone.p50Ms)),
    median(costs.map(({ loaded }) => cpuMs(loaded))),
    median(costs.map(({ loaded }) => loaded.nodeMs)),
    median(costs.map(({ loaded }) => loaded.postgresMs)),
  ].map(toNumber);
}

function cpuMs({ nodeMs, postgresMs }: Cost): number {
  return nodeMs + postgresMs;
}

function findIn([together, apart]: readonly Asked[], costs: ReadonlyMap<Asked, readonly Costs[]>): Finding[] {
  if (together === undefined || apart === undefined) return [];
  const [ones = [], others = []] = [costs.get(together), costs.get(apart)];
  const ratio = (figure: FigureName, value: (one: Costs) => number): Finding => {
    const spread = pairedRatio(ones.map(value), others.map(value));
    return { figure, value: spread.median, spread, note: `journey ${DASHBOARD}` };
  };
  return [ratio('county/cpu', ({ loaded }) => cpuMs(loaded)), ratio('county/p50', ({ alone }) => alone.p50Ms)];
}
