// The tables of the patrol-reports, points and awards rooms, with their history from the first row on.
import { trackHistory } from '@jinyun/kit/history';
import { Migration } from '@mikro-orm/migrations';

const TABLES = ['award', 'point_entry', 'patrol_report'];

export class PatrolsPointsAwards extends Migration {
  override up(): void {
    this.addSql(CREATE_TABLES);
    for (const table of TABLES) this.addSql(trackHistory(table));
  }
}

const CREATE_TABLES = `
create table "award" (
  "id" text not null,
  "name" text not null,
  "kind" text not null,
  "year" int null,
  "grantor" text null,
  "county_code" text null,
  "organisation_id" text null,
  "observer_id" text null,
  "member_id" text null,
  "published" boolean not null,
  "origin" text not null,
  "citations" text[] not null default '{}',
  "inferred_fields" text[] not null default '{}',
  "recorded_at" timestamptz not null default now(),
  "valid_from" date null,
  "valid_to" date null,
  primary key ("id")
);
create index "award_county_code_index" on "award" ("county_code");
create index "award_organisation_id_index" on "award" ("organisation_id");
create index "award_observer_id_index" on "award" ("observer_id");
create index "award_member_id_index" on "award" ("member_id");
create table "point_entry" (
  "id" text not null,
  "member_id" text not null,
  "kind" text not null,
  "hours" jsonb not null,
  "activity_id" text null,
  "check_in_id" text null,
  "credited_on" date null,
  "reason" text null,
  "granted_by" text null,
  "origin" text not null,
  "citations" text[] not null default '{}',
  "inferred_fields" text[] not null default '{}',
  "recorded_at" timestamptz not null default now(),
  "valid_from" date null,
  "valid_to" date null,
  primary key ("id")
);
create index "point_entry_member_id_index" on "point_entry" ("member_id");
create index "point_entry_activity_id_index" on "point_entry" ("activity_id");
alter table "point_entry" add constraint "point_entry_check_in_id_unique" unique ("check_in_id");
create index "point_entry_credited_on_index" on "point_entry" ("credited_on");
create table "patrol_report" (
  "id" text not null,
  "activity_id" text null,
  "township_code" text null,
  "road_segment" text null,
  "space_count" jsonb null,
  "marked_count" jsonb null,
  "blocking_count" jsonb null,
  "photos_hash" text null,
  "reported_on" date null,
  "author_id" text null,
  "origin" text not null,
  "citations" text[] not null default '{}',
  "inferred_fields" text[] not null default '{}',
  "recorded_at" timestamptz not null default now(),
  "valid_from" date null,
  "valid_to" date null,
  primary key ("id")
);
create index "patrol_report_activity_id_index" on "patrol_report" ("activity_id");
create index "patrol_report_township_code_index" on "patrol_report" ("township_code");
create index "patrol_report_reported_on_index" on "patrol_report" ("reported_on");
create index "patrol_report_author_id_index" on "patrol_report" ("author_id");
alter table "award" add constraint "award_organisation_id_foreign" foreign key ("organisation_id") references "volunteer_organisation" ("id") on delete set null;
alter table "award" add constraint "award_observer_id_foreign" foreign key ("observer_id") references "observer" ("id") on delete set null;
alter table "award" add constraint "award_member_id_foreign" foreign key ("member_id") references "volunteer_member" ("id") on delete set null;
alter table "award" add constraint "award_recipient_check" check (case kind when 'COUNTY' then county_code when 'ORGANISATION' then organisation_id when 'OBSERVER' then observer_id else member_id end is not null and num_nonnulls(county_code, organisation_id, observer_id, member_id) = 1);
alter table "award" add constraint "award_year_check" check (year >= 1949);
alter table "award" add constraint "award_citations_check" check ((origin in ('SOURCE', 'INFERRED')) = (cardinality(citations) > 0));
alter table "award" add constraint "award_kind_check" check ("kind" in ('COUNTY', 'ORGANISATION', 'OBSERVER', 'MEMBER'));
alter table "award" add constraint "award_origin_check" check ("origin" in ('SOURCE', 'INFERRED', 'PLACEHOLDER', 'SYNTHETIC'));
alter table "point_entry" add constraint "point_entry_member_id_foreign" foreign key ("member_id") references "volunteer_member" ("id");
alter table "point_entry" add constraint "point_entry_activity_id_foreign" foreign key ("activity_id") references "activity" ("id") on delete set null;
alter table "point_entry" add constraint "point_entry_check_in_id_foreign" foreign key ("check_in_id") references "check_in" ("id") on delete set null;
alter table "point_entry" add constraint "point_entry_check_in_check" check ((kind = 'CREDIT_HOURS') = (check_in_id is not null));
alter table "point_entry" add constraint "point_entry_reason_check" check ((kind = 'HONOUR_HOURS') = (reason is not null));
alter table "point_entry" add constraint "point_entry_citations_check" check ((origin in ('SOURCE', 'INFERRED')) = (cardinality(citations) > 0));
alter table "point_entry" add constraint "point_entry_kind_check" check ("kind" in ('CREDIT_HOURS', 'HONOUR_HOURS'));
alter table "point_entry" add constraint "point_entry_origin_check" check ("origin" in ('SOURCE', 'INFERRED', 'PLACEHOLDER', 'SYNTHETIC'));
alter table "patrol_report" add constraint "patrol_report_activity_id_foreign" foreign key ("activity_id") references "activity" ("id") on delete set null;
alter table "patrol_report" add constraint "patrol_report_author_id_foreign" foreign key ("author_id") references "volunteer_member" ("id") on delete set null;
alter table "patrol_report" add constraint "patrol_report_photos_hash_check" check (photos_hash ~ '^[0-9a-f]{64}$');
alter table "patrol_report" add constraint "patrol_report_citations_check" check ((origin in ('SOURCE', 'INFERRED')) = (cardinality(citations) > 0));
alter table "patrol_report" add constraint "patrol_report_origin_check" check ("origin" in ('SOURCE', 'INFERRED', 'PLACEHOLDER', 'SYNTHETIC'));
`;
