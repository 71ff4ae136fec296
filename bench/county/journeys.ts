// The dashboard's journeys as they are asked of a running county, and what one slice of them costs, PostgreSQL included.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { askOnce, checkEqual } from '../equality.ts';
import type { Load, Target } from '../measure/load.ts';
import { readCpuSeconds, readTreeCpuSeconds } from '../measure/proc.ts';
import { ROOT } from '../measure/program.ts';
import type { Question } from '../workloads.ts';
import type { BenchDatabases } from './databases.ts';
import type { Form } from './forms.ts';

const FOLDER = join(ROOT, 'test/journeys/dashboard');

export type Journey = { readonly name: string; readonly question: Question };
export type Cost = {
  readonly p50Ms: number;
  /** A request, over all processes of the form. */
  readonly nodeMs: number;
  /** A request, over all of PostgreSQL's processes. */
  readonly postgresMs: number;
};
/** A form that may be asked a journey, and the answer that it gives. */
export type Asked = { readonly form: Form; readonly databases: BenchDatabases; readonly target: Target };

export function readJourneys(): readonly Journey[] {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.graphql'));
  return files.map((file) => {
    const query = readFileSync(join(FOLDER, file), 'utf8');
    const operationName = /^query (\w+)/m.exec(query)?.[1] ?? '';
    return { name: basename(file, '.graphql'), question: { query, operationName } };
  });
}

/** Throws UnequalAnswers where the forms answer differently; forms on other rows are not to be compared. */
export async function prepareForms(
  forms: readonly Omit<Asked, 'target'>[],
  { question, name }: Journey,
  { equal }: { readonly equal: boolean },
): Promise<readonly Asked[]> {
  const asked: Asked[] = [];
  for (const one of forms) {
    const { form } = one;
    const expected = await askOnce(form.url, question);
    const truth = asked[0]?.target.expected ?? expected;
    if (equal) checkEqual(`${form.name}, ${name}`, expected, truth);
    const pid = form.programs[0]?.pid ?? 0;
    asked.push({ ...one, target: { pid, url: form.url, body: JSON.stringify(question), expected } });
  }
  return asked;
}

export async function costOf(
  { form, databases, target }: Asked,
  load: Load,
  slice: { readonly clients: number; readonly ms: number },
): Promise<Cost> {
  const node = (): number => form.programs.reduce((sum, { pid }) => sum + readCpuSeconds(pid), 0);
  const [nodeBefore, postgresBefore] = [node(), readTreeCpuSeconds(databases.pid)];
  const { requests, p50Us } = await load.run(target, slice);
  const perRequest = (seconds: number): number => (seconds * 1000) / requests;
  return {
    p50Ms: p50Us / 1000,
    nodeMs: perRequest(node() - nodeBefore),
    postgresMs: perRequest(readTreeCpuSeconds(databases.pid) - postgresBefore),
  };
}
