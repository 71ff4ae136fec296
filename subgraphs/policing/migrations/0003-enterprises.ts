// The tables of the enterprises room, with their history from the first row on.
import { trackHistory } from '@jinyun/kit/history';
import { Migration } from '@mikro-orm/migrations';

const TABLES = ['enterprise_protection', 'enterprise_issue', 'enterprise_visit'];

export class Enterprises extends Migration {
  override up(): void {
    this.addSql(CREATE_TABLES);
    for (const table of TABLES) this.addSql(trackHistory(table));
  }
}

const CREATE_TABLES = `
create table "enterprise_protection" (
  "id" text not null,
  "project" text not null,
  "post_id" text null,
  "township_code" text null,
  "distinctions" text[] not null default '{}',
  "origin" text not null,
  "citations" text[] not null default '{}',
  "inferred_fields" text[] not null default '{}',
  "recorded_at" timestamptz not null default now(),
  "valid_from" date null,
  "valid_to" date null,
  primary key ("id")
);
create index "enterprise_protection_post_id_index" on "enterprise_protection" ("post_id");
create index "enterprise_protection_township_code_index" on "enterprise_protection" ("township_code");
create table "enterprise_issue" (
  "id" text not null,
  "protection_id" text not null,
  "kind" text null,
  "status" text null,
  "summary" text null,
  "raised_on" date null,
  "resolved_on" date null,
  "referred_lead_id" text null,
  "origin" text not null,
  "citations" text[] not null default '{}',
  "inferred_fields" text[] not null default '{}',
  "recorded_at" timestamptz not null default now(),
  "valid_from" date null,
  "valid_to" date null,
  primary key ("id")
);
create index "enterprise_issue_protection_id_index" on "enterprise_issue" ("protection_id");
create index "enterprise_issue_status_index" on "enterprise_issue" ("status");
create index "enterprise_issue_raised_on_index" on "enterprise_issue" ("raised_on");
create index "enterprise_issue_referred_lead_id_index" on "enterprise_issue" ("referred_lead_id");
create table "enterprise_visit" (
  "id" text not null,
  "protection_id" text not null,
  "issue_id" text null,
  "visited_on" date null,
  "officer_id" text null,
  "origin" text not null,
  "citations" text[] not null default '{}',
  "inferred_fields" text[] not null default '{}',
  "recorded_at" timestamptz not null default now(),
  "valid_from" date null,
  "valid_to" date null,
  primary key ("id")
);
create index "enterprise_visit_protection_id_index" on "enterprise_visit" ("protection_id");
create index "enterprise_visit_issue_id_index" on "enterprise_visit" ("issue_id");
create index "enterprise_visit_officer_id_index" on "enterprise_visit" ("officer_id");
alter table "enterprise_protection" add constraint "enterprise_protection_post_id_foreign" foreign key ("post_id") references "police_post" ("id") on delete set null;
alter table "enterprise_protection" add constraint "enterprise_protection_citations_check" check ((origin in ('SOURCE', 'INFERRED')) = (cardinality(citations) > 0));
alter table "enterprise_protection" add constraint "enterprise_protection_origin_check" check ("origin" in ('SOURCE', 'INFERRED', 'PLACEHOLDER', 'SYNTHETIC'));
alter table "enterprise_issue" add constraint "enterprise_issue_protection_id_foreign" foreign key ("protection_id") references "enterprise_protection" ("id");
alter table "enterprise_issue" add constraint "enterprise_issue_days_check" check (raised_on <= resolved_on);
alter table "enterprise_issue" add constraint "enterprise_issue_citations_check" check ((origin in ('SOURCE', 'INFERRED')) = (cardinality(citations) > 0));
alter table "enterprise_issue" add constraint "enterprise_issue_kind_check" check ("kind" in ('SECURITY', 'TRAFFIC', 'LABOUR', 'LAND', 'ENVIRONMENT', 'FRAUD', 'OTHER'));
alter table "enterprise_issue" add constraint "enterprise_issue_status_check" check ("status" in ('RAISED', 'ACCEPTED', 'VISITED', 'RESOLVED', 'REFERRED'));
alter table "enterprise_issue" add constraint "enterprise_issue_origin_check" check ("origin" in ('SOURCE', 'INFERRED', 'PLACEHOLDER', 'SYNTHETIC'));
alter table "enterprise_visit" add constraint "enterprise_visit_protection_id_foreign" foreign key ("protection_id") references "enterprise_protection" ("id");
alter table "enterprise_visit" add constraint "enterprise_visit_issue_id_foreign" foreign key ("issue_id") references "enterprise_issue" ("id") on delete set null;
alter table "enterprise_visit" add constraint "enterprise_visit_officer_id_foreign" foreign key ("officer_id") references "officer" ("id") on delete set null;
alter table "enterprise_visit" add constraint "enterprise_visit_citations_check" check ((origin in ('SOURCE', 'INFERRED')) = (cardinality(citations) > 0));
alter table "enterprise_visit" add constraint "enterprise_visit_origin_check" check ("origin" in ('SOURCE', 'INFERRED', 'PLACEHOLDER', 'SYNTHETIC'));
`;
