// Makes the template databases that every suite clones: migrated, and seeded with what the article says.

import { DEPARTMENT_DEFINITIONS } from '@jinyun/county/departments';
import { ensureDatabases } from '@jinyun/county/postgres/databases';
import { startTemporaryPostgres } from '@jinyun/county/postgres/temporary';
import { openDepartment } from '@jinyun/kit/department';
import { ARTICLE_SEEDS } from '@jinyun/seeds/article';
import { loadSeed } from '@jinyun/seeds/batch';
import type { TestServer } from './clone.ts';

/** Starts the server and fills the templates; nobody stays connected, or no clone could be made. */
export async function prepareTemplates(): Promise<{ server: TestServer; stop: () => Promise<void> }> {
  const server = await startTemporaryPostgres();
  const urls = await ensureDatabases(server, ['policing', 'procuratorate', 'volunteers', 'governance']);
  for (const definition of DEPARTMENT_DEFINITIONS) {
    const department = await openDepartment(definition, { databaseUrl: urls[definition.name] });
    await department.migrate();
    await loadSeed(department.orm, ARTICLE_SEEDS[definition.name]);
    await department.close();
  }
  const { superuser } = server;
  const all = { ...urls, [superuser]: server.url(superuser, 'postgres') };
  return { server: { superuser, urls: all }, stop: () => server.stop() };
}
