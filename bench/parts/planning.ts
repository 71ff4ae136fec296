// What is paid before an answer can be quick: the start of the process, an operation seen for the first time, and one that
// would keep the planner busy for long.
import { askOnce } from '../equality.ts';
import { composeNasty, NASTY_QUESTIONS } from '../federation/nasty.ts';
import { median } from '../measure/statistics.ts';
import type { Bench, Part } from '../part.ts';
import type { Finding } from '../report/figures.ts';
import { toNumber, toTable } from '../report/table.ts';
import { type OpenFederation, openFederation, writeSupergraph } from '../stage.ts';
import { OURS, type Running, STOCK } from '../systems.ts';
import { type Question, WORKLOAD_NAMES, WORKLOADS } from '../workloads.ts';

const STARTS = 5;
const FIRST_SEEN = 10;
/** Others ask for so long beside a nasty operation, so often. */
const BESIDE_MS = 1_500;

export const measurePlanning: Part = async ({ say }) => {
  const departments = await openFederation();
  try {
    const starts = await measureStarts(departments, say);
    const plans = await measureFirstSeen(departments, say);
    const nasty = await measureNasty(departments, say);
    return {
      title: 'Start and planning',
      text: [starts.text, plans, nasty.text].join('\n\n'),
      findings: [...starts.findings, ...nasty.findings],
    };
  } finally {
    await departments.close();
  }
};

type Text = { readonly text: string; readonly findings: readonly Finding[] };

async function measureStarts({ federation }: OpenFederation, say: Bench['say']): Promise<Text> {
  const rows: string[][] = [];
  const findings: Finding[] = [];
  for (const system of [STOCK, OURS]) {
    const times: number[] = [];
    for (let count = 0; count < STARTS; count += 1) {
      say(`start ${count + 1} of ${system.name}`);
      const startedAt = performance.now();
      const running = await system.start(federation, 'any');
      await askOnce(running.url, WORKLOADS.simple);
      times.push(performance.now() - startedAt);
      await running.program.stop();
    }
    rows.push([system.name, toNumber(median(times)), times.map(toNumber).join(', ')]);
    if (system === OURS) findings.push({ figure: 'start/cold', value: median(times), note: `median of ${STARTS}` });
  }
  const head = ['system', 'start to first answer, ms', 'each'];
  return { text: toTable(head, rows), findings };
}

/** A document is seen for the first time when its text is new, be it by a comment; departments are asked the same. */
async function measureFirstSeen({ federation }: OpenFederation, say: Bench['say']): Promise<string> {
  const rows: string[][] = [];
  for (const system of [STOCK, OURS]) {
    say(`first-seen operations, ${system.name}`);
    const running = await system.start(federation);
    for (const workload of WORKLOAD_NAMES) {
      const question: Question = WORKLOADS[workload];
      const cold = await timeOf(running, question);
      const [first, again]: [number[], number[]] = [[], []];
      for (let count = 0; count < FIRST_SEEN; count += 1) {
        const variant = { ...question, query: `${question.query}\n# ${count}` };
        first.push(await timeOf(running, variant));
        again.push(await timeOf(running, variant));
      }
      rows.push([system.name, workload, ...[cold, median(first), median(again)].map(toNumber)]);
    }
    await running.program.stop();
  }
  const head = ['system', 'workload', 'first of all, ms', 'first-seen, ms', 'seen before, ms'];
  return toTable(head, rows);
}

async function timeOf({ url }: Running, question: Question): Promise<number> {
  const start = performance.now();
  await askOnce(url, question);
  return performance.now() - start;
}

async function measureNasty({ federation }: OpenFederation, say: Bench['say']): Promise<Text> {
  const graph = writeSupergraph(composeNasty(federation.addresses));
  const rows: string[][] = [];
  let [slowest, slowestOther] = [0, 0];
  try {
    const running = await OURS.start({ ...federation, file: graph.file }, 'any');
    for (let count = 0; count < FIRST_SEEN; count += 1) await askOnce(running.url, WORKLOADS.simple);
    for (const question of NASTY_QUESTIONS) {
      say(`nasty: ${question.operationName}`);
      const { ms, codes, others } = await askBeside(running, question);
      rows.push([question.operationName, codes, toNumber(ms), toNumber(median(others)), toNumber(Math.max(...others))]);
      slowest = Math.max(slowest, ms);
      slowestOther = Math.max(slowestOther, ...others);
    }
    await running.program.stop();
  } finally {
    graph.remove();
  }
  const head = ['nasty operation', 'refused with', 'after ms', 'others meanwhile, p50 ms', 'slowest ms'];
  return {
    text: toTable(head, rows),
    findings: [
      { figure: 'nasty/refused', value: slowest, note: `slowest of ${NASTY_QUESTIONS.length}` },
      { figure: 'nasty/others', value: slowestOther },
    ],
  };
}

type Nasty = { readonly ms: number; readonly codes: string; readonly others: readonly number[] };

/** Asks it, and beside it a quick one again and again: first while nothing else is asked, then until it is refused. */
async function askBeside(running: Running, question: Question): Promise<Nasty> {
  let refused: Omit<Nasty, 'others'> | undefined;
  const start = performance.now();
  const asking = askRefused(running.url, question).then((codes) => {
    refused = { ms: performance.now() - start, codes };
  });
  const others: number[] = [];
  while (refused === undefined || performance.now() - start < BESIDE_MS)
    others.push(await timeOf(running, WORKLOADS.simple));
  await asking;
  return { ...refused, others };
}

async function askRefused(url: string, question: Question): Promise<string> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(question) });
  const { data, errors } = (await response.json()) as Refusal;
  if (errors === undefined || data != null) return 'answered';
  return [...new Set(errors.map(({ extensions }) => extensions?.code ?? 'no code'))].join(', ');
}

type Refusal = {
  readonly data?: unknown;
  readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
};
