// Where a row comes from: the columns every table carries, and what the graph answers from them.
import { type Citation, citeArticle } from '@jinyun/schema/article';
import { p } from '@mikro-orm/postgresql';

export const ORIGINS = ['SOURCE', 'INFERRED', 'PLACEHOLDER', 'SYNTHETIC', 'RECORDED'] as const;
export type Origin = (typeof ORIGINS)[number];
export type Knowledge = 'STATED' | 'INFERRED' | 'COMPUTED' | 'SYNTHETIC' | 'RECORDED' | 'UNKNOWN';

const KNOWLEDGE_BY_ORIGIN = {
  SOURCE: 'STATED',
  INFERRED: 'INFERRED',
  PLACEHOLDER: 'UNKNOWN',
  SYNTHETIC: 'SYNTHETIC',
  RECORDED: 'RECORDED',
} as const satisfies Record<Origin, Knowledge>;

/** A row that says where it comes from; `citations` are sentence ids of the article. */
export type Provenance = {
  readonly origin: Origin;
  readonly citations: readonly string[];
  /** Fields of a SOURCE row that the source does not state but lets one conclude. */
  readonly inferredFields?: readonly string[];
};

/** Spread into `defineEntity` properties. */
export const provenanceColumns = {
  origin: p.enum(ORIGINS),
  citations: p.array().defaultRaw(`'{}'`),
  inferredFields: p.array().defaultRaw(`'{}'`),
  recordedAt: p.datetime().defaultRaw('now()'),
  validFrom: p.date().nullable(),
  validTo: p.date().nullable(),
};

/** SQL of the rule that only SOURCE and INFERRED rows cite, and always do; for a table's check constraint. */
export const CITATIONS_FIT_ORIGIN = `(origin in ('SOURCE', 'INFERRED')) = (cardinality(citations) > 0)`;

/**
 * SQL that lets every table that is there take the origin RECORDED: what was entered by work in the graph, once the graph
 * could be worked in. For one migration of each department; tables made later say so themselves.
 */
export const ALLOW_RECORDED = `
do $$
declare each record;
begin
  for each in
    select conrelid::regclass as at, conname from pg_constraint
    where contype = 'c' and conname like '%\\_origin\\_check' and connamespace = 'public'::regnamespace
  loop
    execute format('alter table %s drop constraint %I', each.at, each.conname);
    execute format('alter table %s add constraint %I check (origin in (''SOURCE'', ''INFERRED'', ''PLACEHOLDER'', ''SYNTHETIC'', ''RECORDED''))',
      each.at, each.conname);
  end loop;
end
$$`;

/** Whether all that belongs to the row is in this house: it was made up here or entered here, not told of elsewhere. */
export function isComplete(row: Pick<Provenance, 'origin'>): row is { readonly origin: 'SYNTHETIC' | 'RECORDED' } {
  return row.origin === 'SYNTHETIC' || row.origin === 'RECORDED';
}

/** The citations of a row, in the order they were given. */
export function citationsOf(row: Provenance): Citation[] {
  return row.citations.map(citeArticle);
}

/** How a figure that this row holds in `field` is known. A placeholder knows nothing but its existence. */
export function knowledgeOf(row: Provenance, field: string): Knowledge {
  if (row.origin === 'SOURCE' && row.inferredFields?.includes(field)) return 'INFERRED';
  return KNOWLEDGE_BY_ORIGIN[row.origin];
}
