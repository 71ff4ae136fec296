// Opens one department's database through MikroORM: its entities, its migrations, nothing of anybody else's.
import { type Migration, Migrator } from '@mikro-orm/migrations';
import { type Constructor, type EntityMetadata, type EntitySchema, MikroORM } from '@mikro-orm/postgresql';
import { CITATIONS_FIT_ORIGIN } from './provenance.ts';

export type NamedMigration = { readonly name: string; readonly class: Constructor<Migration> };

export type DatabaseOptions = {
  /** `postgresql://role@host/database`; a unix socket directory stands percent-encoded in the host's place. */
  readonly url: string;
  readonly entities: readonly EntitySchema[];
  /** In the order they run; never generated from entities at run time. */
  readonly migrations: readonly NamedMigration[];
  /** Told the text of every statement, before it runs. */
  readonly onStatement?: (sql: string) => void;
};

const POOL_MAX = 10;

/** Opens the pool lazily: no connection is made before the first statement. */
export function openDatabase({ url, entities, migrations, onStatement }: DatabaseOptions): Promise<MikroORM> {
  return MikroORM.init({
    clientUrl: url,
    entities: [...entities],
    extensions: [Migrator],
    migrations: {
      migrationsList: [...migrations],
      snapshot: false,
      silent: true,
      transactional: true,
      allOrNothing: true,
    },
    pool: { min: 0, max: POOL_MAX },
    forceUtcTimezone: true,
    // A database is made by its operator or by the county's start, never in passing by a department.
    ensureDatabase: false,
    discovery: { onMetadata: requireCitations },
    schemaGenerator: { ignoreSchema: ['hist', 'asof'] },
    ...(onStatement && { onQuery: (sql: string) => observeStatement(sql, onStatement) }),
  });
}

/** Runs what has not run yet, in one transaction; returns the names. */
export async function migrate(orm: MikroORM): Promise<string[]> {
  const done = await orm.migrator.up();
  return done.map(({ name }) => name);
}

function observeStatement(sql: string, onStatement: (sql: string) => void): string {
  onStatement(sql);
  return sql;
}

/** Every table with provenance gets the rule in the database too: SOURCE and INFERRED rows cite, others never do. */
function requireCitations(meta: EntityMetadata): void {
  const properties: Record<string, unknown> = meta.properties;
  if (!('origin' in properties && 'citations' in properties)) return;
  meta.checks.push({ name: `${meta.tableName}_citations_check`, expression: CITATIONS_FIT_ORIGIN });
}
