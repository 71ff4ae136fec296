// A suite's own copy of a department's database: migrated, holding the article's rows, dropped at the end.
import { randomBytes } from 'node:crypto';
import { cloneDatabase, dropDatabase } from '@jinyun/county/postgres/databases';
import { type DepartmentDefinition, type OpenDepartment, openDepartment } from '@jinyun/kit/department';
import { z } from 'zod';

const TestServerSchema = z.object({ superuser: z.string(), urls: z.record(z.string(), z.string()) });
/** What another process needs to reach the server: a url a role. */
export type TestServer = z.infer<typeof TestServerSchema>;

export type ClonedDepartment = {
  readonly department: OpenDepartment;
  readonly databaseUrl: string;
  /** Text of every SQL statement since the last `splice(0)`. */
  readonly statements: string[];
  close(): Promise<void>;
};

/** Opens a department over a fresh clone of its template. Close it in `afterAll`. */
export async function cloneDepartment(definition: DepartmentDefinition): Promise<ClonedDepartment> {
  const { name } = definition;
  const clone = `${name}_${randomBytes(6).toString('hex')}`;
  const server = testServer();
  const databaseUrl = await cloneDatabase(server, { template: name, name: clone, owner: name });
  const statements: string[] = [];
  const department = await openDepartment(definition, { databaseUrl, onStatement: (sql) => void statements.push(sql) });
  const close = async (): Promise<void> => {
    await department.close();
    await dropDatabase(server, clone);
  };
  return { department, databaseUrl, statements, close };
}

/** The server that the global setup started. */
export function testServer(): { superuser: string; url(role: string, database: string): string } {
  const { superuser, urls } = TestServerSchema.parse(JSON.parse(process.env.TEST_POSTGRES ?? 'null'));
  return { superuser, url: (role, database) => withDatabase(urls[role] ?? '', database) };
}

function withDatabase(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.href;
}
