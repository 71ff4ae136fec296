// The table of requests to correct a record (个保法 46): one in each department, under its own name, alike in all.
import { defineEntity, p } from '@mikro-orm/postgresql';
import { provenanceColumns } from '../provenance.ts';

export const CORRECTION_STATUSES = ['RAISED', 'ROUTED', 'UPHELD', 'REJECTED', 'CLOSED'] as const;
export type CorrectionStatus = (typeof CORRECTION_STATUSES)[number];

/** The entity of a department whose GraphQL type has this name, for example `PolicingCorrectionRequest`. */
export function correctionEntity<N extends string>(name: N) {
  return defineEntity({
    name,
    properties: {
      id: p.text().primary(),
      /** The record and the field it is about: a type of the graph, an id, a field of that type. */
      aboutType: p.text().index(),
      aboutId: p.text().index(),
      aboutField: p.text(),
      /** What the record should say, and why. */
      proposed: p.text().nullable(),
      grounds: p.text().nullable(),
      status: p.enum(CORRECTION_STATUSES).nullable().index(),
      version: p.integer().default(1),
      raisedOn: p.date().nullable().index(),
      raisedByRole: p.text().nullable(),
      routedTo: p.text().nullable(),
      decidedOn: p.date().nullable(),
      decision: p.text().nullable(),
      ...provenanceColumns,
    },
  });
}

/** SQL of the table, for one migration of the department. */
export function correctionTable(table: string): string {
  return `
create table "${table}" (
  "id" text not null,
  "about_type" text not null,
  "about_id" text not null,
  "about_field" text not null,
  "proposed" text null,
  "grounds" text null,
  "status" text null,
  "version" int not null default 1,
  "raised_on" date null,
  "raised_by_role" text null,
  "routed_to" text null,
  "decided_on" date null,
  "decision" text null,
  "origin" text not null,
  "citations" text[] not null default '{}',
  "inferred_fields" text[] not null default '{}',
  "recorded_at" timestamptz not null default now(),
  "valid_from" date null,
  "valid_to" date null,
  primary key ("id")
);
${['about_type', 'about_id', 'status', 'raised_on'].map((column) => `create index "${table}_${column}_index" on "${table}" ("${column}");`).join('\n')}
alter table "${table}" add constraint "${table}_citations_check" check ((origin in ('SOURCE', 'INFERRED')) = (cardinality(citations) > 0));
alter table "${table}" add constraint "${table}_status_check" check ("status" in ('RAISED', 'ROUTED', 'UPHELD', 'REJECTED', 'CLOSED'));
alter table "${table}" add constraint "${table}_origin_check" check ("origin" in ('SOURCE', 'INFERRED', 'PLACEHOLDER', 'SYNTHETIC', 'RECORDED'));
`;
}
