// `npm run migration -- policing`: prints the SQL that the department's entities need beyond its migrations.

import { openDepartment } from '@jinyun/kit/department';
import { listDrift } from '@jinyun/kit/drift';
import { DEPARTMENT_DEFINITIONS } from './departments.ts';
import { ensureDatabases } from './postgres/databases.ts';
import { startTemporaryPostgres } from './postgres/temporary.ts';

const wanted = DEPARTMENT_DEFINITIONS.find(({ name }) => name === process.argv[2]);
if (wanted === undefined) {
  const names = DEPARTMENT_DEFINITIONS.map(({ name }) => name).join(' | ');
  process.stderr.write(`Usage: npm run migration -- ${names}\n`);
  process.exitCode = 2;
} else {
  const drift = await findDrift(wanted);
  process.stdout.write(
    drift.length === 0 ? `-- ${wanted.name}: tables and entities agree.\n` : `${drift.join('\n')}\n`,
  );
}

/** On a throw-away server, so that no database of anybody's is touched. */
async function findDrift(definition: (typeof DEPARTMENT_DEFINITIONS)[number]): Promise<string[]> {
  const server = await startTemporaryPostgres();
  try {
    const { [definition.name]: databaseUrl } = await ensureDatabases(server, [definition.name]);
    const department = await openDepartment(definition, { databaseUrl: databaseUrl ?? '' });
    try {
      await department.migrate();
      return await listDrift(department.orm);
    } finally {
      await department.close();
    }
  } finally {
    await server.stop();
  }
}
