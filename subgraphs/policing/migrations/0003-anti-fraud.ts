// The tables of the anti-fraud room, with their history from the first row on.
import { trackHistory } from '@jinyun/kit/history';
import { Migration } from '@mikro-orm/migrations';

const TABLES = [
  'theme_hall',
  'anti_fraud_alliance',
  'alliance_organisation',
  'exhibit',
  'exhibit_planner',
  'fraud_alert',
];

export class AntiFraud extends Migration {
  override up(): void {
    this.addSql(CREATE_TABLES);
    for (const table of TABLES) this.addSql(trackHistory(table));
  }
}

const CREATE_TABLES = `
create table "theme_hall" (
  "id" text not null,
  "name" text not null,
  "post_id" text null,
  "area_sqm" jsonb null,
  "investment_yuan" jsonb null,
  "screens" jsonb null,
  "origin" text not null,
  "citations" text[] not null default '{}',
  "inferred_fields" text[] not null default '{}',
  "recorded_at" timestamptz not null default now(),
  "valid_from" date null,
  "valid_to" date null,
  primary key ("id")
);
create index "theme_hall_post_id_index" on "theme_hall" ("post_id");
create table "exhibit" (
  "id" text not null,
  "title" text null,
  "post_id" text null,
  "hall_id" text null,
  "status" text null,
  "planned_on" date null,
  "origin" text not null,
  "citations" text[] not null default '{}',
  "inferred_fields" text[] not null default '{}',
  "recorded_at" timestamptz not null default now(),
  "valid_from" date null,
  "valid_to" date null,
  primary key ("id")
);
create index "exhibit_post_id_index" on "exhibit" ("post_id");
create index "exhibit_hall_id_index" on "exhibit" ("hall_id");
create index "exhibit_status_index" on "exhibit" ("status");
create table "exhibit_planner" (
  "id" text not null,
  "exhibit_id" text not null,
  "officer_id" text not null,
  "origin" text not null,
  "citations" text[] not null default '{}',
  "inferred_fields" text[] not null default '{}',
  "recorded_at" timestamptz not null default now(),
  "valid_from" date null,
  "valid_to" date null,
  primary key ("id")
);
create index "exhibit_planner_exhibit_id_index" on "exhibit_planner" ("exhibit_id");
create index "exhibit_planner_officer_id_index" on "exhibit_planner" ("officer_id");
alter table "exhibit_planner" add constraint "exhibit_planner_exhibit_id_officer_id_unique" unique ("exhibit_id", "officer_id");
create table "anti_fraud_alliance" (
  "id" text not null,
  "name" text not null,
  "post_id" text null,
  "hall_id" text null,
  "member_categories" text[] not null default '{}',
  "members" jsonb null,
  "origin" text not null,
  "citations" text[] not null default '{}',
  "inferred_fields" text[] not null default '{}',
  "recorded_at" timestamptz not null default now(),
  "valid_from" date null,
  "valid_to" date null,
  primary key ("id")
);
create index "anti_fraud_alliance_post_id_index" on "anti_fraud_alliance" ("post_id");
create index "anti_fraud_alliance_hall_id_index" on "anti_fraud_alliance" ("hall_id");
create table "fraud_alert" (
  "id" text not null,
  "title" text not null,
  "scheme" text null,
  "text" text null,
  "published_on" date null,
  "township_code" text null,
  "post_id" text null,
  "alliance_id" text null,
  "origin" text not null,
  "citations" text[] not null default '{}',
  "inferred_fields" text[] not null default '{}',
  "recorded_at" timestamptz not null default now(),
  "valid_from" date null,
  "valid_to" date null,
  primary key ("id")
);
create index "fraud_alert_scheme_index" on "fraud_alert" ("scheme");
create index "fraud_alert_published_on_index" on "fraud_alert" ("published_on");
create index "fraud_alert_township_code_index" on "fraud_alert" ("township_code");
create index "fraud_alert_post_id_index" on "fraud_alert" ("post_id");
create index "fraud_alert_alliance_id_index" on "fraud_alert" ("alliance_id");
create table "alliance_organisation" (
  "id" text not null,
  "alliance_id" text not null,
  "organisation_id" text not null,
  "origin" text not null,
  "citations" text[] not null default '{}',
  "inferred_fields" text[] not null default '{}',
  "recorded_at" timestamptz not null default now(),
  "valid_from" date null,
  "valid_to" date null,
  primary key ("id")
);
create index "alliance_organisation_alliance_id_index" on "alliance_organisation" ("alliance_id");
create index "alliance_organisation_organisation_id_index" on "alliance_organisation" ("organisation_id");
alter table "alliance_organisation" add constraint "alliance_organisation_alliance_id_organisation_id_unique" unique ("alliance_id", "organisation_id");
alter table "theme_hall" add constraint "theme_hall_post_id_foreign" foreign key ("post_id") references "police_post" ("id") on delete set null;
alter table "theme_hall" add constraint "theme_hall_citations_check" check ((origin in ('SOURCE', 'INFERRED')) = (cardinality(citations) > 0));
alter table "theme_hall" add constraint "theme_hall_origin_check" check ("origin" in ('SOURCE', 'INFERRED', 'PLACEHOLDER', 'SYNTHETIC'));
alter table "exhibit" add constraint "exhibit_post_id_foreign" foreign key ("post_id") references "police_post" ("id") on delete set null;
alter table "exhibit" add constraint "exhibit_hall_id_foreign" foreign key ("hall_id") references "theme_hall" ("id") on delete set null;
alter table "exhibit" add constraint "exhibit_citations_check" check ((origin in ('SOURCE', 'INFERRED')) = (cardinality(citations) > 0));
alter table "exhibit" add constraint "exhibit_status_check" check ("status" in ('PLANNED', 'PROPOSED', 'APPROVED', 'ON_DISPLAY', 'WITHDRAWN'));
alter table "exhibit" add constraint "exhibit_origin_check" check ("origin" in ('SOURCE', 'INFERRED', 'PLACEHOLDER', 'SYNTHETIC'));
alter table "exhibit_planner" add constraint "exhibit_planner_exhibit_id_foreign" foreign key ("exhibit_id") references "exhibit" ("id");
alter table "exhibit_planner" add constraint "exhibit_planner_officer_id_foreign" foreign key ("officer_id") references "officer" ("id");
alter table "exhibit_planner" add constraint "exhibit_planner_citations_check" check ((origin in ('SOURCE', 'INFERRED')) = (cardinality(citations) > 0));
alter table "exhibit_planner" add constraint "exhibit_planner_origin_check" check ("origin" in ('SOURCE', 'INFERRED', 'PLACEHOLDER', 'SYNTHETIC'));
alter table "anti_fraud_alliance" add constraint "anti_fraud_alliance_post_id_foreign" foreign key ("post_id") references "police_post" ("id") on delete set null;
alter table "anti_fraud_alliance" add constraint "anti_fraud_alliance_hall_id_foreign" foreign key ("hall_id") references "theme_hall" ("id") on delete set null;
alter table "anti_fraud_alliance" add constraint "anti_fraud_alliance_citations_check" check ((origin in ('SOURCE', 'INFERRED')) = (cardinality(citations) > 0));
alter table "anti_fraud_alliance" add constraint "anti_fraud_alliance_member_categories_check" check ("member_categories" <@ array['POLICE'::text, 'UNIT_EMPLOYEE'::text, 'COMMUNITY_CADRE'::text, 'RESIDENT'::text]);
alter table "anti_fraud_alliance" add constraint "anti_fraud_alliance_origin_check" check ("origin" in ('SOURCE', 'INFERRED', 'PLACEHOLDER', 'SYNTHETIC'));
alter table "fraud_alert" add constraint "fraud_alert_post_id_foreign" foreign key ("post_id") references "police_post" ("id") on delete set null;
alter table "fraud_alert" add constraint "fraud_alert_alliance_id_foreign" foreign key ("alliance_id") references "anti_fraud_alliance" ("id") on delete set null;
alter table "fraud_alert" add constraint "fraud_alert_citations_check" check ((origin in ('SOURCE', 'INFERRED')) = (cardinality(citations) > 0));
alter table "fraud_alert" add constraint "fraud_alert_scheme_check" check ("scheme" in ('BRUSHING_ORDERS', 'FAKE_INVESTMENT', 'FAKE_LOAN', 'IMPERSONATION', 'FAKE_SHOPPING', 'ROMANCE', 'OTHER'));
alter table "fraud_alert" add constraint "fraud_alert_origin_check" check ("origin" in ('SOURCE', 'INFERRED', 'PLACEHOLDER', 'SYNTHETIC'));
alter table "alliance_organisation" add constraint "alliance_organisation_alliance_id_foreign" foreign key ("alliance_id") references "anti_fraud_alliance" ("id");
alter table "alliance_organisation" add constraint "alliance_organisation_citations_check" check ((origin in ('SOURCE', 'INFERRED')) = (cardinality(citations) > 0));
alter table "alliance_organisation" add constraint "alliance_organisation_origin_check" check ("origin" in ('SOURCE', 'INFERRED', 'PLACEHOLDER', 'SYNTHETIC'));
`;
