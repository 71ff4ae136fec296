// `npm run schema -- compose` writes the committed supergraph and API schema; `-- check` says what is wrong and writes nothing.
import { listStale, writeCommitted } from './committed.ts';
import { judge } from './judge.ts';

const USAGE = 'Usage: npm run schema -- compose | check';

process.exitCode = run(process.argv[2]);

/** 0 when all is well, 1 when the schema has problems, 2 for a wrong call. */
function run(command: string | undefined): number {
  if (command !== 'compose' && command !== 'check') return say(USAGE, 2);
  const { problems, supergraphSdl } = judge();
  for (const problem of problems) say(problem, 1);
  if (supergraphSdl === null || problems.length > 0) return say(`${problems.length} problem(s); nothing written.`, 1);
  return command === 'compose' ? write(supergraphSdl) : compare(supergraphSdl);
}

function write(supergraphSdl: string): number {
  writeCommitted(supergraphSdl);
  return say('schema/supergraph.graphql and schema/api.graphql are written.', 0);
}

function compare(supergraphSdl: string): number {
  const stale = listStale(supergraphSdl);
  if (stale.length === 0) return say('The schema is sound.', 0);
  return say(`Stale: ${stale.join(', ')}. Run "npm run schema -- compose".`, 1);
}

function say(line: string, code: number): number {
  (code === 0 ? process.stdout : process.stderr).write(`${line}\n`);
  return code;
}
