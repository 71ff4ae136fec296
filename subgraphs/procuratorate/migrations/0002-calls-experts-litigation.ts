// The tables of the calls, experts and litigation rooms, with their history from the first row on. A lead learns which
// campaign it came of and which key site it concerns, so its history follows the table's new shape.
import { trackHistory } from '@jinyun/kit/history';
import { Migration } from '@mikro-orm/migrations';

const TABLES = [
  'special_campaign',
  'lead_call',
  'lead_call_answer',
  'expert_assistance',
  'litigation',
  'civil_notice',
  'lead',
];

export class CallsExpertsLitigation extends Migration {
  override up(): void {
    this.addSql(CREATE_TABLES);
    for (const table of TABLES) this.addSql(trackHistory(table));
  }
}

const CREATE_TABLES = `
create table "special_campaign" (
  "id" text not null,
  "theme" text null,
  "domain" text null,
  "status" text null,
  "from_on" date null,
  "to_on" date null,
  "within_from" date null,
  "within_to" date null,
  "origin" text not null,
  "citations" text[] not null default '{}',
  "inferred_fields" text[] not null default '{}',
  "recorded_at" timestamptz not null default now(),
  "valid_from" date null,
  "valid_to" date null,
  primary key ("id")
);
create index "special_campaign_domain_index" on "special_campaign" ("domain");
create index "special_campaign_status_index" on "special_campaign" ("status");
create table "lead_call" (
  "id" text not null,
  "campaign_id" text null,
  "domain" text null,
  "status" text null,
  "wanted_facts" text null,
  "platform" text null,
  "area" text null,
  "township_codes" text[] not null default '{}',
  "window_days" jsonb null,
  "from_on" date null,
  "to_on" date null,
  "within_from" date null,
  "within_to" date null,
  "origin" text not null,
  "citations" text[] not null default '{}',
  "inferred_fields" text[] not null default '{}',
  "recorded_at" timestamptz not null default now(),
  "valid_from" date null,
  "valid_to" date null,
  primary key ("id")
);
create index "lead_call_campaign_id_index" on "lead_call" ("campaign_id");
create index "lead_call_domain_index" on "lead_call" ("domain");
create index "lead_call_status_index" on "lead_call" ("status");
create table "lead_call_answer" (
  "id" text not null,
  "call_id" text not null,
  "organisation_id" text not null,
  "origin" text not null,
  "citations" text[] not null default '{}',
  "inferred_fields" text[] not null default '{}',
  "recorded_at" timestamptz not null default now(),
  "valid_from" date null,
  "valid_to" date null,
  primary key ("id")
);
create index "lead_call_answer_call_id_index" on "lead_call_answer" ("call_id");
create index "lead_call_answer_organisation_id_index" on "lead_call_answer" ("organisation_id");
alter table "lead_call_answer" add constraint "lead_call_answer_call_id_organisation_id_unique" unique ("call_id", "organisation_id");
create table "litigation" (
  "id" text not null,
  "case_id" text not null,
  "court" text null,
  "sued_on" date null,
  "claims" text[] not null default '{}',
  "judged_on" date null,
  "judgment" text null,
  "withdrawn_on" date null,
  "origin" text not null,
  "citations" text[] not null default '{}',
  "inferred_fields" text[] not null default '{}',
  "recorded_at" timestamptz not null default now(),
  "valid_from" date null,
  "valid_to" date null,
  primary key ("id")
);
create index "litigation_case_id_index" on "litigation" ("case_id");
create table "expert_assistance" (
  "id" text not null,
  "case_id" text not null,
  "expert_id" text null,
  "organisation_id" text null,
  "speciality" text null,
  "kind" text null,
  "from_on" date null,
  "to_on" date null,
  "opinion" text null,
  "origin" text not null,
  "citations" text[] not null default '{}',
  "inferred_fields" text[] not null default '{}',
  "recorded_at" timestamptz not null default now(),
  "valid_from" date null,
  "valid_to" date null,
  primary key ("id")
);
create index "expert_assistance_case_id_index" on "expert_assistance" ("case_id");
create index "expert_assistance_expert_id_index" on "expert_assistance" ("expert_id");
create index "expert_assistance_organisation_id_index" on "expert_assistance" ("organisation_id");
create index "expert_assistance_kind_index" on "expert_assistance" ("kind");
create table "civil_notice" (
  "id" text not null,
  "case_id" text not null,
  "published_on" date null,
  "medium" text null,
  "ends_on" date null,
  "origin" text not null,
  "citations" text[] not null default '{}',
  "inferred_fields" text[] not null default '{}',
  "recorded_at" timestamptz not null default now(),
  "valid_from" date null,
  "valid_to" date null,
  primary key ("id")
);
create index "civil_notice_case_id_index" on "civil_notice" ("case_id");
create index "civil_notice_ends_on_index" on "civil_notice" ("ends_on");
alter table "lead" add "campaign_id" text null, add "key_site_id" text null;
alter table "lead" add constraint "lead_campaign_id_foreign" foreign key ("campaign_id") references "special_campaign" ("id") on delete set null;
create index "lead_campaign_id_index" on "lead" ("campaign_id");
create index "lead_key_site_id_index" on "lead" ("key_site_id");
alter table "special_campaign" add constraint "special_campaign_days_check" check (from_on <= to_on);
alter table "special_campaign" add constraint "special_campaign_within_check" check (within_from <= within_to);
alter table "special_campaign" add constraint "special_campaign_citations_check" check ((origin in ('SOURCE', 'INFERRED')) = (cardinality(citations) > 0));
alter table "special_campaign" add constraint "special_campaign_domain_check" check ("domain" in ('ENVIRONMENT_RESOURCES', 'FOOD_DRUG', 'STATE_PROPERTY', 'LAND_GRANT', 'HEROES', 'MINORS', 'WORK_SAFETY', 'PERSONAL_INFORMATION', 'ANTI_TELECOM_FRAUD', 'VULNERABLE_GROUPS', 'HERITAGE_TREES', 'OTHER'));
alter table "special_campaign" add constraint "special_campaign_status_check" check ("status" in ('PLANNED', 'OPEN', 'SUMMED_UP', 'CLOSED'));
alter table "special_campaign" add constraint "special_campaign_origin_check" check ("origin" in ('SOURCE', 'INFERRED', 'PLACEHOLDER', 'SYNTHETIC'));
alter table "lead_call" add constraint "lead_call_campaign_id_foreign" foreign key ("campaign_id") references "special_campaign" ("id") on delete set null;
alter table "lead_call" add constraint "lead_call_days_check" check (from_on <= to_on);
alter table "lead_call" add constraint "lead_call_within_check" check (within_from <= within_to);
alter table "lead_call" add constraint "lead_call_citations_check" check ((origin in ('SOURCE', 'INFERRED')) = (cardinality(citations) > 0));
alter table "lead_call" add constraint "lead_call_domain_check" check ("domain" in ('ENVIRONMENT_RESOURCES', 'FOOD_DRUG', 'STATE_PROPERTY', 'LAND_GRANT', 'HEROES', 'MINORS', 'WORK_SAFETY', 'PERSONAL_INFORMATION', 'ANTI_TELECOM_FRAUD', 'VULNERABLE_GROUPS', 'HERITAGE_TREES', 'OTHER'));
alter table "lead_call" add constraint "lead_call_status_check" check ("status" in ('DRAFT', 'APPROVED', 'PUBLISHED', 'OPEN', 'CLOSED', 'EVALUATED'));
alter table "lead_call" add constraint "lead_call_origin_check" check ("origin" in ('SOURCE', 'INFERRED', 'PLACEHOLDER', 'SYNTHETIC'));
alter table "lead_call_answer" add constraint "lead_call_answer_call_id_foreign" foreign key ("call_id") references "lead_call" ("id");
alter table "lead_call_answer" add constraint "lead_call_answer_citations_check" check ((origin in ('SOURCE', 'INFERRED')) = (cardinality(citations) > 0));
alter table "lead_call_answer" add constraint "lead_call_answer_origin_check" check ("origin" in ('SOURCE', 'INFERRED', 'PLACEHOLDER', 'SYNTHETIC'));
alter table "litigation" add constraint "litigation_case_id_foreign" foreign key ("case_id") references "public_interest_case" ("id");
alter table "litigation" add constraint "litigation_order_check" check (sued_on <= judged_on and sued_on <= withdrawn_on);
alter table "litigation" add constraint "litigation_one_end_check" check (withdrawn_on is null or (judged_on is null and judgment is null));
alter table "litigation" add constraint "litigation_citations_check" check ((origin in ('SOURCE', 'INFERRED')) = (cardinality(citations) > 0));
alter table "litigation" add constraint "litigation_origin_check" check ("origin" in ('SOURCE', 'INFERRED', 'PLACEHOLDER', 'SYNTHETIC'));
alter table "expert_assistance" add constraint "expert_assistance_case_id_foreign" foreign key ("case_id") references "public_interest_case" ("id");
alter table "expert_assistance" add constraint "expert_assistance_days_check" check (from_on <= to_on);
alter table "expert_assistance" add constraint "expert_assistance_citations_check" check ((origin in ('SOURCE', 'INFERRED')) = (cardinality(citations) > 0));
alter table "expert_assistance" add constraint "expert_assistance_kind_check" check ("kind" in ('ADVICE', 'SUPERVISION', 'HEARING'));
alter table "expert_assistance" add constraint "expert_assistance_origin_check" check ("origin" in ('SOURCE', 'INFERRED', 'PLACEHOLDER', 'SYNTHETIC'));
alter table "civil_notice" add constraint "civil_notice_case_id_foreign" foreign key ("case_id") references "public_interest_case" ("id");
alter table "civil_notice" add constraint "civil_notice_ends_check" check (ends_on is null or (published_on is not null and ends_on - published_on >= 30));
alter table "civil_notice" add constraint "civil_notice_citations_check" check ((origin in ('SOURCE', 'INFERRED')) = (cardinality(citations) > 0));
alter table "civil_notice" add constraint "civil_notice_origin_check" check ("origin" in ('SOURCE', 'INFERRED', 'PLACEHOLDER', 'SYNTHETIC'));
`;
