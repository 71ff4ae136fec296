// The tables of the department's first rooms, with their history from the first row on.
import { INSTALL_HISTORY, trackHistory } from '@jinyun/kit/history';
import { Migration } from '@mikro-orm/migrations';

const TABLES = ['police_station', 'police_post', 'officer', 'appointment', 'policing_total'];

export class FirstRooms extends Migration {
  override up(): void {
    this.addSql(INSTALL_HISTORY);
    this.addSql(CREATE_TABLES);
    for (const table of TABLES) this.addSql(trackHistory(table));
  }
}

const CREATE_TABLES = `
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
alter table "police_post" add constraint "police_post_citations_check" check ((origin in ('SOURCE', 'INFERRED')) = (cardinality(citations) > 0));
alter table "police_post" add constraint "police_post_setting_check" check ("setting" in ('URBAN', 'RURAL'));
alter table "police_post" add constraint "police_post_origin_check" check ("origin" in ('SOURCE', 'INFERRED', 'PLACEHOLDER', 'SYNTHETIC'));
create table "officer" (
  "id" text not null,
  "name" text null,
  "rank" text null,
  "background" text null,
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
alter table "policing_total" add constraint "policing_total_citations_check" check ((origin in ('SOURCE', 'INFERRED')) = (cardinality(citations) > 0));
alter table "policing_total" add constraint "policing_total_origin_check" check ("origin" in ('SOURCE', 'INFERRED', 'PLACEHOLDER', 'SYNTHETIC'));
alter table "policing_total" add constraint "policing_total_metric_check" check ("metric" in ('POSTS', 'POSTS_URBAN', 'POSTS_RURAL', 'OFFICERS_APPLIED_FOR_POSTING', 'DISPUTES_RESOLVED', 'GOOD_DEEDS', 'ASSISTANCE_CASES', 'LECTURES', 'ADMINISTRATIVE_VILLAGES', 'REGISTERED_POPULATION', 'RESIDENT_POPULATION', 'DISTANCE_TO_COUNTY_SEAT_KM'));
alter table "police_post" add constraint "police_post_station_id_foreign" foreign key ("station_id") references "police_station" ("id") on delete set null;
alter table "officer" add constraint "officer_post_id_foreign" foreign key ("post_id") references "police_post" ("id") on delete set null;
alter table "appointment" add constraint "appointment_officer_id_foreign" foreign key ("officer_id") references "officer" ("id");
alter table "appointment" add constraint "appointment_post_id_foreign" foreign key ("post_id") references "police_post" ("id") on delete set null;
alter table "appointment" add constraint "appointment_station_id_foreign" foreign key ("station_id") references "police_station" ("id") on delete set null;
`;
