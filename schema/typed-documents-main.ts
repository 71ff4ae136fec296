// `npm run client -- FOLDER`: beside each question.graphql of a client's folder writes question.document.ts, the question
// as a typed document, which carries the types of its variables and of its answer.
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readApi } from './committed.ts';
import { printTypedDocument } from './print-typed-document.ts';

const { positionals } = parseArgs({ allowPositionals: true });
process.exitCode = await run(positionals);

/** 0 when every question is typed, 1 when one does not fit the graph, 2 for a wrong call. */
async function run([folder]: readonly string[]): Promise<number> {
  if (folder === undefined || !existsSync(folder)) return say('Usage: npm run client -- FOLDER (one that is there)', 2);
  const files = globSync('**/*.graphql', { cwd: folder }).sort();
  if (files.length === 0) return say(`There is no .graphql file in ${folder}.`, 1);
  let code = 0;
  for (const file of files) code = Math.max(code, await writeBeside(join(folder, file)));
  return code;
}

async function writeBeside(file: string): Promise<number> {
  const printed = await printTypedDocument(readApi(), readFileSync(file, 'utf8'));
  if ('problems' in printed) return say(printed.problems.map((problem) => `${file}: ${problem}`).join('\n'), 1);
  const target = file.replace(/\.graphql$/, '.document.ts');
  writeFileSync(target, printed.text);
  return say(`${target} is written.`, 0);
}

function say(line: string, code: number): number {
  (code === 0 ? process.stdout : process.stderr).write(`${line}\n`);
  return code;
}
