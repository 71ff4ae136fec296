// The tables of the brigades room, with their history from the first row on.
import { trackHistory } from '@jinyun/kit/history';
import { Migration } from '@mikro-orm/migrations';

const TABLES = ['joint_brigade', 'brigade_organisation', 'key_site', 'brigade_duty'];

export class Brigades extends Migration {
  override up(): void {
    this.addSql(CREATE_TABLES);
    for (const table of TABLES) this.addSql(trackHistory(table));
  }
}

const CREATE_TABLES = `
create table "joint_brigade" (
  "id" text not null,
  "name" text not null,
  "post_id" text null,
  "township_codes" text[] not null default '{}',
  "member_categories" text[] not null default '{}',
  "duties" text[] not null default '{}',
  "members" jsonb null,
  "key_sites_complete" boolean null,
  "origin" text not null,
  "citations" text[] not null default '{}',
  "inferred_fields" text[] not null default '{}',
  "recorded_at" timestamptz not null default now(),
  "valid_from" date null,
  "valid_to" date null,
  primary key ("id")
);
create index "joint_brigade_post_id_index" on "joint_brigade" ("post_id");
create index "joint_brigade_township_codes_index" on "joint_brigade" using gin ("township_codes");
create table "key_site" (
  "id" text not null,
  "name" text not null,
  "post_id" text null,
  "brigade_id" text null,
  "township_code" text null,
  "origin" text not null,
  "citations" text[] not null default '{}',
  "inferred_fields" text[] not null default '{}',
  "recorded_at" timestamptz not null default now(),
  "valid_from" date null,
  "valid_to" date null,
  primary key ("id")
);
create index "key_site_post_id_index" on "key_site" ("post_id");
create index "key_site_brigade_id_index" on "key_site" ("brigade_id");
create index "key_site_township_code_index" on "key_site" ("township_code");
create table "brigade_organisation" (
  "id" text not null,
  "brigade_id" text not null,
  "organisation_id" text not null,
  "origin" text not null,
  "citations" text[] not null default '{}',
  "inferred_fields" text[] not null default '{}',
  "recorded_at" timestamptz not null default now(),
  "valid_from" date null,
  "valid_to" date null,
  primary key ("id")
);
create index "brigade_organisation_brigade_id_index" on "brigade_organisation" ("brigade_id");
create index "brigade_organisation_organisation_id_index" on "brigade_organisation" ("organisation_id");
alter table "brigade_organisation" add constraint "brigade_organisation_brigade_id_organisation_id_unique" unique ("brigade_id", "organisation_id");
create table "brigade_duty" (
  "id" text not null,
  "brigade_id" text not null,
  "kind" text null,
  "status" text null,
  "duty_on" date null,
  "township_code" text null,
  "site_id" text null,
  "people" jsonb null,
  "organisation_id" text null,
  "origin" text not null,
  "citations" text[] not null default '{}',
  "inferred_fields" text[] not null default '{}',
  "recorded_at" timestamptz not null default now(),
  "valid_from" date null,
  "valid_to" date null,
  primary key ("id")
);
create index "brigade_duty_brigade_id_index" on "brigade_duty" ("brigade_id");
create index "brigade_duty_status_index" on "brigade_duty" ("status");
create index "brigade_duty_duty_on_index" on "brigade_duty" ("duty_on");
create index "brigade_duty_township_code_index" on "brigade_duty" ("township_code");
create index "brigade_duty_site_id_index" on "brigade_duty" ("site_id");
create index "brigade_duty_organisation_id_index" on "brigade_duty" ("organisation_id");
alter table "joint_brigade" add constraint "joint_brigade_post_id_foreign" foreign key ("post_id") references "police_post" ("id") on delete set null;
alter table "joint_brigade" add constraint "joint_brigade_citations_check" check ((origin in ('SOURCE', 'INFERRED')) = (cardinality(citations) > 0));
alter table "joint_brigade" add constraint "joint_brigade_member_categories_check" check ("member_categories" <@ array['VILLAGE_CADRE'::text, 'PARTY_MEMBER'::text, 'VETERAN'::text, 'OTHER'::text]);
alter table "joint_brigade" add constraint "joint_brigade_duties_check" check ("duties" <@ array['SECURITY'::text, 'EPIDEMIC'::text, 'MEDIATION'::text]);
alter table "joint_brigade" add constraint "joint_brigade_origin_check" check ("origin" in ('SOURCE', 'INFERRED', 'PLACEHOLDER', 'SYNTHETIC'));
alter table "key_site" add constraint "key_site_post_id_foreign" foreign key ("post_id") references "police_post" ("id") on delete set null;
alter table "key_site" add constraint "key_site_brigade_id_foreign" foreign key ("brigade_id") references "joint_brigade" ("id") on delete set null;
alter table "key_site" add constraint "key_site_citations_check" check ((origin in ('SOURCE', 'INFERRED')) = (cardinality(citations) > 0));
alter table "key_site" add constraint "key_site_origin_check" check ("origin" in ('SOURCE', 'INFERRED', 'PLACEHOLDER', 'SYNTHETIC'));
alter table "brigade_organisation" add constraint "brigade_organisation_brigade_id_foreign" foreign key ("brigade_id") references "joint_brigade" ("id");
alter table "brigade_organisation" add constraint "brigade_organisation_citations_check" check ((origin in ('SOURCE', 'INFERRED')) = (cardinality(citations) > 0));
alter table "brigade_organisation" add constraint "brigade_organisation_origin_check" check ("origin" in ('SOURCE', 'INFERRED', 'PLACEHOLDER', 'SYNTHETIC'));
alter table "brigade_duty" add constraint "brigade_duty_brigade_id_foreign" foreign key ("brigade_id") references "joint_brigade" ("id");
alter table "brigade_duty" add constraint "brigade_duty_site_id_foreign" foreign key ("site_id") references "key_site" ("id") on delete set null;
alter table "brigade_duty" add constraint "brigade_duty_citations_check" check ((origin in ('SOURCE', 'INFERRED')) = (cardinality(citations) > 0));
alter table "brigade_duty" add constraint "brigade_duty_kind_check" check ("kind" in ('SECURITY', 'EPIDEMIC', 'MEDIATION'));
alter table "brigade_duty" add constraint "brigade_duty_status_check" check ("status" in ('REQUESTED', 'ASSIGNED', 'ON_DUTY', 'DONE', 'MISSED'));
alter table "brigade_duty" add constraint "brigade_duty_origin_check" check ("origin" in ('SOURCE', 'INFERRED', 'PLACEHOLDER', 'SYNTHETIC'));
`;
