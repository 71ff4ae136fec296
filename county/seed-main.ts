// `npm run seed -- --demo [--scale N] [--seed N]`: loads rows into the databases of `npm start`, without starting the county.
import { openDatabases } from './databases.ts';
import { DEPARTMENT_DEFINITIONS } from './departments.ts';
import { tellFailure } from './failure-text.ts';
import { readSeedFlags } from './flags.ts';
import { openReport } from './report.ts';
import { openSeeded } from './seeded.ts';
import { readSettings } from './settings.ts';
import { toStartError } from './start-failure.ts';

const report = openReport(
  (text) => void process.stdout.write(text),
  () => performance.now(),
  { terminal: process.stdout.isTTY },
);

try {
  await seed();
} catch (error) {
  const { text, exitCode } = tellFailure(error);
  process.stderr.write(text);
  process.exitCode = exitCode;
}

async function seed(): Promise<void> {
  const { demo } = readSeedFlags(process.argv.slice(2));
  const settings = readSettings(process.env);
  report.line('Loading rows into the databases of Jinyun county (缙云县治理图谱)');
  const databases = await openDatabases(settings, report);
  try {
    for (const definition of DEPARTMENT_DEFINITIONS) {
      const { department } = await openSeeded(definition, databases.urls[definition.name], { report, demo });
      await department.close();
    }
  } catch (error) {
    throw toStartError(error, settings);
  } finally {
    await databases.stop();
  }
  report.line(`Done in ${(performance.now() / 1000).toFixed(2)} s. npm start shows them.`);
}
