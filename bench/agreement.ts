// Asks every system everything once, before anything is measured: what each may be compared on, and where peers differ.
import { askOnce, checkEqual, UnequalAnswers } from './equality.ts';
import type { Target } from './measure/load.ts';
import type { Running } from './systems.ts';
import { CASES, type Question, WORKLOAD_NAMES, WORKLOADS, type WorkloadName } from './workloads.ts';

/** A system is measured on the workloads that it answers as it should. */
export type Targets = Readonly<Partial<Record<WorkloadName, Target>>>;
export type Agreement = {
  readonly targets: Targets;
  /** A sentence for each question that a peer answered differently. */
  readonly differences: readonly string[];
};

/** Throws UnequalAnswers where one that is no peer differs from the first. */
export async function agree(one: Running, first: Running): Promise<Agreement> {
  const differences: string[] = [];
  const targets: Partial<Record<WorkloadName, Target>> = {};
  for (const name of WORKLOAD_NAMES) {
    const question: Question = WORKLOADS[name];
    const expected = await compare(one, first, { name, question, differences });
    if (expected !== null)
      targets[name] = { pid: one.program.pid, url: one.url, body: JSON.stringify(question), expected };
  }
  const isWhole = one.system.kind !== 'limit';
  for (const [name, question] of isWhole ? Object.entries(CASES) : [])
    await compare(one, first, { name, question, differences });
  return { targets, differences };
}

type Compared = { readonly name: string; readonly question: Question; readonly differences: string[] };

/** The answer, or null where a peer's is not as it should be. */
async function compare(
  one: Running,
  first: Running,
  { name, question, differences }: Compared,
): Promise<Buffer | null> {
  try {
    const answer = await askOnce(one.url, question);
    checkEqual(`${one.system.name}, ${name}`, answer, await askOnce(first.url, question));
    return answer;
  } catch (error) {
    if (one.system.kind !== 'peer' || !(error instanceof UnequalAnswers)) throw error;
    differences.push(error.message.split('\n', 1)[0]?.slice(0, 240) ?? '');
    return null;
  }
}
