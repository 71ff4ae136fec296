// A journey as its files tell it: the question, and beside it the answer, the plan and the SQL it costs.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const HERE = import.meta.dirname;

export type Journey = { readonly name: string; readonly query: string };
export type Testimony = { readonly answer: unknown; readonly plan: string; readonly sql: string };

/** Every `<user>/<question>.graphql`, by name. */
export function listJourneys(): Journey[] {
  const files = readdirSync(HERE, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.graphql'));
  return files
    .sort()
    .map((file) => ({ name: file.replace(/\.graphql$/, ''), query: readFileSync(join(HERE, file), 'utf8') }));
}

/** What the files beside the question say; null where they were never written. */
export function readTestimony(name: string): Testimony | null {
  if (!existsSync(fileOf(name, 'answer.json'))) return null;
  const read = (kind: string): string => readFileSync(fileOf(name, kind), 'utf8');
  return { answer: JSON.parse(read('answer.json')), plan: read('plan.txt'), sql: read('sql.txt') };
}

/** Only on purpose: the three files are reviewed as a diff. */
export function writeTestimony(name: string, { answer, plan, sql }: Testimony): void {
  writeFileSync(fileOf(name, 'answer.json'), `${JSON.stringify(answer, null, 2)}\n`);
  writeFileSync(fileOf(name, 'plan.txt'), plan);
  writeFileSync(fileOf(name, 'sql.txt'), sql);
}

function fileOf(name: string, kind: string): string {
  return join(HERE, `${name}.${kind}`);
}
