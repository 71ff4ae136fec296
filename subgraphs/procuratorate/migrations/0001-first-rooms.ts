// The tables of the department's first rooms, with their history from the first row on.
import { INSTALL_HISTORY, trackHistory } from '@jinyun/kit/history';
import { Migration } from '@mikro-orm/migrations';

const TABLES = [
  'lead',
  'lead_assessment',
  'procuratorate_total',
  'public_interest_case',
  'case_site',
  'responding_agency',
  'procuratorial_recommendation',
  'rectification_item',
  'rectification_verification',
  'rectification_claim',
  'follow_up_visit',
  'follow_up_observer',
  'agency_reply',
  'case_respondent',
  'site_verification',
];

export class FirstRooms extends Migration {
  override up(): void {
    this.addSql(INSTALL_HISTORY);
    this.addSql(CREATE_TABLES);
    for (const table of TABLES) this.addSql(trackHistory(table));
  }
}

const CREATE_TABLES = `
create table "lead" (
  "id" text not null,
  "channel" text null,
  "domain" text null,
  "township_code" text null,
  "place" text null,
  "status" text null,
  "submitted_at" timestamptz null,
  "evidence_count" jsonb null,
  "duplicate_of_id" text null,
  "referred_by_post_id" text null,
  "reporter_protection" text null,
  "description" text null,
  "reporter_sealed" bytea null,
  "origin" text not null,
  "citations" text[] not null default '{}',
  "inferred_fields" text[] not null default '{}',
  "recorded_at" timestamptz not null default now(),
  "valid_from" date null,
  "valid_to" date null,
  primary key ("id")
);
create index "lead_domain_index" on "lead" ("domain");
create index "lead_township_code_index" on "lead" ("township_code");
create index "lead_status_index" on "lead" ("status");
create index "lead_duplicate_of_id_index" on "lead" ("duplicate_of_id");
create index "lead_referred_by_post_id_index" on "lead" ("referred_by_post_id");
alter table "lead" add constraint "lead_duplicate_check" check (duplicate_of_id <> id);
alter table "lead" add constraint "lead_reporter_check" check (reporter_sealed is null or reporter_protection is not distinct from 'SEALED');
alter table "lead" add constraint "lead_citations_check" check ((origin in ('SOURCE', 'INFERRED')) = (cardinality(citations) > 0));
alter table "lead" add constraint "lead_channel_check" check ("channel" in ('OBSERVER', 'PUBLIC', 'POLICE_REFERRAL', 'CAMPAIGN', 'OTHER'));
alter table "lead" add constraint "lead_domain_check" check ("domain" in ('ENVIRONMENT_RESOURCES', 'FOOD_DRUG', 'STATE_PROPERTY', 'LAND_GRANT', 'HEROES', 'MINORS', 'WORK_SAFETY', 'PERSONAL_INFORMATION', 'ANTI_TELECOM_FRAUD', 'VULNERABLE_GROUPS', 'HERITAGE_TREES', 'OTHER'));
alter table "lead" add constraint "lead_status_check" check ("status" in ('SUBMITTED', 'REGISTERED', 'ASSESSING', 'INFO_REQUESTED', 'PRELIMINARY_INVESTIGATION', 'FILED', 'NOT_FILED', 'TRANSFERRED', 'MERGED'));
alter table "lead" add constraint "lead_reporter_protection_check" check ("reporter_protection" in ('SEALED', 'ANONYMOUS'));
alter table "lead" add constraint "lead_origin_check" check ("origin" in ('SOURCE', 'INFERRED', 'PLACEHOLDER', 'SYNTHETIC'));
create table "lead_assessment" (
  "id" text not null,
  "lead_id" text not null,
  "assessed_on" date null,
  "authenticity" text null,
  "verifiability" text null,
  "risk" text null,
  "opinion" text null,
  "origin" text not null,
  "citations" text[] not null default '{}',
  "inferred_fields" text[] not null default '{}',
  "recorded_at" timestamptz not null default now(),
  "valid_from" date null,
  "valid_to" date null,
  primary key ("id")
);
create index "lead_assessment_lead_id_index" on "lead_assessment" ("lead_id");
alter table "lead_assessment" add constraint "lead_assessment_citations_check" check ((origin in ('SOURCE', 'INFERRED')) = (cardinality(citations) > 0));
alter table "lead_assessment" add constraint "lead_assessment_authenticity_check" check ("authenticity" in ('CREDIBLE', 'DOUBTFUL', 'UNFOUNDED'));
alter table "lead_assessment" add constraint "lead_assessment_verifiability_check" check ("verifiability" in ('VERIFIABLE', 'PARTLY_VERIFIABLE', 'NOT_VERIFIABLE'));
alter table "lead_assessment" add constraint "lead_assessment_risk_check" check ("risk" in ('LOW', 'MEDIUM', 'HIGH'));
alter table "lead_assessment" add constraint "lead_assessment_origin_check" check ("origin" in ('SOURCE', 'INFERRED', 'PLACEHOLDER', 'SYNTHETIC'));
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
alter table "procuratorate_total" add constraint "procuratorate_total_stated_check" check (origin <> 'SYNTHETIC');
alter table "procuratorate_total" add constraint "procuratorate_total_citations_check" check ((origin in ('SOURCE', 'INFERRED')) = (cardinality(citations) > 0));
alter table "procuratorate_total" add constraint "procuratorate_total_origin_check" check ("origin" in ('SOURCE', 'INFERRED', 'PLACEHOLDER', 'SYNTHETIC'));
alter table "procuratorate_total" add constraint "procuratorate_total_metric_check" check ("metric" in ('LEADS_RECEIVED', 'LEAD_DOMAINS', 'CASES_FILED', 'HERITAGE_TREE_CASES'));
create table "public_interest_case" (
  "id" text not null,
  "case_no" text null,
  "kind" text null,
  "domain" text null,
  "status" text null,
  "filed_on" date null,
  "title" text null,
  "handler" text null,
  "lead_id" text null,
  "origin" text not null,
  "citations" text[] not null default '{}',
  "inferred_fields" text[] not null default '{}',
  "recorded_at" timestamptz not null default now(),
  "valid_from" date null,
  "valid_to" date null,
  primary key ("id")
);
alter table "public_interest_case" add constraint "public_interest_case_case_no_unique" unique ("case_no");
create index "public_interest_case_domain_index" on "public_interest_case" ("domain");
create index "public_interest_case_status_index" on "public_interest_case" ("status");
create index "public_interest_case_lead_id_index" on "public_interest_case" ("lead_id");
alter table "public_interest_case" add constraint "public_interest_case_citations_check" check ((origin in ('SOURCE', 'INFERRED')) = (cardinality(citations) > 0));
alter table "public_interest_case" add constraint "public_interest_case_kind_check" check ("kind" in ('ADMINISTRATIVE', 'CIVIL', 'INCIDENTAL'));
alter table "public_interest_case" add constraint "public_interest_case_domain_check" check ("domain" in ('ENVIRONMENT_RESOURCES', 'FOOD_DRUG', 'STATE_PROPERTY', 'LAND_GRANT', 'HEROES', 'MINORS', 'WORK_SAFETY', 'PERSONAL_INFORMATION', 'ANTI_TELECOM_FRAUD', 'VULNERABLE_GROUPS', 'HERITAGE_TREES', 'OTHER'));
alter table "public_interest_case" add constraint "public_interest_case_status_check" check ("status" in ('FILED', 'INVESTIGATING', 'CLOSED_NO_VIOLATION', 'CONSULTING', 'RECOMMENDED', 'FOLLOWING_UP', 'CLOSED_RECTIFIED', 'SUSPENDED', 'SUIT_REVIEW', 'SUED', 'JUDGED', 'WITHDRAWN', 'ENFORCED', 'CLOSED'));
alter table "public_interest_case" add constraint "public_interest_case_origin_check" check ("origin" in ('SOURCE', 'INFERRED', 'PLACEHOLDER', 'SYNTHETIC'));
create table "case_site" (
  "id" text not null,
  "case_id" text not null,
  "name" text null,
  "road_name" text null,
  "significance" text null,
  "township_code" text null,
  "origin" text not null,
  "citations" text[] not null default '{}',
  "inferred_fields" text[] not null default '{}',
  "recorded_at" timestamptz not null default now(),
  "valid_from" date null,
  "valid_to" date null,
  primary key ("id")
);
create index "case_site_case_id_index" on "case_site" ("case_id");
create index "case_site_township_code_index" on "case_site" ("township_code");
alter table "case_site" add constraint "case_site_citations_check" check ((origin in ('SOURCE', 'INFERRED')) = (cardinality(citations) > 0));
alter table "case_site" add constraint "case_site_origin_check" check ("origin" in ('SOURCE', 'INFERRED', 'PLACEHOLDER', 'SYNTHETIC'));
create table "responding_agency" (
  "id" text not null,
  "name" text null,
  "uscc" text null,
  "township_codes" text[] not null default '{}',
  "origin" text not null,
  "citations" text[] not null default '{}',
  "inferred_fields" text[] not null default '{}',
  "recorded_at" timestamptz not null default now(),
  "valid_from" date null,
  "valid_to" date null,
  primary key ("id")
);
alter table "responding_agency" add constraint "responding_agency_uscc_unique" unique ("uscc");
alter table "responding_agency" add constraint "responding_agency_citations_check" check ((origin in ('SOURCE', 'INFERRED')) = (cardinality(citations) > 0));
alter table "responding_agency" add constraint "responding_agency_origin_check" check ("origin" in ('SOURCE', 'INFERRED', 'PLACEHOLDER', 'SYNTHETIC'));
create table "procuratorial_recommendation" (
  "id" text not null,
  "case_id" text not null,
  "doc_no" text null,
  "respondent_id" text null,
  "served_on" date null,
  "received_on" date null,
  "urgency" text null,
  "due_on" date null,
  "status" text null,
  "legal_basis" text null,
  "origin" text not null,
  "citations" text[] not null default '{}',
  "inferred_fields" text[] not null default '{}',
  "recorded_at" timestamptz not null default now(),
  "valid_from" date null,
  "valid_to" date null,
  primary key ("id")
);
create index "procuratorial_recommendation_case_id_index" on "procuratorial_recommendation" ("case_id");
alter table "procuratorial_recommendation" add constraint "procuratorial_recommendation_doc_no_unique" unique ("doc_no");
create index "procuratorial_recommendation_respondent_id_index" on "procuratorial_recommendation" ("respondent_id");
create index "procuratorial_recommendation_due_on_index" on "procuratorial_recommendation" ("due_on");
create index "procuratorial_recommendation_status_index" on "procuratorial_recommendation" ("status");
alter table "procuratorial_recommendation" add constraint "procuratorial_recommendation_due_check" check (due_on is null or (received_on is not null and due_on > received_on));
alter table "procuratorial_recommendation" add constraint "procuratorial_recommendation_citations_check" check ((origin in ('SOURCE', 'INFERRED')) = (cardinality(citations) > 0));
alter table "procuratorial_recommendation" add constraint "procuratorial_recommendation_urgency_check" check ("urgency" in ('NORMAL', 'URGENT'));
alter table "procuratorial_recommendation" add constraint "procuratorial_recommendation_status_check" check ("status" in ('DRAFTED', 'APPROVED', 'SERVED', 'OBJECTED', 'UPHELD', 'AMENDED', 'WITHDRAWN', 'PART_REPLIED', 'REPLIED', 'ACCEPTED', 'UNSATISFACTORY', 'OVERDUE'));
alter table "procuratorial_recommendation" add constraint "procuratorial_recommendation_origin_check" check ("origin" in ('SOURCE', 'INFERRED', 'PLACEHOLDER', 'SYNTHETIC'));
create table "rectification_item" (
  "id" text not null,
  "case_id" text not null,
  "recommendation_id" text null,
  "description" text null,
  "target" jsonb null,
  "unit" text null,
  "method_before" text null,
  "method_after" text null,
  "status" text null,
  "origin" text not null,
  "citations" text[] not null default '{}',
  "inferred_fields" text[] not null default '{}',
  "recorded_at" timestamptz not null default now(),
  "valid_from" date null,
  "valid_to" date null,
  primary key ("id")
);
create index "rectification_item_case_id_index" on "rectification_item" ("case_id");
create index "rectification_item_recommendation_id_index" on "rectification_item" ("recommendation_id");
create index "rectification_item_status_index" on "rectification_item" ("status");
alter table "rectification_item" add constraint "rectification_item_citations_check" check ((origin in ('SOURCE', 'INFERRED')) = (cardinality(citations) > 0));
alter table "rectification_item" add constraint "rectification_item_status_check" check ("status" in ('OPEN', 'PLANNED', 'CLAIMED', 'VERIFIED', 'PARTLY_VERIFIED', 'REFUTED', 'RECHECK', 'HELD', 'RELAPSED'));
alter table "rectification_item" add constraint "rectification_item_origin_check" check ("origin" in ('SOURCE', 'INFERRED', 'PLACEHOLDER', 'SYNTHETIC'));
create table "rectification_verification" (
  "id" text not null,
  "item_id" text not null,
  "verifier_role" text not null,
  "observer_id" text null,
  "organisation_id" text null,
  "verified_on" date null,
  "kind" text not null,
  "quantity" jsonb null,
  "evidence_hash" text null,
  "origin" text not null,
  "citations" text[] not null default '{}',
  "inferred_fields" text[] not null default '{}',
  "recorded_at" timestamptz not null default now(),
  "valid_from" date null,
  "valid_to" date null,
  primary key ("id")
);
create index "rectification_verification_item_id_index" on "rectification_verification" ("item_id");
create index "rectification_verification_observer_id_index" on "rectification_verification" ("observer_id");
create index "rectification_verification_organisation_id_index" on "rectification_verification" ("organisation_id");
alter table "rectification_verification" add constraint "rectification_verification_prosecutor_check" check (verifier_role = 'OBSERVER' or (observer_id is null and organisation_id is null and kind <> 'OBSERVER_CONFIRMED'));
alter table "rectification_verification" add constraint "rectification_verification_verified_check" check (verifier_role = 'PROSECUTOR' or kind <> 'VERIFIED');
alter table "rectification_verification" add constraint "rectification_verification_citations_check" check ((origin in ('SOURCE', 'INFERRED')) = (cardinality(citations) > 0));
alter table "rectification_verification" add constraint "rectification_verification_verifier_role_check" check ("verifier_role" in ('PROSECUTOR', 'OBSERVER'));
alter table "rectification_verification" add constraint "rectification_verification_kind_check" check ("kind" in ('OBSERVER_CONFIRMED', 'VERIFIED', 'PARTLY_VERIFIED', 'REFUTED'));
alter table "rectification_verification" add constraint "rectification_verification_origin_check" check ("origin" in ('SOURCE', 'INFERRED', 'PLACEHOLDER', 'SYNTHETIC'));
create or replace function "rectification_verification_verified_by_another_fn"() returns trigger as $$ begin perform 1 from rectification_item where id = new.item_id for no key update; if exists (select 1 from rectification_claim other where other.item_id = new.item_id and ((other.claimed_by = 'PROCURATORATE_CORRESPONDENT' and new.verifier_role = 'PROSECUTOR') or other.organisation_id = new.organisation_id)) then raise exception using errcode = '23514', constraint = 'rectification_by_another', message = 'Who claims a rectification never verifies it; this item has such a claim.'; end if; return new; end; $$ language plpgsql;
create trigger "verified_by_another" BEFORE INSERT OR UPDATE on "rectification_verification" for each ROW execute function "rectification_verification_verified_by_another_fn"();
create table "rectification_claim" (
  "id" text not null,
  "item_id" text not null,
  "claimed_by" text not null,
  "organisation_id" text null,
  "claimed_on" date null,
  "quantity" jsonb null,
  "asserts_all" boolean null,
  "evidence_hash" text null,
  "origin" text not null,
  "citations" text[] not null default '{}',
  "inferred_fields" text[] not null default '{}',
  "recorded_at" timestamptz not null default now(),
  "valid_from" date null,
  "valid_to" date null,
  primary key ("id")
);
create index "rectification_claim_item_id_index" on "rectification_claim" ("item_id");
create index "rectification_claim_organisation_id_index" on "rectification_claim" ("organisation_id");
alter table "rectification_claim" add constraint "rectification_claim_organisation_check" check (organisation_id is null or claimed_by = 'VOLUNTEER_ORGANISATION');
alter table "rectification_claim" add constraint "rectification_claim_citations_check" check ((origin in ('SOURCE', 'INFERRED')) = (cardinality(citations) > 0));
alter table "rectification_claim" add constraint "rectification_claim_claimed_by_check" check ("claimed_by" in ('RESPONDENT', 'PROCURATORATE_CORRESPONDENT', 'VOLUNTEER_ORGANISATION', 'TOWNSHIP_GOVERNMENT', 'OTHER'));
alter table "rectification_claim" add constraint "rectification_claim_origin_check" check ("origin" in ('SOURCE', 'INFERRED', 'PLACEHOLDER', 'SYNTHETIC'));
create or replace function "rectification_claim_claimed_by_another_fn"() returns trigger as $$ begin perform 1 from rectification_item where id = new.item_id for no key update; if exists (select 1 from rectification_verification other where other.item_id = new.item_id and ((new.claimed_by = 'PROCURATORATE_CORRESPONDENT' and other.verifier_role = 'PROSECUTOR') or new.organisation_id = other.organisation_id)) then raise exception using errcode = '23514', constraint = 'rectification_by_another', message = 'Who claims a rectification never verifies it; this item has such a verification.'; end if; return new; end; $$ language plpgsql;
create trigger "claimed_by_another" BEFORE INSERT OR UPDATE on "rectification_claim" for each ROW execute function "rectification_claim_claimed_by_another_fn"();
create table "follow_up_visit" (
  "id" text not null,
  "case_id" text not null,
  "item_id" text null,
  "round" int not null,
  "visited_on" date null,
  "result" text null,
  "origin" text not null,
  "citations" text[] not null default '{}',
  "inferred_fields" text[] not null default '{}',
  "recorded_at" timestamptz not null default now(),
  "valid_from" date null,
  "valid_to" date null,
  primary key ("id")
);
create index "follow_up_visit_case_id_index" on "follow_up_visit" ("case_id");
create index "follow_up_visit_item_id_index" on "follow_up_visit" ("item_id");
alter table "follow_up_visit" add constraint "follow_up_visit_round_check" check (round >= 1);
alter table "follow_up_visit" add constraint "follow_up_visit_citations_check" check ((origin in ('SOURCE', 'INFERRED')) = (cardinality(citations) > 0));
alter table "follow_up_visit" add constraint "follow_up_visit_result_check" check ("result" in ('HELD', 'PARTLY', 'RELAPSED'));
alter table "follow_up_visit" add constraint "follow_up_visit_origin_check" check ("origin" in ('SOURCE', 'INFERRED', 'PLACEHOLDER', 'SYNTHETIC'));
create table "follow_up_observer" (
  "id" text not null,
  "visit_id" text not null,
  "observer_id" text not null,
  "origin" text not null,
  "citations" text[] not null default '{}',
  "inferred_fields" text[] not null default '{}',
  "recorded_at" timestamptz not null default now(),
  "valid_from" date null,
  "valid_to" date null,
  primary key ("id")
);
create index "follow_up_observer_visit_id_index" on "follow_up_observer" ("visit_id");
create index "follow_up_observer_observer_id_index" on "follow_up_observer" ("observer_id");
alter table "follow_up_observer" add constraint "follow_up_observer_visit_id_observer_id_unique" unique ("visit_id", "observer_id");
alter table "follow_up_observer" add constraint "follow_up_observer_citations_check" check ((origin in ('SOURCE', 'INFERRED')) = (cardinality(citations) > 0));
alter table "follow_up_observer" add constraint "follow_up_observer_origin_check" check ("origin" in ('SOURCE', 'INFERRED', 'PLACEHOLDER', 'SYNTHETIC'));
create table "agency_reply" (
  "id" text not null,
  "recommendation_id" text not null,
  "stage" int not null,
  "received_on" date null,
  "measures" text null,
  "evidence_count" jsonb null,
  "origin" text not null,
  "citations" text[] not null default '{}',
  "inferred_fields" text[] not null default '{}',
  "recorded_at" timestamptz not null default now(),
  "valid_from" date null,
  "valid_to" date null,
  primary key ("id")
);
create index "agency_reply_recommendation_id_index" on "agency_reply" ("recommendation_id");
alter table "agency_reply" add constraint "agency_reply_recommendation_id_stage_unique" unique ("recommendation_id", "stage");
alter table "agency_reply" add constraint "agency_reply_stage_check" check (stage >= 1);
alter table "agency_reply" add constraint "agency_reply_citations_check" check ((origin in ('SOURCE', 'INFERRED')) = (cardinality(citations) > 0));
alter table "agency_reply" add constraint "agency_reply_origin_check" check ("origin" in ('SOURCE', 'INFERRED', 'PLACEHOLDER', 'SYNTHETIC'));
create table "case_respondent" (
  "id" text not null,
  "case_id" text not null,
  "respondent_id" text not null,
  "origin" text not null,
  "citations" text[] not null default '{}',
  "inferred_fields" text[] not null default '{}',
  "recorded_at" timestamptz not null default now(),
  "valid_from" date null,
  "valid_to" date null,
  primary key ("id")
);
create index "case_respondent_case_id_index" on "case_respondent" ("case_id");
create index "case_respondent_respondent_id_index" on "case_respondent" ("respondent_id");
alter table "case_respondent" add constraint "case_respondent_case_id_respondent_id_unique" unique ("case_id", "respondent_id");
alter table "case_respondent" add constraint "case_respondent_citations_check" check ((origin in ('SOURCE', 'INFERRED')) = (cardinality(citations) > 0));
alter table "case_respondent" add constraint "case_respondent_origin_check" check ("origin" in ('SOURCE', 'INFERRED', 'PLACEHOLDER', 'SYNTHETIC'));
create table "site_verification" (
  "id" text not null,
  "lead_id" text null,
  "case_id" text null,
  "visited_at" timestamptz null,
  "officer_count" jsonb null,
  "photos_hash" text null,
  "accompanying_observer_id" text null,
  "findings" text null,
  "origin" text not null,
  "citations" text[] not null default '{}',
  "inferred_fields" text[] not null default '{}',
  "recorded_at" timestamptz not null default now(),
  "valid_from" date null,
  "valid_to" date null,
  primary key ("id")
);
create index "site_verification_lead_id_index" on "site_verification" ("lead_id");
create index "site_verification_case_id_index" on "site_verification" ("case_id");
create index "site_verification_accompanying_observer_id_index" on "site_verification" ("accompanying_observer_id");
alter table "site_verification" add constraint "site_verification_of_check" check (lead_id is not null or case_id is not null);
alter table "site_verification" add constraint "site_verification_citations_check" check ((origin in ('SOURCE', 'INFERRED')) = (cardinality(citations) > 0));
alter table "site_verification" add constraint "site_verification_origin_check" check ("origin" in ('SOURCE', 'INFERRED', 'PLACEHOLDER', 'SYNTHETIC'));
alter table "lead" add constraint "lead_duplicate_of_id_foreign" foreign key ("duplicate_of_id") references "lead" ("id") on delete set null;
alter table "lead_assessment" add constraint "lead_assessment_lead_id_foreign" foreign key ("lead_id") references "lead" ("id");
alter table "public_interest_case" add constraint "public_interest_case_lead_id_foreign" foreign key ("lead_id") references "lead" ("id") on delete set null;
alter table "case_site" add constraint "case_site_case_id_foreign" foreign key ("case_id") references "public_interest_case" ("id");
alter table "procuratorial_recommendation" add constraint "procuratorial_recommendation_case_id_foreign" foreign key ("case_id") references "public_interest_case" ("id");
alter table "procuratorial_recommendation" add constraint "procuratorial_recommendation_respondent_id_foreign" foreign key ("respondent_id") references "responding_agency" ("id") on delete set null;
alter table "rectification_item" add constraint "rectification_item_case_id_foreign" foreign key ("case_id") references "public_interest_case" ("id");
alter table "rectification_item" add constraint "rectification_item_recommendation_id_foreign" foreign key ("recommendation_id") references "procuratorial_recommendation" ("id") on delete set null;
alter table "rectification_verification" add constraint "rectification_verification_item_id_foreign" foreign key ("item_id") references "rectification_item" ("id");
alter table "rectification_claim" add constraint "rectification_claim_item_id_foreign" foreign key ("item_id") references "rectification_item" ("id");
alter table "follow_up_visit" add constraint "follow_up_visit_case_id_foreign" foreign key ("case_id") references "public_interest_case" ("id");
alter table "follow_up_visit" add constraint "follow_up_visit_item_id_foreign" foreign key ("item_id") references "rectification_item" ("id") on delete set null;
alter table "follow_up_observer" add constraint "follow_up_observer_visit_id_foreign" foreign key ("visit_id") references "follow_up_visit" ("id");
alter table "agency_reply" add constraint "agency_reply_recommendation_id_foreign" foreign key ("recommendation_id") references "procuratorial_recommendation" ("id");
alter table "case_respondent" add constraint "case_respondent_case_id_foreign" foreign key ("case_id") references "public_interest_case" ("id");
alter table "case_respondent" add constraint "case_respondent_respondent_id_foreign" foreign key ("respondent_id") references "responding_agency" ("id");
alter table "site_verification" add constraint "site_verification_lead_id_foreign" foreign key ("lead_id") references "lead" ("id") on delete set null;
alter table "site_verification" add constraint "site_verification_case_id_foreign" foreign key ("case_id") references "public_interest_case" ("id") on delete set null;
`;
