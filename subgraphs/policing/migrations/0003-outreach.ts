// The tables of the outreach room, with their history from the first row on.
import { trackHistory } from '@jinyun/kit/history';
import { Migration } from '@mikro-orm/migrations';

const TABLES = [
  'live_stream_room',
  'lecture_troupe',
  'troupe_organisation',
  'lecture_request',
  'outreach_session',
  'outreach_organisation',
];

export class Outreach extends Migration {
  override up(): void {
    this.addSql(CREATE_TABLES);
    for (const table of TABLES) this.addSql(trackHistory(table));
  }
}

const CREATE_TABLES = `
create table "lecture_troupe" (
  "id" text not null,
  "name" text not null,
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
create table "lecture_request" (
  "id" text not null,
  "applicant" text null,
  "township_code" text null,
  "troupe_id" text null,
  "topic" text null,
  "status" text null,
  "requested_on" date null,
  "wanted_on" date null,
  "class_size" jsonb null,
  "feedback" text null,
  "origin" text not null,
  "citations" text[] not null default '{}',
  "inferred_fields" text[] not null default '{}',
  "recorded_at" timestamptz not null default now(),
  "valid_from" date null,
  "valid_to" date null,
  primary key ("id")
);
create index "lecture_request_township_code_index" on "lecture_request" ("township_code");
create index "lecture_request_troupe_id_index" on "lecture_request" ("troupe_id");
create index "lecture_request_status_index" on "lecture_request" ("status");
create index "lecture_request_wanted_on_index" on "lecture_request" ("wanted_on");
create table "live_stream_room" (
  "id" text not null,
  "name" text not null,
  "post_id" text null,
  "alliance_id" text null,
  "platforms" text[] not null default '{}',
  "sessions_held" jsonb null,
  "origin" text not null,
  "citations" text[] not null default '{}',
  "inferred_fields" text[] not null default '{}',
  "recorded_at" timestamptz not null default now(),
  "valid_from" date null,
  "valid_to" date null,
  primary key ("id")
);
create index "live_stream_room_post_id_index" on "live_stream_room" ("post_id");
create index "live_stream_room_alliance_id_index" on "live_stream_room" ("alliance_id");
create table "outreach_session" (
  "id" text not null,
  "kind" text null,
  "topic" text null,
  "status" text null,
  "platform" text null,
  "held_at" timestamptz null,
  "audience" jsonb null,
  "township_code" text null,
  "post_id" text null,
  "officer_id" text null,
  "troupe_id" text null,
  "room_id" text null,
  "request_id" text null,
  "origin" text not null,
  "citations" text[] not null default '{}',
  "inferred_fields" text[] not null default '{}',
  "recorded_at" timestamptz not null default now(),
  "valid_from" date null,
  "valid_to" date null,
  primary key ("id")
);
create index "outreach_session_status_index" on "outreach_session" ("status");
create index "outreach_session_held_at_index" on "outreach_session" ("held_at");
create index "outreach_session_township_code_index" on "outreach_session" ("township_code");
create index "outreach_session_post_id_index" on "outreach_session" ("post_id");
create index "outreach_session_officer_id_index" on "outreach_session" ("officer_id");
create index "outreach_session_troupe_id_index" on "outreach_session" ("troupe_id");
create index "outreach_session_room_id_index" on "outreach_session" ("room_id");
create index "outreach_session_request_id_index" on "outreach_session" ("request_id");
create table "outreach_organisation" (
  "id" text not null,
  "session_id" text not null,
  "organisation_id" text not null,
  "origin" text not null,
  "citations" text[] not null default '{}',
  "inferred_fields" text[] not null default '{}',
  "recorded_at" timestamptz not null default now(),
  "valid_from" date null,
  "valid_to" date null,
  primary key ("id")
);
create index "outreach_organisation_session_id_index" on "outreach_organisation" ("session_id");
create index "outreach_organisation_organisation_id_index" on "outreach_organisation" ("organisation_id");
alter table "outreach_organisation" add constraint "outreach_organisation_session_id_organisation_id_unique" unique ("session_id", "organisation_id");
create table "troupe_organisation" (
  "id" text not null,
  "troupe_id" text not null,
  "organisation_id" text not null,
  "origin" text not null,
  "citations" text[] not null default '{}',
  "inferred_fields" text[] not null default '{}',
  "recorded_at" timestamptz not null default now(),
  "valid_from" date null,
  "valid_to" date null,
  primary key ("id")
);
create index "troupe_organisation_troupe_id_index" on "troupe_organisation" ("troupe_id");
create index "troupe_organisation_organisation_id_index" on "troupe_organisation" ("organisation_id");
alter table "troupe_organisation" add constraint "troupe_organisation_troupe_id_organisation_id_unique" unique ("troupe_id", "organisation_id");
alter table "lecture_troupe" add constraint "lecture_troupe_citations_check" check ((origin in ('SOURCE', 'INFERRED')) = (cardinality(citations) > 0));
alter table "lecture_troupe" add constraint "lecture_troupe_member_categories_check" check ("member_categories" <@ array['POLICE'::text, 'KIND_CITIZEN'::text, 'OTHER'::text]);
alter table "lecture_troupe" add constraint "lecture_troupe_origin_check" check ("origin" in ('SOURCE', 'INFERRED', 'PLACEHOLDER', 'SYNTHETIC'));
alter table "lecture_request" add constraint "lecture_request_troupe_id_foreign" foreign key ("troupe_id") references "lecture_troupe" ("id") on delete set null;
alter table "lecture_request" add constraint "lecture_request_citations_check" check ((origin in ('SOURCE', 'INFERRED')) = (cardinality(citations) > 0));
alter table "lecture_request" add constraint "lecture_request_topic_check" check ("topic" in ('FRAUD', 'FIRE', 'THEFT', 'LAW'));
alter table "lecture_request" add constraint "lecture_request_status_check" check ("status" in ('REQUESTED', 'ACCEPTED', 'HELD', 'FEEDBACK'));
alter table "lecture_request" add constraint "lecture_request_origin_check" check ("origin" in ('SOURCE', 'INFERRED', 'PLACEHOLDER', 'SYNTHETIC'));
alter table "live_stream_room" add constraint "live_stream_room_post_id_foreign" foreign key ("post_id") references "police_post" ("id") on delete set null;
alter table "live_stream_room" add constraint "live_stream_room_alliance_id_foreign" foreign key ("alliance_id") references "anti_fraud_alliance" ("id") on delete set null;
alter table "live_stream_room" add constraint "live_stream_room_citations_check" check ((origin in ('SOURCE', 'INFERRED')) = (cardinality(citations) > 0));
alter table "live_stream_room" add constraint "live_stream_room_origin_check" check ("origin" in ('SOURCE', 'INFERRED', 'PLACEHOLDER', 'SYNTHETIC'));
alter table "outreach_session" add constraint "outreach_session_post_id_foreign" foreign key ("post_id") references "police_post" ("id") on delete set null;
alter table "outreach_session" add constraint "outreach_session_officer_id_foreign" foreign key ("officer_id") references "officer" ("id") on delete set null;
alter table "outreach_session" add constraint "outreach_session_troupe_id_foreign" foreign key ("troupe_id") references "lecture_troupe" ("id") on delete set null;
alter table "outreach_session" add constraint "outreach_session_room_id_foreign" foreign key ("room_id") references "live_stream_room" ("id") on delete set null;
alter table "outreach_session" add constraint "outreach_session_request_id_foreign" foreign key ("request_id") references "lecture_request" ("id") on delete set null;
alter table "outreach_session" add constraint "outreach_session_citations_check" check ((origin in ('SOURCE', 'INFERRED')) = (cardinality(citations) > 0));
alter table "outreach_session" add constraint "outreach_session_kind_check" check ("kind" in ('LECTURE', 'LIVE_STREAM', 'MARKET_DAY', 'HOME_VISIT', 'SCHOOL_CLASS'));
alter table "outreach_session" add constraint "outreach_session_topic_check" check ("topic" in ('FRAUD', 'FIRE', 'THEFT', 'LAW'));
alter table "outreach_session" add constraint "outreach_session_status_check" check ("status" in ('PLANNED', 'HELD', 'REPORTED'));
alter table "outreach_session" add constraint "outreach_session_origin_check" check ("origin" in ('SOURCE', 'INFERRED', 'PLACEHOLDER', 'SYNTHETIC'));
alter table "outreach_organisation" add constraint "outreach_organisation_session_id_foreign" foreign key ("session_id") references "outreach_session" ("id");
alter table "outreach_organisation" add constraint "outreach_organisation_citations_check" check ((origin in ('SOURCE', 'INFERRED')) = (cardinality(citations) > 0));
alter table "outreach_organisation" add constraint "outreach_organisation_origin_check" check ("origin" in ('SOURCE', 'INFERRED', 'PLACEHOLDER', 'SYNTHETIC'));
alter table "troupe_organisation" add constraint "troupe_organisation_troupe_id_foreign" foreign key ("troupe_id") references "lecture_troupe" ("id");
alter table "troupe_organisation" add constraint "troupe_organisation_citations_check" check ((origin in ('SOURCE', 'INFERRED')) = (cardinality(citations) > 0));
alter table "troupe_organisation" add constraint "troupe_organisation_origin_check" check ("origin" in ('SOURCE', 'INFERRED', 'PLACEHOLDER', 'SYNTHETIC'));
`;
