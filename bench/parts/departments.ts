// A department's server beside stock Apollo Server on the same schema: over HTTP, and asked in its own process.
import type { InsideOrder, InsideReply } from '../department/inside.ts';
import { QUESTIONS, type QuestionName } from '../department/register.ts';
import type { Slice } from '../load/slice.ts';
import { compareSlices, cpuUsPerRequest, requestsPerSecond } from '../measure/comparison.ts';
import { type Load, openLoad } from '../measure/load.ts';
import { type Program, startProgram } from '../measure/program.ts';
import { interleave } from '../measure/rounds.ts';
import { median } from '../measure/statistics.ts';
import type { Part } from '../part.ts';
import type { Finding } from '../report/figures.ts';
import { toNumber, toTable } from '../report/table.ts';

const KINDS = ['stock', 'kit', 'inside'] as const;
type Kind = (typeof KINDS)[number];
const TITLES: Readonly<Record<Kind, string>> = {
  stock: 'stock Apollo Server',
  kit: 'our department over HTTP',
  inside: 'our department in process',
};
const CLIENTS = 8;
const WARM_MS = 2_000;
const SLICE_MS = 500;
const NAMES = Object.keys(QUESTIONS) as QuestionName[];

type Order = { readonly question: QuestionName; readonly ms: number };
/** Each kind measured: a slice of calls, every answer checked. */
type Served = {
  readonly kind: Kind;
  measure(order: Order): Promise<Slice>;
  answer(question: QuestionName): Promise<string>;
};

export const measureDepartments: Part = async ({ options, say }) => {
  const load = await openLoad();
  const programs = new Map<Kind, Program>();
  try {
    for (const kind of KINDS) programs.set(kind, await start(kind));
    const all = KINDS.map((kind) => serve(kind, programs.get(kind) as Program, load));
    await assertEqual(all);
    for (const served of all) for (const question of NAMES) await served.measure({ question, ms: WARM_MS });
    const slices = await interleave(all, options.rounds, async (served, round) => {
      say(`round ${round + 1} of ${options.rounds}: ${TITLES[served.kind]}`);
      const made = new Map<QuestionName, Slice>();
      for (const question of NAMES) made.set(question, await served.measure({ question, ms: SLICE_MS }));
      return made;
    });
    const of = (kind: Kind, question: QuestionName): Slice[] =>
      (slices.get(all[KINDS.indexOf(kind)] as Served) ?? []).map((made) => made.get(question) as Slice);
    return {
      title: `A department's server, ${options.rounds} rounds of ${SLICE_MS / 1000} s`,
      text: NAMES.map((question) => describe(question, of)).join('\n\n'),
      findings: [find('department/http', 'kit', of), find('department/in-process', 'inside', of)],
    };
  } finally {
    await Promise.all([...programs.values()].map((program) => program.stop()));
    await load.stop();
  }
};

function start(kind: Kind): Promise<Program> {
  const command = ['bench/department-main.ts', kind];
  return startProgram({ command, core: 'gateway', ready: /^(http\S+|ready)$/m, ordered: kind === 'inside' });
}

function serve(kind: Kind, program: Program, load: Load): Served {
  const { pid, said: url } = program;
  const bodyOf = (question: QuestionName): string => JSON.stringify(QUESTIONS[question]);
  if (kind === 'inside') {
    const run = ({ question, ms }: Order): Promise<InsideReply> => order(program, { question, ms, clients: CLIENTS });
    return {
      kind,
      measure: async (asked) => (await run(asked)).slice,
      answer: async (question) => (await run({ question, ms: 1 })).answer,
    };
  }
  const answer = (question: QuestionName): Promise<string> => post(url, bodyOf(question));
  return {
    kind,
    answer,
    measure: async ({ question, ms }) => {
      const expected = Buffer.from(await answer(question));
      return load.run({ pid, url, body: bodyOf(question), expected }, { clients: CLIENTS, ms });
    },
  };
}

async function post(url: string, body: string): Promise<string> {
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  if (response.status !== 200) throw new Error(`${url} answered ${response.status}.`);
  return response.text();
}

function order({ child }: Program, what: InsideOrder): Promise<InsideReply> {
  return new Promise((resolve, reject) => {
    const onExit = (): void => reject(new Error('the department ended'));
    child.once('exit', onExit);
    child.once('message', (reply) => {
      child.off('exit', onExit);
      resolve(reply as InsideReply);
    });
    child.send(what);
  });
}

/** Unequal answers are not compared. */
async function assertEqual(all: readonly Served[]): Promise<void> {
  for (const question of NAMES) {
    const answers = await Promise.all(all.map((served) => served.answer(question)));
    const [first, ...others] = answers.map((text) => JSON.stringify(JSON.parse(text)));
    if (first === undefined || first.includes('"errors"') || others.some((other) => other !== first))
      throw new Error(`${question}: the departments answer differently.`);
  }
}

type Of = (kind: Kind, question: QuestionName) => readonly Slice[];

function describe(question: QuestionName, of: Of): string {
  const rows = KINDS.map((kind) => {
    const slices = of(kind, question);
    const { by, times } = compareSlices(slices, of('stock', question));
    const spread = `${toNumber(times.median)} [${toNumber(times.min)}–${toNumber(times.max)}]`;
    const columns = [median(slices.map(requestsPerSecond)), median(slices.map(cpuUsPerRequest))].map(toNumber);
    return [TITLES[kind], ...columns, `${spread}${by === 'cpu' ? ' by CPU' : ''}`];
  });
  return `**${question}**\n\n${toTable(['served by', 'req/s', 'CPU us/req', 'times stock'], rows)}`;
}

function find(figure: Finding['figure'], kind: Kind, of: Of): Finding {
  const { by, times } = compareSlices(of(kind, 'entities 500'), of('stock', 'entities 500'));
  return { figure, value: times.median, spread: times, ...(by === 'cpu' && { note: 'by CPU time a request' }) };
}
