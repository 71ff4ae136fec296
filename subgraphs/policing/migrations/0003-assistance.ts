// The tables of the assistance room, with their history from the first row on.
import { trackHistory } from '@jinyun/kit/history';
import { Migration } from '@mikro-orm/migrations';

const TABLES = ['social_assistance', 'assistance_partner', 'assistance_organisation', 'police_assistance'];

export class Assistance extends Migration {
  override up(): void {
    this.addSql(CREATE_TABLES);
    for (const table of TABLES) this.addSql(trackHistory(table));
  }
}

const CREATE_TABLES = `
create table "police_assistance" (
  "id" text not null,
  "case_id" text not null,
  "kind" text null,
  "assisted_on" date null,
  "post_id" text null,
  "origin" text not null,
  "citations" text[] not null default '{}',
  "inferred_fields" text[] not null default '{}',
  "recorded_at" timestamptz not null default now(),
  "valid_from" date null,
  "valid_to" date null,
  primary key ("id")
);
create index "police_assistance_case_id_index" on "police_assistance" ("case_id");
create index "police_assistance_post_id_index" on "police_assistance" ("post_id");
create table "social_assistance" (
  "id" text not null,
  "need" text null,
  "status" text null,
  "township_code" text null,
  "post_id" text null,
  "raised_on" date null,
  "referred_on" date null,
  "outcome" text null,
  "beneficiary" text null,
  "circumstances" text null,
  "referred_lead_id" text null,
  "origin" text not null,
  "citations" text[] not null default '{}',
  "inferred_fields" text[] not null default '{}',
  "recorded_at" timestamptz not null default now(),
  "valid_from" date null,
  "valid_to" date null,
  primary key ("id")
);
create index "social_assistance_status_index" on "social_assistance" ("status");
create index "social_assistance_township_code_index" on "social_assistance" ("township_code");
create index "social_assistance_post_id_index" on "social_assistance" ("post_id");
create index "social_assistance_raised_on_index" on "social_assistance" ("raised_on");
create index "social_assistance_referred_lead_id_index" on "social_assistance" ("referred_lead_id");
create table "assistance_partner" (
  "id" text not null,
  "assistance_id" text not null,
  "agency_id" text not null,
  "origin" text not null,
  "citations" text[] not null default '{}',
  "inferred_fields" text[] not null default '{}',
  "recorded_at" timestamptz not null default now(),
  "valid_from" date null,
  "valid_to" date null,
  primary key ("id")
);
create index "assistance_partner_assistance_id_index" on "assistance_partner" ("assistance_id");
create index "assistance_partner_agency_id_index" on "assistance_partner" ("agency_id");
alter table "assistance_partner" add constraint "assistance_partner_assistance_id_agency_id_unique" unique ("assistance_id", "agency_id");
create table "assistance_organisation" (
  "id" text not null,
  "assistance_id" text not null,
  "organisation_id" text not null,
  "origin" text not null,
  "citations" text[] not null default '{}',
  "inferred_fields" text[] not null default '{}',
  "recorded_at" timestamptz not null default now(),
  "valid_from" date null,
  "valid_to" date null,
  primary key ("id")
);
create index "assistance_organisation_assistance_id_index" on "assistance_organisation" ("assistance_id");
create index "assistance_organisation_organisation_id_index" on "assistance_organisation" ("organisation_id");
alter table "assistance_organisation" add constraint "assistance_organisation_assistance_id_organisation_id_unique" unique ("assistance_id", "organisation_id");
alter table "police_assistance" add constraint "police_assistance_post_id_foreign" foreign key ("post_id") references "police_post" ("id") on delete set null;
alter table "police_assistance" add constraint "police_assistance_citations_check" check ((origin in ('SOURCE', 'INFERRED')) = (cardinality(citations) > 0));
alter table "police_assistance" add constraint "police_assistance_kind_check" check ("kind" in ('SITE_ACCESS', 'SITE_SAFETY', 'INFORMATION', 'OTHER'));
alter table "police_assistance" add constraint "police_assistance_origin_check" check ("origin" in ('SOURCE', 'INFERRED', 'PLACEHOLDER', 'SYNTHETIC'));
alter table "social_assistance" add constraint "social_assistance_post_id_foreign" foreign key ("post_id") references "police_post" ("id") on delete set null;
alter table "social_assistance" add constraint "social_assistance_days_check" check (raised_on <= referred_on);
alter table "social_assistance" add constraint "social_assistance_citations_check" check ((origin in ('SOURCE', 'INFERRED')) = (cardinality(citations) > 0));
alter table "social_assistance" add constraint "social_assistance_need_check" check ("need" in ('LIVING', 'EDUCATION', 'HOUSING', 'CARE', 'LOST_PERSON', 'DISASTER', 'OTHER'));
alter table "social_assistance" add constraint "social_assistance_status_check" check ("status" in ('RAISED', 'ASSESSED', 'HELPING', 'DONE', 'REFERRED'));
alter table "social_assistance" add constraint "social_assistance_origin_check" check ("origin" in ('SOURCE', 'INFERRED', 'PLACEHOLDER', 'SYNTHETIC'));
alter table "assistance_partner" add constraint "assistance_partner_assistance_id_foreign" foreign key ("assistance_id") references "social_assistance" ("id");
alter table "assistance_partner" add constraint "assistance_partner_agency_id_foreign" foreign key ("agency_id") references "joint_agency" ("id");
alter table "assistance_partner" add constraint "assistance_partner_citations_check" check ((origin in ('SOURCE', 'INFERRED')) = (cardinality(citations) > 0));
alter table "assistance_partner" add constraint "assistance_partner_origin_check" check ("origin" in ('SOURCE', 'INFERRED', 'PLACEHOLDER', 'SYNTHETIC'));
alter table "assistance_organisation" add constraint "assistance_organisation_assistance_id_foreign" foreign key ("assistance_id") references "social_assistance" ("id");
alter table "assistance_organisation" add constraint "assistance_organisation_citations_check" check ((origin in ('SOURCE', 'INFERRED')) = (cardinality(citations) > 0));
alter table "assistance_organisation" add constraint "assistance_organisation_origin_check" check ("origin" in ('SOURCE', 'INFERRED', 'PLACEHOLDER', 'SYNTHETIC'));
`;
