// The tables of the patrols room, with their history from the first row on.
import { trackHistory } from '@jinyun/kit/history';
import { Migration } from '@mikro-orm/migrations';

const TABLES = ['market_day_rule', 'market_day_patrol', 'patrol_officer', 'patrol_helper'];

export class Patrols extends Migration {
  override up(): void {
    this.addSql(CREATE_TABLES);
    for (const table of TABLES) this.addSql(trackHistory(table));
  }
}

const CREATE_TABLES = `
create table "market_day_rule" (
  "id" text not null,
  "township_code" text null,
  "station_id" text null,
  "lunar_days" int[] not null,
  "effective_from" date null,
  "effective_to" date null,
  "in_force" boolean not null,
  "tasks" text[] not null default '{}',
  "origin" text not null,
  "citations" text[] not null default '{}',
  "inferred_fields" text[] not null default '{}',
  "recorded_at" timestamptz not null default now(),
  "valid_from" date null,
  "valid_to" date null,
  primary key ("id")
);
create index "market_day_rule_township_code_index" on "market_day_rule" ("township_code");
create index "market_day_rule_station_id_index" on "market_day_rule" ("station_id");
create table "market_day_patrol" (
  "id" text not null,
  "station_id" text not null,
  "township_code" text not null,
  "date" date not null,
  "rule_id" text null,
  "tasks" text[] not null default '{}',
  "visits" jsonb null,
  "status" text null,
  "missed_reason" text null,
  "checked_in_at" timestamptz null,
  "check_in_place" text null,
  "check_in_latitude" double precision null,
  "check_in_longitude" double precision null,
  "origin" text not null,
  "citations" text[] not null default '{}',
  "inferred_fields" text[] not null default '{}',
  "recorded_at" timestamptz not null default now(),
  "valid_from" date null,
  "valid_to" date null,
  primary key ("id")
);
create index "market_day_patrol_station_id_index" on "market_day_patrol" ("station_id");
create index "market_day_patrol_township_code_index" on "market_day_patrol" ("township_code");
create index "market_day_patrol_date_index" on "market_day_patrol" ("date");
create index "market_day_patrol_rule_id_index" on "market_day_patrol" ("rule_id");
create index "market_day_patrol_status_index" on "market_day_patrol" ("status");
alter table "market_day_patrol" add constraint "market_day_patrol_station_id_township_code_date_unique" unique ("station_id", "township_code", "date");
create table "patrol_officer" (
  "id" text not null,
  "patrol_id" text not null,
  "officer_id" text not null,
  "origin" text not null,
  "citations" text[] not null default '{}',
  "inferred_fields" text[] not null default '{}',
  "recorded_at" timestamptz not null default now(),
  "valid_from" date null,
  "valid_to" date null,
  primary key ("id")
);
create index "patrol_officer_patrol_id_index" on "patrol_officer" ("patrol_id");
create index "patrol_officer_officer_id_index" on "patrol_officer" ("officer_id");
alter table "patrol_officer" add constraint "patrol_officer_patrol_id_officer_id_unique" unique ("patrol_id", "officer_id");
create table "patrol_helper" (
  "id" text not null,
  "patrol_id" text not null,
  "organisation_id" text not null,
  "origin" text not null,
  "citations" text[] not null default '{}',
  "inferred_fields" text[] not null default '{}',
  "recorded_at" timestamptz not null default now(),
  "valid_from" date null,
  "valid_to" date null,
  primary key ("id")
);
create index "patrol_helper_patrol_id_index" on "patrol_helper" ("patrol_id");
create index "patrol_helper_organisation_id_index" on "patrol_helper" ("organisation_id");
alter table "patrol_helper" add constraint "patrol_helper_patrol_id_organisation_id_unique" unique ("patrol_id", "organisation_id");
alter table "market_day_rule" add constraint "market_day_rule_station_id_foreign" foreign key ("station_id") references "police_station" ("id") on delete set null;
alter table "market_day_rule" add constraint "market_day_rule_lunar_days_check" check (1 <= all (lunar_days) and 30 >= all (lunar_days));
alter table "market_day_rule" add constraint "market_day_rule_order_check" check (effective_from <= effective_to);
alter table "market_day_rule" add constraint "market_day_rule_citations_check" check ((origin in ('SOURCE', 'INFERRED')) = (cardinality(citations) > 0));
alter table "market_day_rule" add constraint "market_day_rule_tasks_check" check ("tasks" <@ array['PATROL_DUTY'::text, 'FRAUD_AWARENESS'::text, 'FIRE_AWARENESS'::text, 'THEFT_AWARENESS'::text, 'HOME_VISIT'::text, 'GOOD_DEED'::text]);
alter table "market_day_rule" add constraint "market_day_rule_origin_check" check ("origin" in ('SOURCE', 'INFERRED', 'PLACEHOLDER', 'SYNTHETIC'));
alter table "market_day_patrol" add constraint "market_day_patrol_station_id_foreign" foreign key ("station_id") references "police_station" ("id");
alter table "market_day_patrol" add constraint "market_day_patrol_rule_id_foreign" foreign key ("rule_id") references "market_day_rule" ("id") on delete set null;
alter table "market_day_patrol" add constraint "market_day_patrol_citations_check" check ((origin in ('SOURCE', 'INFERRED')) = (cardinality(citations) > 0));
alter table "market_day_patrol" add constraint "market_day_patrol_tasks_check" check ("tasks" <@ array['PATROL_DUTY'::text, 'FRAUD_AWARENESS'::text, 'FIRE_AWARENESS'::text, 'THEFT_AWARENESS'::text, 'HOME_VISIT'::text, 'GOOD_DEED'::text]);
alter table "market_day_patrol" add constraint "market_day_patrol_status_check" check ("status" in ('GENERATED', 'CHECKED_IN', 'REPORTED', 'MISSED'));
alter table "market_day_patrol" add constraint "market_day_patrol_origin_check" check ("origin" in ('SOURCE', 'INFERRED', 'PLACEHOLDER', 'SYNTHETIC'));
alter table "patrol_officer" add constraint "patrol_officer_patrol_id_foreign" foreign key ("patrol_id") references "market_day_patrol" ("id");
alter table "patrol_officer" add constraint "patrol_officer_officer_id_foreign" foreign key ("officer_id") references "officer" ("id");
alter table "patrol_officer" add constraint "patrol_officer_citations_check" check ((origin in ('SOURCE', 'INFERRED')) = (cardinality(citations) > 0));
alter table "patrol_officer" add constraint "patrol_officer_origin_check" check ("origin" in ('SOURCE', 'INFERRED', 'PLACEHOLDER', 'SYNTHETIC'));
alter table "patrol_helper" add constraint "patrol_helper_patrol_id_foreign" foreign key ("patrol_id") references "market_day_patrol" ("id");
alter table "patrol_helper" add constraint "patrol_helper_citations_check" check ((origin in ('SOURCE', 'INFERRED')) = (cardinality(citations) > 0));
alter table "patrol_helper" add constraint "patrol_helper_origin_check" check ("origin" in ('SOURCE', 'INFERRED', 'PLACEHOLDER', 'SYNTHETIC'));
`;
