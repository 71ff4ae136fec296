// The tables of the department's first rooms, with their history from the first row on.
import { INSTALL_HISTORY, trackHistory } from '@jinyun/kit/history';
import { Migration } from '@mikro-orm/migrations';

const TABLES = ['procuratorate_total'];

export class FirstRooms extends Migration {
  override up(): void {
    this.addSql(INSTALL_HISTORY);
    this.addSql(CREATE_TABLES);
    for (const table of TABLES) this.addSql(trackHistory(table));
  }
}

const CREATE_TABLES = `
create table "procuratorate_total" (
  "id" text not null,
  "scope" text not null,
  "period_from" date null,
  "period_to" date null,
  "quantity" jsonb not null,
  "origin" text not null,
  "citations" text[] not null default '{}',
  "inferred_fields" text[] not null default '{}',
  "recorded_at" timestamptz not null default now(),
  "valid_from" date null,
  "valid_to" date null,
  "metric" text not null,
  primary key ("id")
);
alter table "procuratorate_total" add constraint "procuratorate_total_metric_scope_period_from_period_to_unique" unique ("metric", "scope", "period_from", "period_to");
alter table "procuratorate_total" add constraint "procuratorate_total_citations_check" check ((origin in ('SOURCE', 'INFERRED')) = (cardinality(citations) > 0));
alter table "procuratorate_total" add constraint "procuratorate_total_origin_check" check ("origin" in ('SOURCE', 'INFERRED', 'PLACEHOLDER', 'SYNTHETIC'));
alter table "procuratorate_total" add constraint "procuratorate_total_metric_check" check ("metric" in ('LEADS_RECEIVED', 'LEAD_DOMAINS', 'CASES_FILED', 'HERITAGE_TREE_CASES'));
`;
