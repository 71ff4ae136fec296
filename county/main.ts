// `npm start`: the whole county on one machine.
import { observeTo } from '@jinyun/gateway/observe';
import { ToldError } from '@jinyun/schema/told-error';
import { openCounty } from './county.ts';
import { readFlags } from './flags.ts';
import { QUESTIONS } from './questions.ts';
import { openReport } from './report.ts';
import { isLoopback, readSettings } from './settings.ts';
import { StartError } from './start-error.ts';

const report = openReport(
  (text) => void process.stdout.write(text),
  () => performance.now(),
);

/** As commands have it that were called wrongly. */
const USAGE_EXIT_CODE = 2;
const OPEN_TO_OTHERS =
  'Warning: HOST lets other machines in, and nobody is asked who they are: whoever reaches this port reads internal (P1) and personal (P2) fields and may act in any role.';

try {
  await start();
} catch (error) {
  const told = error instanceof StartError || error instanceof ToldError;
  process.stderr.write(`${told ? `${error.code}: ${error.message}` : describe(error)}\n`);
  process.exitCode = error instanceof StartError && error.code === 'BAD_FLAG' ? USAGE_EXIT_CODE : 1;
}

async function start(): Promise<void> {
  report.line('Starting the governance graph of Jinyun county (缙云县治理图谱)');
  const observe = observeTo((line) => void process.stderr.write(line), {
    everyRequest: process.env.GATEWAY_LOG === 'requests',
  });
  const settings = { ...readSettings(process.env), ...readFlags(process.argv.slice(2)) };
  const county = await openCounty(settings, report, observe);
  const stop = (): void => void county.close().then(() => report.line('Stopped.'));
  process.once('SIGINT', stop).once('SIGTERM', stop);
  const seconds = (performance.now() / 1000).toFixed(2);
  report.line(`Ready in ${seconds} s, loading the code included: ${county.url}`);
  if (!isLoopback(settings.host)) report.line(OPEN_TO_OTHERS);
  for (const { title, query } of QUESTIONS) report.line(`\n# ${title}\n${query}`);
  report.line('\nCtrl-C stops everything.');
}

/** A fault of our own keeps its stack: it is not the operator's to mend. */
function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
