// `npm run schema -- compose` writes the committed supergraph, API schema and coverage; `-- check` says what a change breaks, and for whom.
import { languageOf, readCall } from './check/call.ts';
import { word } from './check/catalogue.ts';
import type { Outcome } from './check/run-call.ts';
import { DEPARTMENTS } from './departments.ts';

const { LC_ALL, LC_MESSAGES, LANG } = process.env;
const locale = LC_ALL || LC_MESSAGES || LANG || '';

const { code, report, notes } = await run(process.argv.slice(2));
process.stdout.write(report);
for (const note of notes) process.stderr.write(`${note}\n`);
process.exitCode = code;

/** Composition is loaded only for a call that is right: it takes longer than all of the rest. */
async function run(args: readonly string[]): Promise<Outcome> {
  const call = readCall(args, locale);
  if (call !== null) return (await import('./check/run-call.ts')).runCall(call);
  const departments = DEPARTMENTS.map(({ name }) => name).join(', ');
  return { code: 2, report: '', notes: [word(languageOf(locale), 'usage', { departments })] };
}
