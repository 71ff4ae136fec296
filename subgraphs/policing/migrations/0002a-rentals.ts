// The tables of the rentals room, with their history from the first row on.
import { trackHistory } from '@jinyun/kit/history';
import { Migration } from '@mikro-orm/migrations';

const TABLES = ['rental_property', 'rental_check', 'tenancy', 'star_rating', 'rating_item', 'rental_rule'];

export class Rentals extends Migration {
  override up(): void {
    this.addSql(CREATE_TABLES);
    for (const table of TABLES) this.addSql(trackHistory(table));
  }
}

const CREATE_TABLES = `
create table "rental_property" (
  "id" text not null,
  "landlord_name" text null,
  "township_code" text null,
  "community" text null,
  "road_name" text null,
  "house_number" text null,
  "post_id" text null,
  "facilities" text[] not null default '{}',
  "rent" jsonb null,
  "status" text null,
  "rejected_reason" text null,
  "hazard" text null,
  "submitted_via" text null,
  "submitted_on" date null,
  "listed_on" date null,
  "origin" text not null,
  "citations" text[] not null default '{}',
  "inferred_fields" text[] not null default '{}',
  "recorded_at" timestamptz not null default now(),
  "valid_from" date null,
  "valid_to" date null,
  primary key ("id")
);
create index "rental_property_township_code_index" on "rental_property" ("township_code");
create index "rental_property_road_name_index" on "rental_property" ("road_name");
create index "rental_property_post_id_index" on "rental_property" ("post_id");
create index "rental_property_status_index" on "rental_property" ("status");
create index "rental_property_submitted_on_index" on "rental_property" ("submitted_on");
create table "rental_check" (
  "id" text not null,
  "property_id" text not null,
  "checked_on" date null,
  "officer_id" text null,
  "collector_present" boolean null,
  "result" text null,
  "origin" text not null,
  "citations" text[] not null default '{}',
  "inferred_fields" text[] not null default '{}',
  "recorded_at" timestamptz not null default now(),
  "valid_from" date null,
  "valid_to" date null,
  primary key ("id")
);
create index "rental_check_property_id_index" on "rental_check" ("property_id");
create index "rental_check_officer_id_index" on "rental_check" ("officer_id");
create table "rental_rule" (
  "id" text not null,
  "kind" text not null,
  "post_id" text null,
  "done_by" text[] not null default '{}',
  "confirmed_by" text null,
  "cadence" text null,
  "stars_max" int null,
  "criteria" text[] not null default '{}',
  "origin" text not null,
  "citations" text[] not null default '{}',
  "inferred_fields" text[] not null default '{}',
  "recorded_at" timestamptz not null default now(),
  "valid_from" date null,
  "valid_to" date null,
  primary key ("id")
);
create index "rental_rule_post_id_index" on "rental_rule" ("post_id");
create table "star_rating" (
  "id" text not null,
  "property_id" text not null,
  "month" text not null,
  "stars" int null,
  "status" text null,
  "confirmed_by_id" text null,
  "scored_on" date null,
  "confirmed_on" date null,
  "plaque_no" text null,
  "plaque_issued_on" date null,
  "origin" text not null,
  "citations" text[] not null default '{}',
  "inferred_fields" text[] not null default '{}',
  "recorded_at" timestamptz not null default now(),
  "valid_from" date null,
  "valid_to" date null,
  primary key ("id")
);
create index "star_rating_property_id_index" on "star_rating" ("property_id");
create index "star_rating_month_index" on "star_rating" ("month");
create index "star_rating_status_index" on "star_rating" ("status");
create index "star_rating_confirmed_by_id_index" on "star_rating" ("confirmed_by_id");
alter table "star_rating" add constraint "star_rating_plaque_no_unique" unique ("plaque_no");
alter table "star_rating" add constraint "star_rating_property_id_month_unique" unique ("property_id", "month");
create table "rating_item" (
  "id" text not null,
  "rating_id" text not null,
  "position" int not null,
  "criterion" text not null,
  "met" boolean null,
  "origin" text not null,
  "citations" text[] not null default '{}',
  "inferred_fields" text[] not null default '{}',
  "recorded_at" timestamptz not null default now(),
  "valid_from" date null,
  "valid_to" date null,
  primary key ("id")
);
create index "rating_item_rating_id_index" on "rating_item" ("rating_id");
create table "tenancy" (
  "id" text not null,
  "property_id" text not null,
  "tenant_name" text null,
  "tenant_born_on" date null,
  "tenant_under14" boolean null,
  "from_on" date null,
  "to_on" date null,
  "report_due_on" date null,
  "reported_on" date null,
  "reported_by" text null,
  "status" text null,
  "origin" text not null,
  "citations" text[] not null default '{}',
  "inferred_fields" text[] not null default '{}',
  "recorded_at" timestamptz not null default now(),
  "valid_from" date null,
  "valid_to" date null,
  primary key ("id")
);
create index "tenancy_property_id_index" on "tenancy" ("property_id");
create index "tenancy_from_on_index" on "tenancy" ("from_on");
create index "tenancy_status_index" on "tenancy" ("status");
alter table "rental_property" add constraint "rental_property_post_id_foreign" foreign key ("post_id") references "police_post" ("id") on delete set null;
alter table "rental_property" add constraint "rental_property_citations_check" check ((origin in ('SOURCE', 'INFERRED')) = (cardinality(citations) > 0));
alter table "rental_property" add constraint "rental_property_status_check" check ("status" in ('SUBMITTED', 'VERIFYING', 'VERIFIED', 'LISTED', 'LET', 'VACANT', 'DELISTED', 'REJECTED', 'SUSPENDED'));
alter table "rental_property" add constraint "rental_property_submitted_via_check" check ("submitted_via" in ('GROUP_CHAT', 'FORM', 'AT_POST'));
alter table "rental_property" add constraint "rental_property_origin_check" check ("origin" in ('SOURCE', 'INFERRED', 'PLACEHOLDER', 'SYNTHETIC'));
alter table "rental_check" add constraint "rental_check_property_id_foreign" foreign key ("property_id") references "rental_property" ("id");
alter table "rental_check" add constraint "rental_check_officer_id_foreign" foreign key ("officer_id") references "officer" ("id") on delete set null;
alter table "rental_check" add constraint "rental_check_citations_check" check ((origin in ('SOURCE', 'INFERRED')) = (cardinality(citations) > 0));
alter table "rental_check" add constraint "rental_check_result_check" check ("result" in ('PASSED', 'FAILED', 'HAZARD_FOUND'));
alter table "rental_check" add constraint "rental_check_origin_check" check ("origin" in ('SOURCE', 'INFERRED', 'PLACEHOLDER', 'SYNTHETIC'));
alter table "rental_rule" add constraint "rental_rule_post_id_foreign" foreign key ("post_id") references "police_post" ("id") on delete set null;
alter table "rental_rule" add constraint "rental_rule_citations_check" check ((origin in ('SOURCE', 'INFERRED')) = (cardinality(citations) > 0));
alter table "rental_rule" add constraint "rental_rule_kind_check" check ("kind" in ('ON_SITE_CHECK', 'TENANT_REPORT', 'STAR_RATING'));
alter table "rental_rule" add constraint "rental_rule_done_by_check" check ("done_by" <@ array['OFFICER'::text, 'COLLECTOR'::text, 'LANDLORD'::text, 'STATION'::text]);
alter table "rental_rule" add constraint "rental_rule_confirmed_by_check" check ("confirmed_by" in ('OFFICER', 'COLLECTOR', 'LANDLORD', 'STATION'));
alter table "rental_rule" add constraint "rental_rule_cadence_check" check ("cadence" in ('ON_SUBMISSION', 'ON_LETTING', 'MONTHLY'));
alter table "rental_rule" add constraint "rental_rule_origin_check" check ("origin" in ('SOURCE', 'INFERRED', 'PLACEHOLDER', 'SYNTHETIC'));
alter table "star_rating" add constraint "star_rating_property_id_foreign" foreign key ("property_id") references "rental_property" ("id");
alter table "star_rating" add constraint "star_rating_confirmed_by_id_foreign" foreign key ("confirmed_by_id") references "police_station" ("id") on delete set null;
alter table "star_rating" add constraint "star_rating_month_check" check (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$');
alter table "star_rating" add constraint "star_rating_stars_check" check (stars >= 1 and stars <= 5);
alter table "star_rating" add constraint "star_rating_citations_check" check ((origin in ('SOURCE', 'INFERRED')) = (cardinality(citations) > 0));
alter table "star_rating" add constraint "star_rating_status_check" check ("status" in ('OPEN', 'SCORED', 'CONFIRMED', 'PLAQUE_ISSUED', 'SUPERSEDED', 'REVOKED'));
alter table "star_rating" add constraint "star_rating_origin_check" check ("origin" in ('SOURCE', 'INFERRED', 'PLACEHOLDER', 'SYNTHETIC'));
alter table "rating_item" add constraint "rating_item_rating_id_foreign" foreign key ("rating_id") references "star_rating" ("id");
alter table "rating_item" add constraint "rating_item_citations_check" check ((origin in ('SOURCE', 'INFERRED')) = (cardinality(citations) > 0));
alter table "rating_item" add constraint "rating_item_origin_check" check ("origin" in ('SOURCE', 'INFERRED', 'PLACEHOLDER', 'SYNTHETIC'));
alter table "tenancy" add constraint "tenancy_property_id_foreign" foreign key ("property_id") references "rental_property" ("id");
alter table "tenancy" add constraint "tenancy_order_check" check (from_on <= to_on);
alter table "tenancy" add constraint "tenancy_citations_check" check ((origin in ('SOURCE', 'INFERRED')) = (cardinality(citations) > 0));
alter table "tenancy" add constraint "tenancy_reported_by_check" check ("reported_by" in ('LANDLORD', 'EMPLOYER', 'PROPERTY_SERVICE', 'AGENT', 'TENANT'));
alter table "tenancy" add constraint "tenancy_status_check" check ("status" in ('NOTIFIED', 'REGISTERED', 'CHANGED', 'ENDED'));
alter table "tenancy" add constraint "tenancy_origin_check" check ("origin" in ('SOURCE', 'INFERRED', 'PLACEHOLDER', 'SYNTHETIC'));
`;
