// The tables of the department's first rooms, with their history from the first row on.
import { INSTALL_HISTORY, trackHistory } from '@jinyun/kit/history';
import { Migration } from '@mikro-orm/migrations';

const TABLES = [
  'joint_agency',
  'police_station',
  'police_post',
  'officer',
  'mediation_team',
  'mediation_team_organisation',
  'dispute',
  'mediation_session',
  'mediation_agreement',
  'dispute_visit',
  'dispute_party',
  'dispute_agency',
  'appointment',
  'policing_total',
];

export class FirstRooms extends Migration {
  override up(): void {
    this.addSql(INSTALL_HISTORY);
    this.addSql(CREATE_TABLES);
    for (const table of TABLES) this.addSql(trackHistory(table));
  }
}

const CREATE_TABLES = `
create table "joint_agency" (
  "id" text not null,
  "name" text not null,
  "kind" text not null,
  "responding_agency_id" text null,
  "origin" text not null,
  "citations" text[] not null default '{}',
  "inferred_fields" text[] not null default '{}',
  "recorded_at" timestamptz not null default now(),
  "valid_from" date null,
  "valid_to" date null,
  primary key ("id")
);
create index "joint_agency_responding_agency_id_index" on "joint_agency" ("responding_agency_id");
alter table "joint_agency" add constraint "joint_agency_citations_check" check ((origin in ('SOURCE', 'INFERRED')) = (cardinality(citations) > 0));
alter table "joint_agency" add constraint "joint_agency_kind_check" check ("kind" in ('JOINT_MEDIATION_CENTRE', 'COMMUNITY', 'JUSTICE_OFFICE', 'COURT', 'OTHER'));
alter table "joint_agency" add constraint "joint_agency_origin_check" check ("origin" in ('SOURCE', 'INFERRED', 'PLACEHOLDER', 'SYNTHETIC'));
create table "police_station" (
  "id" text not null,
  "name" text not null,
  "township_codes" text[] not null default '{}',
  "origin" text not null,
  "citations" text[] not null default '{}',
  "inferred_fields" text[] not null default '{}',
  "recorded_at" timestamptz not null default now(),
  "valid_from" date null,
  "valid_to" date null,
  primary key ("id")
);
alter table "police_station" add constraint "police_station_citations_check" check ((origin in ('SOURCE', 'INFERRED')) = (cardinality(citations) > 0));
alter table "police_station" add constraint "police_station_origin_check" check ("origin" in ('SOURCE', 'INFERRED', 'PLACEHOLDER', 'SYNTHETIC'));
create table "police_post" (
  "id" text not null,
  "name" text null,
  "display_name" text not null,
  "setting" text null,
  "station_id" text null,
  "township_code" text null,
  "community" text null,
  "community_residents" jsonb null,
  "speciality" text null,
  "practices" text[] not null default '{}',
  "services" text[] not null default '{}',
  "opened_on" date null,
  "origin" text not null,
  "citations" text[] not null default '{}',
  "inferred_fields" text[] not null default '{}',
  "recorded_at" timestamptz not null default now(),
  "valid_from" date null,
  "valid_to" date null,
  primary key ("id")
);
create index "police_post_station_id_index" on "police_post" ("station_id");
create index "police_post_township_code_index" on "police_post" ("township_code");
alter table "police_post" add constraint "police_post_citations_check" check ((origin in ('SOURCE', 'INFERRED')) = (cardinality(citations) > 0));
alter table "police_post" add constraint "police_post_setting_check" check ("setting" in ('URBAN', 'RURAL'));
alter table "police_post" add constraint "police_post_origin_check" check ("origin" in ('SOURCE', 'INFERRED', 'PLACEHOLDER', 'SYNTHETIC'));
create table "officer" (
  "id" text not null,
  "name" text null,
  "rank" text null,
  "background" text null,
  "years_at_post" jsonb null,
  "post_id" text null,
  "origin" text not null,
  "citations" text[] not null default '{}',
  "inferred_fields" text[] not null default '{}',
  "recorded_at" timestamptz not null default now(),
  "valid_from" date null,
  "valid_to" date null,
  primary key ("id")
);
create index "officer_post_id_index" on "officer" ("post_id");
alter table "officer" add constraint "officer_citations_check" check ((origin in ('SOURCE', 'INFERRED')) = (cardinality(citations) > 0));
alter table "officer" add constraint "officer_origin_check" check ("origin" in ('SOURCE', 'INFERRED', 'PLACEHOLDER', 'SYNTHETIC'));
create table "mediation_team" (
  "id" text not null,
  "name" text not null,
  "post_id" text null,
  "member_categories" text[] not null default '{}',
  "free_of_charge" boolean null,
  "members" jsonb null,
  "origin" text not null,
  "citations" text[] not null default '{}',
  "inferred_fields" text[] not null default '{}',
  "recorded_at" timestamptz not null default now(),
  "valid_from" date null,
  "valid_to" date null,
  primary key ("id")
);
create index "mediation_team_post_id_index" on "mediation_team" ("post_id");
alter table "mediation_team" add constraint "mediation_team_citations_check" check ((origin in ('SOURCE', 'INFERRED')) = (cardinality(citations) > 0));
alter table "mediation_team" add constraint "mediation_team_member_categories_check" check ("member_categories" <@ array['COMMUNITY_OFFICER'::text, 'VOLUNTEER'::text, 'RETIRED_CADRE'::text]);
alter table "mediation_team" add constraint "mediation_team_origin_check" check ("origin" in ('SOURCE', 'INFERRED', 'PLACEHOLDER', 'SYNTHETIC'));
create table "mediation_team_organisation" (
  "id" text not null,
  "team_id" text not null,
  "organisation_id" text not null,
  "origin" text not null,
  "citations" text[] not null default '{}',
  "inferred_fields" text[] not null default '{}',
  "recorded_at" timestamptz not null default now(),
  "valid_from" date null,
  "valid_to" date null,
  primary key ("id")
);
create index "mediation_team_organisation_team_id_index" on "mediation_team_organisation" ("team_id");
create index "mediation_team_organisation_organisation_id_index" on "mediation_team_organisation" ("organisation_id");
alter table "mediation_team_organisation" add constraint "mediation_team_organisation_team_id_organisation_id_unique" unique ("team_id", "organisation_id");
alter table "mediation_team_organisation" add constraint "mediation_team_organisation_citations_check" check ((origin in ('SOURCE', 'INFERRED')) = (cardinality(citations) > 0));
alter table "mediation_team_organisation" add constraint "mediation_team_organisation_origin_check" check ("origin" in ('SOURCE', 'INFERRED', 'PLACEHOLDER', 'SYNTHETIC'));
create table "dispute" (
  "id" text not null,
  "track" text null,
  "kind" text null,
  "occurred_on" date null,
  "place" text null,
  "township_code" text null,
  "post_id" text null,
  "team_id" text null,
  "summary" text null,
  "status" text null,
  "visit_count" jsonb null,
  "risk_flags" text[] not null default '{}',
  "sessions_public" boolean not null default false,
  "silk_banners" jsonb null,
  "referred_lead_id" text null,
  "origin" text not null,
  "citations" text[] not null default '{}',
  "inferred_fields" text[] not null default '{}',
  "recorded_at" timestamptz not null default now(),
  "valid_from" date null,
  "valid_to" date null,
  primary key ("id")
);
create index "dispute_township_code_index" on "dispute" ("township_code");
create index "dispute_post_id_index" on "dispute" ("post_id");
create index "dispute_team_id_index" on "dispute" ("team_id");
create index "dispute_status_index" on "dispute" ("status");
create index "dispute_referred_lead_id_index" on "dispute" ("referred_lead_id");
create index "dispute_risk_flags_index" on "dispute" using gin ("risk_flags");
alter table "dispute" add constraint "dispute_citations_check" check ((origin in ('SOURCE', 'INFERRED')) = (cardinality(citations) > 0));
alter table "dispute" add constraint "dispute_track_check" check ("track" in ('PEOPLES', 'PUBLIC_SECURITY', 'REFERRED'));
alter table "dispute" add constraint "dispute_kind_check" check ("kind" in ('WORK_INJURY_COMPENSATION', 'WAGES', 'TENANCY', 'NEIGHBOURHOOD', 'FAMILY', 'DEBT', 'TRAFFIC_COMPENSATION', 'LAND_AND_PROPERTY', 'MINOR_ASSAULT', 'OTHER'));
alter table "dispute" add constraint "dispute_status_check" check ("status" in ('REPORTED', 'ACCEPTED', 'IN_MEDIATION', 'AGREED', 'CONFIRMED', 'PERFORMED', 'CLOSED', 'DECLINED_BY_PARTY', 'FAILED', 'REFERRED', 'BREACHED'));
alter table "dispute" add constraint "dispute_risk_flags_check" check ("risk_flags" <@ array['LAYERED_SUBCONTRACTING'::text, 'UNSAFE_WORK'::text, 'GROUP_DISPUTE'::text, 'VIOLENCE_RISK'::text]);
alter table "dispute" add constraint "dispute_origin_check" check ("origin" in ('SOURCE', 'INFERRED', 'PLACEHOLDER', 'SYNTHETIC'));
create table "mediation_session" (
  "id" text not null,
  "dispute_id" text not null,
  "held_on" date null,
  "place" text null,
  "mediator_id" text null,
  "outcome" text null,
  "origin" text not null,
  "citations" text[] not null default '{}',
  "inferred_fields" text[] not null default '{}',
  "recorded_at" timestamptz not null default now(),
  "valid_from" date null,
  "valid_to" date null,
  primary key ("id")
);
create index "mediation_session_dispute_id_index" on "mediation_session" ("dispute_id");
create index "mediation_session_mediator_id_index" on "mediation_session" ("mediator_id");
alter table "mediation_session" add constraint "mediation_session_citations_check" check ((origin in ('SOURCE', 'INFERRED')) = (cardinality(citations) > 0));
alter table "mediation_session" add constraint "mediation_session_outcome_check" check ("outcome" in ('ADJOURNED', 'AGREED', 'FAILED'));
alter table "mediation_session" add constraint "mediation_session_origin_check" check ("origin" in ('SOURCE', 'INFERRED', 'PLACEHOLDER', 'SYNTHETIC'));
create table "mediation_agreement" (
  "id" text not null,
  "dispute_id" text not null,
  "effective_on" date null,
  "form" text null,
  "perform_by" date null,
  "confirmation" text null,
  "terms" text null,
  "origin" text not null,
  "citations" text[] not null default '{}',
  "inferred_fields" text[] not null default '{}',
  "recorded_at" timestamptz not null default now(),
  "valid_from" date null,
  "valid_to" date null,
  primary key ("id")
);
alter table "mediation_agreement" add constraint "mediation_agreement_dispute_id_unique" unique ("dispute_id");
alter table "mediation_agreement" add constraint "mediation_agreement_citations_check" check ((origin in ('SOURCE', 'INFERRED')) = (cardinality(citations) > 0));
alter table "mediation_agreement" add constraint "mediation_agreement_form_check" check ("form" in ('WRITTEN', 'ORAL'));
alter table "mediation_agreement" add constraint "mediation_agreement_confirmation_check" check ("confirmation" in ('NONE', 'APPLIED', 'CONFIRMED', 'INVALID'));
alter table "mediation_agreement" add constraint "mediation_agreement_origin_check" check ("origin" in ('SOURCE', 'INFERRED', 'PLACEHOLDER', 'SYNTHETIC'));
create table "dispute_visit" (
  "id" text not null,
  "dispute_id" text not null,
  "visited_on" date null,
  "officer_id" text null,
  "agency_id" text null,
  "note" text null,
  "origin" text not null,
  "citations" text[] not null default '{}',
  "inferred_fields" text[] not null default '{}',
  "recorded_at" timestamptz not null default now(),
  "valid_from" date null,
  "valid_to" date null,
  primary key ("id")
);
create index "dispute_visit_dispute_id_index" on "dispute_visit" ("dispute_id");
create index "dispute_visit_officer_id_index" on "dispute_visit" ("officer_id");
create index "dispute_visit_agency_id_index" on "dispute_visit" ("agency_id");
alter table "dispute_visit" add constraint "dispute_visit_citations_check" check ((origin in ('SOURCE', 'INFERRED')) = (cardinality(citations) > 0));
alter table "dispute_visit" add constraint "dispute_visit_origin_check" check ("origin" in ('SOURCE', 'INFERRED', 'PLACEHOLDER', 'SYNTHETIC'));
create table "dispute_party" (
  "id" text not null,
  "dispute_id" text not null,
  "role" text not null,
  "display_name" text null,
  "is_minor" boolean null,
  "guardian_present" boolean null,
  "origin" text not null,
  "citations" text[] not null default '{}',
  "inferred_fields" text[] not null default '{}',
  "recorded_at" timestamptz not null default now(),
  "valid_from" date null,
  "valid_to" date null,
  primary key ("id")
);
create index "dispute_party_dispute_id_index" on "dispute_party" ("dispute_id");
alter table "dispute_party" add constraint "dispute_party_citations_check" check ((origin in ('SOURCE', 'INFERRED')) = (cardinality(citations) > 0));
alter table "dispute_party" add constraint "dispute_party_role_check" check ("role" in ('INJURED_FAMILY', 'INJURED_PERSON', 'EMPLOYER', 'EMPLOYEE', 'LANDLORD', 'TENANT', 'NEIGHBOUR', 'FAMILY_MEMBER', 'CREDITOR', 'DEBTOR', 'OTHER'));
alter table "dispute_party" add constraint "dispute_party_origin_check" check ("origin" in ('SOURCE', 'INFERRED', 'PLACEHOLDER', 'SYNTHETIC'));
create table "dispute_agency" (
  "id" text not null,
  "dispute_id" text not null,
  "agency_id" text not null,
  "invited_on" date null,
  "origin" text not null,
  "citations" text[] not null default '{}',
  "inferred_fields" text[] not null default '{}',
  "recorded_at" timestamptz not null default now(),
  "valid_from" date null,
  "valid_to" date null,
  primary key ("id")
);
create index "dispute_agency_dispute_id_index" on "dispute_agency" ("dispute_id");
create index "dispute_agency_agency_id_index" on "dispute_agency" ("agency_id");
alter table "dispute_agency" add constraint "dispute_agency_dispute_id_agency_id_unique" unique ("dispute_id", "agency_id");
alter table "dispute_agency" add constraint "dispute_agency_citations_check" check ((origin in ('SOURCE', 'INFERRED')) = (cardinality(citations) > 0));
alter table "dispute_agency" add constraint "dispute_agency_origin_check" check ("origin" in ('SOURCE', 'INFERRED', 'PLACEHOLDER', 'SYNTHETIC'));
create table "appointment" (
  "id" text not null,
  "officer_id" text not null,
  "kind" text not null,
  "post_id" text null,
  "station_id" text null,
  "since" date null,
  "until" date null,
  "origin" text not null,
  "citations" text[] not null default '{}',
  "inferred_fields" text[] not null default '{}',
  "recorded_at" timestamptz not null default now(),
  "valid_from" date null,
  "valid_to" date null,
  primary key ("id")
);
create index "appointment_officer_id_index" on "appointment" ("officer_id");
create index "appointment_post_id_index" on "appointment" ("post_id");
create index "appointment_station_id_index" on "appointment" ("station_id");
alter table "appointment" add constraint "appointment_citations_check" check ((origin in ('SOURCE', 'INFERRED')) = (cardinality(citations) > 0));
alter table "appointment" add constraint "appointment_kind_check" check ("kind" in ('DIRECTOR', 'DEPUTY_PARTY_SECRETARY', 'STATION_CHIEF', 'BUREAU_CHIEF', 'DEPUTY_COUNTY_HEAD'));
alter table "appointment" add constraint "appointment_origin_check" check ("origin" in ('SOURCE', 'INFERRED', 'PLACEHOLDER', 'SYNTHETIC'));
create table "policing_total" (
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
alter table "policing_total" add constraint "policing_total_metric_scope_period_from_period_to_unique" unique ("metric", "scope", "period_from", "period_to");
alter table "policing_total" add constraint "policing_total_stated_check" check (origin <> 'SYNTHETIC');
alter table "policing_total" add constraint "policing_total_citations_check" check ((origin in ('SOURCE', 'INFERRED')) = (cardinality(citations) > 0));
alter table "policing_total" add constraint "policing_total_origin_check" check ("origin" in ('SOURCE', 'INFERRED', 'PLACEHOLDER', 'SYNTHETIC'));
alter table "policing_total" add constraint "policing_total_metric_check" check ("metric" in ('POSTS', 'POSTS_URBAN', 'POSTS_RURAL', 'OFFICERS_APPLIED_FOR_POSTING', 'DISPUTES_RESOLVED', 'GOOD_DEEDS', 'ASSISTANCE_CASES', 'LECTURES', 'ADMINISTRATIVE_VILLAGES', 'REGISTERED_POPULATION', 'RESIDENT_POPULATION', 'DISTANCE_TO_COUNTY_SEAT_KM'));
alter table "police_post" add constraint "police_post_station_id_foreign" foreign key ("station_id") references "police_station" ("id") on delete set null;
alter table "officer" add constraint "officer_post_id_foreign" foreign key ("post_id") references "police_post" ("id") on delete set null;
alter table "mediation_team" add constraint "mediation_team_post_id_foreign" foreign key ("post_id") references "police_post" ("id") on delete set null;
alter table "mediation_team_organisation" add constraint "mediation_team_organisation_team_id_foreign" foreign key ("team_id") references "mediation_team" ("id");
alter table "dispute" add constraint "dispute_post_id_foreign" foreign key ("post_id") references "police_post" ("id") on delete set null;
alter table "dispute" add constraint "dispute_team_id_foreign" foreign key ("team_id") references "mediation_team" ("id") on delete set null;
alter table "mediation_session" add constraint "mediation_session_dispute_id_foreign" foreign key ("dispute_id") references "dispute" ("id");
alter table "mediation_session" add constraint "mediation_session_mediator_id_foreign" foreign key ("mediator_id") references "officer" ("id") on delete set null;
alter table "mediation_agreement" add constraint "mediation_agreement_dispute_id_foreign" foreign key ("dispute_id") references "dispute" ("id");
alter table "dispute_visit" add constraint "dispute_visit_dispute_id_foreign" foreign key ("dispute_id") references "dispute" ("id");
alter table "dispute_visit" add constraint "dispute_visit_officer_id_foreign" foreign key ("officer_id") references "officer" ("id") on delete set null;
alter table "dispute_visit" add constraint "dispute_visit_agency_id_foreign" foreign key ("agency_id") references "joint_agency" ("id") on delete set null;
alter table "dispute_party" add constraint "dispute_party_dispute_id_foreign" foreign key ("dispute_id") references "dispute" ("id");
alter table "dispute_agency" add constraint "dispute_agency_dispute_id_foreign" foreign key ("dispute_id") references "dispute" ("id");
alter table "dispute_agency" add constraint "dispute_agency_agency_id_foreign" foreign key ("agency_id") references "joint_agency" ("id");
alter table "appointment" add constraint "appointment_officer_id_foreign" foreign key ("officer_id") references "officer" ("id");
alter table "appointment" add constraint "appointment_post_id_foreign" foreign key ("post_id") references "police_post" ("id") on delete set null;
alter table "appointment" add constraint "appointment_station_id_foreign" foreign key ("station_id") references "police_station" ("id") on delete set null;
`;
