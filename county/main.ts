// `npm start`: the whole county on one machine.
import { observeTo } from '@jinyun/gateway/observe';
import { openCounty } from './county.ts';
import { tellFailure } from './failure-text.ts';
import { readFlags } from './flags.ts';
import { QUESTIONS } from './questions.ts';
import { openReport } from './report.ts';
import { isLoopback, readSettings } from './settings.ts';

const report = openReport(
  (text) => void process.stdout.write(text),
  () => performance.now(),
  { terminal: process.stdout.isTTY },
);

const OPEN_TO_OTHERS =
  'Warning: HOST lets other machines in, and nobody is asked who they are: whoever reaches this port reads internal (P1) and personal (P2) fields and may act in any role.';
const MADE_UP =
  'This county holds made-up rows beside the article’s (origin SYNTHETIC): they are nobody’s, and in no figure of the article.';

try {
  await start();
} catch (error) {
  const { text, exitCode } = tellFailure(error);
  process.stderr.write(text);
  process.exitCode = exitCode;
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
  if (county.synthetic) report.line(MADE_UP);
  for (const { title, query } of QUESTIONS) report.line(`\n# ${title}\n${query}`);
  report.line('\nCtrl-C stops everything.');
}
