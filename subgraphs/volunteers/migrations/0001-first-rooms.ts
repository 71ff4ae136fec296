// The tables of the department's first rooms, with their history from the first row on.
import { INSTALL_HISTORY, trackHistory } from '@jinyun/kit/history';
import { Migration } from '@mikro-orm/migrations';

const TABLES = [
  'volunteer_organisation',
  'volunteer_member',
  'organisation_area',
  'observer',
  'observer_visit',
  'observer_appointment',
  'volunteer_total',
];

export class FirstRooms extends Migration {
  override up(): void {
    this.addSql(INSTALL_HISTORY);
    this.addSql(CREATE_TABLES);
    for (const table of TABLES) this.addSql(trackHistory(table));
  }
}

const CREATE_TABLES = `
create table "volunteer_organisation" (
  "id" text not null,
  "name" text null,
  "display_name" text not null,
  "uscc" text null,
  "leader" text null,
  "member_count" jsonb null,
  "origin" text not null,
  "citations" text[] not null default '{}',
  "inferred_fields" text[] not null default '{}',
  "recorded_at" timestamptz not null default now(),
  "valid_from" date null,
  "valid_to" date null,
  primary key ("id")
);
alter table "volunteer_organisation" add constraint "volunteer_organisation_uscc_unique" unique ("uscc");
alter table "volunteer_organisation" add constraint "volunteer_organisation_citations_check" check ((origin in ('SOURCE', 'INFERRED')) = (cardinality(citations) > 0));
alter table "volunteer_organisation" add constraint "volunteer_organisation_origin_check" check ("origin" in ('SOURCE', 'INFERRED', 'PLACEHOLDER', 'SYNTHETIC'));
create table "volunteer_member" (
  "id" text not null,
  "organisation_id" text not null,
  "name" text null,
  "township_code" text null,
  "skills" text[] null,
  "trades" text[] null,
  "joined_on" date null,
  "status" text null,
  "origin" text not null,
  "citations" text[] not null default '{}',
  "inferred_fields" text[] not null default '{}',
  "recorded_at" timestamptz not null default now(),
  "valid_from" date null,
  "valid_to" date null,
  primary key ("id")
);
create index "volunteer_member_organisation_id_index" on "volunteer_member" ("organisation_id");
alter table "volunteer_member" add constraint "volunteer_member_citations_check" check ((origin in ('SOURCE', 'INFERRED')) = (cardinality(citations) > 0));
alter table "volunteer_member" add constraint "volunteer_member_status_check" check ("status" in ('ACTIVE', 'LEFT'));
alter table "volunteer_member" add constraint "volunteer_member_origin_check" check ("origin" in ('SOURCE', 'INFERRED', 'PLACEHOLDER', 'SYNTHETIC'));
create table "organisation_area" (
  "id" text not null,
  "organisation_id" text not null,
  "township_code" text not null,
  "origin" text not null,
  "citations" text[] not null default '{}',
  "inferred_fields" text[] not null default '{}',
  "recorded_at" timestamptz not null default now(),
  "valid_from" date null,
  "valid_to" date null,
  primary key ("id")
);
create index "organisation_area_organisation_id_index" on "organisation_area" ("organisation_id");
create index "organisation_area_township_code_index" on "organisation_area" ("township_code");
alter table "organisation_area" add constraint "organisation_area_organisation_id_township_code_unique" unique ("organisation_id", "township_code");
alter table "organisation_area" add constraint "organisation_area_citations_check" check ((origin in ('SOURCE', 'INFERRED')) = (cardinality(citations) > 0));
alter table "organisation_area" add constraint "organisation_area_origin_check" check ("origin" in ('SOURCE', 'INFERRED', 'PLACEHOLDER', 'SYNTHETIC'));
create table "observer" (
  "id" text not null,
  "display_name" text null,
  "member_id" text null,
  "organisation_id" text null,
  "batch" text null,
  "speciality" text null,
  "status" text null,
  "origin" text not null,
  "citations" text[] not null default '{}',
  "inferred_fields" text[] not null default '{}',
  "recorded_at" timestamptz not null default now(),
  "valid_from" date null,
  "valid_to" date null,
  primary key ("id")
);
create index "observer_member_id_index" on "observer" ("member_id");
create index "observer_organisation_id_index" on "observer" ("organisation_id");
create index "observer_batch_index" on "observer" ("batch");
alter table "observer" add constraint "observer_citations_check" check ((origin in ('SOURCE', 'INFERRED')) = (cardinality(citations) > 0));
alter table "observer" add constraint "observer_status_check" check ("status" in ('NOMINATED', 'VETTED', 'APPOINTED', 'ACTIVE', 'SUSPENDED', 'RENEWED', 'EXPIRED', 'RESIGNED', 'DISMISSED'));
alter table "observer" add constraint "observer_origin_check" check ("origin" in ('SOURCE', 'INFERRED', 'PLACEHOLDER', 'SYNTHETIC'));
create table "observer_visit" (
  "id" text not null,
  "observer_id" text not null,
  "case_id" text not null,
  "visited_on" date null,
  "role" text null,
  "origin" text not null,
  "citations" text[] not null default '{}',
  "inferred_fields" text[] not null default '{}',
  "recorded_at" timestamptz not null default now(),
  "valid_from" date null,
  "valid_to" date null,
  primary key ("id")
);
create index "observer_visit_observer_id_index" on "observer_visit" ("observer_id");
create index "observer_visit_case_id_index" on "observer_visit" ("case_id");
alter table "observer_visit" add constraint "observer_visit_citations_check" check ((origin in ('SOURCE', 'INFERRED')) = (cardinality(citations) > 0));
alter table "observer_visit" add constraint "observer_visit_role_check" check ("role" in ('ACCOMPANYING', 'FOLLOWING_UP', 'ADVISING'));
alter table "observer_visit" add constraint "observer_visit_origin_check" check ("origin" in ('SOURCE', 'INFERRED', 'PLACEHOLDER', 'SYNTHETIC'));
create table "observer_appointment" (
  "id" text not null,
  "observer_id" text not null,
  "batch" text null,
  "nominated_on" date null,
  "appointed_on" date null,
  "term_ends_on" date null,
  "state" text null,
  "origin" text not null,
  "citations" text[] not null default '{}',
  "inferred_fields" text[] not null default '{}',
  "recorded_at" timestamptz not null default now(),
  "valid_from" date null,
  "valid_to" date null,
  primary key ("id")
);
create index "observer_appointment_observer_id_index" on "observer_appointment" ("observer_id");
alter table "observer_appointment" add constraint "observer_appointment_citations_check" check ((origin in ('SOURCE', 'INFERRED')) = (cardinality(citations) > 0));
alter table "observer_appointment" add constraint "observer_appointment_state_check" check ("state" in ('NOMINATED', 'VETTED', 'APPOINTED', 'ACTIVE', 'SUSPENDED', 'RENEWED', 'EXPIRED', 'RESIGNED', 'DISMISSED'));
alter table "observer_appointment" add constraint "observer_appointment_origin_check" check ("origin" in ('SOURCE', 'INFERRED', 'PLACEHOLDER', 'SYNTHETIC'));
create table "volunteer_total" (
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
alter table "volunteer_total" add constraint "volunteer_total_metric_scope_period_from_period_to_unique" unique ("metric", "scope", "period_from", "period_to");
alter table "volunteer_total" add constraint "volunteer_total_citations_check" check ((origin in ('SOURCE', 'INFERRED')) = (cardinality(citations) > 0));
alter table "volunteer_total" add constraint "volunteer_total_origin_check" check ("origin" in ('SOURCE', 'INFERRED', 'PLACEHOLDER', 'SYNTHETIC'));
alter table "volunteer_total" add constraint "volunteer_total_metric_check" check ("metric" in ('MEMBERS', 'OBSERVERS', 'ORGANISATIONS', 'TOWNSHIPS_COVERED'));
alter table "volunteer_member" add constraint "volunteer_member_organisation_id_foreign" foreign key ("organisation_id") references "volunteer_organisation" ("id");
alter table "organisation_area" add constraint "organisation_area_organisation_id_foreign" foreign key ("organisation_id") references "volunteer_organisation" ("id");
alter table "observer" add constraint "observer_member_id_foreign" foreign key ("member_id") references "volunteer_member" ("id") on delete set null;
alter table "observer" add constraint "observer_organisation_id_foreign" foreign key ("organisation_id") references "volunteer_organisation" ("id") on delete set null;
alter table "observer_visit" add constraint "observer_visit_observer_id_foreign" foreign key ("observer_id") references "observer" ("id");
alter table "observer_appointment" add constraint "observer_appointment_observer_id_foreign" foreign key ("observer_id") references "observer" ("id");
`;
